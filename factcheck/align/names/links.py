"""Two entities of two articles → one name in two spellings, or not: what must hold before that is told."""

from __future__ import annotations

from msgspec import Struct

from factcheck.align.names.as_written import as_written
from factcheck.align.names.compare import compare_names
from factcheck.align.names.evidence import confidence, evidence, opposed
from factcheck.align.names.judgement import Judgement
from factcheck.align.names.parsed import parsed
from factcheck.align.names.people import Lined, lined
from factcheck.align.names.roll import Roll, form_of, fullest, written
from factcheck.align.names.sound import sound
from factcheck.align.names.words import Likeness, respelled
from factcheck.compare.fold import folded
from factcheck.compare.known_names import places
from factcheck.domain.entity import Entity, EntityType
from factcheck.extract.entities.coreference import key_of

_SPELLED = frozenset({Likeness.KIN, Likeness.NEAR, Likeness.RIVAL})
_FEWEST_TURNED = 3
_SHORTEST = 3
_SHORTEST_HEARD = 4  # shorter words are one only where they sound the same in full
_SHORTEST_ALONE = 5  # letters of a name of one word
_SHORTEST_MISSPELT = 7
_QUOTES = str.maketrans("’‘`ʻʼ“”", "'''''\"\"")
# What tells one person from a relative of the same surname whose first name is a letter away.
_PERSONAL = frozenset({"role", "age", "slip"})

# What is said beside a name, without which a name of one word is not told.
_NEIGHBOURHOOD = frozenset({"role", "companion", "age"})


class Link(Struct, frozen=True):
    """Two forms of one name; for spellings that differ in accents or capitals only (`accents_only`), as written, else as compared."""

    forms: frozenset[str]
    confidence: float
    reasons: tuple[str, ...]
    accents_only: bool = False


def link(a: Entity, b: Entity, story: Roll) -> Link | None:
    """Two entities as one name in two spellings; None where they are not, or too little speaks for it."""
    if opposed(a, b) or fullest(a).text == fullest(b).text:
        return None
    if parsed(a.name).whole == parsed(b.name).whole:
        return _accents(a, b) or _capitals(a, b)
    if _turned(a, b):
        return Link(frozenset((form_of(a), form_of(b))), 0.85, ("the same words stand in another order",))
    compared = compare_names(a.name, b.name)
    if compared.judgement is Judgement.DIFFERENT:
        return None
    lines = _lined(a, b)
    spelled = [(i, j, w.likeness) for i, j, w in lines.pairs if w.likeness in _SPELLED]
    if not spelled or not _told_apart(a, b, lines) or _two_in_one(a, b, story):
        return None
    found = evidence(a, b, lines) | _slip(a, b, story) | _odd(a, b, story)
    if not _enough(found, spelled, lines):
        return None
    told = (*(w.reason for _, _, w in lines.pairs if w.likeness in _SPELLED), *found.values())
    reasons = as_written(told, a.name, b.name, *_companions(a, story))
    return Link(frozenset((form_of(a), form_of(b))), confidence(compared.score, found), reasons)


def _companions(entity: Entity, story: Roll) -> list[str]:
    """Those beside an entity, as the articles call them."""
    return [story.by_form[c][0].name for c in entity.companions if c in story.by_form]


def _lined(a: Entity, b: Entity) -> Lined:
    """The words of two names in pairs, left and right as the entities are given."""
    ours, theirs = parsed(a.name).words, parsed(b.name).words
    if len(ours) <= len(theirs):
        return lined(ours, theirs)
    lines = lined(theirs, ours)
    return Lined(pairs=tuple((j, i, w) for i, j, w in lines.pairs), left=lines.right, right=lines.left)


def _enough(found: dict[str, str], spelled: list[tuple[int, int, Likeness]], lines: Lined) -> bool:
    """Whether the evidence carries: two sorts for a name of one word or for words that are names of their own."""
    rivals = [(i, j) for i, j, likeness in spelled if likeness is Likeness.RIVAL]
    if any(i == j == 0 for i, j in rivals) and len(lines.pairs) > 1 and _PERSONAL.isdisjoint(found):
        return False
    if len(lines.pairs) == 1 and _NEIGHBOURHOOD.isdisjoint(found):
        return False
    return len(found) >= (2 if rivals or len(lines.pairs) == 1 else 1)


def _turned(a: Entity, b: Entity) -> bool:
    """Whether the name of a thing or organisation has the same words, three or more, in another order."""
    ours, theirs = key_of(fullest(a)), key_of(fullest(b))
    plain = EntityType.PERSON not in (a.type, b.type) and "of" not in (*ours, *theirs)
    return plain and len(ours) >= _FEWEST_TURNED and ours != theirs and sorted(ours) == sorted(theirs)


