"""A sentence as extractors see it, and what they make of one of its numerals."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.extract.numeral import Numeral


class Line(Struct, frozen=True):
    """One sentence as written and in lower case, of equal length; `least` is where the figure before this one ends."""

    text: str
    low: str
    least: int = 0


class Reading(Struct, frozen=True):
    """What a numeral is: its kind and unit, and the span of both, in offsets of the sentence.

    `high` is None for one number. `hedge` is the one that the number's own words bring ("a dozen").
    """

    kind: Kind
    start: int
    end: int
    numeral: Numeral
    unit: str
    value: Decimal
    high: Decimal | None
    step: Decimal
    number_end: int
    hedge: Hedge | None = None


def reading(kind: Kind, numeral: Numeral, unit: str = "", *, start: int | None = None, end: int | None = None) -> Reading:
    """The reading of a numeral as it stands, with its unit between `start` and `end`."""
    return Reading(
        kind,
        numeral.start if start is None else start,
        numeral.end if end is None else end,
        numeral,
        unit,
        numeral.value,
        None if numeral.high == numeral.value else numeral.high,
        numeral.step,
        numeral.end,
        Hedge.ABOUT if numeral.round else None,
    )
