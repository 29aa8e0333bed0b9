"""Bringing the figures of a fact into one unit: measures by their factor, money by the day's rate."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal

from msgspec import Struct

from factcheck.compare.currency import Rates, convert
from factcheck.compare.moments import as_coming_round
from factcheck.compare.units import to_unit
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Conversion, Value
from factcheck.domain.kinds import Kind
from factcheck.domain.moments import CYCLES

# A currency sign of several countries; without a word of the country it is taken for the dollar of the United States.
_DEFAULT_CURRENCY = "USD"
# Below it, a rate is written with so many digits that tell.
_SMALL, _DIGITS = Decimal("0.1"), 4


class Unconverted(Struct, frozen=True):
    """A figure that could not be brought into the fact's unit, and why."""

    assertion: Assertion
    reason: str


def common_unit(assertions: tuple[Assertion, ...], home: str | None) -> str:
    """The unit most figures are stated in; of several currencies the home currency, else dollars; what comes round every week or year."""
    units = Counter(a.meaning.unit for a in assertions)
    if recurring := sorted(CYCLES.keys() & units.keys()):
        return recurring[0]
    if len(units) > 1 and assertions[0].kind is Kind.MONEY:
        for preferred in (home, _DEFAULT_CURRENCY):
            if preferred is not None and preferred in units:
                return preferred
    return min(units, key=lambda unit: (-units[unit], unit))


def value_in(assertion: Assertion, unit: str, day: date | None, rates: Rates) -> Value | Unconverted:
    """A figure in the unit of its fact, with the conversion that brought it there."""
    own = assertion.meaning.unit
    if own == unit:
        return Value(assertion=assertion, meaning=assertion.meaning)
    if assertion.kind is Kind.MONEY:
        return _exchanged(assertion, unit, day, rates)
    if unit in CYCLES:
        recurring = as_coming_round(assertion.meaning, unit)
        return Value(assertion=assertion, meaning=recurring) if recurring else Unconverted(assertion, "it names another span of time")
    converted = to_unit(assertion.meaning, unit)
    if converted is None:
        return Unconverted(assertion, f"no way from {own or 'a plain count'} to {unit or 'a plain count'}")
    return Value(assertion=assertion, meaning=converted, conversion=Conversion(from_unit=own, to_unit=unit, factor=""))


def _exchanged(assertion: Assertion, unit: str, day: date | None, rates: Rates) -> Value | Unconverted:
    own = assertion.meaning.unit
    if (day := rates.fixed or day) is None:
        return Unconverted(assertion, "no date for a rate")
    rate = rates.rate(own, unit, day)
    if rate is None:
        return Unconverted(assertion, f"no rate from {own} to {unit} on {day}{rates.missing}")
    conversion = Conversion(
        from_unit=own, to_unit=unit, factor=_written(rate.factor), rate_day=rate.day.isoformat(), rate_source=rate.source
    )
    return Value(assertion=assertion, meaning=convert(assertion.meaning, rate, unit), conversion=conversion)


def _written(factor: Decimal) -> str:
    """A rate with four decimals, and more where a currency is worth little."""
    return f"{factor:.4f}" if factor >= _SMALL else f"{factor:.{_DIGITS - factor.adjusted() - 1}f}"
