"""What speaks for two spellings of a name being one: a shared role, age or companion, or a word too rare to be chance."""

from __future__ import annotations

from factcheck.align.names.parsed import parsed
from factcheck.align.names.people import Lined
from factcheck.align.names.words import Likeness
from factcheck.compare.fold import folded
from factcheck.compare.known_names import family_names, given_names, places
from factcheck.domain.entity import Entity, EntityType
from factcheck.language.en.organisation_words import ORGANISATION_NOUNS
from factcheck.language.en.places import PLACE_NOUNS
from factcheck.language.en.roles import FEMALE_TITLES, GENERAL_ROLES, MALE_TITLES

_YEARS_ASTRAY = 2  # outlets differ by so much on the age of one person
_RARE_LETTERS_SHARED = 4
_RARE_LETTERS = 5  # in a word that is on no list: as many as chance does not repeat
_WEIGHTS = {"role": 0.12, "age": 0.2, "companion": 0.12, "rare": 0.12, "slip": 0.12, "listed": 0.12, "odd": 0.08}


def opposed(a: Entity, b: Entity) -> bool:
    """Whether what is said of two entities makes them two: other types, other ages, Mr here and Mrs there."""
    types = {e.type for e in (a, b) if any(m.sure and m.type is e.type for m in e.mentions)} - {EntityType.THING}
    if len(types) > 1:
        return True
    if a.ages and b.ages and min(abs(x - y) for x in a.ages for y in b.ages) > _YEARS_ASTRAY:
        return True
    ours, theirs = _titles(a), _titles(b)
    return bool((ours & MALE_TITLES and theirs & FEMALE_TITLES) or (ours & FEMALE_TITLES and theirs & MALE_TITLES))


def evidence(a: Entity, b: Entity, lines: Lined) -> dict[str, str]:
    """What speaks for one person or place: each sort of evidence with its sentence."""
    found: dict[str, str] = {}
    roles = set(a.roles) & set(b.roles)
    if roles - GENERAL_ROLES:
        found["role"] = f"both are called {min(roles - GENERAL_ROLES)}"
    if set(a.ages) & set(b.ages):
        found["age"] = f"both are {min(set(a.ages) & set(b.ages))} years old"
    companions = _companions(a) & _companions(b)
    if companions:
        found["companion"] = f"both stand beside {min(companions, key=lambda c: (-len(c.split()), c)).title()}"
    rare = _rare_word(a, b, lines)
    if rare:
        found["rare"] = f"{rare.title()} is no common name"
    listed = _listed(a, b, lines)
    if listed:
        found["listed"] = f"{listed.title()} is a place that exists"
    return found


def confidence(score: float, found: dict[str, str]) -> float:
    """How sure it is that two spellings are one name: how alike they are, and what else speaks for it."""
    return round(min(0.99, score * 0.8 + sum(_WEIGHTS[sort] for sort in found)), 2)


def _companions(entity: Entity) -> set[str]:
    """The names beside an entity that are not places everyone in the story stands beside."""
    return {c for c in entity.companions if c.replace(" ", "_") not in places()}


def _rare_word(a: Entity, b: Entity, lines: Lined) -> str:
    """A word of the name, the same in both or nearly, that no list of names has."""
    for i, j, words in lines.pairs:
        ours, theirs = parsed(a.name).words[i], parsed(b.name).words[j]
        if any(_listed_word(w) for w in (ours, theirs)):
            continue
        letters = min(len(ours), len(theirs))
        if letters >= (_RARE_LETTERS_SHARED if words.likeness is Likeness.EQUAL else _RARE_LETTERS) and len(lines.pairs) > 1:
            return ours
    return ""


def _listed_word(word: str) -> bool:
    return word in given_names() or word in family_names() or word in places() or word in ORGANISATION_NOUNS or word in PLACE_NOUNS


def _listed(a: Entity, b: Entity, lines: Lined) -> str:
    """A word of one name that is a known place, where the other name has it in a spelling that no list knows."""
    for i, j, words in lines.pairs:
        ours, theirs = parsed(a.name).words[i], parsed(b.name).words[j]
        known = [w for w in (ours, theirs) if w in places()]
        if words.likeness in (Likeness.KIN, Likeness.NEAR) and len(known) == 1 and len(known[0]) > _RARE_LETTERS:
            return known[0]
    return ""


def _titles(entity: Entity) -> set[str]:
    return {folded(t).strip(".") for m in entity.mentions for t in m.title.split()}
