"""The entities of a story by the form of their names: who has which spelling, and how often."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct

from factcheck.domain.entity import Entity, EntityMention
from factcheck.extract.entities.coreference import key_of


class Roll(Struct, frozen=True):
    """The entities of a story, by article and place, and again by form."""

    entities: tuple[Entity, ...]
    by_form: Mapping[str, tuple[Entity, ...]]

    def beside(self, mine: Entity, other: Entity) -> Entity | None:
        """The entity that has the form of `other` in the article of `mine`."""
        return next((e for e in self.by_form[form_of(other)] if e.article == mine.article and e is not mine), None)

    def articles(self, entity: Entity) -> int:
        """How many articles have an entity's form."""
        return len({e.article for e in self.by_form[form_of(entity)]})


def roll(articles: Iterable[tuple[Entity, ...]]) -> Roll:
    """The roll of a story's articles."""
    entities = sorted((e for found in articles for e in found), key=lambda e: (e.article, e.mentions[0].start))
    by_form: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        by_form[form_of(entity)].append(entity)
    return Roll(tuple(entities), {form: tuple(found) for form, found in by_form.items()})


def form_of(entity: Entity) -> str:
    """What an entity is called, as compared: the folded words of its fullest form."""
    return " ".join(key_of(fullest(entity)))


def fullest(entity: Entity) -> EntityMention:
    """The mention with the fullest form, the body's before the headline's, the first of several."""
    return max(entity.mentions, key=lambda m: (len(m.words), not m.headline, -m.start))


def written(entity: Entity) -> int:
    """How often an entity is named in full."""
    least = min(2, len(fullest(entity).words))
    return sum(least <= len(m.words) for m in entity.mentions)
