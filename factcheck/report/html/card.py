"""One finding as a card: who says what in which words, where that lies on one axis, and why it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.report.axis import readings_of
from factcheck.report.figures import meaning
from factcheck.report.html.number_line import NumberLine, number_line
from factcheck.report.html.words import Piece, wordings_of
from factcheck.report.passage import Passage, passage_of, told_in_brief
from factcheck.report.wording import dated, has_voices, place

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location

LONGEST = 420  # characters kept on each side of a figure


class Source(Struct, frozen=True, kw_only=True):
    """One source of a finding; `brief` where a line is enough for it, `figure` what it means."""

    name: str
    anchor: str | None
    when: str
    place: str
    voice: str
    repeats: str | None
    leading: bool
    brief: bool
    passage: Passage
    pieces: tuple[Piece, ...]
    text: str
    figure: str


class Card(Struct, frozen=True, kw_only=True):
    """A finding ready to be set; `parted` where wordings stand side by side in place of a number line."""

    anchor: str
    finding: Finding
    sources: tuple[Source, ...]
    line: NumberLine | None
    parted: bool
    notes: tuple[tuple[str, str], ...]


def card(finding: Finding, names: dict[str, str], articles: dict[str, str], anchor: str) -> Card:
    """The card of a finding; `names` holds those of the articles by id, `articles` where on the page each stands."""
    names = {one.article: names.get(one.article, one.source) for one in finding.locations}
    parted = finding.kind is Kind.QUOTE
    told = list(told_in_brief(finding))
    wordings = wordings_of(finding) if parted else [()] * len(told)
    return Card(
        anchor=anchor,
        finding=finding,
        sources=tuple(
            _source(one, finding, names, articles, brief=brief and not parted, pieces=pieces)
            for (one, brief), pieces in zip(told, wordings, strict=True)
        ),
        line=None if parted else number_line(readings_of(finding.locations, names)),
        parted=parted,
        notes=_notes(finding),
    )


def _source(
    one: Location, finding: Finding, names: dict[str, str], articles: dict[str, str], *, brief: bool, pieces: tuple[Piece, ...]
) -> Source:
    voiced = one.attribution or ("no attribution" if has_voices(finding) else "")
    return Source(
        name=names[one.article],
        anchor=articles.get(one.article),
        when=dated(one),
        place=place(one),
        voice=voiced,
        repeats=one.repeats,
        leading=one is finding.locations[0],
        brief=brief,
        passage=_cut(passage_of(one)),
        pieces=pieces,
        text=one.text,
        figure=meaning(one.meaning) if one.meaning else "",
    )


def _cut(passage: Passage) -> Passage:
    """A passage without what stands far from its figure; the figure is never cut."""
    before, after = passage.before, passage.after
    if len(before) > LONGEST:
        before = "…" + before[-LONGEST:]
    if len(after) > LONGEST:
        after = after[:LONGEST] + "…"
    return Passage(before, passage.figure, after)


def _notes(finding: Finding) -> tuple[tuple[str, str], ...]:
    notes = (
        ("gap", finding.gap),
        ("why", "; ".join(finding.reasons)),
        ("cause?", finding.cause),
        ("most say", finding.majority),
        ("try", finding.suggestion),
    )
    return tuple((term, words) for term, words in notes if words)
