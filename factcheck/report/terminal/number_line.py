"""What the sources of a finding mean, drawn on one axis: the core thick, the support as whiskers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from rich.text import Text

from factcheck.report.axis import Axis, axis_of
from factcheck.report.figures import meaning
from factcheck.report.terminal.cells import clip, pad
from factcheck.report.terminal.paint import QUIET, ink

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.domain.interval import Meaning
    from factcheck.report.axis import Reading

WIDEST = 60
NARROWEST = 8  # below it an axis shows nothing, and the values stand alone


class Ruler(Struct, frozen=True):
    """An axis as so many cells."""

    axis: Axis
    cells: int

    def cell(self, value: Decimal) -> int:
        """The cell of a value."""
        return round(self.axis.share(value) * (self.cells - 1))


def label(reading: Reading, width: int | None = None) -> str:
    """The first source and how many more, in a width."""
    more = f" +{len(reading.names) - 1}" if len(reading.names) > 1 else ""
    return (clip(reading.names[0], width - len(more)) if width else reading.names[0]) + more


def number_line(readings: Sequence[Reading], label_width: int, width: int, style: str) -> list[Text]:
    """The readings on one axis; nothing where all of them mean the same, or where no axis holds their units."""
    if len(readings) < 2 or len({one.meaning.unit for one in readings}) > 1:
        return []
    values = [meaning(one.meaning) for one in readings]
    longest = max(map(len, values))
    cells = min(width - label_width - longest - 4, WIDEST)
    axis = axis_of([one.meaning for one in readings]) if cells >= NARROWEST else None
    lines: list[Text] = []
    for reading, value in zip(readings, values, strict=True):
        line = ink(pad(label(reading, label_width), label_width), "bold" if reading.leading else "") + Text("  ")
        if axis:
            line.append(bar(reading.meaning, Ruler(axis, cells)), style if reading.leading else "").append("  ")
        lines.append(line.append(value))
    if axis and axis.log:
        lines.append(Text(" " * (label_width + 2)) + ink("log scale".center(cells).rstrip(), QUIET))
    return lines


def bar(value: Meaning, ruler: Ruler) -> str:
    """One meaning as a bar: ├──━━━──┤, ┃ for a point, an arrow where it has no end."""
    edge = ruler.cells - 1
    low, high = _cells(value.support.low, value.support.high, ruler)
    core_low, core_high = _cells(value.core.low, value.core.high, ruler)
    drawn = [" "] * ruler.cells
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


def _cells(low: Decimal | None, high: Decimal | None, ruler: Ruler) -> tuple[int, int]:
    return 0 if low is None else ruler.cell(low), ruler.cells - 1 if high is None else ruler.cell(high)
