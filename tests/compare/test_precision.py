"""How two figures that can both hold are stated with different precision."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from factcheck.compare.moments import moment
from factcheck.compare.precision import Figure, Precision, more_exact, precision
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention, When
from factcheck.domain.quantity import Hedge
from tests.compare.figures import quantity, says

VAGUE, RANGE, OPPOSED, HEDGED, ROUNDED = Precision
SHARE = Decimal("0.05")
DAY = date(2022, 9, 28)

AMOUNTS = [
    ("dozens", "43", Kind.COUNT, VAGUE),
    ("several", "nine", Kind.COUNT, VAGUE),
    ("a few", "about 30", Kind.COUNT, VAGUE),
    ("15 to 20", "at least 15", Kind.COUNT, RANGE),
    ("60 to 63", "62", Kind.AGE, RANGE),
    ("nearly 10", "more than 10", Kind.DURATION, OPPOSED),
    ("more than 350", "approximately 350", Kind.COUNT, HEDGED),
    ("more than 350", "350", Kind.COUNT, HEDGED),
    ("up to 16", "16", Kind.MEASURE, HEDGED),
    ("at least 40", "about 40", Kind.COUNT, HEDGED),
    ("nearly 2bn", "1.87bn", Kind.MONEY, HEDGED),
    ("about 2,000", "1,870", Kind.COUNT, ROUNDED),
    ("more than 600", "more than 640", Kind.COUNT, ROUNDED),
]
THE_SAME = [
    ("about 350", "350", Kind.COUNT),
    ("at least 15", "15", Kind.COUNT),
    ("exactly 15", "15", Kind.COUNT),
    # rounded as everybody rounds
    ("nearly 800", "774", Kind.COUNT),
    ("more than 5m", "5,184,000", Kind.COUNT),
    ("1.5m", "1,500,000", Kind.COUNT),
    ("1.9bn", "1.87bn", Kind.MONEY),
    ("dozens", "dozens", Kind.COUNT),
    ("dozens", "scores", Kind.COUNT),
    ("10 to 12", "10 to 12", Kind.COUNT),
    # a range so wide tells of several people, or of several things
    ("17 to 28", "20", Kind.AGE),
    ("6 to 75", "20", Kind.DURATION),
]
NUMBERS = {"nine": "9"}


def figure(words: str, kind: Kind) -> Figure:
    written = NUMBERS.get(words, words)
    unit = {Kind.AGE: "year", Kind.MONEY: "USD", Kind.DURATION: "hour", Kind.MEASURE: "gigabyte"}.get(kind, "")
    return mention(words, kind, written, unit), says(written, kind, unit)


def mention(words: str, kind: Kind, written: str, unit: str) -> Mention:
    stated = quantity(written, unit)
    return Mention(kind=kind, start=0, end=len(words), text=words, sentence=0, number_start=0, number_end=len(words), quantity=stated)


def at(hour: int, minute: int, hedge: Hedge | None = None) -> Figure:
    when = When(first=DAY, last=DAY, clock=time(hour, minute), hedge=hedge)
    means = moment(when)
    assert means is not None
    return Mention(kind=Kind.TIME, start=0, end=1, text="x", sentence=0, number_start=0, number_end=1, when=when), means


@pytest.mark.parametrize(("a", "b", "kind", "how"), AMOUNTS)
def test_a_difference_of_precision_is_named_whichever_comes_first(a: str, b: str, kind: Kind, how: Precision) -> None:
    assert precision(figure(a, kind), figure(b, kind), SHARE) is how
    assert precision(figure(b, kind), figure(a, kind), SHARE) is how


@pytest.mark.parametrize(("a", "b", "kind"), THE_SAME)
def test_what_says_the_same_or_says_too_much_is_none(a: str, b: str, kind: Kind) -> None:
    assert precision(figure(a, kind), figure(b, kind), SHARE) is None
    assert precision(figure(b, kind), figure(a, kind), SHARE) is None


def test_times_are_rounded_differently_from_ten_minutes_on() -> None:
    assert precision(at(15, 30, Hedge.ABOUT), at(15, 47), SHARE) is ROUNDED
    assert precision(at(22, 43, Hedge.ABOUT), at(22, 45, Hedge.ABOUT), SHARE) is None


def test_one_time_is_before_the_hour_and_another_past_it() -> None:
    assert precision(at(13, 0, Hedge.NEARLY), at(13, 0, Hedge.OVER), SHARE) is OPPOSED
    assert precision(at(13, 0, Hedge.NEARLY), at(13, 0), SHARE) is None


@pytest.mark.parametrize(
    ("a", "b", "finer"),
    [("dozens", "43", 1), ("43", "40 to 50", 0), ("nearly 800", "774", 1), ("more than 640", "600", None), ("20", "30", None)],
)
def test_the_more_exact_is_the_number_and_the_less_rounded_one(a: str, b: str, finer: int | None) -> None:
    assert more_exact(figure(a, Kind.COUNT), figure(b, Kind.COUNT)) == finer


def test_the_more_exact_time_is_the_one_to_the_minute() -> None:
    assert more_exact(at(15, 30), at(15, 47, Hedge.ABOUT)) == 1
    assert more_exact(at(15, 30), at(16, 30)) is None
