"""How two figures that can both hold are stated with different precision: a word or a range for a number, a hedge, a rounding."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from factcheck.domain.interval import Meaning
from factcheck.domain.mention import Mention
from factcheck.domain.moments import CLOCK
from factcheck.domain.quantity import Amount, Hedge, Range, Vague

Figure = tuple[Mention, Meaning]

# Two stated numbers lie apart from this share of the smaller on.
ROUNDED_FROM = Decimal("0.05")
# Times of day nearer than this, in minutes, are called the same.
_MINUTES_APART = 10
_MINUTES_ROUNDED = (60, 30, 15, 5)
# A range of ages wider than this describes several people.
_YEARS_OF_ONE = 9
# Nor does one that ends beyond so many times where it begins speak of one figure.
_TIMES_OF_ONE = 2
_ABOVE = frozenset({Hedge.OVER, Hedge.AT_LEAST})
_BELOW = frozenset({Hedge.NEARLY, Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO})
# "At least 15" is how a careful reporter writes 15; "more than 15" and "up to 15" are other figures.
_OTHER_THAN_BARE = frozenset({Hedge.OVER, Hedge.NEARLY, Hedge.UNDER, Hedge.UP_TO})
# What leaves a number where it is; beyond these a figure is a bound, and no more exact for having more digits.
_OF_THE_NUMBER = frozenset({None, Hedge.EXACTLY, Hedge.ABOUT})


class Precision(StrEnum):
    """In which way one of two figures is stated less precisely, the plainest first."""

    VAGUE = "a word for a number"
    RANGE = "a range for a number"
    OPPOSED = "one hedge goes beyond the number, the other stays below it"
    HEDGED = "they are hedged differently"
    ROUNDED = "they are rounded differently"


def precision(a: Figure, b: Figure, share: Decimal) -> Precision | None:
    """How two figures that can both hold differ in precision; None where they say the same.

    Args:
        a: one side as written, and what it means in the unit of both.
        b: the other side likewise.
        share: how far two stated numbers must lie apart to be rounded differently, as a share of the smaller.
    """
    (left, means), (right, also) = a, b
    if left.quantity is None or right.quantity is None:
        return _of_clocks((left, right), (means, also), share) if means.unit == also.unit == CLOCK else None
    amounts = (left.quantity.amount, right.quantity.amount)
    if any(isinstance(amount, (Vague, Range)) for amount in amounts):
        return _of_one_word(amounts, (means, also))
    hedges = {left.quantity.hedge, right.quantity.hedge}
    if hedges & _ABOVE and hedges & _BELOW:
        return Precision.OPPOSED
    if means.stated != also.stated and not stated_apart(means, also, share):
        return None
    if _lean_apart(hedges):
        return Precision.HEDGED
    return Precision.ROUNDED if means.stated != also.stated else None


def more_exact(a: Figure, b: Figure) -> int | None:
    """Which of two figures is the more exact, 0 or 1: a number beside a word or a range, else the less rounded one; None for neither."""
    grains = [_grain(*figure) for figure in (a, b)]
    converted = any(mention.quantity is not None and mention.quantity.unit != meaning.unit for mention, meaning in (a, b))
    if converted or grains[0] == grains[1]:
        return None
    finer = 0 if grains[1] is None or (grains[0] is not None and grains[0] < grains[1]) else 1
    return finer if _hedge((a, b)[finer][0]) in _OF_THE_NUMBER else None


def stated_apart(a: Meaning, b: Meaning, share: Decimal) -> bool:
    """Whether two stated numbers lie farther apart than a share of the smaller; times of day, than ten minutes."""
    if a.stated is None or b.stated is None:
        return False
    apart = abs(a.stated - b.stated)
    return apart >= _MINUTES_APART if a.unit == CLOCK else apart > share * min(abs(a.stated), abs(b.stated))


def _of_one_word(amounts: tuple[Amount, Amount], meanings: tuple[Meaning, Meaning]) -> Precision | None:
    """A word or a range against another figure; two words, or two renderings of one range, are none."""
    if meanings[0].core == meanings[1].core:
        return None
    if any(isinstance(amount, Vague) for amount in amounts):
        return None if all(isinstance(amount, Vague) for amount in amounts) else Precision.VAGUE
    return None if any(_wide(amount, meaning) for amount, meaning in zip(amounts, meanings, strict=True)) else Precision.RANGE


def _of_clocks(mentions: tuple[Mention, Mention], meanings: tuple[Meaning, Meaning], share: Decimal) -> Precision | None:
    """Two times of day: one before the hour and one past it, or two that lie apart."""
    hedges = {_hedge(mention) for mention in mentions}
    if hedges & _ABOVE and hedges & _BELOW:
        return Precision.OPPOSED
    return Precision.ROUNDED if stated_apart(*meanings, share) else None


def _wide(amount: Amount, meaning: Meaning) -> bool:
    """Whether a range spans so much that it is rather of several things."""
    if not isinstance(amount, Range):
        return False
    return amount.high - amount.low > _YEARS_OF_ONE if meaning.unit == "year" else amount.high > _TIMES_OF_ONE * amount.low


def _lean_apart(hedges: set[Hedge | None]) -> bool:
    """Whether only one of two hedges goes to one side of its number, and not as "at least" does beside a bare one."""
    if hedges <= _ABOVE or hedges <= _BELOW or not hedges & (_ABOVE | _BELOW):
        return False
    return Hedge.ABOUT in hedges or bool(hedges & _OTHER_THAN_BARE)


def _hedge(mention: Mention) -> Hedge | None:
    return mention.quantity.hedge if mention.quantity else mention.when.hedge if mention.when else None


def _grain(mention: Mention, meaning: Meaning) -> Decimal | None:
    """To what a number was rounded: its last digit that is not 0, or so many minutes; None for a word or a range."""
    if mention.quantity is None:
        minute = mention.when.clock.minute if mention.when and mention.when.clock else 0
        return Decimal(next((n for n in _MINUTES_ROUNDED if minute % n == 0), 1))
    if meaning.stated is None:
        return None
    digits = meaning.stated.normalize().as_tuple()
    return Decimal(1).scaleb(int(digits.exponent))
