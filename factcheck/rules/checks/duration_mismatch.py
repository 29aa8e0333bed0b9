"""Two sources let one thing last differently long.

Durations are compared in their own unit. Years that somebody has served, one apart, are told one level lower: they may be counted
from another month.

How long somebody ruled, waited or served is background that is seldom checked.

For example: a siege of ten hours here and of six hours there.

Beginning and end, by the clock or the calendar.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.assertion import EventClass
from factcheck.domain.fact import Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing

_A_YEAR = Decimal(1)


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair that differs; one level lower where it is a year of somebody's service."""
    pair = differing(fact, options)
    if pair is None:
        return None
    of_service = pair.left.assertion.event is EventClass.TENURE
    return Flagged(pair=pair, lower=of_service and pair.comparison is not None and pair.comparison.gap < _A_YEAR)


CHECK = Check(
    name="duration-mismatch",
    family="duration",
    kinds=(Kind.DURATION,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("A ten-hour siege of the embassy ended on Monday.", "A six-hour siege of the embassy ended on Monday."),),
    agree=(("A ten-hour siege of the embassy ended on Monday.", "An about ten-hour siege of the embassy ended on Monday."),),
)
