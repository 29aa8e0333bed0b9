"""Two names of people, word against word: which words go together, and what the rest means."""

from __future__ import annotations

from msgspec import Struct

from factcheck.align.names.judgement import Judgement, NameComparison
from factcheck.align.names.parsed import Name
from factcheck.align.names.words import Likeness, Words, compare_words
from factcheck.compare.known_names import given_names
from factcheck.language.en.person_words import FAMILY_FIRST

_FULL = frozenset({Likeness.EQUAL, Likeness.KIN, Likeness.SHORT})
_FOR_A_DROPPED_WORD = 0.04
_OUT_OF_ORDER = 0.02
_SURNAME_ALONE = 0.8
_MANY = 3  # words that agree in full: then one that does not is no longer proof of another person


class Lined(Struct, frozen=True, kw_only=True):
    """The words of two names in pairs, the best first, and those left over on each side, by place."""

    pairs: tuple[tuple[int, int, Words], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]

    def count(self, *likenesses: Likeness) -> int:
        """How many pairs are of these likenesses."""
        return sum(w.likeness in likenesses for _, _, w in self.pairs)


def lined(a: tuple[str, ...], b: tuple[str, ...]) -> Lined:
    """The words of two names, each with its best partner."""
    found = []
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            words = compare_words(x, y) if x <= y else compare_words(y, x)
            if words.likeness is not Likeness.OTHER:
                found.append((-words.likeness.value, abs(i - j), i, j, words))
    found.sort(key=lambda f: f[:4])
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs = []
    for _, _, i, j, words in found:
        if i not in taken_a and j not in taken_b:
            taken_a.add(i)
            taken_b.add(j)
            pairs.append((i, j, words))
    return Lined(
        pairs=tuple(pairs),
        left=tuple(i for i in range(len(a)) if i not in taken_a),
        right=tuple(j for j in range(len(b)) if j not in taken_b),
    )


def compare_people(a: Name, b: Name) -> NameComparison:
    """Two names of people; the shorter one first."""
    if a.generation and b.generation and a.generation != b.generation:
        return _different(0.4, f"{a.generation.title()} and {b.generation.title()} are two people of one name")
    if a.fathers and b.fathers and not any(_one_word(x, y) for x in a.fathers for y in b.fathers):
        return _different(0.4, f"the father is {a.fathers[0].title()} in one and {b.fathers[0].title()} in the other")
    lines = lined(a.words, b.words)
    reasons = tuple(w.reason for _, _, w in lines.pairs if w.reason)
    if lines.left:
        return _unmatched(a, b, lines, reasons)
    near, rivals, full = lines.count(Likeness.NEAR), lines.count(Likeness.RIVAL), lines.count(*_FULL)
    score = _score(a, b, lines)
    if full + near + rivals == 0:
        return _unsure(score, "nothing but initials agree")
    if len(a.words) == 1 and len(b.words) > 1:
        return _single(a, b, lines, score, reasons)
    if not (a.fathers or b.fathers) and _turned(a.words, b.words, lines):
        return _unsure(score, "the names stand in another order, and each can be a first name")
    if rivals or near > 1 or (near and not full and len(a.words) > 1):
        return _unsure(score, *reasons)
    if near and len(a.words) == 1:
        return _lone(a, b, score, reasons)
    respelt = near > 0 or lines.count(Likeness.KIN) > 0
    told = (*reasons, *_dropped(b, lines))
    return NameComparison(judgement=Judgement.SAME, score=score, reasons=told, misspelt=near > 0, respelt=respelt)


def _one_word(x: str, y: str) -> bool:
    return compare_words(*sorted((x, y))).likeness in _FULL | {Likeness.NEAR}


def _score(a: Name, b: Name, lines: Lined) -> float:
    mean = sum(w.likeness.value for _, _, w in lines.pairs) / (len(a.words) or 1)
    turned = sum(i != j for i, j, _ in lines.pairs) if len(a.words) == len(b.words) else 0
    return round(max(0.0, mean - _FOR_A_DROPPED_WORD * len(lines.right) - _OUT_OF_ORDER * turned), 3)


def _unmatched(a: Name, b: Name, lines: Lined, reasons: tuple[str, ...]) -> NameComparison:
    """A word of the shorter name has no partner: another person, unless much else agrees."""
    score = round(sum(w.likeness.value for _, _, w in lines.pairs) / len(a.words) * 0.6, 3)
    opposed = _opposed(a, b, lines)
    if lines.count(*_FULL) >= _MANY and not opposed:
        return _unsure(score, *reasons)
    ours, theirs = a.words[lines.left[0]].title(), b.words[lines.right[-1]].title() if lines.right else ""
    return _different(score, opposed or (f"{ours} and {theirs} are two names" if theirs else f"{ours} stands in one name only"))


def _opposed(a: Name, b: Name, lines: Lined) -> str:
    return next((r for i in lines.left for j in lines.right if (r := compare_words(*sorted((a.words[i], b.words[j]))).reason)), "")


def _single(a: Name, b: Name, lines: Lined, score: float, reasons: tuple[str, ...]) -> NameComparison:
    """One word against a full name: it must be the family name."""
    (_, place, words), *_ = lines.pairs
    family = place == len(b.words) - 1 or (place == 0 and b.words[0] in FAMILY_FIRST)
    if family and words.likeness in _FULL:
        told = f"{a.words[0].title()} is the family name of the other"
        return NameComparison(judgement=Judgement.SAME, score=min(score, _SURNAME_ALONE), reasons=(*reasons, told))
    return _unsure(min(score, 0.5), *reasons, "" if family else f"{a.words[0].title()} is only a first name")


def _lone(a: Name, b: Name, score: float, reasons: tuple[str, ...]) -> NameComparison:
    """Two single words a letter apart: one name where a letter more or less is all, and neither word is common."""
    if len(a.words[0]) != len(b.words[0]):
        return NameComparison(judgement=Judgement.SAME, score=score, reasons=reasons, misspelt=True)
    return _unsure(score, *reasons)


def _turned(a: tuple[str, ...], b: tuple[str, ...], lines: Lined) -> bool:
    """Whether two two-word names stand in opposite order, and both words can be first names."""
    crossed = len(a) == len(b) == 2 and all(i != j for i, j, _ in lines.pairs)
    return crossed and all(w in given_names() for w in a) and a[0] not in FAMILY_FIRST and b[0] not in FAMILY_FIRST


def _dropped(b: Name, lines: Lined) -> tuple[str, ...]:
    dropped = [b.words[j].title() for j in lines.right]
    return (f"{' '.join(dropped)} stands in one of them only",) if dropped else ()


def _unsure(score: float, *reasons: str) -> NameComparison:
    return NameComparison(judgement=Judgement.UNSURE, score=score, reasons=tuple(r for r in reasons if r))


def _different(score: float, *reasons: str) -> NameComparison:
    return NameComparison(judgement=Judgement.DIFFERENT, score=score, reasons=reasons)
