"""What dates and times of day mean, at the ends of the calendar and of the clock too."""

from datetime import date, time

import pytest

from factcheck.compare.interval import compare
from factcheck.compare.moments import as_coming_round, beside, moment
from factcheck.domain.interval import Meaning, Relation
from factcheck.domain.mention import When
from factcheck.domain.moments import DAY_OF_YEAR, MONTH, WEEKDAY, moment_words
from factcheck.domain.quantity import Hedge


def clock(hour: int, minute: int = 0, hedge: Hedge | None = None) -> Meaning:
    found = moment(When(first=None, last=None, clock=time(hour, minute), hedge=hedge))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (clock(23, 50), clock(0, 5), Relation.COMPATIBLE),
        (clock(1), clock(1, 5), Relation.AGREE),
        (clock(22, 0, Hedge.OVER), clock(22, 10), Relation.AGREE),
        (clock(21), clock(22, 30), Relation.DIFFERS),
    ],
)
def test_times_are_compared_by_the_clock_and_a_night_is_one(a: Meaning, b: Meaning, relation: Relation) -> None:
    assert compare(a, b).relation is relation


@pytest.mark.parametrize("first", [date(9999, 1, 1), date(9999, 12, 1), date(2024, 2, 1), date(1, 1, 1)])
def test_months_and_years_have_a_meaning_up_to_the_end_of_the_calendar(first: date) -> None:
    last = date(9999, 12, 31) if first.year == 9999 else date(2024, 2, 29) if first.year == 2024 else date(1, 12, 31)
    found = moment(When(first=first, last=last, scope="period"))
    assert found is not None
    assert (found.core.low, found.core.high) == (first.toordinal(), last.toordinal())


def weekday(number: int, part: str = "") -> Meaning:
    found = moment(When(first=None, last=None, weekday=number, part=part))
    assert found is not None
    return found


def month(number: int) -> Meaning:
    found = moment(When(first=None, last=None, month=number, scope="period"))
    assert found is not None
    return found


def day(of_month: int, number: int) -> Meaning:
    found = moment(When(first=None, last=None, month=of_month, day=number))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("a", "b", "gap"),
    [
        (weekday(6), weekday(0), 1),
        (weekday(4), weekday(1), 3),
        (weekday(2), weekday(2), 0),
        (weekday(6, "night"), weekday(0), 0),
        (month(12), month(1), 1),
        (month(2), month(8), 6),
        (day(12, 31), day(1, 1), 1),
        (day(2, 27), day(3, 1), 3),
        (day(4, 8), day(4, 8), 0),
    ],
)
def test_weeks_and_years_come_round(a: Meaning, b: Meaning, gap: int) -> None:
    assert compare(a, beside(b, a)).gap == compare(b, beside(a, b)).gap == gap


def test_a_day_that_no_year_has_and_a_weekday_of_every_week_are_no_moments() -> None:
    assert moment(When(first=None, last=None, month=2, day=30)) is None
    assert moment(When(first=None, last=None, weekday=4, scope="distributive")) is None


def test_a_day_is_a_weekday_and_a_day_of_a_month_and_a_month_is_no_weekday() -> None:
    day, march = moment(When(first=date(2019, 3, 18), last=date(2019, 3, 18))), moment(When(first=date(2019, 3, 1), last=date(2019, 3, 31)))
    assert day is not None
    assert march is not None
    told = [as_coming_round(day, DAY_OF_YEAR), as_coming_round(day, WEEKDAY), as_coming_round(day, MONTH), as_coming_round(march, MONTH)]
    words = [moment_words(m.stated, m.unit) for m in told if m is not None and m.stated is not None]
    assert words == ["18 March", "Monday", "March", "March"]
    assert as_coming_round(march, WEEKDAY) is as_coming_round(march, DAY_OF_YEAR) is None
