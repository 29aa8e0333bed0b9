"""Quarters and halves of a year, as business reports number them: "the third quarter of 2020", "Q3", "4Q20", "the first half of 2019"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract.moment import Moment

_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_YEAR = r"(?:1[89]|20)\d\d"
_QUARTER = re.compile(
    rf"(?<![\w-])(?:(?:the )?(?P<nth>{'|'.join(_ORDINALS)})[ -]quarter(?!s|back|final|mile|note|-)"
    rf"(?:(?: of|,)? (?P<year>{_YEAR})(?![\w%]))?"
    rf"|(?:q(?P<after>[1-4])|(?P<before>[1-4])q)(?:(?: of)?[ -]?(?:fy)?[ ]?['’]?(?P<short>{_YEAR}|\d\d))?(?!\w))"
)
_HALF = re.compile(rf"(?<![\w-])(?:the )?(?P<nth>first|second)[ -]half of (?P<year>{_YEAR})(?![\w%])")
_MONTHS_OF_A_QUARTER, _MONTHS_OF_A_HALF = 3, 6
_CENTURY = 2000


def quarters(low: str) -> Iterator[Moment]:
    """The quarters and halves of a sentence: with a year from their first day to their last, without one by their number alone."""
    for match in _QUARTER.finditer(low):
        number = int(match["after"] or match["before"] or _ORDINALS[match["nth"]])
        year = match["year"] or match["short"]
        yield Moment(Kind.DATE, *match.span(), _part_of(year, number, _MONTHS_OF_A_QUARTER, quarter=number))
    for match in _HALF.finditer(low):
        yield Moment(Kind.DATE, *match.span(), _part_of(match["year"], _ORDINALS[match["nth"]], _MONTHS_OF_A_HALF))


def _part_of(year: str | None, number: int, months: int, quarter: int | None = None) -> When:
    if year is None:
        return When(first=None, last=None, scope="", quarter=quarter)
    full = int(year) if len(year) > len("20") else _CENTURY + int(year)
    last = number * months
    return When(first=date(full, last - months + 1, 1), last=date(full, last, monthrange(full, last)[1]), scope="period", quarter=quarter)
