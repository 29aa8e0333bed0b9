"""Numbers that say where on a street: "the 2800 block of Mill Lane", "at 1415 Stephens Street"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from decimal import Decimal

from msgspec import Struct

from factcheck.extract.titled import titled
from factcheck.language.en.streets import BEFORE_YEARS, DIRECTIONS, TYPES

_TYPE = "|".join(sorted((t.capitalize() for t in TYPES), key=len, reverse=True))
_COMPASS = "|".join(sorted({*(d.capitalize() for d in DIRECTIONS), *(d.upper() for d in DIRECTIONS if len(d) < 3)}, key=len, reverse=True))
_WORD = r"(?:(?:Jr|Dr|St|Ste|Mt|Ft)\.|[A-Z][\w’'-]*|\d{1,3}(?:st|nd|rd|th))"
# "S. State Street", "Auburn Way North", "14th Street SE", "W. 105th St."; "Winthrop", where no word says what it is.
_NAMED = rf"(?:(?:{_COMPASS})\.?[ ])?{_WORD}(?:[ ]{_WORD}){{0,3}}?[ ](?:{_TYPE})\b(?:\.(?=[ ][a-z(])|\.?[ ](?:{_COMPASS})\b)?"
_UNNAMED = rf"(?:(?:{_COMPASS})\.?[ ])?{_WORD}(?:[ ][A-Z][a-z][\w’'-]*)?"
_BLOCK = re.compile(rf"(?<![\w,.$£€#/-])(\d{{2,5}})[- ][Bb]lock[ ](?:of[ ])?(?:the[ ])?({_NAMED}|{_UNNAMED})")
_HOUSE = re.compile(rf"(?:(?<=\s)|(?<=[(“\"])|^)(\d{{1,5}})[ ](?!Mile\b)({_NAMED})(?![ ](?:[A-Z]|shops?\b|stores?\b|residents?\b))")
_BEFORE = re.compile(r"([A-Za-z]+)[ ]$")
# "In 2016", but "in 2450 Mill Lane" too.
_YEARS = range(1900, 2100)


class StreetNumber(Struct, frozen=True):
    """A number on a street, in offsets of its sentence: of a block, or of a house, whose `end` is that of the number."""

    start: int
    number_end: int
    end: int
    number: Decimal
    street: str


def street_numbers(text: str, words: AbstractSet[str]) -> Iterator[StreetNumber]:
    """The blocks and houses of a sentence, blocks first; none in a headline, where every word may be of the name."""
    if "block" in words:
        for match in _BLOCK.finditer(text):
            end = text.index("lock", match.end(1)) + len("lock")
            yield StreetNumber(match.start(1), match.end(1), end, Decimal(match[1]), match[2])
    if not words.isdisjoint(TYPES) and not titled(text):
        for match in _HOUSE.finditer(text):
            before = _BEFORE.search(text, 0, match.start(1))
            if before is None or before[1].lower() not in BEFORE_YEARS or int(match[1]) not in _YEARS:
                yield StreetNumber(match.start(1), match.end(1), match.end(1), Decimal(match[1]), match[2])
