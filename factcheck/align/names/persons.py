"""The entities of a story's articles → people: who is one person across articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from factcheck.align.names.compare import compare_names
from factcheck.align.names.evidence import opposed
from factcheck.align.names.judgement import Judgement
from factcheck.align.names.roll import form_of
from factcheck.align.names.sound import skeleton
from factcheck.domain.entity import Entity, EntityType, NameVariant

Person = tuple[Entity, ...]  # at most one entity of each article, by article


def persons(entities: Iterable[Entity], names: tuple[NameVariant, ...] = ()) -> tuple[Person, ...]:
    """The people named in two articles or more.

    Full names that are surely one, or one in two spellings; a lone surname where one full name of the story has it.
    """
    people = [e for e in entities if e.type is EntityType.PERSON]
    full = [e for e in people if len(form_of(e).split()) > 1]
    groups = _groups(full, names)
    for entity in people:
        if len(form_of(entity).split()) == 1:
            fitting = [g for g in groups if any(form_of(e).split()[-1] == form_of(entity) for e in g)]
            if len(fitting) == 1 and all(not opposed(entity, e) for e in fitting[0]):
                fitting[0].append(entity)
    found = (_one_an_article(group) for group in groups)
    return tuple(sorted((p for p in found if len(p) > 1), key=lambda p: (p[0].article, p[0].mentions[0].start)))


def _groups(full: list[Entity], names: tuple[NameVariant, ...]) -> list[list[Entity]]:
    """Entities with a full name, those that are one person together."""
    group_of = {id(e): [e] for e in full}
    by_sound: dict[str, list[Entity]] = defaultdict(list)
    for entity in full:
        by_sound[skeleton(form_of(entity).split()[-1])].append(entity)
    pairs = [pair for near in by_sound.values() for pair in combinations(near, 2)]
    for variant in names:
        forms = {s.form for s in variant.spellings}
        pairs += combinations([e for e in full if form_of(e) in forms], 2)
    spelled = {(s.article, s.mention.start) for v in names for s in v.spellings}
    for a, b in pairs:
        if group_of[id(a)] is not group_of[id(b)] and a.article != b.article and _one(a, b, spelled):
            joined = group_of[id(a)] + group_of[id(b)]
            for entity in joined:
                group_of[id(entity)] = joined
    return list({id(g): g for g in group_of.values()}.values())


def _one(a: Entity, b: Entity, spelled: set[tuple[str, int]]) -> bool:
    """Whether two entities are one person: the same name, or two spellings that were told as one."""
    if opposed(a, b):
        return False
    told = all(any((e.article, m.start) in spelled for m in e.mentions) for e in (a, b))
    return told or compare_names(a.name, b.name).judgement is Judgement.SAME


def _one_an_article(group: list[Entity]) -> Person:
    """A person's entities, of two in one article the one named more often."""
    by_article: dict[str, Entity] = {}
    for entity in sorted(group, key=lambda e: (-len(e.mentions), e.mentions[0].start)):
        by_article.setdefault(entity.article, entity)
    return tuple(by_article[a] for a in sorted(by_article))
