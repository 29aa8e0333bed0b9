"""One story of the page: everything its sections show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.report.grid import Column, Row, columns_of, legend, row_of
from factcheck.report.html.appendix import Sheet, sheets_of
from factcheck.report.html.card import Card, card
from factcheck.report.html.names import Name, names_of
from factcheck.report.html.tolls import Toll, tolls_of
from factcheck.report.wording import AGREED, heading, outlets, shared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.fact import Story
    from factcheck.domain.finding import Finding


class StoryPart(Struct, frozen=True, kw_only=True):
    """A story ready to be set; `prefix` makes its anchors its own, `anchors` holds the first card of each fact."""

    id: str
    prefix: str
    heading: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    agreed: tuple[Row, ...]
    legend: tuple[str, ...]
    cards: tuple[Card, ...]
    anchors: dict[str, str]
    tolls: tuple[Toll, ...]
    names: tuple[Name, ...]
    sheets: tuple[Sheet, ...]


def story_part(story: Story, findings: Iterable[Finding], prefix: str, taken: set[str]) -> StoryPart:
    """The story with its findings; `taken` holds the anchors already given, and is added to."""
    own = [finding for finding in findings if finding.story == story.id]
    names = outlets(story.articles)
    places = {article.id: f"{prefix}a{index}" for index, article in enumerate(story.articles, start=1)}
    cards = tuple(card(finding, names, places, _anchor(finding.id, taken)) for finding in own)
    anchors: dict[str, str] = {}
    for one in cards:
        anchors.setdefault(one.finding.fact, one.anchor)
    columns = columns_of(story)
    rows = [(fact, row_of(fact, columns, own)) for fact in shared(story)]
    told = tuple(row for fact, row in rows if fact.verdict not in AGREED or fact.id in anchors)
    return StoryPart(
        id=story.id,
        prefix=prefix,
        heading=heading(story),
        columns=tuple(columns),
        rows=told,
        agreed=tuple(row for fact, row in rows if fact.verdict in AGREED and fact.id not in anchors),
        legend=tuple(legend(columns, told, table=True)),
        cards=cards,
        anchors=anchors,
        tolls=tuple(tolls_of(story)),
        names=tuple(names_of(story)),
        sheets=tuple(sheets_of(story, places)),
    )


def _anchor(wanted: str, taken: set[str]) -> str:
    """An id of the page that no other has."""
    anchor, number = wanted, 2
    while anchor in taken:
        anchor, number = f"{wanted}-{number}", number + 1
    taken.add(anchor)
    return anchor
