"""Two words of two names: equal, kin (one name in two forms), near (a letter apart), or another name."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from msgspec import Struct
from rapidfuzz.distance import OSA

from factcheck.align.names.sound import skeleton, sound, spelled
from factcheck.compare.known_names import family_names, given_names, short_forms, spellings

# Words of direction tell places apart, however alike they are.
COMPASS = frozenset(
    f"{a}{b}" for a in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest") for b in ("", "ern")
)


class Likeness(Enum):
    """How two words of names go together, with what each counts in a score."""

    EQUAL = 1.0
    KIN = 0.92
    SHORT = 0.91  # a nickname and its full form
    INITIAL = 0.85
    NEAR = 0.7
    RIVAL = 0.4  # a letter apart, and each a name of its own
    OTHER = 0.0


class Words(Struct, frozen=True):
    """Two words compared, with a sentence on what was seen, empty where they are equal or have nothing in common."""

    likeness: Likeness
    reason: str = ""


_EQUAL = Words(Likeness.EQUAL)
_OTHER = Words(Likeness.OTHER)
_CONSONANT = re.compile(r"[^aeiou]")
# Vowels that one sound is written with, by language or by ear.
_NEIGHBOURS = frozenset({"ae", "ei", "ou", "ao"})
_LONE_H = re.compile(r"(?<![cskzptgdb])h")
_SHORTEST_NEAR = 4
_FARTHEST = 4  # letters apart: no two such words sound a letter apart
_LONG = 9  # from here two letters may be astray
_FEW_CONSONANTS = 3
_FEWEST_CONSONANTS = 2
# Endings that tell a woman's name from a man's: what stands for what. Longest first.
_FEMININE = (
    (re.compile(r"(?:sk|tsk|ck)aya$|(?:sk|ck)aia$|(?:sk|ck)aja$|(?:sk|ck)a$"), re.compile(r"(?:sk|tsk|ck)(?:y|iy|ii|ij|i|yi|yy)$")),
    (re.compile(r"(?:ov|ev|yov|in|yn)a$"), re.compile(r"(?:ov|ev|yov|in|yn)$")),
    (re.compile(r"(?<=[nv])a[iy]a$"), re.compile(r"(?<=[nv])(?:y|yi|iy|yy)$")),
    (re.compile(r"(?:ovna|evna|ichna)$"), re.compile(r"(?:ovich|evich|ich)$")),
)

_MALE_ENDS = frozenset("yijvnh")  # the last letters of the men's forms above


@lru_cache(maxsize=65536)
def compare_words(a: str, b: str) -> Words:
    """Two folded words of names."""
    if a == b:
        return _EQUAL
    if not (a.isalpha() and b.isalpha()) or (a in COMPASS and b in COMPASS and not respelled(a, b)):
        return _OTHER
    if len(a) == 1 or len(b) == 1:
        return Words(Likeness.INITIAL, f"“{a.title()}.” can stand for “{b.title()}”") if a[:1] == b[:1] else _OTHER
    return _by_lists(a, b) or _by_letters(a, b)


def _by_lists(a: str, b: str) -> Words | None:
    """What tables know of two words, and the endings of men's and women's names."""
    if respelled(a, b):
        return _seen(Likeness.KIN, a, b, "are two spellings of one name")
    if gendered(a, b):
        return _seen(Likeness.OTHER, a, b, "are two names, as a man's and a woman's are")
    if nicknamed(a, b):
        return _seen(Likeness.SHORT, a, b, "are short and full form of one name")
    return None


def _by_letters(a: str, b: str) -> Words:
    """What sound and letters say of two words."""
    known = _both_known(a, b)
    if sounds_alike(a, b, strictly=known) or _by_ukrainian(a, b):
        return _seen(Likeness.KIN, a, b, "are two spellings of one sound")
    if not _letters_apart(a, b):
        return _OTHER
    if known:
        return _seen(Likeness.RIVAL, a, b, "are a letter apart, but each is a name of its own")
    return _seen(Likeness.NEAR, a, b, "are a letter or two apart")


def _seen(likeness: Likeness, a: str, b: str, told: str) -> Words:
    return Words(likeness, f"{a.title()} and {b.title()} {told}")


def _both_known(a: str, b: str) -> bool:
    return (a in given_names() or a in family_names()) and (b in given_names() or b in family_names())


def gendered(a: str, b: str) -> bool:
    """Whether two words are the man's and the woman's form of one name."""
    if a.endswith("a") == b.endswith("a"):
        return False
    her, his = (a, b) if a.endswith("a") else (b, a)
    for feminine, masculine in _FEMININE if his[-1:] in _MALE_ENDS else ():
        found, other = feminine.search(her), masculine.search(his)
        if found and other and skeleton(her[: found.start()]) == skeleton(his[: other.start()]):
            return True
    longer = (her[:-1] == his and his[-1] not in "iy") or (her[:-1] == his[:-1] and his[-1] == "o")
    return longer and her in given_names() and his in given_names()


def respelled(a: str, b: str) -> bool:
    """Whether the table of spellings has two words on one line."""
    return a in spellings() and spellings()[a] == spellings().get(b)


def nicknamed(a: str, b: str) -> bool:
    """Whether one is short for the other."""
    forms = short_forms()
    of_a, of_b = forms.get(a), forms.get(b)
    return of_a is not None and of_b is not None and (a in of_b or b in of_a)


def sounds_alike(a: str, b: str, *, strictly: bool = False) -> bool:
    """Whether two words can be one sound.

    They have the same consonants in the same order and, at each place, vowels that are the same, near to each other or
    unwritten. `strictly` is for two words each of which is a name of its own: short ones must sound the same in full.
    """
    if skeleton(a) != skeleton(b):
        return False
    if sound(a) == sound(b):
        return True
    if len(skeleton(a).lstrip("_")) < (_FEW_CONSONANTS if strictly else _FEWEST_CONSONANTS):
        return False
    return any(_vowels_agree(written(a), written(b)) for written in (sound, spelled))


def _by_ukrainian(a: str, b: str) -> bool:
    """Whether one word has h where the other has g, as Ukrainian has for Russian, and enough else to be one name."""
    if ("g" in a) == ("g" in b):
        return False
    ours, theirs = (_LONE_H.sub("g", w) for w in (a, b))
    return len(skeleton(ours).lstrip("_")) > _FEW_CONSONANTS and sounds_alike(ours, theirs)


def _vowels_agree(a: str, b: str) -> bool:
    ours, theirs = _CONSONANT.split(a), _CONSONANT.split(b)
    return len(ours) == len(theirs) and all(_near_vowels(x, y) for x, y in zip(ours, theirs, strict=True))


def _near_vowels(x: str, y: str) -> bool:
    if not x or not y or x[0] == y[0] or not set(x).isdisjoint(y):
        return True
    return "".join(sorted((x[0], y[0]))) in _NEIGHBOURS


def _letters_apart(a: str, b: str) -> bool:
    """Whether two words are a letter apart, two where both are long; two neighbours that changed places count as one."""
    shorter = min(len(a), len(b))
    if shorter < _SHORTEST_NEAR:
        return False
    most = 2 if shorter >= _LONG else 1
    apart = OSA.distance(a, b, score_cutoff=_FARTHEST)
    return apart <= most or (apart <= _FARTHEST and shorter > _SHORTEST_NEAR and OSA.distance(sound(a), sound(b), score_cutoff=1) <= 1)
