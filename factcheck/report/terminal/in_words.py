"""Names, roles, places and quotations below the table of figures: a line each, with who has which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from factcheck.report.grid import columns_of
from factcheck.report.in_words import alike, differing
from factcheck.report.marks import MEANS, Mark
from factcheck.report.terminal.paint import MARK_STYLES, QUIET, STRONG, flow, ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.fact import Story
    from factcheck.domain.finding import Finding
    from factcheck.report.in_words import Line, Wording
    from factcheck.report.view import View


def in_words_lines(story: Story, findings: Sequence[Finding], view: View) -> list[Text]:
    """What the findings of a story tell in words, and what is quoted alike where that is asked for; then the mark that was used."""
    columns = columns_of(story)
    told = differing((finding for finding in findings if finding.story == story.id), columns)
    lines = [text for line in (*told, *_alike(story, view)) for text in _drawn(line, view.width)]
    marked = any(line.worst for line in told)
    return [*lines, *flow([ink(f"{Mark.DIFFERS} {MEANS[Mark.DIFFERS]}", QUIET)], view.width, indent=0)] if marked else lines


def alike_lines(story: Story, view: View) -> list[Text]:
    """What is quoted alike, where that is asked for."""
    return [text for line in _alike(story, view) for text in _drawn(line, view.width)]


def _alike(story: Story, view: View) -> list[Line]:
    return alike(story.quoted_alike, columns_of(story)) if view.show_agreements else []


def _drawn(line: Line, width: int) -> list[Text]:
    """What it is and what most say, then every wording with its sources."""
    head = ink(f"{line.worst or ' '} ", MARK_STYLES[line.worst] if line.worst else "") + ink(line.label, STRONG)
    return flow([head, ink(line.most, QUIET), *map(_wording, line.wordings)], width, indent=4)


def _wording(one: Wording) -> Text:
    style = MARK_STYLES[one.mark] if one.mark else ""
    return ink(f"{one.mark or ''}{one.words}", style) + Text(f" in {', '.join(one.sources)}")
