"""Ranks and ordinals: "his sixth term", "the third-largest", "the 22nd amendment"."""

from __future__ import annotations

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """An ordinal."""
    del line, unit
    return reading(Kind.RANK, numeral) if numeral.form is Form.ORDINAL else None
