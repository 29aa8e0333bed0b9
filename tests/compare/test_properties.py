"""What holds for every pair of figures."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.interval import compare
from factcheck.compare.meaning import mean, stated_ends
from factcheck.compare.rescale import rescaled
from factcheck.domain.interval import Interval, Meaning, Relation
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague
from factcheck.language.en.hedge_meanings import PLURALS, SMALL_WORDS

ORDER = list(Relation)

_HEDGES = st.sampled_from([None, *(hedge for hedge in Hedge if hedge is not Hedge.VAGUE)])
_STEPS = st.sampled_from([Decimal(step) for step in ("0.01", "0.1", "1", "10", "1000", "1000000")])
_WORDS = st.one_of(
    st.sampled_from([*SMALL_WORDS, *PLURALS]),
    st.builds("{} of {}".format, st.sampled_from(["tens", "dozens", "hundreds"]), st.sampled_from(["thousands", "millions"])),
)


@st.composite
def _amounts(draw: st.DrawFn, step: Decimal, least: int) -> Amount:
    numbers = st.integers(least, 2000).map(lambda n: n * step)
    shape = draw(st.sampled_from(["single", "range", "vague"]))
    if shape == "single":
        return Single(value=draw(numbers), hedge=draw(_HEDGES))
    if shape == "range":
        low, high = sorted((draw(numbers), draw(numbers)))
        return Range(low=low, high=high, hedge=draw(_HEDGES))
    return Vague(word=draw(_WORDS), times=Decimal(draw(st.sampled_from([1, 100, 1000]))))


@st.composite
def meanings(draw: st.DrawFn, unit: str | None = None) -> Meaning:
    """Any figure of any kind, in one unit where one is asked for."""
    kind = draw(st.sampled_from([Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.AGE, Kind.RANK]))
    of = draw(st.sampled_from(["", "meter", "celsius"])) if unit is None else unit
    step = draw(_STEPS)
    amount = draw(_amounts(step, -2000 if of == "celsius" or kind is Kind.PERCENT else 0))
    low, high = stated_ends(amount)
    return mean(Quantity(amount=amount, unit=of, step=step, low=low, high=high), kind)


class TestMeaning:
    """Every core lies inside its support, is not empty, and only what may be negative goes below zero."""

    @given(meanings())
    def test_the_core_lies_inside_the_support(self, meaning: Meaning) -> None:
        assert _starts_no_later(meaning.support, meaning.core)
        assert _ends_no_sooner(meaning.support, meaning.core)

    @given(meanings())
    def test_neither_core_nor_support_is_empty(self, meaning: Meaning) -> None:
        for interval in (meaning.core, meaning.support):
            if interval.low is not None and interval.high is not None:
                assert interval.low < interval.high or (interval.low == interval.high and not interval.low_open and not interval.high_open)

    @given(meanings("meter").filter(lambda m: m.stated is None or m.stated >= 0))
    def test_a_figure_stated_above_zero_stays_there(self, meaning: Meaning) -> None:
        if meaning.core.high is not None and meaning.core.high >= 0:
            assert meaning.core.low is not None


class TestCompare:
    """Comparison is symmetric; a figure agrees with itself; a wider tolerance never adds a conflict."""

    @given(meanings("meter"), meanings("meter"), st.decimals(0, 1, places=2))
    def test_the_order_of_two_figures_does_not_matter(self, a: Meaning, b: Meaning, tolerance: Decimal) -> None:
        assert compare(a, b, tolerance=tolerance) == compare(b, a, tolerance=tolerance)

    @given(meanings())
    def test_a_figure_agrees_with_itself(self, meaning: Meaning) -> None:
        comparison = compare(meaning, meaning)
        assert comparison.relation is Relation.AGREE
        assert comparison.gap == 0

    @given(meanings("meter"), meanings("meter"), st.decimals(0, 1, places=2), st.decimals(0, 1, places=2))
    def test_a_wider_tolerance_never_adds_a_conflict(self, a: Meaning, b: Meaning, one: Decimal, other: Decimal) -> None:
        strict, wide = (compare(a, b, tolerance=share).relation for share in sorted((one, other)))
        assert ORDER.index(wide) <= ORDER.index(strict)

    @given(meanings("celsius"), meanings("celsius"))
    def test_temperatures_have_no_ratio(self, a: Meaning, b: Meaning) -> None:
        assert compare(a, b).gap_ratio is None

    @given(meanings("meter"), meanings("meter"), st.decimals("0.001", "1000", places=3))
    def test_a_change_of_unit_changes_no_relation(self, a: Meaning, b: Meaning, factor: Decimal) -> None:
        there = compare(rescaled(a, "foot", factor), rescaled(b, "foot", factor))
        here = compare(a, b)
        assert (there.relation, there.witness) == (here.relation, here.witness)

    @given(meanings("meter"), meanings("meter"))
    def test_only_figures_that_do_not_meet_have_a_gap(self, a: Meaning, b: Meaning) -> None:
        comparison = compare(a, b)
        assert comparison.gap >= 0
        if comparison.gap > 0 or comparison.gap_ratio is not None:
            assert comparison.relation in (Relation.BORDERLINE, Relation.DIFFERS)


def _starts_no_later(outer: Interval, inner: Interval) -> bool:
    if outer.low is None:
        return True
    return inner.low is not None and (outer.low < inner.low or (outer.low == inner.low and (inner.low_open or not outer.low_open)))


def _ends_no_sooner(outer: Interval, inner: Interval) -> bool:
    if outer.high is None:
        return True
    return inner.high is not None and (outer.high > inner.high or (outer.high == inner.high and (inner.high_open or not outer.high_open)))
