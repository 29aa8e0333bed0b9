"""A vague plural is exceeded by another source's figure.

"Tens of thousands" reaches to just under a hundred thousand; 150,000 lies beyond. A warning from one ratio on, an error
from another; nearer ones are left to vague-or-borderline.

A vague word is chosen with care or for want of a number; either way a number beyond it is news.

For example: tens of thousands here and an estimated 150,000 there.

Whose estimate each is.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.fact import Fact, Pair, Verdict
from factcheck.domain.finding import Level
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.rules.checks.interface import Check, Flagged, Option, Options, gap_ratio, number

_WARN = Option(
    name="warn-from", default=Decimal("1.25"), low=Decimal(1), high=Decimal(100), help="The ratio from which on it is a warning."
)
_ERROR = Option(name="error-from", default=Decimal(3), low=Decimal(1), high=Decimal(100), help="The ratio from which on it is an error.")


def run(fact: Fact, options: Options) -> Flagged | None:
    """The farthest pair in which one side is a vague word; an info where it is exceeded by little."""
    vague = [p for p in fact.pairs if p.verdict is Verdict.DIFFERS and _is_vague(p)]
    if not vague or len(vague) < sum(p.verdict is Verdict.DIFFERS for p in fact.pairs):
        return None
    pair = max(vague, key=lambda p: (gap_ratio(p), p.left.assertion.id, p.right.assertion.id))
    ratio = gap_ratio(pair)
    if ratio >= number(options, _ERROR.name):
        return Flagged(pair=pair, level=Level.ERROR)
    return Flagged(pair=pair, level=Level.WARNING if ratio >= number(options, _WARN.name) else Level.INFO)


def _is_vague(pair: Pair) -> bool:
    quantities = (pair.left.assertion.mention.quantity, pair.right.assertion.mention.quantity)
    return any(q is not None and q.hedge is Hedge.VAGUE for q in quantities)


CHECK = Check(
    name="vague-exceeded",
    family="count",
    kinds=(Kind.COUNT,),
    run=run,
    options=(_WARN, _ERROR),
    doc=__doc__ or "",
    conflict=(("Tens of thousands marched on Sunday.", "An estimated 150,000 people marched on Sunday."),),
    agree=(("Tens of thousands marched on Sunday.", "An estimated 50,000 people marched on Sunday."),),
)
