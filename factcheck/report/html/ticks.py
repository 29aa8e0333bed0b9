"""Which numbers an axis is labelled with: round ones, and none that runs into another."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.domain.moments import CLOCK, CYCLES, DATE, MOMENTS, moment_words
from factcheck.report.figures import short
from factcheck.report.html.measure import NARROW, drawn_width
from factcheck.report.wording import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.report.axis import Axis

MOST = 5
APART = 10  # pixels between two labels
ROUND = tuple(map(Decimal, (1, 2, 5)))
STEPS = {CLOCK: tuple(map(Decimal, (1, 5, 10, 15, 30, 60, 120, 240, 360))), DATE: tuple(map(Decimal, (1, 2, 7, 14, 30, 91, 365)))}
STEPS |= {unit: (Decimal(1), Decimal(2), Decimal(3)) for unit in CYCLES}
Tick = tuple[float, str]


def ticks(axis: Axis, unit: str, width: float = NARROW) -> list[Tick]:
    """Where labels stand along an axis, 0 to 1, and what they say, for a drawing of a width in pixels."""
    return apart(wanted(axis, unit), width)


def wanted(axis: Axis, unit: str) -> list[Tick]:
    """All labels that an axis would have, the most wanted first."""
    values = _powers(axis) if axis.log else _even(axis, unit)
    return [(axis.share(value), _label(value, unit)) for value in values]


def apart(labels: Iterable[Tick], width: float) -> list[Tick]:
    """Those of the labels, the most wanted first, that run into none before them; from left to right."""
    kept: list[Tick] = []
    for at, text in labels:
        left, right = _ends(at, text, width)
        if all(right + APART <= _ends(*other, width)[0] or _ends(*other, width)[1] + APART <= left for other in kept):
            kept.append((at, text))
    return sorted(kept)


def anchor(at: float) -> str:
    """How a label hangs on its place, so that none is cut off at the edge."""
    return "start" if at < 0.06 else "end" if at > 0.94 else "middle"


def _ends(at: float, text: str, width: float) -> tuple[float, float]:
    size = drawn_width(text)
    left = at * width - {"start": 0.0, "middle": size / 2, "end": size}[anchor(at)]
    return left, left + size


def _powers(axis: Axis) -> list[Decimal]:
    """Powers of ten first, then their fives and twos; those in the order of a reader's wish."""
    first, last = math.floor(math.log10(axis.low)), math.ceil(math.log10(axis.high))
    found = [
        value
        for factor in (1, 5, 2)
        for power in range(first, last + 1)
        if axis.low <= float(value := factor * Decimal(10) ** power) <= axis.high
    ]
    return found[: MOST + 2]


def _even(axis: Axis, unit: str) -> list[Decimal]:
    step = _step(axis, unit)
    first = math.ceil(axis.low / float(step))
    return [index * step for index in range(first, math.floor(axis.high / float(step)) + 1)]


def _step(axis: Axis, unit: str) -> Decimal:
    """The smallest round step that labels an axis with no more than it has room for."""
    extent = axis.high - axis.low
    if unit in STEPS:
        candidates: Sequence[Decimal] = STEPS[unit]
        return next((step for step in candidates if extent / float(step) <= MOST), Decimal(math.ceil(extent / MOST)))
    power = Decimal(10) ** math.floor(math.log10(extent / MOST))
    step = next((factor * power for factor in ROUND if extent / float(factor * power) <= MOST), 10 * power)
    return step if unit else max(step, Decimal(1))  # nobody counts four fifths of a bomb


def _label(value: Decimal, unit: str) -> str:
    if unit == DATE:
        return day_words(date.fromordinal(int(value)), year=False)
    return moment_words(value, unit) if unit in MOMENTS else short(value)
