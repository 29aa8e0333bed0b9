"""Hedges on either side of a figure: what they say, and how far they reach."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.extract.reading import Line
from factcheck.language.en.hedges import AFTER, BEFORE, FILLERS

_LONGEST = max(words.count(" ") for words in BEFORE) + 1
_LAST_WORDS = {words.rpartition(" ")[2] for words in BEFORE} | FILLERS
_WORDS_BEFORE = re.compile(r"[^\s(]+")
_AFTER = re.compile(r"[ \xa0,-]{0,2}(" + "|".join(sorted(map(re.escape, AFTER), key=len, reverse=True)) + r")(?![a-z])")
_SIGNS = {
    "~": Hedge.ABOUT,
    "≈": Hedge.ABOUT,
    ">": Hedge.OVER,
    "<": Hedge.UNDER,
    "≥": Hedge.AT_LEAST,
    "≤": Hedge.AT_MOST,
}
# "over three years" is how long it took; "for over three years" is a bound.
_BOUND_BEFORE = re.compile(
    r"\b(?:for|of|after|with|last(?:ed|ing|s)?|in|took|take[ns]?|is|was|were|been|by|just|well|spent|spend"
    r"|serv(?:ed|ing)|to|than|little|slightly|wait(?:ed|ing)?|had|has|have|and|at|an?|stretched|be|the) $"
)
# Before an article these say where something is.
_PLACING = frozenset({"around", "over", "under", "above", "below", "about"})
# Words that hedge what follows as well as what precedes them, and words that must touch the figure.
_LOOK_ON = frozenset({"plus", "at least", "minimum", "exactly", "approximately", "at most", "max", "maximum"})
_TOUCHING = frozenset({"odd", "ish", "plus", "+"})


class Hedged(Struct, frozen=True):
    """Where a hedged figure begins and ends, and its hedge."""

    start: int
    end: int
    hedge: Hedge | None


def hedged(line: Line, start: int, end: int, kind: Kind, *, least: int = 0) -> Hedged:
    """The figure at `start:end` with the hedges around it; none reaches back before `least`."""
    begin, before = _before(line.low, start, least)
    if (
        before is Hedge.OVER
        and kind is Kind.DURATION
        and line.low.startswith("over ", begin)
        and not _BOUND_BEFORE.search(line.low, max(0, begin - 12), begin)
    ):
        begin, before = start, None
    finish, after = _after(line.low, end)
    return Hedged(begin, finish, before or after)


def _before(low: str, start: int, least: int) -> tuple[int, Hedge | None]:
    """The outermost hedge that ends where the figure starts."""
    begin, found = start, None
    while True:
        at, hedge = _one_before(low, begin, least)
        if hedge is None:
            return begin, found
        begin, found = at, hedge


def _one_before(low: str, start: int, least: int) -> tuple[int, Hedge | None]:
    """The hedge that ends right before `start`, and where it begins: a sign or a phrase."""
    if start <= least:
        return start, None
    sign = low[start - 1]
    if sign in _SIGNS:
        return start - 1, _SIGNS[sign]
    if sign == "-" and low.endswith("sub", least, start - 1):
        return start - 4, Hedge.UNDER
    if sign not in " \xa0" or low[low.rfind(" ", max(least, start - 16), start - 1) + 1 : start - 1] not in _LAST_WORDS:
        return start, None
    words = [(m.group().replace("’", "'"), m.start()) for m in _WORDS_BEFORE.finditer(low, max(least, start - 40), start)]
    at, hedge = _phrase(words)
    if hedge is None and words and words[-1][0] in FILLERS:
        at, hedge = _phrase(words[:-1])
        if words[-1][0] in {"a", "an"} and low[at : at + 6].split(" ", maxsplit=1)[0] in _PLACING:
            return start, None  # "around a four-year-old", "over a two-story house"
    return (start, None) if hedge is None else (at, hedge)


def _phrase(words: list[tuple[str, int]]) -> tuple[int, Hedge | None]:
    """The longest hedge that the last of the words make."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        hedge = BEFORE.get(" ".join(word for word, _ in words[-count:]))
        if hedge is not None:
            return words[-count][1], hedge
    return 0, None


def _after(low: str, end: int) -> tuple[int, Hedge | None]:
    """The hedge that follows the figure; "plus three more" and "at least ten" belong to what comes after them."""
    match = _AFTER.match(low, end)
    if match is None:
        return end, None
    words, finish = match.group(1), match.end()
    looks_on = (
        words in _LOOK_ON and low[end : end + 1] != "-" and low[finish : finish + 1] == " " and low[finish + 1 : finish + 2].isalnum()
    )
    apart = words in _TOUCHING and low[end : end + 1] not in ("+" if words == "+" else "- ")
    if looks_on or apart or low.startswith(" than ", finish) or (words == "+" and low[finish : finish + 1].isdigit()):
        return end, None
    return match.end(), AFTER[words]
