"""Two sources count one thing differently, and both cannot be right.

Counts are compared by what their words allow: "nearly 800" and 774 agree, "at least 24" and five do not. Where a count
grows with time and it is not known which article is later, the level is one lower, since one may be an earlier count.

The number of dead, detained or present is what readers remember and what other articles repeat.

For example: 15 people hurt here, 16 there.

A later count by the one who counts, or both sources named side by side.
"""

from __future__ import annotations

from factcheck.domain.fact import Cause, Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair that differs; one level lower where one may be an earlier count."""
    pair = differing(fact, options)
    return Flagged(pair=pair, lower=pair.cause is Cause.EARLIER_COUNT) if pair is not None else None


CHECK = Check(
    name="count-mismatch",
    family="count",
    kinds=(Kind.COUNT, Kind.RATIO),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("The blast destroyed 15 bridges.", "The blast destroyed 16 bridges."),),
    agree=(("Police detained nearly 800 people.", "Police detained 774 people."),),
)
