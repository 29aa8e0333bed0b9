"""Figures for tests, from the words of a newspaper: `says("nearly 800")`, `says("$1.5bn", Kind.MONEY)`."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.compare.meaning import DEFAULT, mean, stated_ends
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague

_HEDGES = {
    "exactly": Hedge.EXACTLY, "about": Hedge.ABOUT, "an estimated": Hedge.ABOUT, "approximately": Hedge.ABOUT,
    "nearly": Hedge.NEARLY, "over": Hedge.OVER, "more than": Hedge.OVER, "at least": Hedge.AT_LEAST, "under": Hedge.UNDER,
    "fewer than": Hedge.UNDER, "at most": Hedge.AT_MOST, "up to": Hedge.UP_TO,
}  # fmt: skip
_MAGNITUDES = {"": 0, "m": 6, "bn": 9}
_FIGURE = re.compile(rf"(?:({'|'.join(_HEDGES)}) )?(-?[\d.,]+)(m|bn)?(?: to (-?[\d.,]+)(m|bn)?)?")
_SMALL = re.compile(r"(?:a )?(couple|few|handful|several)(?: of)?(?: (hundred|thousand|million))?")
_TIMES = {"hundred": 100, "thousand": 1000, "million": 10**6, None: 1}


def quantity(words: str, unit: str = "") -> Quantity:
    """The quantity of a figure as a newspaper writes it."""
    if small := _SMALL.fullmatch(words):
        return _quantity(Vague(word=small[1], times=Decimal(_TIMES[small[2]])), unit, Decimal(1))
    match = _FIGURE.fullmatch(words)
    if match is None:
        return _quantity(Vague(word=words), unit, Decimal(1))
    hedge, first, magnitude, last, last_magnitude = match.groups()
    low, step = _number(first, magnitude or last_magnitude)
    if last:
        high, last_step = _number(last, last_magnitude)
        return _quantity(Range(low=low, high=high, hedge=_HEDGES.get(hedge)), unit, min(step, last_step))
    return _quantity(Single(value=low, hedge=_HEDGES.get(hedge)), unit, step)


def says(words: str, kind: Kind = Kind.COUNT, unit: str | None = None) -> Meaning:
    """What a figure means, in the unit usual for its kind."""
    usual = {Kind.MONEY: "USD", Kind.PERCENT: "percent", Kind.MEASURE: "meter", Kind.DURATION: "hour", Kind.AGE: "year"}
    return mean(quantity(words, usual.get(kind, "") if unit is None else unit), kind, DEFAULT)


def span(low: str | None, high: str | None) -> Interval:
    """An interval as mathematics writes it: "(5" and "7]" leave 5 out and keep 7; a bare number is in it."""
    return Interval(
        low=None if low is None else Decimal(low.strip("[(")),
        high=None if high is None else Decimal(high.strip("])")),
        low_open=low is not None and low.startswith("("),
        high_open=high is not None and high.endswith(")"),
    )


def _number(written: str, magnitude: str | None) -> tuple[Decimal, Decimal]:
    digits = Decimal(written.replace(",", ""))
    scale = Decimal(10) ** _MAGNITUDES[magnitude or ""]
    return digits * scale, Decimal(1).scaleb(int(digits.as_tuple().exponent)) * scale


def _quantity(amount: Amount, unit: str, step: Decimal) -> Quantity:
    low, high = stated_ends(amount)
    return Quantity(amount=amount, unit=unit, step=step, low=low, high=high)
