"""The entities of an article as mentions of kind name, role and place, the pronouns and descriptions that mean them among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.domain.entity import Entity, EntityMention, EntityType, Reference, RoleMention
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention


def told(entities: Iterable[Entity]) -> tuple[Mention, ...]:
    """Every mention, reference and role of the entities, by start."""
    return tuple(sorted((m for entity in entities for m in _of(entity)), key=lambda m: (m.start, m.end, m.kind)))


def _of(entity: Entity) -> Iterator[Mention]:
    kind = Kind.PLACE if entity.type is EntityType.PLACE else Kind.NAME
    for mention in entity.mentions:
        yield mention_of(mention, kind, entity, entity.certainty)
    for reference in entity.references:
        yield mention_of(reference, kind, entity, reference.certainty)
    for post in entity.posts:
        yield mention_of(post, Kind.ROLE, entity, entity.certainty)


def mention_of(span: EntityMention | Reference | RoleMention, kind: Kind, entity: Entity, certainty: float) -> Mention:
    """One place of an entity as a mention."""
    return Mention(
        kind=kind,
        start=span.start,
        end=span.end,
        text=span.text,
        sentence=span.sentence,
        number_start=span.start,
        number_end=span.end,
        entity=entity.name,
        certain=certainty,
    )
