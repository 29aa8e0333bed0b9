"""Two sums in two currencies differ at the day's rate, and would agree at a rate of some time ago.

Told in place of a plain mismatch where the shipped rates show a day on which both held.

Conversions are copied from older articles more often than they are calculated anew.

For example: $1.5 billion here, £1.15 billion there, on a day when they are 23 percent apart.

The sum in its own currency, converted at the day's rate.
"""

from __future__ import annotations

from factcheck.domain.fact import Cause, Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing


def run(fact: Fact, options: Options) -> Flagged | None:
    """The pair that an old rate explains."""
    pair = differing(fact, options)
    return Flagged(pair=pair) if pair is not None and pair.cause is Cause.STALE_RATE else None


CHECK = Check(
    name="stale-conversion", family="money", kinds=(Kind.MONEY,), run=run, options=(TOLERANCE,), doc=__doc__ or "", conflict=(), agree=()
)
