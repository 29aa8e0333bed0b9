"""What somebody puts at a figure: "police put the march, which filled the square, at 9,000", "the toll was estimated at 31"."""

from __future__ import annotations

from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import SET_AT
from factcheck.language.en.function_words import BE, DETERMINERS

# How far, in words, the verb may stand before its "at".
_REACH = 20
_LONGEST_NOUN = 5


def put_at(line: Line, mention: Mention) -> range | None:
    """The tokens of the noun phrase that is put at a figure; None where nothing is."""
    at = line.of(mention)[0] - 1
    if line.low(at) != "at":
        return None
    for verb in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if line.low(verb) in SET_AT:
            passive = line.low(verb - 1) in BE
            return _before(line, verb - 1) if passive else _behind(line, verb + 1)
        if line.low(verb) in {";", ":"}:
            return None
    return None


def _behind(line: Line, first: int) -> range | None:
    first += line.low(first) in DETERMINERS
    last = first
    while last - first < _LONGEST_NOUN and line.low(last).isalpha() and line.low(last) not in ENDS:
        last += 1
    return range(first, last) if last > first else None


def _before(line: Line, last: int) -> range | None:
    first = last
    while last - first < _LONGEST_NOUN and line.low(first - 1).isalpha() and line.low(first - 1) not in ENDS:
        first -= 1
    return range(first, last) if last > first else None
