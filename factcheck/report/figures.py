"""Amounts in a newsroom's notation: USD 1.45–1.55bn, 139,500–160,500, 24+, 11.5 %."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.interval import Interval
from factcheck.domain.moments import DATE, DAYS, MOMENTS, moment_words
from factcheck.domain.quantity import Hedge
from factcheck.limits import WIDE
from factcheck.report.wording import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.interval import Meaning

SIGNIFICANT = 3
MOST_SIGNIFICANT = 8  # as fine as two ends are ever told apart
FULL_DIGITS = 4  # what is read at a glance
ISO_LENGTH = 3

SYMBOLS = {
    "percent": "%",
    "percentage_point": "points",
    "basis_point": "bp",
    "celsius": "°C",
    "fahrenheit": "°F",
    "kilometer_per_hour": "km/h",
    "mile_per_hour": "mph",
    "square_kilometer": "km²",
    "square_meter": "m²",
}
PLURALS = {"foot": "feet", "inch": "inches", "hertz": "hertz", "century": "centuries"}
HEDGE_MARKS = {
    Hedge.ABOUT: "~{}",
    Hedge.NEARLY: "~{}",
    Hedge.OVER: ">{}",
    Hedge.AT_LEAST: "{}+",
    Hedge.UNDER: "<{}",
    Hedge.AT_MOST: "≤{}",
    Hedge.UP_TO: "≤{}",
}


class Scale(Struct, frozen=True):
    """The magnitude that figures are written in, and the letters that say so."""

    divisor: Decimal
    suffix: str


ONE = Scale(Decimal(1), "")
THOUSAND = Scale(Decimal(1000), "k")
SCALES = (Scale(Decimal(10) ** 12, "tn"), Scale(Decimal(10) ** 9, "bn"), Scale(Decimal(10) ** 6, "m"))


def scale_of(values: Iterable[Decimal]) -> Scale:
    """The magnitude of the largest value; below a million, digits are written out."""
    largest = max(map(abs, values), default=Decimal(0))
    return next((scale for scale in SCALES if largest >= scale.divisor), ONE)


def numeral(value: Decimal, scale: Scale = ONE, digits: int = SIGNIFICANT) -> str:
    """A value in a magnitude: to its last digit where that is near, else at `digits` significant digits.

    It is never coarser than a whole number of the magnitude.
    """
    scaled = value / scale.divisor
    if scaled == scaled.to_integral_value():
        return f"{scaled:,.0f}"
    if _digits(scaled) > FULL_DIGITS:
        places = max(digits - 1 - scaled.adjusted(), 0)
        scaled = scaled.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN, context=WIDE)
    text = f"{scaled:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def span(low: Decimal, high: Decimal, scale: Scale) -> str:
    """Two ends with as many digits as part them, a single number when they are equal; no magnitude is written."""
    if low == high:
        return numeral(low, scale, SIGNIFICANT + 1)
    first, last = numeral(low, scale), numeral(high, scale)
    for digits in range(SIGNIFICANT + 1, MOST_SIGNIFICANT + 1):
        if first != last:
            break
        first, last = numeral(low, scale, digits), numeral(high, scale, digits)
    joint = " to " if low < 0 else "–"
    return f"{first}{joint}{last}"


def is_currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return len(unit) == ISO_LENGTH and unit.isupper()


def unit_words(unit: str) -> str:
    """A unit as it stands beside figures: USD, %, meters, km/h."""
    if not unit or is_currency(unit):
        return unit
    if unit in MOMENTS:
        return ""
    if unit in SYMBOLS:
        return SYMBOLS[unit]
    *before, noun = unit.partition("_per_")[0].split("_")
    plural = PLURALS.get(noun, f"{noun}s")
    per = unit.partition("_per_")[2].replace("_", " ")
    return " ".join([*before, plural]) + (f" per {per}" if per else "")


def with_unit(figure: str, unit: str) -> str:
    """A figure with its unit on the side where it belongs."""
    if not unit or unit in MOMENTS:
        return figure
    return f"{unit} {figure}" if is_currency(unit) else f"{figure} {unit_words(unit)}"


def stated(low: Decimal | None, high: Decimal | None, unit: str) -> str:
    """A quantity as stated, either end open."""
    ends = [end for end in (low, high) if end is not None]
    scale = _scale(ends, unit)
    if low is not None and high is not None:
        figure = span(low, high, scale) + scale.suffix
    elif low is not None:
        figure = f"{numeral(low, scale)}{scale.suffix}+"
    else:
        figure = f"≤{numeral(high, scale)}{scale.suffix}" if high is not None else "?"
    return with_unit(figure, unit)


def meaning(value: Meaning) -> str:
    """What a figure means, with its unit: the core, the support where the core is one number, a bound where it is open.

    Both ends of a hedged figure are numbers its readers have in mind, so the hedge itself is no longer written.
    """
    if (which := _which_one(value)) is not None:
        return which
    if value.support.high is None and value.core.low is not None:
        scale = _scale([value.core.low], value.unit)
        return with_unit(_bound(value.core.low, value.support.low_open, scale), value.unit)
    if _bounded_above(value) and value.core.high is not None:
        figure = numeral(value.core.high, scale := _scale([value.core.high], value.unit)) + scale.suffix
        return with_unit(f"{'<' if value.support.high_open else '≤'}{figure}", value.unit)
    interval = _shown(value)
    if value.unit in MOMENTS:
        # The day before may be meant by a night, which is no reason to name three days where one is written.
        return moment_span(value.core if value.unit in DAYS else interval, value.unit)
    low, high = interval.low, interval.high
    if value.countable and not value.unit and low is not None and high is not None:
        inner = low.to_integral_value(ROUND_CEILING), high.to_integral_value(ROUND_FLOOR)
        low, high = inner if inner[0] <= inner[1] else (low, high)
    return stated(low, high, value.unit)


def moment_span(interval: Interval, unit: str) -> str:
    """A day, a month, a year or a time of day as a desk writes it, or from one to another."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    if unit != DATE:
        return "–".join(dict.fromkeys(moment_words(end, unit) for end in ends))
    if not ends:
        return "?"
    first, last = (date.fromordinal(int(end)) for end in (ends[0], ends[-1]))
    if first == last:
        return day_words(first)
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1] and first.year == last.year:
        whole_year = (first.month, last.month) == (1, 12)
        if whole_year or first.month == last.month:
            return str(first.year) if whole_year else day_words(first).partition(" ")[2]
        if first.month % 3 == 1 and last.month - first.month == 2:
            return f"Q{last.month // 3} {first.year}"
    return f"{day_words(first, year=first.year != last.year)} – {day_words(last)}"


