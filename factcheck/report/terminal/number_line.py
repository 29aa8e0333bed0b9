"""What the sources of a finding mean, drawn on one axis: the core thick, the support as whiskers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from factcheck.report.figures import meaning
from factcheck.report.terminal.cells import clip, pad
from factcheck.report.terminal.paint import QUIET, ink

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.domain.finding import Location
    from factcheck.domain.interval import Interval, Meaning

LOG_BEYOND = 10  # past this factor a linear axis shows the small figures as one
ROOM_FOR_ARROW = 0.08  # of the axis, where a figure has no end
WIDEST = 60
NARROWEST = 8  # below it an axis shows nothing, and the values stand alone


@dataclass(frozen=True, slots=True)
class Row:
    """Sources that mean the same, and what they mean; `leading` where the finding's own source is among them."""

    names: tuple[str, ...]
    meaning: Meaning
    leading: bool

    def label(self, width: int | None = None) -> str:
        """The first source and how many more, in a width."""
        more = f" +{len(self.names) - 1}" if len(self.names) > 1 else ""
        return (clip(self.names[0], width - len(more)) if width else self.names[0]) + more


@dataclass(frozen=True, slots=True)
class Axis:
    """A shared axis of `cells` cells from `low` to `high`, logarithmic past a factor of ten."""

    low: float
    high: float
    cells: int
    log: bool

    def cell(self, value: Decimal) -> int:
        """The cell of a value; what lies outside is drawn at the edge."""
        if self.log:
            share = math.log(max(float(value), self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (float(value) - self.low) / (self.high - self.low)
        return round(min(max(share, 0.0), 1.0) * (self.cells - 1))


def rows_of(locations: Sequence[Location], names: dict[str, str]) -> list[Row]:
    """A row for each core and support, in the order of the locations."""
    grouped: dict[tuple[Interval, Interval], list[Location]] = {}
    for location in locations:
        if location.meaning:
            grouped.setdefault((location.meaning.core, location.meaning.support), []).append(location)
    return [
        Row(tuple(names[one.article] for one in same), same[0].meaning, same[0] is locations[0])
        for same in grouped.values()
        if same[0].meaning
    ]


def number_line(rows: Sequence[Row], label_width: int, width: int, style: str) -> list[Text]:
    """The rows on one axis; nothing where all of them mean the same, or where no axis holds their units."""
    if len(rows) < 2 or len({row.meaning.unit for row in rows}) > 1:
        return []
    values = [meaning(row.meaning) for row in rows]
    longest = max(map(len, values))
    cells = min(width - label_width - longest - 4, WIDEST)
    axis = axis_of([row.meaning for row in rows], cells) if cells >= NARROWEST else None
    lines: list[Text] = []
    for row, value in zip(rows, values, strict=True):
        line = ink(pad(row.label(label_width), label_width), "bold" if row.leading else "") + Text("  ")
        if axis:
            line.append(bar(row.meaning, axis), style if row.leading else "").append("  ")
        lines.append(line.append(value))
    if axis and axis.log:
        lines.append(Text(" " * (label_width + 2)) + ink("log scale".center(cells).rstrip(), QUIET))
    return lines


def axis_of(meanings: Sequence[Meaning], cells: int) -> Axis | None:
    """The axis that holds every end of every meaning, with room for an arrow where one has none."""
    intervals = [interval for one in meanings for interval in (one.core, one.support)]
    ends = [float(end) for interval in intervals for end in (interval.low, interval.high) if end is not None]
    if not ends or min(ends) == max(ends):
        return None
    low, high = min(ends), max(ends)
    positive = [end for end in ends if end > 0]
    log = low >= 0 and max(positive) > LOG_BEYOND * min(positive)
    if log:
        low = min(positive) if low > 0 else min(positive) / 2
    open_low = any(one.support.low is None for one in meanings)
    open_high = any(one.support.high is None for one in meanings)
    step = (high / low) ** ROOM_FOR_ARROW if log else (high - low) * ROOM_FOR_ARROW
    if open_low:
        low = low / step if log else low - step
    if open_high:
        high = high * step if log else high + step
    return Axis(low, high, cells, log)


def bar(value: Meaning, axis: Axis) -> str:
    """One meaning as a bar: ├──━━━──┤, ┃ for a point, an arrow where it has no end."""
    edge = axis.cells - 1
    low, high = _cells(value.support.low, value.support.high, axis)
    core_low, core_high = _cells(value.core.low, value.core.high, axis)
    drawn = [" "] * axis.cells
    drawn[low : high + 1] = "─" * (high + 1 - low)
    drawn[core_low : core_high + 1] = "━" * (core_high + 1 - core_low)
    if core_low == core_high:
        drawn[core_low] = "┃"
    if value.support.low is None:
        drawn[0] = "←"
    elif low != high and drawn[low] != "┃":
        drawn[low] = "┣" if low == core_low else "├"
    if value.support.high is None:
        drawn[edge] = "→"
    elif low != high and drawn[high] != "┃":
        drawn[high] = "┫" if high == core_high else "┤"
    return "".join(drawn)


def _cells(low: Decimal | None, high: Decimal | None, axis: Axis) -> tuple[int, int]:
    return 0 if low is None else axis.cell(low), axis.cells - 1 if high is None else axis.cell(high)
