"""Two sources state one thing with different precision, and both can be right.

Told where one has a word or a range for the other's number, where one goes beyond the number or stays below it and the
other does not, and where the stated figures are rounded so differently that they lie apart. A mere "about" is not told,
nor the same figure in words and in digits, nor a month beside a day.

Who takes over the vaguer figure gives away what is known, and "more than 350" is not "about 350".

For example: dozens here and 43 there.

The more exact figure's source.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.align.running import stated
from factcheck.compare.precision import ROUNDED_FROM, Precision, more_exact, precision
from factcheck.domain.fact import Fact, Pair, Value, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import SURE, Check, Flagged, Option, Options, number, surely_one

_APART = Option(
    name="apart",
    default=ROUNDED_FROM,
    low=Decimal(0),
    high=Decimal(10),
    help="How far two stated figures must lie apart to be told as rounded differently, as a share.",
    share=True,
)
_ORDER = tuple(Precision)


def run(fact: Fact, options: Options) -> Flagged | None:
    """Of the pairs of a fact without contradiction the one whose precision differs most plainly."""
    if fact.verdict not in (Verdict.AGREE, Verdict.COMPATIBLE):
        return None
    told = [(how, pair) for pair in fact.pairs if (how := _precision(pair, options)) is not None]
    if not told:
        return None
    how, pair = min(told, key=lambda t: (_ORDER.index(t[0]), -t[1].confidence, t[1].left.assertion.id, t[1].right.assertion.id))
    return Flagged(pair=pair, note=_note(how, pair.left, pair.right))


def _precision(pair: Pair, options: Options) -> Precision | None:
    left, right = pair.left, pair.right
    in_two_currencies = left.assertion.kind is Kind.MONEY and left.assertion.meaning.unit != right.assertion.meaning.unit
    if in_two_currencies or not surely_one(pair, options):
        return None
    return precision((left.assertion.mention, left.meaning), (right.assertion.mention, right.meaning), number(options, _APART.name))


def _note(how: Precision, left: Value, right: Value) -> str:
    """What the difference is, and which figure is the more exact, where one is."""
    exact = more_exact((left.assertion.mention, left.meaning), (right.assertion.mention, right.meaning))
    sharper = f"; the more exact is {stated((left, right)[exact].assertion)}" if exact is not None else ""
    return f"both can hold: {how}{sharper}"


CHECK = Check(
    name="other-precision",
    family="count",
    kinds=(Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.TIME),
    run=run,
    options=(_APART, SURE),
    doc=__doc__ or "",
    conflict=(
        ("The firm employs more than 350 people.", "The firm employs approximately 350 people."),
        ("The collapse of the bridge on Sunday injured dozens of people.", "The collapse of the bridge on Sunday injured 43 people."),
    ),
    agree=(
        ("The firm employs about 350 people.", "The firm employs 350 people."),
        ("The blast injured three people.", "The blast injured 3 people."),
    ),
)