def _told_apart(a: Entity, b: Entity, lines: Lined) -> bool:
    """Whether the difference is a matter of spelling: nothing left over on both sides, and each word pair fit to judge."""
    alone = len(lines.pairs) == 1
    if EntityType.PERSON not in (a.type, b.type) and (lines.left or lines.right):
        return False  # a word more is another body, or a part of it
    if (lines.left and (lines.right or alone)) or (lines.right and alone):
        return False
    ours, theirs = parsed(a.name).words, parsed(b.name).words
    inside = EntityType.PERSON not in (a.type, b.type) and len(lines.pairs) >= _FEWEST_TURNED
    return all(
        (inside and i < len(ours) - 1 and _plural(ours[i], theirs[j])) or _fit(ours[i], theirs[j], w.likeness, alone=alone)
        for i, j, w in lines.pairs
        if w.likeness in _SPELLED
    )


def _plural(x: str, y: str) -> bool:
    """Whether two words are a plural apart: inside a longer name that is a slip, as in Marshal and Marshals Service."""
    return x != y and x.removesuffix("s") == y.removesuffix("s")


def _fit(x: str, y: str, likeness: Likeness, *, alone: bool) -> bool:
    """Whether two words are more than a plural apart, long enough to judge, and no rhyme."""
    shortest = min(len(x), len(y))
    heard = respelled(x, y) or sound(x) == sound(y)
    if _plural(x, y) or shortest < _SHORTEST or (shortest < _SHORTEST_HEARD and not heard):
        return False
    if likeness is not Likeness.KIN and x[0] != y[0]:
        return False  # Kaylah and Jaylah are sisters, not a slip
    return not alone or (shortest >= _SHORTEST_ALONE and likeness is Likeness.KIN) or _place_misspelt(x, y)


def _place_misspelt(x: str, y: str) -> bool:
    """Whether one word is a known place and the other no word made from it: Brookly, but not Sumatran."""
    known = [w for w in (x, y) if w in places()]
    if len(known) != 1 or min(len(x), len(y)) < _SHORTEST_MISSPELT:
        return False
    return not (y if known[0] == x else x).startswith(known[0])


def _two_in_one(a: Entity, b: Entity, story: Roll) -> bool:
    """Whether an article has both forms for two people: in one sentence, of two ages, or each more than once."""
    for mine, other in ((a, b), (b, a)):
        beside = story.beside(mine, other)
        if beside is not None and (min(written(mine), written(beside)) > 1 or form_of(beside) in mine.companions or opposed(mine, beside)):
            return True
    return False


def _slip(a: Entity, b: Entity, story: Roll) -> dict[str, str]:
    """The usual form stands in the article that has the other one once."""
    for mine, other in ((a, b), (b, a)):
        usual = story.beside(mine, other)
        if usual is not None and written(mine) == 1 < written(usual):
            return {"slip": f"the same article has {other.name} elsewhere"}
    return {}


def _odd(a: Entity, b: Entity, story: Roll) -> dict[str, str]:
    """One article stands alone with its form."""
    for mine, other in ((a, b), (b, a)):
        if story.articles(mine) == 1 and story.articles(other) > 1 and story.beside(mine, other) is None:
            return {"odd": f"only one article has {mine.name}"}
    return {}


def _accents(a: Entity, b: Entity) -> Link | None:
    """The same letters, with accents here and without them there."""
    ours, theirs = fullest(a).text, fullest(b).text
    plain = [n.lower().translate(_QUOTES) for n in (ours, theirs)]
    if plain[0] == plain[1] or folded(plain[0]) != folded(plain[1]):
        return None
    return Link(frozenset((ours, theirs)), 0.95, ("they differ in accents only",), accents_only=True)


def _capitals(a: Entity, b: Entity) -> Link | None:
    """A person's name with another capital inside a word, neither of them of a headline: DeSai and Desai."""
    ours, theirs = fullest(a).text, fullest(b).text
    if EntityType.PERSON not in (a.type, b.type) or ours.translate(_QUOTES).lower() != theirs.translate(_QUOTES).lower():
        return None
    differing = [(x, y) for x, y in zip(ours.split(), theirs.split(), strict=True) if x.translate(_QUOTES) != y.translate(_QUOTES)]
    if not differing or any(x.isupper() or y.isupper() or not (x[0].isupper() and y[0].isupper()) for x, y in differing):
        return None
    return Link(frozenset((ours, theirs)), 0.9, ("they differ in capitals only",), accents_only=True)
