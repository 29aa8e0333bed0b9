"""One finding as a desk reads it: who differs from whom, in which words, by how much, and why it is believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text

from factcheck.domain.visible import visible
from factcheck.report.axis import readings_of
from factcheck.report.passage import told_in_brief
from factcheck.report.terminal.aligned import PAIR, aligned_lines
from factcheck.report.terminal.cells import clip, pad
from factcheck.report.terminal.number_line import label, number_line
from factcheck.report.terminal.paint import LEVEL_STYLES, QUIET, STRONG, flow, folded, ink
from factcheck.report.terminal.snippet import snippet_lines
from factcheck.report.wording import dated, has_voices, place

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location
    from factcheck.report.view import View

INDENT = 3
LABEL = 8  # "most say"


def finding_lines(finding: Finding, names: dict[str, str], urls: dict[str, str], view: View) -> list[Text]:
    """Title, sources with their words, number line, notes.

    `names` and `urls` are those of the articles, by id.
    """
    names = {location.article: names.get(location.article, visible(location.source)) for location in finding.locations}
    readings = readings_of(finding.locations, names)
    longest = max((cell_len(label(one)) for one in readings), default=0)
    label_width = max(LABEL, min(longest, view.width // 3))
    style = LEVEL_STYLES[finding.level]
    room = view.width - INDENT
    evidence = aligned_lines(finding, names, room, style) if finding.aligned else number_line(readings, label_width, room, style)
    return [
        *title(finding, view.width),
        *_sources(finding, names, urls, view),
        *(Text(" " * INDENT) + line for line in evidence),
        *_notes(finding, view.width),
    ]


def title(finding: Finding, width: int) -> list[Text]:
    """`level[CODE] message  name`."""
    lead = ink(f"{finding.level}[{finding.code}] ", LEVEL_STYLES[finding.level])
    lines = folded(ink(visible(finding.message), STRONG), width, indent=INDENT, lead=lead)
    name = ink(visible(finding.name), QUIET)
    if lines[-1].cell_len + 2 + name.cell_len <= width:
        return [*lines[:-1], lines[-1] + Text("  ") + name]
    return [*lines, Text(" " * INDENT) + name]


def _sources(finding: Finding, names: dict[str, str], urls: dict[str, str], view: View) -> list[Text]:
    """Each source once: its words where they are news, a line where it repeats another or says the same again."""
    lines: list[Text] = []
    for index, (location, brief) in enumerate(told_in_brief(finding)):
        paired = bool(finding.aligned) and index < PAIR  # shown below, side by side
        lines += _source(location, finding, names, urls, view, brief=brief and not paired)
        if not brief and not paired:
            lines += snippet_lines(location, view, LEVEL_STYLES[finding.level])
    return lines


def _source(location: Location, finding: Finding, names: dict[str, str], urls: dict[str, str], view: View, *, brief: bool) -> list[Text]:
    """Marker, outlet, time, place and whom it quotes, in columns where the width allows them."""
    leading = location is finding.locations[0]
    columns = [
        [clip(names[other.article], view.width // 3) for other in finding.locations],
        [dated(other) for other in finding.locations],
        [place(other) for other in finding.locations],
    ]
    own = [column[finding.locations.index(location)] for column in columns]
    padded = [pad(text, max(map(cell_len, column))) for text, column in zip(own, columns, strict=True)]
    voice = f"← {_voice(location)}" if location.attribution or has_voices(finding) else ""
    said = [ink("= repeats " + visible(location.repeats) if location.repeats else voice, QUIET)] if location.repeats or voice else []
    figure = [ink(visible(location.text), STRONG)] if brief else []
    outlet = Style.parse(STRONG) + Style(link=urls.get(location.article) if view.links else None)
    marker = ink(" ▸ " if leading else "   ", LEVEL_STYLES[finding.level])
    for texts in (padded, own):
        parts = [marker + ink(texts[0], outlet), *([Text(texts[1])] if texts[1] else []), ink(texts[2], "cyan"), *said, *figure]
        lines = flow(parts, view.width, indent=INDENT + 2)
        if len(lines) == 1:
            break
    return lines


def _voice(location: Location) -> str:
    return visible(location.attribution) if location.attribution else "no attribution"


def _notes(finding: Finding, width: int) -> list[Text]:
    notes = (
        ("gap", finding.gap),
        ("why", "; ".join(finding.reasons)),
        ("cause?", finding.cause),
        ("most say", finding.majority),
        ("try", finding.suggestion),
    )
    lines: list[Text] = []
    for term, words in notes:
        if words:
            lead = Text(" " * INDENT) + ink(pad(term, LABEL), QUIET) + Text("  ")
            lines += folded(Text(visible(words)), width, indent=lead.cell_len, lead=lead)
    identity = f"{finding.id} · confidence {finding.confidence:.2f}"
    lead = ink(" " * INDENT + pad("id", LABEL) + "  ", QUIET)
    return [*lines, *folded(ink(identity, QUIET), width, indent=lead.cell_len, lead=lead)]
