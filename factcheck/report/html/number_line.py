"""The sources of a finding on one axis: core thick, support thin, as percents of a drawing that stretches with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.report.axis import axis_of
from factcheck.report.figures import meaning, unit_words
from factcheck.report.html.measure import NARROW, clipped, drawn_width, percent
from factcheck.report.html.ticks import anchor, ticks
from factcheck.report.wording import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.report.axis import Axis, Reading

MARGIN = 2.5  # percent left free at both ends, for arrows and round ends
ROW, FOOT = 38, 24  # pixels
OWN_LINE = 16  # pixels more for names that have no room beside their value
_BETWEEN = 12  # pixels between a name and the value beside it
POINT = 0.012  # of the axis: a narrower core is drawn as a dot


class Bar(Struct, frozen=True, kw_only=True):
    """One reading: support from `low` to `high`, core from `core_low` to `core_high`; `dot` where the core is a point.

    `y` is its top, `value_y` where its value is set: below the label, where the two have no room beside each other. `whole`
    are the names where the label does not hold them all.
    """

    label: str
    names: str
    whole: str | None
    value: str
    leading: bool
    y: int
    value_y: int
    low: str
    high: str
    core_low: str
    core_high: str
    dot: str | None
    open_low: bool
    open_high: bool


class Label(Struct, frozen=True, kw_only=True):
    """A number below the axis."""

    x: str
    text: str
    anchor: str


class NumberLine(Struct, frozen=True, kw_only=True):
    """A drawing of readings, with the words that say the same."""

    bars: tuple[Bar, ...]
    labels: tuple[Label, ...]
    height: int
    unit: str
    log: bool
    spoken: str


def number_line(readings: Sequence[Reading]) -> NumberLine | None:
    """The drawing; None where all mean the same, or where no axis holds their units."""
    axis = axis_of([one.meaning for one in readings]) if len(readings) > 1 else None
    if axis is None:
        return None
    unit = readings[0].meaning.unit
    bars: list[Bar] = []
    foot = 0
    for one in readings:
        bars.append(_bar(one, axis, foot))
        foot = bars[-1].value_y + ROW
    said = "; ".join(f"{listed(one.names)}: {meaning(one.meaning)}" for one in readings)
    return NumberLine(
        bars=tuple(bars),
        labels=tuple(Label(x=percent(at, MARGIN), text=text, anchor=anchor(at)) for at, text in ticks(axis, unit)),
        height=foot + FOOT,
        unit=unit_words(unit),
        log=axis.log,
        spoken=f"Number line{', log scale' if axis.log else ''}. {said}.",
    )


def _bar(reading: Reading, axis: Axis, top: int) -> Bar:
    core, support = reading.meaning.core, reading.meaning.support
    core_low, core_high = _share(core.low, axis, 0.0), _share(core.high, axis, 1.0)
    value, whole = meaning(reading.meaning), ", ".join(reading.names)
    label, beside = _label(reading.names, NARROW - drawn_width(value) - _BETWEEN)
    return Bar(
        label=label,
        names=listed(reading.names),
        whole=listed(reading.names) if label != whole else None,
        value=value,
        leading=reading.leading,
        y=top,
        value_y=top if beside else top + OWN_LINE,
        low=percent(_share(support.low, axis, 0.0), MARGIN),
        high=percent(_share(support.high, axis, 1.0), MARGIN),
        core_low=percent(core_low, MARGIN),
        core_high=percent(core_high, MARGIN),
        dot=percent((core_low + core_high) / 2, MARGIN) if core_high - core_low < POINT else None,
        open_low=support.low is None,
        open_high=support.high is None,
    )


def _share(end: Decimal | None, axis: Axis, edge: float) -> float:
    return edge if end is None else axis.share(end)


def _label(names: Sequence[str], room: float) -> tuple[str, bool]:
    """The sources that mean the same, and whether they stand in the room beside their value: all of them where a line has room for them.

    Else they are the first, cut where need be, and how many more.
    """
    whole, more = ", ".join(names), f" +{len(names) - 1}" if len(names) > 1 else ""
    label = whole if drawn_width(whole) <= NARROW else clipped(names[0], NARROW - drawn_width(more)) + more
    return label, drawn_width(label) <= room
