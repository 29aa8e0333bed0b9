"""How two aligned figures stand to each other."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.compare.interval import compare
from factcheck.domain.interval import Comparison, Relation
from factcheck.domain.kinds import Kind
from tests.compare.figures import says

AGREE, COMPATIBLE, BORDERLINE, DIFFERS = Relation.AGREE, Relation.COMPATIBLE, Relation.BORDERLINE, Relation.DIFFERS
COUNT, MONEY, PERCENT, MEASURE, DURATION = Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION

MUST_HOLD = [
    ("nearly 800", "774", COUNT, AGREE),
    ("tens of thousands", "an estimated 150,000", COUNT, DIFFERS),
    ("tens of thousands", "over 100,000", COUNT, DIFFERS),
    ("over 100,000", "150,000", COUNT, COMPATIBLE),
    ("at least 24", "5", COUNT, DIFFERS),
    ("dozens", "43", COUNT, COMPATIBLE),
    ("7.2", "6.9", MEASURE, DIFFERS),
    ("about 3,000", "2,300", COUNT, COMPATIBLE),
    ("at least 22", "21", COUNT, DIFFERS),
    ("nearly 10", "more than 10", COUNT, COMPATIBLE),
    ("10 to 12", "5 to 6", DURATION, DIFFERS),
    ("260", "approximately 260", COUNT, AGREE),
    ("15", "16", COUNT, DIFFERS),
    ("20", "22", COUNT, DIFFERS),
    ("40", "35", PERCENT, DIFFERS),
    ("more than 60", "55", COUNT, DIFFERS),
    ("4.46", "4.5", MEASURE, AGREE),
    ("115.3m", "115m", MONEY, AGREE),
    ("11.2", "11", PERCENT, AGREE),
]
AND_ALSO = [
    # rounding is half up, and only from fine to coarse
    ("4.45", "4.5", MEASURE, AGREE),
    ("4.45", "4.4", MEASURE, COMPATIBLE),
    ("4.5", "4.4", MEASURE, DIFFERS),
    ("1bn", "2bn", MONEY, DIFFERS),
    ("1.5bn", "1.15bn", MONEY, DIFFERS),
    ("-2.54", "-2.5", PERCENT, AGREE),
    ("-2.55", "-2.5", PERCENT, COMPATIBLE),
    ("1.2m", "1,234,567", COUNT, COMPATIBLE),
    ("1.2m", "1.23m", COUNT, AGREE),
    ("2.4", "2", COUNT, DIFFERS),
    # slack
    ("150,000", "152,400", COUNT, COMPATIBLE),
    ("800", "850", COUNT, BORDERLINE),
    ("800", "900", COUNT, BORDERLINE),
    ("800", "950", COUNT, DIFFERS),
    # soft ends near each other
    ("about 1,000", "1,400", COUNT, BORDERLINE),
    ("about 1,000", "1,390", COUNT, DIFFERS),
    ("at least 25", "about 21", COUNT, DIFFERS),
    ("nearly 10", "11", COUNT, DIFFERS),
    # zero has no ratio
    ("0", "0", COUNT, AGREE),
    ("0", "1", COUNT, DIFFERS),
    # words that span much
    ("dozens", "dozens", COUNT, AGREE),
    ("dozens", "about 40", COUNT, COMPATIBLE),
    ("over 100", "250", COUNT, COMPATIBLE),
    ("over 100", "110", COUNT, AGREE),
    ("a few", "4", COUNT, AGREE),
    # a forecast or an offer with two ends, moved as a whole; of a guess between two numbers nothing is said
    ("4 to 7", "5 to 8", PERCENT, DIFFERS),
    ("1.2m to 1.5m", "1.3m to 1.4m", MONEY, AGREE),
    ("about 4 to 7", "5 to 8", PERCENT, AGREE),
    ("20 to 30", "25 to 35", COUNT, AGREE),
    # or with another end, where both are meant
    ("4 to 7", "4 to 9", PERCENT, DIFFERS),
    ("1.2m to 1.5m", "1.2m to 1.6m", MONEY, DIFFERS),
    ("2,400 to 2,600", "2,450 to 2,600", COUNT, DIFFERS),
    ("20 to 30", "20 to 35", COUNT, AGREE),
]


@pytest.mark.parametrize(("a", "b", "kind", "relation"), MUST_HOLD + AND_ALSO)
def test_two_figures_stand_to_each_other_as_the_design_says(a: str, b: str, kind: Kind, relation: Relation) -> None:
    assert compare(says(a, kind), says(b, kind)).relation is relation
    assert compare(says(b, kind), says(a, kind)).relation is relation


@pytest.mark.parametrize(
    ("a", "b", "ratio"),
    [
        ("tens of thousands", "an estimated 150,000", "1.28"),
        ("tens of thousands", "over 100,000", "1.00"),
        ("at least 24", "5", "4.80"),
        ("0", "5", None),
        ("over 100,000", "150,000", None),
    ],
)
def test_the_gap_ratio_is_the_lower_end_of_the_higher_over_the_upper_end_of_the_lower(a: str, b: str, ratio: str | None) -> None:
    found = compare(says(a), says(b)).gap_ratio
    assert (None if found is None else f"{found:.2f}") == ratio


def test_cores_far_apart_are_told_though_the_supports_meet() -> None:
    comparison = compare(says("about 3,000"), says("2,300"))
    assert comparison.core_ratio is not None
    assert comparison.core_ratio > Decimal("1.1")
    assert comparison.gap == 0


@pytest.mark.parametrize(
    ("a", "b", "witness"),
    [
        ("dozens", "43", False), ("several", "6", False), ("a few", "4", True), ("over 100,000", "150,000", True),
        ("over 100,000", "170,000", False), ("10 to 25", "12", False), ("10 to 20", "12", True), ("0", "0", True),
    ],
)  # fmt: skip
def test_a_side_that_is_wide_is_no_witness(a: str, b: str, witness: bool) -> None:
    assert compare(says(a), says(b)).witness is witness


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("-5", "-5", AGREE), ("-5", "5", DIFFERS), ("about -3", "-5", DIFFERS), ("40", "41", DIFFERS), ("40", "40.2", AGREE),
        ("about 0", "about 3", DIFFERS), ("10 to 25", "12", AGREE),
    ],
)  # fmt: skip
def test_temperatures_are_compared_by_their_difference(a: str, b: str, relation: Relation) -> None:
    comparison = compare(says(a, MEASURE, "celsius"), says(b, MEASURE, "celsius"))
    assert comparison.relation is relation
    assert comparison.gap_ratio is None
    assert comparison.witness


def test_soft_temperatures_less_than_a_step_apart_are_borderline() -> None:
    warm, warmer = says("about 5", MEASURE, "celsius"), says("about 7.8", MEASURE, "celsius")
    assert compare(warm, warmer).relation is BORDERLINE


def test_the_gap_is_told_in_the_unit_compared() -> None:
    assert compare(says("1.5bn", MONEY), says("1.1bn", MONEY)).gap == Decimal(300000000)


def test_a_tolerance_makes_near_figures_compatible() -> None:
    near = says("104", Kind.COUNT), says("101", Kind.COUNT)
    assert compare(*near).relation is DIFFERS
    assert compare(*near, tolerance=Decimal("0.05")).relation is COMPATIBLE
    assert compare(*near, tolerance=Decimal("0.02")).relation is DIFFERS


def test_no_tolerance_lets_ends_that_touch_meet() -> None:
    touching = says("tens of thousands"), says("over 100,000")
    assert compare(*touching, tolerance=Decimal(0)).relation is DIFFERS
    assert compare(*touching, tolerance=Decimal("0.01")).relation is COMPATIBLE


def test_figures_in_two_units_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot compare meter with a plain count"):
        compare(says("5", MEASURE), says("5"))


def test_a_comparison_of_equal_figures_has_no_gap() -> None:
    assert compare(says("12"), says("12")) == Comparison(relation=AGREE, gap=Decimal(0), gap_ratio=None, core_ratio=None)
