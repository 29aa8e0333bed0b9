"""What the articles of one story say, set side by side: the work on a story that can go to any process or machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.align import Aligned, align
from factcheck.align.atlas import atlas
from factcheck.align.names.bodies import body_variants
from factcheck.align.names.persons import persons
from factcheck.align.names.variants import variants
from factcheck.align.places import place_discords
from factcheck.align.quotes.agreements import agreements
from factcheck.align.quotes.differences import differences, shared_utterances
from factcheck.align.roles import role_discords, victim_discords
from factcheck.align.stories import Group
from factcheck.align.verdict import Sides
from factcheck.compare.currency import Rates
from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Entity
from factcheck.domain.fact import Story
from factcheck.domain.kinds import Kind
from factcheck.saying import Said


class Heard(Struct, frozen=True, kw_only=True):
    """The articles of one event with what each says, or why it says nothing.

    `told` names those known to repeat others, `skipped` says what was left out.
    """

    story: str
    articles: tuple[Article, ...]
    days: tuple[tuple[str, date | None], ...]
    said: tuple[Said | Skipped, ...]
    told: tuple[tuple[str, str], ...] = ()
    skipped: tuple[Skipped, ...] = ()


class Comparing(Struct, frozen=True):
    """Articles heard → what of their story is new: facts, copies, names, quotes; sums at these rates.

    What whoever asks holds already, articles and assertions, is left out: it would travel twice. `whole` puts it in again.
    """

    rates: Rates
    home: str | None = None

    def __call__(self, heard: Heard) -> Aligned:
        """The story, without what was heard."""
        both = _readable(heard)
        group = Group(id=heard.story, articles=tuple(a for a, _ in both), days=dict(heard.days))
        aligned = align(group, _assertions(both), self.rates, self.home, dict(heard.told))
        story = with_names_and_quotes(aligned.story, {a.id: said for a, said in both})
        return replace(aligned, story=replace(story, articles=(), assertions=(), entities=()))

    def lost(self, heard: Heard) -> Aligned:
        """The story without a fact, where the work on it killed a process."""
        reason = "comparing its articles took more than a process has; nothing of it is compared"
        left_out = Skipped(item=heard.story, stage="compare", reason=reason, failed=True)
        sides = Sides(days=dict(heard.days), assertions={}, pairs={}, rates=self.rates, meeting={})
        return Aligned(story=Story(id=heard.story, articles=(), assertions=(), facts=(), skipped=(left_out,)), sides=sides)


def whole(aligned: Aligned, heard: Heard) -> Aligned:
    """A story with the articles, assertions, entities and dates that it was made from."""
    both = _readable(heard)
    story = replace(
        aligned.story,
        articles=tuple(article for article, _ in both),
        assertions=_assertions(both),
        entities=_entities(said for _, said in both),
        dates=tuple((article.id, mention) for article, said in both for mention in said.mentions if mention.kind is Kind.DATE),
        skipped=aligned.story.skipped + heard.skipped + tuple(left for said in heard.said for left in _left_out(said)),
    )
    return replace(aligned, story=story)


def with_names_and_quotes(story: Story, said: Mapping[str, Said]) -> Story:
    """A story with whom and what each of its articles names, what cannot all hold of them, and what is quoted differently and alike."""
    entities = _entities(said.values())
    names = variants(found.entities for found in said.values())
    people = persons(entities, names)
    utterances = shared_utterances(story.articles, tuple(q for found in said.values() for q in found.quotations), entities)
    bodies = body_variants({i: found.bodies for i, found in said.items()})
    return replace(
        story,
        entities=entities,
        names=(*names, *bodies),
        roles=role_discords(people) + victim_discords({i: found.victims for i, found in said.items()}),
        places=place_discords({i: found.whereabouts for i, found in said.items()}, people, atlas(story.articles, entities)),
        quotes=differences(utterances, story.articles, entities),
        quoted_alike=agreements(story.id, utterances, {a.id: a for a in story.articles}, dict(story.copies)),
    )


def _entities(said: Iterable[Said]) -> tuple[Entity, ...]:
    return tuple(entity for found in said for entity in found.entities)


def _left_out(said: Said | Skipped) -> tuple[Skipped, ...]:
    return (said,) if isinstance(said, Skipped) else said.skipped


def _readable(heard: Heard) -> tuple[tuple[Article, Said], ...]:
    """The articles that say something, each with what it says, by path."""
    both = ((a, said) for a, said in zip(heard.articles, heard.said, strict=True) if isinstance(said, Said))
    return tuple(sorted(both, key=lambda one: one[0].path))


def _assertions(both: tuple[tuple[Article, Said], ...]) -> tuple[Assertion, ...]:
    return tuple(assertion for _, said in both for assertion in said.assertions)
