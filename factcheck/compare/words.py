"""Numbers and intervals in the words of a desk: "150,000", "1.21bn", "20,000–60,000"."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from factcheck.domain.interval import Interval
from factcheck.limits import WIDE

_MAGNITUDES = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))
_SIGNIFICANT = 3


def format_number(n: Decimal) -> str:
    """A number as a desk writes it: thousands in full with commas, from a million on with m, bn, tn."""
    size = abs(n)
    for factor, suffix in _MAGNITUDES:
        if size >= factor:
            return f"{_trim(_round(n / factor))}{suffix}"
    return _trim(_round(n) if size < 1000 else n.quantize(Decimal(1), ROUND_HALF_EVEN, WIDE))


def _round(n: Decimal) -> Decimal:
    """To three significant digits at least, never cutting whole units."""
    places = max(0, _SIGNIFICANT - 1 - n.adjusted()) if n else 0
    return n.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN, WIDE)


def _trim(n: Decimal) -> str:
    text = f"{n:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_interval(interval: Interval, unit: str = "") -> str:
    """An interval with its unit: "1.21–1.22bn" in USD, "over 100,000", "up to 50"."""
    prefix = f"{unit} " if len(unit) == 3 and unit.isupper() else ""
    suffix = " %" if unit == "percent" else f" {unit.replace('_', ' ')}" if unit and not prefix else ""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any"
    if high is None:
        return f"{prefix}{'over ' if interval.low_open else 'at least '}{format_number(low or Decimal(0))}{suffix}"
    if low is None:
        return f"{prefix}{'under ' if interval.high_open else 'at most '}{format_number(high)}{suffix}"
    first, last = format_number(low), format_number(high)
    if first == last:
        return f"{prefix}{first}{suffix}"
    shared = next((s for s in ("tn", "bn", "m") if first.endswith(s) and last.endswith(s)), "")
    return f"{prefix}{first.removesuffix(shared)}–{last}{suffix}"
