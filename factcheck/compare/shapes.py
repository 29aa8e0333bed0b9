"""The shapes that hedges give to a number: core, support, and which ends a word made."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from msgspec import Struct

from factcheck.compare.hedge_table import HedgeTable, closed
from factcheck.domain.interval import Interval
from factcheck.domain.quantity import Hedge
from factcheck.language.en import hedge_meanings as table


class Shape(Struct, frozen=True, kw_only=True):
    """Core and support before they meet zero; an end is soft when a word made it and nobody stated it."""

    core: Interval
    support: Interval
    soft_low: bool = False
    soft_high: bool = False
    wide_beyond: Decimal | None = None


class Figure(Struct, frozen=True, kw_only=True):
    """A stated number with what its widths depend on.

    `count` says that it counts, `exact` that nothing of it was rounded away, `slackens` that a round one in full digits
    may stand for its neighbours.
    """

    value: Decimal
    step: Decimal
    count: bool = False
    exact: bool = False
    slackens: bool = False

    @property
    def size(self) -> Decimal:
        """What shares are taken of; for zero the step."""
        return abs(self.value) or self.step

    @property
    def digits(self) -> int:
        """Significant digits, three standing for more."""
        return min(len(self.size.normalize().as_tuple().digits), 3)

    @property
    def place(self) -> Decimal:
        """The place value of the last digit that is not zero."""
        return Decimal(1).scaleb(int(self.size.normalize().as_tuple().exponent))

    @property
    def slack(self) -> Decimal:
        """How far a round figure in full digits may stray ("150,000 people")."""
        digits = len(self.size.normalize().as_tuple().digits)
        if not self.slackens or self.step != 1 or self.size < table.SLACK_FROM or digits > table.SLACK_DIGITS:
            return Decimal(0)
        return min(Decimal(table.SLACK_PLACES) * self.place, Decimal(table.SLACK_SHARE) * self.size)


def single(figure: Figure, hedge: Hedge | None, house: HedgeTable) -> Shape:
    """The shape of one number under its hedge."""
    match hedge:
        case None:
            return _rounded(figure, Decimal(0) if figure.exact else figure.step / 2)
        case Hedge.EXACTLY:
            return _rounded(figure, Decimal(0))
        case Hedge.ABOUT:
            return _about(figure, house)
        case Hedge.NEARLY:
            return _nearly(figure, house)
        case Hedge.OVER | Hedge.AT_LEAST:
            return _from(figure, is_open=hedge is Hedge.OVER)
        case Hedge.UNDER | Hedge.AT_MOST:
            return _until(figure, is_open=hedge is Hedge.UNDER)
        case Hedge.UP_TO:
            return _up_to(figure)
        case Hedge.VAGUE:
            raise ValueError("a number cannot be vague; a vague word is an amount of its own")
        case _:
            assert_never(hedge)


def in_range(low: Figure, high: Figure, hedge: Hedge | None, house: HedgeTable) -> Shape:
    """The shape of two stated ends: half a step beyond them, or as far as a hedge moves or opens them."""
    core = closed(low.value, high.value)
    if hedge in (Hedge.OVER, Hedge.AT_LEAST):
        return Shape(core=core, support=Interval(low=low.value, high=None))
    if hedge in (Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO):
        return Shape(core=core, support=Interval(low=None, high=high.value))
    half = low.step / 2
    if hedge in (Hedge.ABOUT, Hedge.NEARLY):
        first = low.value - max(half, _widths(low, hedge, house)[1])
        last = high.value + max(half, _widths(high, hedge, house)[1])
        return Shape(core=core, support=closed(first, last), soft_low=True, soft_high=True)
    return Shape(core=core, support=Interval(low=low.value - half, high=high.value + half, high_open=True))


def _rounded(figure: Figure, half: Decimal) -> Shape:
    """A number as it stands: what it may have been rounded from, and the slack of a round one.

    Of the two numbers half a step away only the one that is rounded towards the figure belongs to it, so that $1bn and
    $2bn do not meet.
    """
    value, slack = figure.value, figure.slack
    core = closed(value, value)
    if slack > half:
        return Shape(core=core, support=closed(value - slack, value + slack), soft_low=True, soft_high=True)
    low_open, high_open = (half > 0 > value), (half > 0 <= value)
    support = Interval(low=value - half, high=value + half, low_open=low_open, high_open=high_open)
    return Shape(core=core, support=support)


def _about(figure: Figure, house: HedgeTable) -> Shape:
    value = figure.value
    core, support = _widths(figure, Hedge.ABOUT, house)
    return Shape(
        core=closed(value - core, value + core),
        support=closed(value - support, value + support),
        soft_low=True,
        soft_high=True,
    )


def _nearly(figure: Figure, house: HedgeTable) -> Shape:
    core, support = _widths(figure, Hedge.NEARLY, house)
    value = abs(figure.value)
    return _signed(
        figure,
        Shape(
            core=Interval(low=value - core, high=value, high_open=core > 0),
            support=closed(value - support, value + Decimal(table.NEARLY_PAST) * value),
            soft_low=True,
            soft_high=True,
        ),
    )


def _up_to(figure: Figure) -> Shape:
    value = abs(figure.value)
    return _signed(
        figure,
        Shape(
            core=closed(Decimal(table.UP_TO_FROM) * value, value),
            support=Interval(low=None, high=value + Decimal(table.UP_TO_PAST) * value),
            soft_low=True,
            soft_high=True,
        ),
    )


def _from(figure: Figure, *, is_open: bool) -> Shape:
    value, size = figure.value, figure.size
    reach = Decimal(table.OVER_REACH[figure.digits]) * size
    return Shape(
        core=Interval(low=value, high=value + reach, low_open=is_open),
        support=Interval(low=value, high=None, low_open=is_open),
        wide_beyond=value + Decimal(table.WIDE_BEYOND[figure.digits]) * size,
    )


def _until(figure: Figure, *, is_open: bool) -> Shape:
    reach = Decimal(table.UNDER_REACH[figure.digits]) * figure.size
    return Shape(
        core=Interval(low=figure.value - reach, high=figure.value, high_open=is_open),
        support=Interval(low=None, high=figure.value, high_open=is_open),
    )


def _signed(figure: Figure, shape: Shape) -> Shape:
    """The shape of a figure's size brought to its side of zero: nearly −10 lies above −10."""
    if figure.value >= 0:
        return shape
    return Shape(
        core=_mirrored(shape.core),
        support=_mirrored(shape.support),
        soft_low=shape.soft_high,
        soft_high=shape.soft_low,
    )


def _mirrored(interval: Interval) -> Interval:
    return Interval(
        low=None if interval.high is None else -interval.high,
        high=None if interval.low is None else -interval.low,
        low_open=interval.high_open,
        high_open=interval.low_open,
    )


def _widths(figure: Figure, hedge: Hedge, house: HedgeTable) -> tuple[Decimal, Decimal]:
    """Half-widths of core and support under about or nearly."""
    if moved := house.share(hedge):
        return moved.core * figure.size, moved.support * figure.size
    if figure.count and figure.size < table.SMALL_COUNT_BELOW:
        return _small(figure, table.SMALL_CORE), _small(figure, table.SMALL_SUPPORT)
    return (
        _width(figure, table.CORE_SHARE, table.CORE_PLACES),
        _width(figure, table.SUPPORT_SHARE, table.SUPPORT_PLACES),
    )


def _small(figure: Figure, width: tuple[str, int]) -> Decimal:
    share, least = width
    return max(Decimal(share) * figure.size, Decimal(least))


def _width(figure: Figure, shares: dict[int, str], places: dict[int, str]) -> Decimal:
    width = Decimal(shares[figure.digits]) * figure.size
    if figure.digits in places:
        return min(width, Decimal(places[figure.digits]) * figure.place)
    return width
