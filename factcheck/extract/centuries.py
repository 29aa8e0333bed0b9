"""Centuries by their number: "the 19th century", "an 18th-century mill", "the early twentieth century"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract.moment import Moment
from factcheck.language.en.numbers import ORDINALS

_SPELLED = {"twenty-first": 21, **{word: number for word, number in ORDINALS.items() if number <= 20}}
_WORDS = "|".join(sorted(_SPELLED, key=len, reverse=True))
_CENTURY = re.compile(rf"(?<![\w-])(?:(early|mid|late)[- ])?(?:(\d{{1,2}})(?:st|nd|rd|th)|({_WORDS}))[ -]century(?![a-z])")
_BEFORE_CHRIST = re.compile(r"[ ](?:b\.?c|bce)\b")
# "The first century of its history" is no date; those that newspapers number are later.
_EARLIEST, _LATEST = 5, 99
_YEARS = {"": (1, 100), "early": (1, 33), "mid": (34, 66), "late": (67, 100)}


def centuries(low: str) -> Iterator[Moment]:
    """The centuries of a sentence, from their first year to their last."""
    for match in _CENTURY.finditer(low):
        part, digits, word = match.groups()
        number = int(digits) if digits else _SPELLED[word]
        if _BEFORE_CHRIST.match(low, match.end()):
            yield Moment(Kind.DATE, *match.span(), When(first=None, last=None, scope="period", part=part or ""))
        elif _EARLIEST <= number < _LATEST:
            first, last = _YEARS[part or ""]
            begin = (number - 1) * 100
            yield Moment(
                Kind.DATE,
                *match.span(),
                When(first=date(begin + first, 1, 1), last=date(begin + last, 12, 31), scope="period", part=part or ""),
            )
