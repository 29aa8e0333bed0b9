"""The sources of a finding on one axis: what each means, and where a value falls between the ends of them all."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.moments import MOMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.domain.finding import Location
    from factcheck.domain.interval import Interval, Meaning

LOG_BEYOND = 10  # past this factor a linear axis shows the small figures as one
ROOM_FOR_ARROW = 0.08  # of the axis, where a figure has no end


class Reading(Struct, frozen=True):
    """Sources that mean the same, and what they mean; `leading` where the finding's own source is among them."""

    names: tuple[str, ...]
    meaning: Meaning
    leading: bool


class Axis(Struct, frozen=True):
    """A shared axis from `low` to `high`, logarithmic past a factor of ten; days and times of day never are."""

    low: float
    high: float
    log: bool

    def share(self, value: Decimal | float) -> float:
        """How far along the axis a value lies, 0 to 1; what lies outside is drawn at the edge."""
        if self.log:
            share = math.log(max(float(value), self.low) / self.low) / math.log(self.high / self.low)
        else:
            share = (float(value) - self.low) / (self.high - self.low)
        return min(max(share, 0.0), 1.0)


def readings_of(locations: Sequence[Location], names: dict[str, str]) -> list[Reading]:
    """A reading for each core and support, in the order of the locations."""
    grouped: dict[tuple[Interval, Interval], list[Location]] = {}
    for location in locations:
        if location.meaning:
            grouped.setdefault((location.meaning.core, location.meaning.support), []).append(location)
    return [
        Reading(tuple(names[one.article] for one in same), same[0].meaning, same[0] is locations[0])
        for same in grouped.values()
        if same[0].meaning
    ]


def axis_of(meanings: Sequence[Meaning]) -> Axis | None:
    """The axis that holds every end of every meaning, with room for an arrow where one has none.

    None where all ends are one number, or where the units differ.
    """
    intervals = [interval for one in meanings for interval in (one.core, one.support)]
    ends = [float(end) for interval in intervals for end in (interval.low, interval.high) if end is not None]
    if not ends or min(ends) == max(ends) or len({one.unit for one in meanings}) > 1:
        return None
    low, high = min(ends), max(ends)
    positive = [end for end in ends if end > 0]
    log = meanings[0].unit not in MOMENTS and low >= 0 and max(positive) > LOG_BEYOND * min(positive)
    if log:
        low = min(positive) if low > 0 else min(positive) / 2
    step = (high / low) ** ROOM_FOR_ARROW if log else (high - low) * ROOM_FOR_ARROW
    if any(one.support.low is None for one in meanings):
        low = low / step if log else low - step
    if any(one.support.high is None for one in meanings):
        high = high * step if log else high + step
    return Axis(low, high, log)
