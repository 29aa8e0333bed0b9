"""Two sums in two currencies could not be compared, for want of a rate or of a date.

No claim is made without a rate of the day; that it was not made is told.

Silence would look like agreement.

For example: 40 million roubles here, $500,000 there, in 2023.

The sum in its own currency.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact, Pair, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Options


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """The pair that could not be compared."""
    pair: Pair | None = next((p for p in fact.pairs if p.verdict is Verdict.NOT_COMPARABLE), None)
    return Flagged(pair=pair) if pair is not None else None


CHECK = Check(name="no-rate", family="money", kinds=(Kind.MONEY,), run=run, doc=__doc__ or "", conflict=(), agree=())
