"""Two sources state amounts of one sum that cannot both hold.

Amounts are compared by what their words allow; two currencies are converted at the rate of the article's day.

A sum is quoted long after the article is forgotten, and a wrong one travels.

For example: a fine of $3 million here and of $5 million there.

The document that sets the sum, or the two sources named side by side.
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
    name="money-mismatch",
    family="money",
    kinds=(Kind.MONEY,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("The court fined the firm $3 million.", "The firm was fined $5 million by the court."),),
    agree=(("The court fined the firm $3.04 million.", "The firm was fined $3 million by the court."),),
)
