"""Measures: lengths, areas, volumes, masses, temperatures, speeds, power, data, and the magnitude of an earthquake."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.units import TEMPERATURE

_MAGNITUDE_BEFORE = re.compile(r"\bmagnitude[- ](?:of (?:about |around |at least )?)?$")
_MAGNITUDE_AFTER = re.compile(r"[- ]magnitude\b")
_RICHTER_AFTER = re.compile(r" (?:on|in) the (?:open-ended )?richter\b")


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A measure, where a unit follows the number."""
    if numeral.form is Form.ORDINAL:
        return None
    if unit is not None and unit.kind is Kind.MEASURE:
        if unit.name in TEMPERATURE and line.low.startswith(" below zero", unit.end):
            below = replace(numeral, value=-numeral.value, high=-numeral.value)
            return reading(Kind.MEASURE, below, unit.name, end=unit.end + len(" below zero"))
        return reading(Kind.MEASURE, numeral, unit.name, end=unit.end)
    return _magnitude(line, numeral) if numeral.value < 11 else None


def _magnitude(line: Line, numeral: Numeral) -> Reading | None:
    """The magnitude of an earthquake: "magnitude 6.1", "a 6.1-magnitude quake", "6.1 on the Richter scale"."""
    if after := _MAGNITUDE_AFTER.match(line.low, numeral.end):
        return reading(Kind.MEASURE, numeral, "magnitude", end=after.end())
    if _RICHTER_AFTER.match(line.low, numeral.end):
        return reading(Kind.MEASURE, numeral, "magnitude")
    before = _MAGNITUDE_BEFORE.search(line.low, max(0, numeral.start - 24), numeral.start)
    return reading(Kind.MEASURE, numeral, "magnitude", start=before.start()) if before else None
