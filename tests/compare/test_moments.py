"""What dates and times of day mean, at the ends of the calendar and of the clock too."""

from datetime import date, time

import pytest

from factcheck.compare.interval import compare
from factcheck.compare.moments import moment
from factcheck.domain.interval import Meaning, Relation
from factcheck.domain.mention import When
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
