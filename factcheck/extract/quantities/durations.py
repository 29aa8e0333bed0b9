"""Lengths of time: "26-year rule", "four hours", "two decades", "an hour and a half"."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.quantities.vague import is_small
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit

HALF = Decimal("0.5")
_AND_A_HALF = " and a half"


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A duration, where a unit of time follows the number; "a few minutes" is a way of speaking."""
    if unit is None or unit.kind is not Kind.DURATION or numeral.form is Form.ORDINAL or is_small(numeral):
        return None
    if numeral.form is Form.CARDINAL and line.low.startswith(_AND_A_HALF, unit.end):
        value = numeral.value + HALF
        numeral = replace(numeral, value=value, high=value, step=HALF)
        return reading(Kind.DURATION, numeral, unit.name, end=unit.end + len(_AND_A_HALF))
    return reading(Kind.DURATION, numeral, unit.name, end=unit.end)
