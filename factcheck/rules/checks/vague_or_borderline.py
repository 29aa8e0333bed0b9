"""Two sources do not contradict each other, but one knows much more than the other.

Told where supports meet and cores lie over a tenth apart, where two soft ends are too near to call, and where two
counts that can both hold are stated over a tenth apart ("up to 20" and 14).

A desk may want the sharper figure, or may find that the vague one was vague for a reason.

For example: about 3,000 here and 2,300 there.

The sharper figure's source.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.fact import Fact, Pair, Verdict
from factcheck.domain.interval import Interval
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import SURE, Check, Flagged, Option, Options, number, surely_one, worst

_APART = Option(
    name="apart",
    default=Decimal("0.1"),
    low=Decimal(0),
    high=Decimal(10),
    help="How far the cores must lie apart to be told, as a share.",
    share=True,
)

# Of fewer "at least four" and five say the same.
_WORTH_A_LINE = 10


def run(fact: Fact, options: Options) -> Flagged | None:
    """A borderline pair, else a compatible one whose cores lie apart, else two counts stated apart."""
    share = number(options, _APART.name)
    pair = (
        worst(fact, Verdict.BORDERLINE)
        or next((p for p in fact.pairs if p.verdict is Verdict.COMPATIBLE and surely_one(p, options) and _apart(p, share)), None)
        or next((p for p in fact.pairs if p.verdict is Verdict.AGREE and surely_one(p, options) and _stated_apart(p, share)), None)
    )
    return Flagged(pair=pair) if pair is not None else None


def _apart(pair: Pair, share: Decimal) -> bool:
    low, high = sorted((pair.left.meaning.core, pair.right.meaning.core), key=_middle)
    if low.high is None or high.low is None:
        return False
    return high.low > low.high * (1 + share)


def _stated_apart(pair: Pair, share: Decimal) -> bool:
    left, right = pair.left.meaning.stated, pair.right.meaning.stated
    if pair.left.assertion.kind is not Kind.COUNT or left is None or right is None:
        return False
    return min(left, right) >= _WORTH_A_LINE and max(left, right) > min(left, right) * (1 + share)


def _middle(core: Interval) -> Decimal:
    return (core.low or Decimal(0)) + (core.high or core.low or Decimal(0))


CHECK = Check(
    name="vague-or-borderline",
    family="count",
    kinds=(Kind.COUNT, Kind.MEASURE, Kind.DURATION),
    run=run,
    options=(_APART, SURE),
    doc=__doc__ or "",
    conflict=(
        ("About 3,000 people were evacuated.", "Officials evacuated 2,300 people."),
        ("As many as 20 people were injured in the crash.", "The crash injured 14 people."),
    ),
    agree=(("About 3,000 people were evacuated.", "Officials evacuated 3,000 people."),),
)
