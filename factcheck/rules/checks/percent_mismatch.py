"""Two sources state percentages of one thing that cannot both hold.

A percentage without decimals reaches half a point to each side; no more is forgiven.

Shares of votes, turnouts and rates are copied by hand, and digits change places.

For example: a turnout of 61 percent here and of 81 percent there.

The body that counted, and its date.
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
    name="percent-mismatch",
    family="percent",
    kinds=(Kind.PERCENT,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("Turnout in the referendum was 61 percent.", "Turnout in the referendum was 81 percent."),),
    agree=(("Turnout in the referendum was 61 percent.", "Turnout in the referendum was 61.3 percent."),),
)
