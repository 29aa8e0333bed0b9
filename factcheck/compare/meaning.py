"""From what an author wrote to what it means: the core and support of a quantity."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from factcheck.compare.hedge_table import HedgeTable, VagueWord
from factcheck.compare.rescale import scaled
from factcheck.compare.shapes import Figure, Shape, in_range, single
from factcheck.compare.units import BY_DIFFERENCE
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague

DEFAULT = HedgeTable()

# Stated to the unit, and never rounded in print.
_EXACT = frozenset({Kind.AGE, Kind.RANK, Kind.DATE, Kind.TIME, Kind.RATIO})
_NO_SLACK = _EXACT | {Kind.PERCENT}
# Of these a range is an offer or a forecast with two ends, as is a narrow range of a count; any other is mostly a guess.
_SPANNED = frozenset({Kind.MONEY, Kind.PERCENT})
_NARROW = Decimal("1.25")
_ORDINAL = frozenset({Kind.RANK, Kind.DATE, Kind.TIME})
_ZERO, _ONE = Decimal(0), Decimal(1)

_OPEN_BELOW = frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO})
_OPEN_ABOVE = frozenset({Hedge.OVER, Hedge.AT_LEAST})


class Meaner(Struct, frozen=True):
    """`mean` under one table, as a value that can travel to another process."""

    table: HedgeTable = DEFAULT

    def __call__(self, quantity: Quantity, kind: Kind) -> Meaning:
        """The meaning of a quantity under this table."""
        return mean(quantity, kind, self.table)


def mean(quantity: Quantity, kind: Kind, table: HedgeTable = DEFAULT) -> Meaning:
    """Core and support of a quantity.

    Raises:
        ValueError: for a vague word that no table knows.
    """
    amount = quantity.amount
    by_difference = quantity.unit in BY_DIFFERENCE or kind in _ORDINAL
    shape = _shape(quantity, kind, table)
    if quantity.unit not in BY_DIFFERENCE and not _below_zero(amount):
        shape = replace(shape, core=_from_zero(shape.core), support=_from_zero(shape.support))
    return Meaning(
        core=shape.core,
        support=shape.support,
        unit=quantity.unit,
        step=quantity.step,
        stated=amount.value if isinstance(amount, Single) else None,
        soft_low=shape.soft_low,
        soft_high=shape.soft_high,
        wide_beyond=shape.wide_beyond,
        bare=isinstance(amount, Single) and amount.hedge is None,
        countable=_countable(quantity, kind),
        by_difference=by_difference,
        spanned=_spanned(amount, kind),
    )


def _spanned(amount: Amount, kind: Kind) -> bool:
    """Whether both ends of an amount are meant as stated."""
    match amount:
        case Range(low=low, high=high, hedge=None):
            return kind in _SPANNED or (kind is Kind.COUNT and high <= _NARROW * low)
        case _:
            return False


def stated_ends(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    """The ends as the words state them: equal for one number, None where they leave an end open."""
    match amount:
        case Vague(word=word, times=by):
            stated = scaled(DEFAULT.word(word).stated, by)
            return stated.low, stated.high
        case Range(low=low, high=high):
            return low, high
        case Single(value=value, hedge=hedge):
            return None if hedge in _OPEN_BELOW else value, None if hedge in _OPEN_ABOVE else value
        case _:
            assert_never(amount)


def _shape(quantity: Quantity, kind: Kind, table: HedgeTable) -> Shape:
    match quantity.amount:
        case Vague(word=word, times=by):
            return _vague(table.word(word), by)
        case Range(low=low, high=high, hedge=hedge):
            ends = (_figure(low, quantity, kind), _figure(high, quantity, kind))
            return in_range(*ends, hedge, table)
        case Single(value=value, hedge=hedge):
            return single(_figure(value, quantity, kind), hedge, table)
        case _:
            assert_never(quantity.amount)


def _vague(word: VagueWord, by: Decimal) -> Shape:
    return Shape(core=scaled(word.core, by), support=scaled(word.support, by), soft_low=True, soft_high=True)


def _figure(value: Decimal, quantity: Quantity, kind: Kind) -> Figure:
    return Figure(
        value=value,
        step=quantity.step,
        count=kind is Kind.COUNT,
        exact=_countable(quantity, kind),
        slackens=kind not in _NO_SLACK and quantity.unit not in BY_DIFFERENCE,
    )


def _countable(quantity: Quantity, kind: Kind) -> bool:
    """Whether a figure is whole and exact as written: a count in full digits or in words, an age, a rank."""
    return kind in _EXACT or (kind is Kind.COUNT and quantity.step == _ONE)


def _below_zero(amount: Amount) -> bool:
    match amount:
        case Single(value=value):
            return value < 0
        case Range(low=low):
            return low < 0
        case Vague():
            return False
        case _:
            assert_never(amount)


def _from_zero(interval: Interval) -> Interval:
    """The part of an interval that is not below 0; zero itself where nothing is left."""
    low, high = interval.low, interval.high
    if high is not None and high <= 0:
        return Interval(low=_ZERO, high=_ZERO)
    return replace(interval, low=_ZERO, low_open=False) if low is None or low < 0 else interval
