"""One source writes percent where another writes percentage points.

A rise from 4 to 5 percent is one point, and 25 percent.

The two words are confused daily, and the difference is rarely small.

For example: rates up 2 percent here, 2 percentage points there.

Both ends of the change.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Options

_UNITS = {"percent", "percentage_point"}


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """A pair of one figure in both units."""
    for pair in fact.pairs:
        quantities = (pair.left.assertion.mention.quantity, pair.right.assertion.mention.quantity)
        if {q.unit for q in quantities if q is not None} == _UNITS:
            return Flagged(pair=pair)
    return None


CHECK = Check(name="percent-against-points", family="percent", kinds=(Kind.PERCENT,), run=run, doc=__doc__ or "", conflict=(), agree=())
