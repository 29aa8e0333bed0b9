"""Lengths of time: "26-year rule", "four hours", "two decades", "a three-month lull"."""

from __future__ import annotations

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.quantities.vague import is_small
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A duration, where a unit of time follows the number; "a few minutes" is a way of speaking."""
    del line
    if unit is None or unit.kind is not Kind.DURATION or numeral.form is Form.ORDINAL or is_small(numeral):
        return None
    return reading(Kind.DURATION, numeral, unit.name, end=unit.end)
