"""The entities of a story's articles → names that are spelled in more than one way, with the places where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from factcheck.align.names.compare import compare_names
from factcheck.align.names.evidence import confidence, evidence, opposed
from factcheck.align.names.judgement import Judgement
from factcheck.align.names.parsed import parsed
from factcheck.align.names.people import Lined, lined
from factcheck.align.names.sound import skeleton
from factcheck.align.names.words import Likeness
from factcheck.compare.fold import folded
from factcheck.domain.entity import Entity, EntityMention, EntityType, NameVariant, Spelling
from factcheck.extract.entities.coreference import key_of

_SPELLED = frozenset({Likeness.KIN, Likeness.NEAR, Likeness.RIVAL})
_SHORTEST = 3
_FEWEST_TURNED = 3
_SHORTEST_ALONE = 5  # letters of a name of one word
_QUOTES = str.maketrans("’‘`ʻʼ“”", "'''''\"\"")


@dataclass(frozen=True, slots=True)
class _Link:
    """Two forms of one name, by their keys in the story."""

    one: tuple[str, str]
    other: tuple[str, str]
    confidence: float
    reasons: tuple[str, ...]
    accents_only: bool


def variants(articles: Iterable[tuple[Entity, ...]]) -> tuple[NameVariant, ...]:
    """The names that articles of one story spell differently, by the place of the first.

    Never told: a surname for a full name, a title, an initial, a nickname, a middle name more or less, a hyphen.
    """
    entities = sorted((e for found in articles for e in found), key=lambda e: (e.article, e.mentions[0].start))
    links = [link for a, b in _candidates(entities) if (link := _link(a, b, entities)) is not None]
    return tuple(sorted((_variant(group, links, entities) for group in _groups(links)), key=_place))


def _candidates(entities: list[Entity]) -> list[tuple[Entity, Entity]]:
    """Entities of two articles that share a word or its consonants."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, entity in enumerate(entities):
        for word in set(parsed(entity.name).words):
            if len(word) >= _SHORTEST:
                by_key[word].append(number)
                by_key["~" + skeleton(word)].append(number)
    pairs = {(i, j) for numbers in by_key.values() for i, j in combinations(sorted(set(numbers)), 2)}
    return [(entities[i], entities[j]) for i, j in sorted(pairs) if entities[i].article != entities[j].article]


def _link(a: Entity, b: Entity, entities: list[Entity]) -> _Link | None:
    """Two entities as one name in two spellings; None where they are not, or too little speaks for it."""
    if opposed(a, b) or _full(a).text == _full(b).text:
        return None
    one, two = parsed(a.name), parsed(b.name)
    if folded(one.whole) == folded(two.whole):
        return _accents(a, b)
    if _turned(a, b):
        return _Link(_form(a), _form(b), 0.85, ("the same words stand in another order",), accents_only=False)
    compared = compare_names(a.name, b.name)
    if compared.judgement is Judgement.DIFFERENT:
        return None
    lines = lined(one.words, two.words) if len(one.words) <= len(two.words) else lined(two.words, one.words)
    if len(one.words) > len(two.words):
        lines = Lined(pairs=tuple((j, i, w) for i, j, w in lines.pairs), left=lines.right, right=lines.left)
    spelled = [(i, j, w) for i, j, w in lines.pairs if w.likeness in _SPELLED]
    if not spelled or not _told_apart(a, b, lines) or _both_in_one(a, b, entities):
        return None
    found = evidence(a, b, lines) | _slip(a, b, entities)
    weak = len(lines.pairs) == 1 or any(w.likeness is Likeness.RIVAL for _, _, w in spelled)
    if len(found) < (2 if weak else 1):
        return None
    sure = confidence(compared.score, found)
    reasons = (*(w.reason for _, _, w in spelled), *found.values())
    return _Link(_form(a), _form(b), sure, reasons, accents_only=False)


def _turned(a: Entity, b: Entity) -> bool:
    """Whether the name of a thing or organisation has the same words, three or more, in another order."""
    ours, theirs = key_of(_full(a)), key_of(_full(b))
    plain = EntityType.PERSON not in (a.type, b.type) and "of" not in (*ours, *theirs)
    return plain and len(ours) >= _FEWEST_TURNED and ours != theirs and sorted(ours) == sorted(theirs)


