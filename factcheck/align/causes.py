"""What may explain that two figures of one thing differ: a count that grew or fell, a conversion at an old rate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from factcheck.compare.currency import Rates
from factcheck.domain.fact import Cause, Value
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind


def cause_of(left: Value, right: Value, days: Mapping[str, date | None], rates: Rates, *, grows: bool) -> tuple[Cause | None, str]:
    """The likeliest cause of a difference and a sentence on it; None where nothing explains it.

    `grows` says that both figures count what accumulates.
    """
    day_left, day_right = days.get(left.assertion.article), days.get(right.assertion.article)
    if grows:
        known = day_left is not None and day_right is not None and day_left != day_right
        cause = Cause.TOLL_FALLS if known else Cause.EARLIER_COUNT
        return cause, str(cause)
    if left.assertion.kind is Kind.MONEY and (left.conversion is None) != (right.conversion is None):
        own, converted = (left, right) if left.conversion is None else (right, left)
        return _stale(own, converted, days.get(converted.assertion.article), rates)
    return None, ""


def _stale(own: Value, converted: Value, day: date | None, rates: Rates) -> tuple[Cause | None, str]:
    """Whether an older rate would make both sums one."""
    span = _rates_that_agree(own.meaning, converted.assertion.meaning)
    if span is None or day is None:
        return None, ""
    low, high = span
    held = rates.last_held(converted.assertion.meaning.unit, own.meaning.unit, low, high, day)
    if held is None:
        return None, ""
    return Cause.STALE_RATE, f"the two agree at {low:.4f}–{high:.4f}; the rate was last there on {held} – {Cause.STALE_RATE}?"


def _rates_that_agree(own: Meaning, foreign: Meaning) -> tuple[Decimal, Decimal] | None:
    """From which rate to which two sums are one; None for sums without both ends."""
    a, b, c, d = own.support.low, own.support.high, foreign.support.low, foreign.support.high
    if a is None or b is None or c is None or d is None or min(a, c) <= 0:
        return None
    return a / d, b / c
