"""Two readings that are one amount in two units: "two years and three months", "6 feet 2 inches", "3 dollars and 50 cents"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form
from factcheck.extract.reading import Line, Reading
from factcheck.language.en.units import SMALLER

_LINKS = frozenset({" ", " and ", "\xa0"})


def compounded(line: Line, left: Reading, right: Reading) -> Reading | None:
    """The sum of two readings in the smaller unit, None where they are two figures."""
    if left.high is not None or right.high is not None or right.numeral.form is not Form.CARDINAL:
        return None
    between = line.low[left.end : right.start]
    if left.kind is Kind.MONEY and right.kind is Kind.MONEY:
        return _in_hundredths(left, right) if between in _LINKS else None
    ratio = SMALLER.get((left.unit, right.unit))
    if ratio and between in _LINKS:
        return _sum(left, right, ratio) if right.value < ratio else None
    if left.unit == "foot" and between in {"-", ", ", ""} and right.value < 12 and right.unit == ("" if between == "-" else "inch"):
        return _sum(left, replace(right, unit="inch", kind=Kind.MEASURE), 12)
    if right.kind is Kind.COUNT and between == " " and _goes_on(line, left, right):
        return replace(left, end=right.end, value=left.value + right.value, step=right.step, number_end=right.number_end)
    return None


def _goes_on(line: Line, left: Reading, right: Reading) -> bool:
    """Whether a smaller magnitude goes on with a larger one: "3 crore 12 lakh", "4 thousand 3 hundred"."""
    if left.kind not in (Kind.COUNT, Kind.MONEY) or not right.value < left.numeral.scale:
        return False
    return left.end == left.numeral.end and line.low[right.number_end - 1].isalpha()


def _sum(left: Reading, right: Reading, ratio: int) -> Reading:
    return replace(right, start=left.start, numeral=replace(left.numeral, plain=False), value=left.value * ratio + right.value, hedge=None)


def _in_hundredths(left: Reading, right: Reading) -> Reading | None:
    """ "3 dollars and 50 cents" in dollars."""
    if right.unit not in {"cent", "penny"} or left.unit in {"cent", "penny"} or right.value >= 100:
        return None
    return replace(left, end=right.end, value=left.value + right.value / 100, step=right.step / 100, number_end=right.number_end)
