"""Measurements brought into one unit; the only door to pint, opened on the first conversion."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import cache
from typing import TYPE_CHECKING

from factcheck.compare.rescale import rescaled
from factcheck.compare.unit_definitions import DEFINITIONS, ONE_OF_A_KIND, POWERS, RATES
from factcheck.domain.interval import Meaning

if TYPE_CHECKING:
    from pint import UnitRegistry

# Scales whose zero is a convention: twice the number is not twice as warm.
BY_DIFFERENCE = frozenset({"celsius", "fahrenheit", "degree"})

_DIMENSIONS = ONE_OF_A_KIND | {unit: name for name, table in DEFINITIONS.items() for unit in table}
# Units that are so many of the base of their dimension and nothing else, as most are: their ratio needs no library.
_MULTIPLE = re.compile(r"(?P<factor>[\d.e-]+) \* (?P<base>[a-z_]+(?: \*\* \d)?)")
_MULTIPLES = {
    unit: (found["base"], Decimal(found["factor"])) if (found := _MULTIPLE.fullmatch(definition)) else (unit, Decimal(1))
    for table in DEFINITIONS.values()
    for unit, definition in table.items()
}
_ISO_LETTERS = 3
# Digits to which a factor is kept, so that 5/9 and back leaves no trace.
_PRECISE = Context(prec=18)


def dimension(unit: str) -> str | None:
    """What a unit measures: `length`, `mass`, `money`, `count` …; None for a unit that no table knows."""
    if not unit:
        return "count"
    if len(unit) == _ISO_LETTERS and unit.isupper():
        return "money"
    return _DIMENSIONS.get(unit) or _compound(unit)


def to_common(a: Meaning, b: Meaning) -> tuple[Meaning, Meaning] | None:
    """Two meanings in the unit of the first; None where no way leads there."""
    converted = to_unit(b, a.unit)
    return None if converted is None else (a, converted)


def to_unit(meaning: Meaning, unit: str) -> Meaning | None:
    """A meaning in another unit, with its step; None where no way leads there."""
    if meaning.unit == unit:
        return meaning
    line = _line(meaning.unit, unit)
    if line is None:
        return None
    factor, offset = line
    return rescaled(meaning, unit, factor, offset)


def factor_between(from_unit: str, to_unit: str) -> Decimal | None:
    """How many of one unit make one of another, for whoever explains a conversion; None where no way leads there."""
    if from_unit == to_unit:
        return Decimal(1)
    line = _line(from_unit, to_unit)
    return line[0] if line else None


@cache
def _line(from_unit: str, to_unit: str) -> tuple[Decimal, Decimal] | None:
    """Factor and offset from one unit to another."""
    kind = dimension(from_unit)
    if kind is None or kind != dimension(to_unit) or not (_convertible(from_unit) and _convertible(to_unit)):
        return None
    (base, many), (other, few) = (_MULTIPLES.get(unit, (unit, Decimal(1))) for unit in (from_unit, to_unit))
    if base == other:
        return _tidy(many / few), Decimal(0)
    from pint import DimensionalityError  # noqa: PLC0415 - a tenth of a second, for temperatures and compound units only

    registry = _registry()
    source, target = registry.parse_units(_expression(from_unit)), registry.parse_units(_expression(to_unit))
    try:
        zero, one = (registry.Quantity(Decimal(n), source).to(target).magnitude for n in (0, 1))
    except DimensionalityError:
        return None
    return _tidy(one - zero), _tidy(zero)


def _tidy(number: Decimal) -> Decimal:
    """A factor without the noise of division and without trailing zeros."""
    return Decimal(f"{_PRECISE.plus(number).normalize():f}")


@cache
def _registry() -> UnitRegistry[Decimal]:
    from pint import UnitRegistry  # noqa: PLC0415 - as above

    registry: UnitRegistry[Decimal] = UnitRegistry(None, non_int_type=Decimal, cache_folder=None)
    for table in DEFINITIONS.values():
        for unit, definition in table.items():
            registry.define(f"{unit} = {definition}")
    return registry


def _compound(unit: str) -> str | None:
    """The dimension of a name made of others: `square_kilometer`, `mile_per_hour`."""
    first, _, per = unit.partition("_per_")
    if per:
        over, under = dimension(first), dimension(per)
        return RATES.get((over, under), f"{over} per {under}") if over and under else None
    power, _, base = unit.partition("_")
    needed, result, _ = POWERS.get(power, (None, None, 0))
    return result if needed and dimension(base) == needed else None


def _convertible(unit: str) -> bool:
    """Whether the definitions lead from a unit to others."""
    first, _, per = unit.partition("_per_")
    if unit in _DIMENSIONS or not per:
        return bool(unit) and unit not in ONE_OF_A_KIND and dimension(unit) != "money"
    return _convertible(first) and _convertible(per)


def _expression(unit: str) -> str:
    """A unit as pint reads it: a name of the definitions, or what it is made of."""
    if unit in _DIMENSIONS:
        return unit
    first, _, per = unit.partition("_per_")
    if per:
        return f"({_expression(first)}) / ({_expression(per)})"
    power, _, base = unit.partition("_")
    return f"{base} ** {POWERS[power][2]}"
