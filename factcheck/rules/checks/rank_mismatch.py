"""Two sources give one thing different places in an order.

Ranks and ordinals are whole numbers: any difference is told.

"Third" and "fourth" term are a year of history apart.

For example: a fifth term here and a sixth there.

A list that counts them.
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
    name="rank-mismatch",
    family="rank",
    kinds=(Kind.RANK,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("She began her fifth term in office.", "She began her sixth term in office."),),
    agree=(("She began her fifth term in office.", "She began a fifth term in office."),),
)