def _told_apart(a: Entity, b: Entity, lines: Lined) -> bool:
    """Whether the difference is a matter of spelling: no plural, no word too short to judge, nothing left over on both sides."""
    if lines.left and lines.right:
        return False
    ours, theirs = parsed(a.name).words, parsed(b.name).words
    for i, j, words in lines.pairs:
        if words.likeness in _SPELLED:
            x, y = ours[i], theirs[j]
            if min(len(x), len(y)) < _SHORTEST or x.removesuffix("s") == y.removesuffix("s"):
                return False
            if len(lines.pairs) == 1 and (min(len(x), len(y)) < _SHORTEST_ALONE or words.likeness is not Likeness.KIN):
                return False
    return True


def _both_in_one(a: Entity, b: Entity, entities: list[Entity]) -> bool:
    """Whether an article has both forms as two people: then they are two, unless one is a slip that stands once."""
    for mine, other in ((a, b), (b, a)):
        beside = [e for e in entities if e.article == mine.article and _form(e) == _form(other)]
        if beside and min(_written(mine), _written(beside[0])) > 1:
            return True
    return False


def _slip(a: Entity, b: Entity, entities: list[Entity]) -> dict[str, str]:
    """The usual form stands in the article that has the other one once."""
    for mine, other in ((a, b), (b, a)):
        usual = [e for e in entities if e.article == mine.article and _form(e) == _form(other)]
        if usual and _written(mine) == 1 < _written(usual[0]):
            return {"slip": f"the same article has {other.name} elsewhere"}
    return {}


def _accents(a: Entity, b: Entity) -> _Link | None:
    """The same letters, with accents here and without them there."""
    ours, theirs = _full(a).text, _full(b).text
    plain = [n.lower().translate(_QUOTES) for n in (ours, theirs)]
    if plain[0] == plain[1] or folded(plain[0]) != folded(plain[1]):
        return None
    return _Link((_form(a)[0], ours), (_form(b)[0], theirs), 0.95, ("they differ in accents only",), accents_only=True)


def _form(entity: Entity) -> tuple[str, str]:
    """What an entity is called, as compared: its type's room and its folded words."""
    return ("", " ".join(key_of(_full(entity))))


def _written(entity: Entity) -> int:
    """How often an entity is named in full."""
    fullest = len(_full(entity).words)
    return sum(min(2, fullest) <= len(m.words) for m in entity.mentions)


def _full(entity: Entity) -> EntityMention:
    """The mention with the fullest form."""
    return max(entity.mentions, key=lambda m: (len(m.words), not m.headline, -m.start))


def _groups(links: list[_Link]) -> list[frozenset[tuple[str, str]]]:
    """Forms that hang together."""
    groups: list[set[tuple[str, str]]] = []
    for link in links:
        joined = [g for g in groups if link.one in g or link.other in g]
        groups = [g for g in groups if g not in joined] + [{link.one, link.other}.union(*joined)]
    return [frozenset(g) for g in groups]


def _variant(group: frozenset[tuple[str, str]], links: list[_Link], entities: list[Entity]) -> NameVariant:
    mine = [link for link in links if link.one in group]
    accents = all(link.accents_only for link in mine)
    called = {form for _, form in group}
    found = [e for e in entities if (_full(e).text if accents else _form(e)[1]) in called]
    spellings = tuple(
        Spelling(article=e.article, mention=_full(e), form=_full(e).text if accents else _form(e)[1], count=_written(e)) for e in found
    )
    votes = Counter(s.form for s in spellings).most_common(2)
    common = votes[0][0] if len(votes) > 1 and votes[0][1] > votes[1][1] else None
    best = max(mine, key=lambda link: link.confidence)
    types = Counter(e.type for e in found if e.type is not EntityType.THING)
    return NameVariant(
        type=max(types, key=lambda t: (types[t], t)) if types else EntityType.THING,
        spellings=spellings,
        confidence=best.confidence,
        reasons=tuple(dict.fromkeys(r for link in (best, *mine) for r in link.reasons))[:4],
        common=next((s.mention.text for s in spellings if s.form == common), None),
        accents_only=accents,
    )


def _place(variant: NameVariant) -> tuple[str, int]:
    first = variant.spellings[0]
    return first.article, first.mention.start
