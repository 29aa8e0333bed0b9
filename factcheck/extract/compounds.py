"""Two readings that are one amount: "two years and three months", "6 feet 2 inches", "3 dollars and 50 cents"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form
from factcheck.extract.reading import Line, Reading
from factcheck.language.en.currencies import MINOR_OF
from factcheck.language.en.units import SMALLER

_LINKS = frozenset({" ", " and ", "\xa0"})
_HEIGHT_LINKS = _LINKS | {"", "-", ", "}
_ALONE = re.compile(r"[ ]?(?:[.,;:?!)]|$)|[ ](?:for|in|per|each|to|from)\b")


def compounded(line: Line, left: Reading, right: Reading) -> Reading | None:
    """The sum of two readings that stand side by side, None where they are two figures."""
    if left.high is not None or right.high is not None or right.numeral.form is not Form.CARDINAL:
        return None
    between = line.low[left.end : right.start]
    whole_money = between in _LINKS and left.kind is Kind.MONEY and left.unit not in MINOR_OF
    if whole_money and right.value < 100 and (right.unit in MINOR_OF or _bare_hundredths(line, between, left, right)):
        return _hundredths(left, right)
    if right.kind is Kind.COUNT and between in {" ", " and "} and left.unit == "hour" and _bare_minutes(line, left, right):
        right = replace(right, kind=Kind.DURATION, unit="minute")
    return _two_units(between, left, right) or _two_magnitudes(line, between, left, right)


def _bare_hundredths(line: Line, between: str, left: Reading, right: Reading) -> bool:
    """Whether a bare number after a currency's name is its hundredths: "15 dollars 50", "twenty rupees and 43"."""
    whole = right.kind is Kind.COUNT and right.step == 1 and left.step == 1 and left.numeral.scale == 1
    named = line.low[left.end - 1].isalpha() and left.start == left.numeral.start
    return whole and named and between in {" ", " and "} and right.value >= 10 and _ALONE.match(line.low, right.end) is not None


def _bare_minutes(line: Line, left: Reading, right: Reading) -> bool:
    """Whether a bare number after hours is minutes: "1 hour 30", "two hours ten"."""
    return left.step == 1 and right.step == 1 and 5 <= right.value < 60 and _ALONE.match(line.low, right.end) is not None


def _two_units(between: str, left: Reading, right: Reading) -> Reading | None:
    """A measure or duration in two units, in the smaller one: "6 feet 2 inches", "6-foot-2"."""
    unit = "inch" if left.unit == "foot" and between == "-" and not right.unit else right.unit
    ratio = SMALLER.get((left.unit, unit))
    if ratio is None or right.value >= ratio or between not in (_HEIGHT_LINKS if left.unit == "foot" else _LINKS):
        return None
    kind = Kind.MEASURE if unit == "inch" else right.kind
    value = left.value * ratio + right.value
    step = right.step if right.step < 1 else min(right.step, left.step * ratio)
    return replace(right, kind=kind, unit=unit, start=left.start, numeral=replace(left.numeral, plain=False), value=value, step=step)


def _hundredths(left: Reading, right: Reading) -> Reading:
    """An amount with its hundredths: "3 dollars and 50 cents"."""
    value, step = left.value + right.value / 100, right.step / 100
    return replace(left, end=right.end, value=value, step=step, number_end=right.number_end)


def _two_magnitudes(line: Line, between: str, left: Reading, right: Reading) -> Reading | None:
    """A number whose smaller magnitude stands apart from the larger: "3 crore 12 lakh", "4 thousand 3 hundred"."""
    counted = right.kind is Kind.COUNT and left.kind in (Kind.COUNT, Kind.MONEY) and left.end == left.numeral.end
    if not counted or between != " " or right.value >= left.numeral.scale or not line.low[right.number_end - 1].isalpha():
        return None
    numeral = replace(left.numeral, end=right.numeral.end, scale=right.numeral.scale)
    value = left.value + right.value
    return replace(left, end=right.end, numeral=numeral, value=value, step=right.step, number_end=right.number_end)
