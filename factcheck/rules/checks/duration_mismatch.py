"""Two sources let one thing last differently long.

Durations are compared in their own unit.

How long somebody ruled, waited or served is background that is seldom checked.

For example: a siege of ten hours here and of six hours there.

Beginning and end, by the clock or the calendar.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair that differs."""
    pair = differing(fact, options)
    return Flagged(pair=pair) if pair is not None else None


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
