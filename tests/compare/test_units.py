"""A ratio that is worked out here is the one that the library of units works out."""

from decimal import Decimal

import pytest

from factcheck.compare import units
from factcheck.compare.unit_definitions import DEFINITIONS
from factcheck.compare.units import factor_between


def by_library(from_unit: str, to_unit: str) -> Decimal:
    registry = units._registry()
    return units._tidy(Decimal(registry.Quantity(Decimal(1), from_unit).to(to_unit).magnitude))


@pytest.mark.parametrize("dimension", sorted(set(DEFINITIONS) - {"temperature", "percent"}))
def test_every_unit_of_a_dimension_is_so_many_of_every_other(dimension: str) -> None:
    table = list(DEFINITIONS[dimension])
    pairs = [(one, other) for one in table for other in table]
    assert [(pair, factor_between(*pair)) for pair in pairs if factor_between(*pair) != by_library(*pair)] == []


def test_percents_and_points_lead_nowhere_into_each_other() -> None:
    assert factor_between("percent", "percentage_point") is None
    assert factor_between("percentage_point", "basis_point") == 100


def test_a_mile_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_registry", lambda: pytest.fail("pint was asked"))
    units._line.cache_clear()
    assert factor_between("mile", "kilometer") == Decimal("1.609344")
