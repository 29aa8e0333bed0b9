"""Article and mentions → assertions: every figure with the answers to all questions that one article can answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.assemble.attribution import attribution_of
from factcheck.assemble.context import context_of, name_before, with_scenes
from factcheck.assemble.event import Event, events_of
from factcheck.assemble.found import triggers_in
from factcheck.assemble.head import head_of, tells_when
from factcheck.assemble.line import Line, lines
from factcheck.assemble.manner import counts_others, flags_of
from factcheck.assemble.modality import modality_of
from factcheck.assemble.occasion import occasions_of
from factcheck.assemble.people import People, people_of
from factcheck.assemble.scope import day_of_saying, scope_of
from factcheck.assemble.subject import subject_of
from factcheck.assemble.told_day import ToldDay
from factcheck.assemble.triggers import moment_table, trigger_table
from factcheck.compare.moments import moment
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion, Scope
from factcheck.domain.entity import Entity
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Quantity
from factcheck.language.en.attribution import SAYING

Meaner = Callable[[Quantity, Kind], Meaning]


def assemble(article: Article, mentions: tuple[Mention, ...], mean: Meaner, entities: tuple[Entity, ...] = ()) -> tuple[Assertion, ...]:
    """The assertions of one article, by start: every figure, and every moment that names a day or a time of day.

    `entities` are those of the article: they tell whose age it is and whom "he said" means.
    """
    today = article.published.day if article.published else None
    last = max((s.index for s in article.sentences), default=0) or 1
    people = people_of(entities)
    told: list[Assertion] = []
    told_day = ToldDay(today)
    for found, scene in with_scenes(lines(article.sentences, mentions)):
        line = told_day.placed(found)
        occasions = occasions_of(line, triggers_in(line, moment_table())) if line.moments else {}
        place = _Place(article.id, line, scene, line.sentence.index / last, people, occasions)
        told += _figures(place, mean, today)
        told += _moments(place, today)
    return tuple(sorted(told, key=lambda a: (a.mention.start, a.mention.end)))


class _Place(Struct, frozen=True):
    """A sentence of an article: its line, the names around it, how far down it stands, the people, what its moments are of."""

    article: str
    line: Line
    scene: tuple[str, ...]
    position: float
    people: People
    occasions: dict[int, Event | None]


def _figures(place: _Place, mean: Meaner, today: date | None) -> Iterator[Assertion]:
    line = place.line
    if not line.figures:
        return
    events = events_of(line, triggers_in(line, trigger_table()))
    for mention in line.figures:
        if mention.quantity is not None and not tells_when(line, mention):
            event = events[mention.start]
            scope = scope_of(line, mention, event, place.occasions)
            yield replace(
                _said(place, mention, mean(mention.quantity, mention.kind), event),
                side=event.side if event else None,
                head=head_of(line, mention, event),
                scope=scope,
                subject=subject_of(line, mention, place.people),
                flags=flags_of(line, mention, scope, today),
                beside=counts_others(line, mention),
            )


def _moments(place: _Place, today: date | None) -> Iterator[Assertion]:
    line = place.line
    for mention in line.moments:
        meaning = moment(mention.when) if mention.when and not day_of_saying(line, mention, SAYING) else None
        if meaning is not None:
            said = _said(place, mention, meaning, place.occasions[mention.start])
            yield replace(said, flags=flags_of(line, mention, Scope(), today))


def _said(place: _Place, mention: Mention, meaning: Meaning, event: Event | None) -> Assertion:
    """What figures and moments have in common."""
    article, line = place.article, place.line
    context = context_of(line, mention)
    return Assertion(
        id=f"{article}@{mention.start}",
        article=article,
        kind=mention.kind,
        mention=mention,
        meaning=meaning,
        event=event.event if event else None,
        trigger=event.words if event else "",
        places=context.places,
        participants=context.participants,
        context=context.words,
        near=name_before(line, mention),
        attribution=attribution_of(line, mention, place.people),
        modality=modality_of(line, mention),
        sentence=line.sentence.index,
        sentence_text=line.sentence.text,
        sentence_start=line.sentence.start,
        part=line.sentence.part,
        scene=place.scene,
        position=place.position,
    )
