"""Article and mentions → assertions: every figure with the answers to all questions that one article can answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from factcheck.assemble.attribution import attribution_of
from factcheck.assemble.context import context_of, scenes
from factcheck.assemble.event import Event, events_of, triggers_in
from factcheck.assemble.head import head_of
from factcheck.assemble.line import Line, lines
from factcheck.assemble.manner import flags_of, modality_of
from factcheck.assemble.scope import scope_of
from factcheck.assemble.subject import subject_of
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Quantity

Meaner = Callable[[Quantity, Kind], Meaning]


def assemble(article: Article, mentions: tuple[Mention, ...], mean: Meaner) -> tuple[Assertion, ...]:
    """The assertions of one article, one for every mention that carries a quantity, by start."""
    today = article.published.day if article.published else None
    last = max((s.index for s in article.sentences), default=0) or 1
    found = lines(article.sentences, mentions)
    scene = scenes(found)
    return tuple(
        replace(
            _assertion(article, line, mention, events[mention.start], mean, today, line.sentence.index / last),
            scene=scene[line.sentence.index],
        )
        for line in found
        if line.figures
        for events in (events_of(line, triggers_in(line)),)
        for mention in line.figures
    )


def _assertion(
    article: Article,
    line: Line,
    mention: Mention,
    event: Event | None,
    mean: Meaner,
    today: date | None,
    position: float,
) -> Assertion:
    assert mention.quantity is not None
    context = context_of(line, mention)
    scope = scope_of(line, mention)
    return Assertion(
        id=f"{article.id}@{mention.start}",
        article=article.id,
        kind=mention.kind,
        mention=mention,
        meaning=mean(mention.quantity, mention.kind),
        event=event.event if event else None,
        trigger=event.words if event else "",
        side=event.side if event else None,
        head=head_of(line, mention, event),
        scope=scope,
        places=context.places,
        subject=subject_of(line, mention),
        participants=context.participants,
        context=context.words,
        attribution=attribution_of(line, mention),
        modality=modality_of(line, mention),
        flags=flags_of(line, mention, scope, today),
        sentence=line.sentence.index,
        sentence_text=line.sentence.text,
        sentence_start=line.sentence.start,
        part=line.sentence.part,
        position=position,
    )
