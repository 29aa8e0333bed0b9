"""One axis for all: what is larger stands to the right, the core is thick, an open end has an arrow."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.interval import Interval, Meaning
from factcheck.report.axis import Axis, axis_of
from factcheck.report.terminal.number_line import Ruler, bar
from tests.report.builders import means


def drawn(*values: Meaning, cells: int = 21) -> list[str]:
    axis = axis_of(values)
    assert axis is not None
    return [bar(value, Ruler(axis, cells)) for value in values]


def test_core_is_thick_and_support_thin() -> None:
    assert drawn(means("5..15", "0..20")) == ["├────━━━━━━━━━━━────┤"]


def test_a_point_is_a_stroke() -> None:
    assert drawn(means("0"), means("20")) == ["┃" + " " * 20, " " * 20 + "┃"]


def test_an_open_end_has_an_arrow() -> None:
    line = drawn(means("10..12", "10.."), means("0"))[0]
    assert line.endswith("→")
    assert line.strip().startswith("┣")


def test_a_factor_of_ten_is_drawn_on_a_log_scale() -> None:
    near, far = axis_of([means("10"), means("90")]), axis_of([means("10"), means("900")])
    assert near
    assert not near.log
    assert far
    assert far.log
    assert far.share(Decimal(95)) == pytest.approx(0.5, abs=0.01)


def test_minutes_of_a_day_are_never_on_a_log_scale() -> None:
    axis = axis_of([means("5", unit="clock"), means("900", unit="clock")])
    assert axis
    assert not axis.log


def test_nothing_is_drawn_where_all_is_one_point() -> None:
    assert axis_of([means("10"), means("10")]) is None


def test_zero_and_negatives_are_drawn() -> None:
    assert drawn(means("0"), means("5"), means("900"))[0].startswith("┃")
    assert drawn(means("-5"), means("900"))[0].startswith("┃")
    assert drawn(means("0"), means("-3"))[1].startswith("┃")


ENDS = st.one_of(st.none(), st.decimals(-1000, 10**9, places=2))


@st.composite
def meanings(draw: st.DrawFn) -> Meaning:
    low, core_low, core_high, high = sorted(draw(st.lists(st.decimals(-1000, 10**9, places=2), min_size=4, max_size=4)))
    support = Interval(low=low if draw(st.booleans()) else None, high=high if draw(st.booleans()) else None)
    core = Interval(low=core_low, high=core_high)
    return Meaning(core=core, support=support, unit="", step=Decimal(1), stated=None)


@given(st.lists(meanings(), min_size=1, max_size=6), st.integers(8, 80))
def test_every_bar_is_as_wide_as_its_axis(values: list[Meaning], cells: int) -> None:
    axis = axis_of(values)
    assert axis is None or all(len(bar(value, Ruler(axis, cells))) == cells for value in values)


@given(st.decimals(1, 1000, places=2), st.decimals(1, 1000, places=2), st.booleans())
def test_the_larger_value_is_never_to_the_left(one: Decimal, other: Decimal, log: bool) -> None:
    axis = Axis(1.0, 1000.0, log)
    assert axis.share(min(one, other)) <= axis.share(max(one, other))
