"""Percent, percentage points and basis points: "40%", "12 per cent", "two percentage points", "60 basis points"."""

from __future__ import annotations

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A percentage, where the words after the number say so."""
    del line
    if unit is None or unit.kind is not Kind.PERCENT or numeral.form is Form.ORDINAL:
        return None
    return reading(Kind.PERCENT, numeral, unit.name, end=unit.end)