def cell(value: Meaning, hedge: Hedge | None, scale: Scale | None) -> str:
    """A figure as short as it goes, for a column: ~1.5, 20–60k, >100k.

    `scale` is the magnitude that the row's label states; without one the figure carries its own.
    """
    if value.unit in MOMENTS:
        at = value.core if value.stated is None else Interval(low=value.stated, high=value.stated)
        return (HEDGE_MARKS.get(hedge, "{}") if hedge else "{}").format(moment_span(at, value.unit))
    if (which := _which_one(value)) is not None:
        return which
    ends = [end for end in (value.stated, value.core.low, value.core.high) if end is not None]
    used = scale or _short_scale(ends[:1] if value.stated is not None else ends)
    suffix = "" if scale else used.suffix
    if value.stated is not None:
        pattern = HEDGE_MARKS.get(hedge, "{}") if hedge else "{}"
        return pattern.format(numeral(value.stated, used, SIGNIFICANT if scale else FULL_DIGITS) + suffix)
    low, high = value.core.low, value.core.high
    if low is not None and high is not None:
        return span(low, high, used) + suffix
    if low is not None:
        return f"{numeral(low, used)}{suffix}+"
    return f"≤{numeral(high, used)}{suffix}" if high is not None else "?"


def short(value: Decimal) -> str:
    """A number as short as it goes: 12, 40k, 1.5bn."""
    scale = _short_scale([value])
    return numeral(value, scale) + scale.suffix


def _which_one(value: Meaning) -> str | None:
    """A number that says which one, without the marks of an amount ("the 12200 block"); None for an amount."""
    return f"{value.stated:f}" if value.by_difference and not value.unit and value.stated is not None else None


def _shown(value: Meaning) -> Interval:
    return value.support if value.core.low == value.core.high else value.core


def _bounded_above(value: Meaning) -> bool:
    """Whether a figure is said to stay below something: its core leans on the end, its support reaches down."""
    core, support = value.core, value.support
    reaches_down = support.low is None or (support.low == 0 and core.low is not None and core.low > 0)
    return reaches_down and core.high == support.high


def _bound(low: Decimal, is_open: bool, scale: Scale) -> str:
    figure = numeral(low, scale) + scale.suffix
    return f">{figure}" if is_open else f"{figure}+"


def _scale(ends: list[Decimal], unit: str) -> Scale:
    scale = scale_of(ends)
    return scale if is_currency(unit) or all(_digits(end) <= FULL_DIGITS for end in ends) else ONE


def _short_scale(ends: list[Decimal]) -> Scale:
    scale = scale_of(ends)
    if scale is ONE and max(map(abs, ends), default=Decimal(0)) >= 10 * THOUSAND.divisor:
        scale = THOUSAND
    return scale if all(_digits(end) <= FULL_DIGITS for end in ends) else ONE


def _digits(value: Decimal) -> int:
    return len(f"{abs(value):f}".replace(".", "").strip("0"))
