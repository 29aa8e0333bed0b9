"""The entities of a story's articles → names that are spelled in more than one way, with the places where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

from factcheck.align.names.compare import compare_names
from factcheck.align.names.judgement import Judgement
from factcheck.align.names.links import Link, link
from factcheck.align.names.parsed import parsed
from factcheck.align.names.roll import Roll, form_of, fullest, roll, written
from factcheck.align.names.sound import skeleton
from factcheck.domain.entity import Entity, EntityType, NameVariant, Spelling

_SHORTEST = 3
_REASONS = 4


def variants(articles: Iterable[tuple[Entity, ...]]) -> tuple[NameVariant, ...]:
    """The names that articles of one story spell differently, by the place of the first.

    Never told: a surname for a full name, a title, an initial, a nickname, a middle name more or less, a hyphen.
    """
    story = roll(articles)
    links = [found for a, b in _candidates(story) if (found := link(a, b, story)) is not None]
    return tuple(sorted((_variant(group, links, story) for group in _groups(links)), key=_place))


def _candidates(story: Roll) -> list[tuple[Entity, Entity]]:
    """Entities of two articles that share a word or its consonants."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, entity in enumerate(story.entities):
        for word in parsed(entity.name).words:
            if len(word) >= _SHORTEST:
                by_key[word].append(number)
                by_key["~" + skeleton(word)].append(number)
    pairs = {pair for numbers in by_key.values() for pair in combinations(sorted(set(numbers)), 2)}
    found = ((story.entities[i], story.entities[j]) for i, j in sorted(pairs))
    return [(a, b) for a, b in found if a.article != b.article]


def _groups(links: list[Link]) -> list[frozenset[str]]:
    """Forms that hang together."""
    groups: list[frozenset[str]] = []
    for found in links:
        joined = [g for g in groups if g & found.forms]
        groups = [g for g in groups if g not in joined] + [found.forms.union(*joined)]
    return groups


def _variant(group: frozenset[str], links: list[Link], story: Roll) -> NameVariant:
    mine = sorted((found for found in links if found.forms <= group), key=lambda found: -found.confidence)
    accents = all(found.accents_only for found in mine)
    form = (lambda e: fullest(e).text) if accents else form_of
    called = {f: f for f in group} if accents else _one_spelling(group)
    spellings = tuple(
        Spelling(article=e.article, mention=fullest(e), form=called[form(e)], count=written(e)) for e in story.entities if form(e) in group
    )
    votes = Counter(s.form for s in spellings).most_common(2)
    common = votes[0][0] if len(votes) > 1 and votes[0][1] > votes[1][1] else None
    return NameVariant(
        type=_type(e for e in story.entities if form(e) in group),
        spellings=spellings,
        confidence=mine[0].confidence,
        reasons=tuple(dict.fromkeys(r for found in mine for r in found.reasons))[:_REASONS],
        common=next((s.mention.text for s in spellings if s.form == common), None),
        accents_only=accents,
    )


def _one_spelling(group: frozenset[str]) -> dict[str, str]:
    """Each form with the shortest that is spelled the same: a middle name more is no other spelling."""
    shortest = sorted(group, key=lambda f: (len(f.split()), f))
    return {f: next(g for g in shortest if g == f or _same_spelling(f, g)) for f in group}


def _same_spelling(a: str, b: str) -> bool:
    compared = compare_names(a, b)
    return compared.judgement is Judgement.SAME and not compared.respelt and sorted(a.split()) != sorted(b.split())


def _type(entities: Iterable[Entity]) -> EntityType:
    types = Counter(e.type for e in entities if e.type is not EntityType.THING)
    return max(types, key=lambda t: (types[t], t)) if types else EntityType.THING


def _place(variant: NameVariant) -> tuple[str, int]:
    first = variant.spellings[0]
    return first.article, first.mention.start
