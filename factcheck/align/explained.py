"""Differences that something other than a mistake explains: time that passed, an attacker counted or not, another such event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from factcheck.compare.interval import meet
from factcheck.domain.assertion import Assertion, EventClass
from factcheck.domain.kinds import OF_MOMENTS, Kind
from factcheck.domain.mention import When

# Between two articles this far apart, in years, a birthday is likely enough to explain a year.
_BIRTHDAY_MAY_LIE = Decimal("0.06")
_DAYS_OF_A_YEAR = Decimal("365.25")
# From arrest to verdict takes some years: without dates, ages no farther apart than this are no contradiction.
_UNDATED_YEARS = 2


def grew_older(a: Assertion, b: Assertion, days: Mapping[str, date | None]) -> bool:
    """Whether two ages of one person may both be right, since time went by between the articles or may have."""
    if a.kind is not Kind.AGE or a.meaning.stated is None or b.meaning.stated is None:
        return False
    grown = b.meaning.stated - a.meaning.stated
    day_a, day_b = days.get(a.article), days.get(b.article)
    if day_a is None or day_b is None:
        return abs(grown) <= _UNDATED_YEARS
    passed = Decimal((day_b - day_a).days) / _DAYS_OF_A_YEAR
    return abs(grown - passed) < 1 and abs(passed) >= _BIRTHDAY_MAY_LIE


def counts_attacker(a: Assertion, b: Assertion, attacker_died: frozenset[str]) -> bool:
    """Whether two tolls differ by one, which may be the attacker: one article counts him, the other his victims.

    `attacker_died` names the articles that say that he died.
    """
    if a.event is not EventClass.DIE or b.event is not EventClass.DIE or a.meaning.stated is None or b.meaning.stated is None:
        return False
    return abs(a.meaning.stated - b.meaning.stated) == 1 and bool({a.article, b.article} & attacker_died)


def counts_besides(a: Assertion, b: Assertion, beside: Mapping[tuple[str, int], Sequence[Assertion]]) -> bool:
    """Whether one of two counts leaves out the one already told: "three others were hurt" beside one dead makes four victims.

    Not where both count the hurt and the one told is dead. `beside` holds the figures of each sentence, by its article and index.
    """
    if a.kind is not Kind.COUNT or a.beside is b.beside or a.meaning.stated is None or b.meaning.stated is None:
        return False
    others = a if a.beside else b
    both_hurt = a.event is EventClass.INJURE and b.event is EventClass.INJURE
    if both_hurt and any(x.event is EventClass.DIE for x in beside.get((others.article, others.sentence), ())):
        return False
    return (b.meaning.stated - a.meaning.stated) * (1 if a.beside else -1) == 1


def of_other_figures(a: Assertion, b: Assertion, beside: Mapping[tuple[str, int], Sequence[Assertion]]) -> bool:
    """Whether two moments stand beside two figures of one sort: 70 detained on Saturday here, 90 on Sunday there.

    `beside` holds the figures of each sentence, by its article and index.
    """
    if a.kind not in OF_MOMENTS:
        return False
    here, there = (beside.get((x.article, x.sentence), ()) for x in (a, b))
    return any(_of_one_sort(x, y) and not meet(x.meaning.support, y.meaning.support) for x in here for y in there)


def _of_one_sort(x: Assertion, y: Assertion) -> bool:
    return x.kind is y.kind and x.event is not None and x.event is y.event and x.meaning.unit == y.meaning.unit


def one_weekday(a: Assertion, b: Assertion) -> bool:
    """Whether two days bear one weekday or one word ("this morning"), and the day was only inferred from the article's.

    An article that was dated too late makes it another day.
    """
    left, right = a.mention.when, b.mention.when
    if left is None or right is None:
        return False
    if a.kind is Kind.DATE and a.mention.text.lower() == b.mention.text.lower():
        return True
    if left.weekday is None and right.weekday is None:
        return False
    return _weekday(left) is not None and _weekday(left) == _weekday(right)


def _weekday(when: When) -> int | None:
    if when.weekday is not None:
        return when.weekday
    return when.first.weekday() if when.first is not None and when.first == when.last else None
