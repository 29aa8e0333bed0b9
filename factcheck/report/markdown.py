"""The format `markdown`: for a comment on a pull request, or the summary of a step of a workflow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.domain.finding import Level
from factcheck.report.evidence import notes, outlet, voice
from factcheck.report.figures import meaning
from factcheck.report.grid import Column, Row, columns_of, legend, row_of
from factcheck.report.markdown_text import code, inline
from factcheck.report.order import ordered
from factcheck.report.passage import passage_of, told_in_brief
from factcheck.report.wording import AGREED, counted, coverage, found, heading, left_out, place, shared, time_words

if TYPE_CHECKING:
    from factcheck.domain.fact import Story
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

ROOM = 55_000  # of the 65,536 characters that a comment may have, what findings may take
ROWS = 40  # of a matrix
AROUND = 200  # characters of a sentence on either side of its figure
SIGNS = {Level.ERROR: "✗", Level.WARNING: "⚠", Level.INFO: "ℹ"}


def markdown(report: Report, view: View) -> str:
    """What was found, the matrix of each story, the findings as far as there is room, and what was left out."""
    report = ordered(report)
    parts = [f"### {inline(found(report).removesuffix('.'))}"]
    for story in report.stories:
        told = [finding for finding in report.findings if finding.story == story.id]
        if told or shared(story):
            parts += _story(story, told, view)
    parts += _findings(report.findings)
    parts.append(f"<sub>{inline(coverage(report))}</sub>")
    if report.skipped:
        parts.append("\n".join(f"- left out: {inline(left_out(one))}" for one in report.skipped[:ROWS]))
    if more := report.skipped[ROWS:]:
        parts.append(f"- and {len(more):,} more left out")
    return "\n\n".join(parts) + "\n"


def _story(story: Story, findings: Sequence[Finding], view: View) -> list[str]:
    """The story, its matrix with what the marks mean, and what all agree on."""
    told = {finding.fact for finding in findings}
    facts = shared(story)
    agreed = [] if view.show_agreements else [fact for fact in facts if fact.verdict in AGREED and fact.id not in told]
    columns = columns_of(story)
    rows = [row_of(fact, columns, findings) for fact in facts if fact not in agreed]
    parts = [f"#### {inline(story.id)}: {inline(heading(story))}"]
    if rows:
        parts += [_table(columns, rows[:ROWS]), f"<sub>{inline(', '.join(legend(columns, rows[:ROWS], table=True)))}</sub>"]
    if rows[ROWS:]:
        parts.append(f"and {counted(len(rows) - ROWS, 'fact')} more")
    if agreed:
        parts.append(f"<sub>Agreed: {inline(' · '.join(dict.fromkeys(fact.label for fact in agreed[:ROWS])))}</sub>")
    return parts


def _table(columns: Sequence[Column], rows: Sequence[Row]) -> str:
    lines = [["", *(column.name for column in columns), "most say"]]
    lines += [[row.label, *map(str, row.cells), row.majority] for row in rows]
    head, *body = (f"| {' | '.join(map(inline, line))} |" for line in lines)
    return "\n".join([head, f"| --- | {'---: | ' * len(columns)}--- |", *body])


def _findings(findings: Sequence[Finding]) -> list[str]:
    """The findings, the worst first, as many as there is room for; the rest is counted."""
    parts: list[str] = []
    room = ROOM
    for index, finding in enumerate(findings):
        text = _finding(finding)
        if len(text) > room:
            return [*parts, f"and {counted(len(findings) - index, 'finding')} more than there is room for"]
        room -= len(text)
        parts.append(text)
    return parts


def _finding(finding: Finding) -> str:
    title = f"{SIGNS[finding.level]} <b>{inline(finding.message)}</b> · {finding.level} {finding.code} {inline(finding.name)}"
    lines = [title, ""]
    lines += [f"- {_source(location, finding, brief=brief)}" for location, brief in told_in_brief(finding)]
    lines += [f"- <i>{label}</i>: {inline(words)}" for label, words in notes(finding)]
    return "\n".join(lines)


def _source(location: Location, finding: Finding, *, brief: bool) -> str:
    """Who says it when and where, and the sentence around the figure."""
    who = [f"<b>{inline(outlet(location))}</b>", time_words(location.published), code(place(location))]
    if said := voice(location, finding):
        who.append(inline(said))
    means = f" ({inline(meaning(location.meaning))})" if location.meaning else ""
    return f"{', '.join(who)}: {_quoted(location, brief=brief)}{means}"


def _quoted(location: Location, *, brief: bool) -> str:
    passage = passage_of(location)
    figure = f"<b>{inline(passage.figure)}</b>"
    if brief:
        return figure
    before = passage.before if len(passage.before) <= AROUND else f"…{passage.before[-AROUND:]}"
    after = passage.after if len(passage.after) <= AROUND else f"{passage.after[:AROUND]}…"
    return f"“{inline(before)}{figure}{inline(after)}”"
