"""Two counts of one thing differ by a power of ten, as if a nought or a word had been lost.

Told in place of a plain mismatch where the larger figure is about ten, a hundred or a thousand times the smaller.

"Million" for "billion" and a dropped nought are the commonest slips, and the easiest to mend.

For example: 15,000 homes here and 150,000 there.

The digits of the source both draw on.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.fact import Fact, Pair
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Option, Options, differing, number

_SPREAD = Option(
    name="spread",
    default=Decimal("0.05"),
    low=Decimal(0),
    high=Decimal("0.5"),
    help="How far the ratio of the two may lie from the power of ten, as a share.",
    share=True,
)
_LEAST = Decimal(100)
_POWERS = (Decimal(10), Decimal(100), Decimal(1000))


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair whose stated figures are a power of ten apart."""
    pair = differing(fact, options)
    return Flagged(pair=pair) if pair is not None and _power_apart(pair, number(options, _SPREAD.name)) else None


def _power_apart(pair: Pair, spread: Decimal) -> bool:
    low, high = sorted((pair.left.meaning.stated or Decimal(0), pair.right.meaning.stated or Decimal(0)))
    return low > 0 and high >= _LEAST and any(abs(high / low / power - 1) <= spread for power in _POWERS)


CHECK = Check(
    name="order-of-magnitude",
    family="count",
    kinds=(Kind.COUNT,),
    run=run,
    options=(TOLERANCE, _SPREAD),
    doc=__doc__ or "",
    conflict=(("The storm destroyed 1,500 houses.", "The storm destroyed 15,000 houses."),),
    agree=(("The storm destroyed 1,500 houses.", "The storm destroyed about 1,500 houses."),),
)
