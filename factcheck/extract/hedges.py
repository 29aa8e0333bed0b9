"""Hedges on either side of a figure: what they say, and how far they reach."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.extract.reading import Line
from factcheck.language.en.hedges import AFTER, BEFORE, FILLERS

_LONGEST = max(words.count(" ") for words in BEFORE) + 1
_LAST_WORDS = {words.rpartition(" ")[2] for words in BEFORE} | FILLERS
_WORDS_BEFORE = re.compile(r"[^\s(]+")
_AFTER = re.compile(r"[ \xa0,-]{0,2}(" + "|".join(sorted(map(re.escape, AFTER), key=len, reverse=True)) + r")(?![a-z])")
_SIGNS = {"~": Hedge.ABOUT, "≈": Hedge.ABOUT, ">": Hedge.OVER, "<": Hedge.UNDER, "≥": Hedge.AT_LEAST, "≤": Hedge.AT_MOST}
# "over three years" is how long it took; "for over three years" is a bound.
_BOUND_BEFORE = re.compile(r"\b(?:for|of|after|with|last(?:ed|ing|s)?|in|took|take[ns]?|is|was|were|been|by|just|well|spent|spend|serv(?:ed|ing)|to|than|little|slightly|wait(?:ed|ing)?|had|has|have|and|at|an?|stretched|be|the) $")


@dataclass(frozen=True, slots=True)
class Hedged:
    """Where a hedged figure begins and ends, and its hedge."""

    start: int
    end: int
    hedge: Hedge | None


def hedged(line: Line, start: int, end: int, kind: Kind, *, least: int = 0) -> Hedged:
    """The figure at `start:end` with the hedges around it; none reaches back before `least`."""
    begin, before = _before(line.low, start, least)
    if before is Hedge.OVER and kind is Kind.DURATION and line.low.startswith("over ", begin) and not _BOUND_BEFORE.search(line.low, max(0, begin - 12), begin):
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
    if start <= least:
        return start, None
    sign = low[start - 1]
    if sign in _SIGNS:
        return start - 1, _SIGNS[sign]
    if sign == "-" and low.endswith("sub", least, start - 1):
        return start - 4, Hedge.UNDER
    last = low[low.rfind(" ", least, start - 1) + 1 : start - 1] if sign in " \xa0" else ""
    if last not in _LAST_WORDS:
        return start, None
    window = max(least, start - 40)
    words = [(m.group().replace("’", "'"), m.start()) for m in _WORDS_BEFORE.finditer(low, window, start)]
    if not words or sign not in " \xa0":
        return start, None
    for skip in (0, 1):
        if skip and (len(words) < 2 or words[-1][0] not in FILLERS):
            break
        last = len(words) - skip
        for count in range(min(_LONGEST, last), 0, -1):
            phrase = " ".join(word for word, _ in words[last - count : last])
            hedge = BEFORE.get(phrase)
            if hedge is not None:
                return words[last - count][1], hedge
    return start, None


def _after(low: str, end: int) -> tuple[int, Hedge | None]:
    """The hedge that follows the figure."""
    match = _AFTER.match(low, end)
    if match is None:
        return end, None
    words = match.group(1)
    if words in {"plus", "at least", "minimum", "exactly", "approximately", "at most", "max", "maximum"} and low[match.end() : match.end() + 1] == " " and low[match.end() + 1 : match.end() + 2].isalnum():
        return end, None
    if words == "+" and (match.start(1) != end or low[match.end() : match.end() + 1].isdigit()):
        return end, None
    if words in {"odd", "ish", "plus"} and low[end : end + 1] not in "- ":
        return end, None
    return match.end(), AFTER[words]
