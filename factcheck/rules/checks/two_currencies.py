"""One sum is stated in two currencies.

The figures are converted at the rate of the article's day. Where they come to the same within half a percent, that is
told as an information; beyond that, while rounding still allows both, as a warning.

A reader who compares two articles cannot see whether the sums are one; and a conversion may be stale.

For example: a loan of $1.5 billion here and of £1.15 billion there.

The sum in the currency in which it was agreed, the other in brackets.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.fact import Fact, Pair, Verdict
from factcheck.domain.finding import Level
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Option, Options, number

_PLAIN = Option(
    name="plain-within",
    default=Decimal("0.005"),
    low=Decimal(0),
    high=Decimal(1),
    help="Within this share of each other two stated sums are a plain conversion, and only told as an information.",
    share=True,
)
_HOLDING = frozenset({Verdict.AGREE, Verdict.COMPATIBLE, Verdict.BORDERLINE})


def run(fact: Fact, options: Options) -> Flagged | None:
    """The pair in two currencies that lies farthest apart, while both can hold."""
    pairs = [p for p in fact.pairs if p.verdict in _HOLDING and _converted(p)]
    if not pairs:
        return None
    pair = max(pairs, key=lambda p: (_apart(p), p.left.assertion.id, p.right.assertion.id))
    return Flagged(pair=pair, level=Level.INFO if _apart(pair) <= number(options, _PLAIN.name) else Level.WARNING)


def _converted(pair: Pair) -> bool:
    return (pair.left.conversion is None) != (pair.right.conversion is None)


def _apart(pair: Pair) -> Decimal:
    """How far the stated sums lie apart, as a share of the larger; 0 where one side states no single sum."""
    a, b = pair.left.meaning.stated, pair.right.meaning.stated
    return abs(a - b) / max(a, b) if a and b else Decimal(0)


CHECK = Check(
    name="two-currencies",
    family="money",
    kinds=(Kind.MONEY,),
    run=run,
    options=(_PLAIN,),
    doc=__doc__ or "",
    conflict=(),
    agree=(("The bank lent the firm $3 million.", "The bank lent the firm $3 million in May."),),
)
