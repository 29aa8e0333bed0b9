"""Two sources put one thing on different days, or at different times of day.

Times are compared by the clock: one that is not hedged may be off by ten minutes, "around" by nearly half an hour. Days
told by the night between them are held to agree. Without a date of the article a weekday is compared with weekdays, a month with
months; that is a warning, and so is a difference of two moments that are less surely of one thing.

When it happened is the first thing that other articles repeat.

For example: the shooting at 10 p.m. here and at 10.45 p.m. there.

The log of whoever was called, or both sources named side by side.
"""

from __future__ import annotations

from factcheck.align.weights import ACCUSE_MOMENT_FROM
from factcheck.domain.fact import Fact, Verdict
from factcheck.domain.kinds import Kind
from factcheck.domain.moments import CYCLES
from factcheck.rules.checks.interface import Check, Flagged, Options, worst


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """The fact's pair that differs.

    One level lower for times of day, which are seldom looked up, where no week or year is known, and where the pair is unsure.
    """
    pair = worst(fact, Verdict.DIFFERS)
    if pair is None:
        return None
    return Flagged(pair=pair, lower=fact.kind is Kind.TIME or fact.unit in CYCLES or pair.confidence < ACCUSE_MOMENT_FROM)


CHECK = Check(
    name="date-mismatch",
    family="date",
    kinds=(Kind.DATE, Kind.TIME),
    run=run,
    doc=__doc__ or "",
    conflict=(("The blast on the bridge occurred at 9 p.m.", "The blast on the bridge occurred at 10:30 p.m."),),
    agree=(("The blast on the bridge occurred at 9 p.m.", "The blast on the bridge occurred around 9:10 p.m."),),
)
