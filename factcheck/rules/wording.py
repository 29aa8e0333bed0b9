"""The sentences of a finding: title, gap, majority, and a line to paste. Never "wrong": who differs from whom."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from factcheck.align.majority import independent, most
from factcheck.align.running import stated, voice
from factcheck.compare.words import format_number
from factcheck.domain.fact import Fact, Pair, Value, Verdict
from factcheck.domain.kinds import Kind
from factcheck.domain.moments import CLOCK, DAYS, MONTH

_PERCENT = Decimal(100)
_SPANNED = (Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
_DISTANCES = {CLOCK: "minute", MONTH: "month"} | dict.fromkeys(DAYS, "day")
_SIGNS = {"percent": "%", "celsius": "°C", "fahrenheit": "°F"}
_PLURALS = {
    "foot": "feet", "inch": "inches", "square_foot": "square feet", "square_inch": "square inches", "cubic_foot": "cubic feet",
    "hertz": "hertz",
}  # fmt: skip


class Outlets(Struct, frozen=True):
    """The outlet of each article, by its id, and which articles are our own."""

    names: dict[str, str]
    ours: frozenset[str] = frozenset()

    def of(self, value: Value) -> str:
        """The outlet of a value."""
        return self.names[value.assertion.article]


def title(fact: Fact, pair: Pair, values: Sequence[Value], outlets: Outlets, template: str | None) -> str:
    """A finding's first line: what differs, and who says what; a rule's own template in its place."""
    left, right = pair.left, pair.right
    a, b = stated(left.assertion), stated(right.assertion)
    who_a, who_b = speaker(left, pair, outlets), speaker(right, pair, outlets)
    if template is not None:
        return template.format(label=fact.label, a=a, b=b, source_a=who_a, source_b=who_b)
    own = next((v for v in values if v.assertion.article in outlets.ours and v is not left and v is not right), None)
    beside = f"; {stated(own.assertion)} in {outlets.of(own)}" if own is not None and left.assertion.article not in outlets.ours else ""
    more = len(values) - 2 - bool(beside)
    return f"{fact.label}: {a} in {who_a}, {b} in {who_b}{beside}{f' (+{more})' if more > 0 else ''}"


def speaker(value: Value, pair: Pair, outlets: Outlets) -> str:
    """Who says it: the outlet, with its source where the two differ by source."""
    attribution = value.assertion.attribution
    if pair.verdict is Verdict.DISPARITY and attribution is not None:
        return f"{outlets.of(value)} ({voice(attribution.words)})"
    return outlets.of(value)


def gap(pair: Pair, unit: str) -> str | None:
    """How far the nearest ends lie apart, and the stated figures."""
    if pair.comparison is None:
        return None
    a, b = pair.left.meaning.stated, pair.right.meaning.stated
    by_difference = pair.left.meaning.by_difference or pair.left.assertion.kind is Kind.AGE
    apart = _share(abs(a - b) / min(a, b)) if a and b and a != b and min(a, b) > 0 and not by_difference else ""
    parts = []
    if pair.comparison.gap > 0:
        ratio = pair.comparison.gap_ratio
        size = "" if ratio is None or by_difference else _share(ratio - 1) if ratio < 2 else _times(ratio)
        exact = abs(a - b) == pair.comparison.gap if a is not None and b is not None else False
        between = "the stated figures" if exact else "the nearest ends"
        apart = "" if exact else apart
        parts.append(f"{with_unit(pair.comparison.gap, unit)}{f' ({size})' if size else ''} between {between}")
    if apart:
        parts.append(f"{apart} between the stated figures")
    return "; ".join(parts) or None


def _share(share: Decimal) -> str:
    percent = share * _PERCENT
    return f"{percent:.1f} %" if percent < 10 else f"{percent:,.0f} %"


def _times(ratio: Decimal) -> str:
    return f"{ratio:.1f} times"


def with_unit(n: Decimal, unit: str) -> str:
    """A number with its unit, as a desk writes it."""
    text = format_number(n)
    if not unit:
        return text
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {text}"
    if unit in _SIGNS:
        return f"{text} {_SIGNS[unit]}"
    unit, per, by = _DISTANCES.get(unit, unit).partition("_per_")
    return f"{text} {(unit if n == 1 else _PLURALS.get(unit, f'{unit}s')).replace('_', ' ')}{(per + by).replace('_', ' ')}"


def majority(fact: Fact, values: Sequence[Value], outlets: Outlets) -> str | None:
    """What more than half of the independent sources say, and which they are."""
    said = most(values, fact.pairs)
    if not said or len(said) == len(values):
        return None
    who = ", ".join(dict.fromkeys(outlets.of(v) for v in said))
    return f"{stated(said[0].assertion)}: {who} – {independent(said)} independent"


def suggestion(fact: Fact, pair: Pair) -> str | None:
    """A line to paste: both figures attributed, or the range they span; none where the later figure is simply the newer."""
    if pair.verdict is Verdict.SUPERSEDED:
        return None
    left, right = pair.left.assertion, pair.right.assertion
    if left.attribution and right.attribution and left.attribution.key != right.attribution.key:
        by = voice(left.attribution.words), voice(right.attribution.words)
        return f"“{stated(left)} according to {by[0]}, {stated(right)} according to {by[1]}”"
    if fact.kind is Kind.MONEY and (pair.left.conversion is None) != (pair.right.conversion is None):
        own, other = (left, right) if pair.left.conversion is None else (right, left)
        return f"“{stated(own)} ({stated(other)})”"
    return f"“{words}”" if fact.kind in _SPANNED and (words := _span(fact, pair)) else None


def _span(fact: Fact, pair: Pair) -> str | None:
    """From the lower figure to the higher; with their hedges, which no "between" can hold, in the authors' words."""
    a, b = pair.left.meaning.stated, pair.right.meaning.stated
    if a is None or b is None or a == b:
        return None
    low, high = (pair.left, pair.right) if a < b else (pair.right, pair.left)
    if any(side.assertion.mention.quantity and side.assertion.mention.quantity.hedge for side in (low, high)):
        return f"from {stated(low.assertion)} to {stated(high.assertion)}" if pair.left.conversion is pair.right.conversion else None
    if fact.kind is Kind.MONEY:
        as_paid = low.conversion is None and high.conversion is None
        ends = [stated(side.assertion) if as_paid else with_unit(n, fact.unit) for side, n in ((low, min(a, b)), (high, max(a, b)))]
        return f"between {ends[0]} and {ends[1]}"
    return f"between {with_unit(min(a, b), '')} and {with_unit(max(a, b), fact.unit)}"
