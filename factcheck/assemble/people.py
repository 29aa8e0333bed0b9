"""Who stands where in an article: names, and the pronouns and descriptions that surely enough mean somebody."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter

from msgspec import Struct

from factcheck.domain.entity import Entity, EntityType
from factcheck.extract.entities.coreference import key_of

_start = attrgetter("start")
_LEAST = 0.6  # certainty with which a pronoun must mean somebody before a figure is hung on it


class Stands(Struct, frozen=True):
    """A span of the article and the entity it names or means."""

    start: int
    end: int
    entity: Entity


class People(Struct, frozen=True):
    """The entities of an article by the sentence in which they stand."""

    by_sentence: dict[int, tuple[Stands, ...]]

    def at(self, sentence: int, offset: int) -> Entity | None:
        """The entity that the word at an offset names or means."""
        stands = self.by_sentence.get(sentence, ())
        last = bisect_right(stands, offset, key=_start) - 1
        return stands[last].entity if last >= 0 and offset < stands[last].end else None

    def person_at(self, sentence: int, offset: int) -> Entity | None:
        """The same, where it is a person."""
        found = self.at(sentence, offset)
        return found if found is not None and found.type is EntityType.PERSON else None


NOBODY = People({})


def people_of(entities: Iterable[Entity]) -> People:
    """The entities of one article, ready to be asked."""
    found: dict[int, list[Stands]] = defaultdict(list)
    for entity in entities:
        for mention in entity.mentions:
            found[mention.sentence].append(Stands(mention.start, mention.end, entity))
        for reference in entity.references:
            if reference.certainty >= _LEAST:
                found[reference.sentence].append(Stands(reference.start, reference.end, entity))
    return People({number: tuple(sorted(stands, key=_start)) for number, stands in found.items()})


def called(entity: Entity) -> str:
    """What a person is called in full, without "Jr." and the like."""
    mention = max(entity.mentions, key=lambda m: (len(key_of(m)), not m.headline, -m.start))
    words = [w for w in mention.text.split() if w.lower().strip(".,") not in {"jr", "sr", "ii", "iii", "iv"}]
    return " ".join(words).rstrip(",") or mention.text
