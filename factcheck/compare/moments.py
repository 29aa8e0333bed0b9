"""What a date or a time of day means: a span on the calendar, or on the clock, compared by difference.

Dates are numbered as Python's ordinals. Times are minutes since six in the morning, so that a night is not cut in two
at midnight: ten to twelve and five past it lie a quarter of an hour apart. A weekday of no known week and a month of no
known year come round again: Sunday lies a day from Monday.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal

from msgspec.structs import replace

from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.mention import When
from factcheck.domain.moments import CLOCK, CYCLES, DATE, DAWN, DAY_OF_YEAR, DAYS, MINUTES_OF_A_DAY, MONTH, WEEKDAY, day_of_year
from factcheck.domain.quantity import Hedge
from factcheck.language.en.calendar import LOCAL_ZONES, NIGHT_PARTS

# How far, in minutes, a time of day reaches to each side: core and support. A bare time that falls on five minutes was
# rounded; "shortly after" is a quarter of an hour to most readers, and half of one at most. "About" reaches as far as the
# minute is rounded: to the hour, the half hour, five minutes, or not at all ("about 3:47").
_ROUNDED, _TO_THE_MINUTE = (5, 10), (1, 2)
_ABOUT = {60: (15, 25), 30: (10, 20), 5: (5, 15), 1: (3, 8)}
_SHORTLY = (15, 30)
_AFTER = frozenset({Hedge.OVER, Hedge.AT_LEAST})
_BEFORE = frozenset({Hedge.NEARLY, Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO})


def moment(when: When) -> Meaning | None:
    """The meaning of a day, a month, a quarter, a year, a weekday or a time of day; None for other spans and zones."""
    if when.clock is not None:
        return _clock(when)
    first, last = _day(when.first), _day(when.last)
    if first is None or last is None:
        return _coming_round(when)
    if first != last:
        named = when.scope in {"instant", "period"} and (_is_month(first, last) or _is_quarter(first, last) or _is_year(first, last))
        return _span(first, last) if named else None
    if when.scope != "instant":
        return None
    return _meaning(Decimal(first.toordinal()), (0, 0), (_softness(when), _softness(when)), DATE)


def _softness(when: When) -> int:
    """How many days to each side may be meant: the night before and the early morning after are told by either day."""
    return 1 if when.part in NIGHT_PARTS else 0


def _coming_round(when: When) -> Meaning | None:
    """The meaning of a weekday, a month or a day of which nobody knows the week or the year."""
    if when.weekday is not None and when.scope == "instant":
        return _named_day(when.weekday, _softness(when), WEEKDAY)
    if when.month is not None and when.day is not None and when.scope == "instant":
        return None if (day := day_of_year(when.month, when.day)) is None else _named_day(day, _softness(when), DAY_OF_YEAR)
    if when.month is not None and when.scope == "period":
        return _meaning(Decimal(when.month), (0, 0), (0, 0), MONTH)
    return None


def _named_day(number: int, soft: int, unit: str) -> Meaning:
    return _meaning(Decimal(number), (0, 0), (soft, soft), unit)


def as_coming_round(meaning: Meaning, unit: str) -> Meaning | None:
    """A day as a weekday or without its year, or a day or month of a known year as a month; None for a span of more than one."""
    low, high = meaning.core.low, meaning.core.high
    if meaning.unit != DATE or low is None or high is None or (unit in DAYS and low != high):
        return None
    first, last = date.fromordinal(int(low)), date.fromordinal(int(high))
    if unit in DAYS:
        soft = int(meaning.support.high - high) if meaning.support.high is not None else 0
        number = first.weekday() if unit == WEEKDAY else day_of_year(first.month, first.day)
        return None if number is None else _named_day(number, soft, unit)
    return _meaning(Decimal(first.month), (0, 0), (0, 0), MONTH) if (first.year, first.month) == (last.year, last.month) else None


def beside(meaning: Meaning, other: Meaning) -> Meaning:
    """A weekday or a month, counted on or back by a round so that it lies as near to another as it can; all else as it is."""
    if meaning.unit not in CYCLES or meaning.stated is None or other.stated is None:
        return meaning
    length = CYCLES[meaning.unit]
    rounds = Decimal(((meaning.stated - other.stated) / length).quantize(Decimal(1), ROUND_HALF_EVEN) * -length)
    core, support = (Interval(low=_moved(i.low, rounds), high=_moved(i.high, rounds)) for i in (meaning.core, meaning.support))
    return replace(meaning, stated=meaning.stated + rounds, core=core, support=support)


def _moved(end: Decimal | None, by: Decimal) -> Decimal | None:
    return None if end is None else end + by


def _clock(when: When) -> Meaning | None:
    if when.clock is None or when.either_half or when.zone not in LOCAL_ZONES or when.first != when.last:
        return None
    minute = Decimal((when.clock.hour * 60 + when.clock.minute - DAWN) % MINUTES_OF_A_DAY)
    core, support = _ROUNDED if when.clock.minute % 5 == 0 else _TO_THE_MINUTE
    if when.hedge is Hedge.ABOUT:
        core, support = next(reach for grain, reach in _ABOUT.items() if when.clock.minute % grain == 0)
    elif when.hedge in _AFTER:
        return _meaning(minute, (0, _SHORTLY[0]), (0, _SHORTLY[1]), CLOCK)
    elif when.hedge in _BEFORE:
        return _meaning(minute, (_SHORTLY[0], 0), (_SHORTLY[1], 0), CLOCK)
    return _meaning(minute, (core, core), (support, support), CLOCK)


def _meaning(at: Decimal, core: tuple[int, int], support: tuple[int, int], unit: str) -> Meaning:
    return Meaning(
        core=Interval(low=at - core[0], high=at + core[1]),
        support=Interval(low=at - support[0], high=at + support[1]),
        unit=unit,
        step=Decimal(1),
        stated=at,
        soft_low=support[0] > 0,
        soft_high=support[1] > 0,
        bare=support == (0, 0),
        countable=True,
        by_difference=True,
    )


def _span(first: date, last: date) -> Meaning:
    days = Interval(low=Decimal(first.toordinal()), high=Decimal(last.toordinal()))
    return Meaning(core=days, support=days, unit=DATE, step=Decimal(1), stated=None, countable=True, by_difference=True)


def _is_month(first: date, last: date) -> bool:
    return (first.year, first.month) == (last.year, last.month) and (first.day, last.day) == (1, monthrange(last.year, last.month)[1])


def _is_quarter(first: date, last: date) -> bool:
    months = (first.month - 1) // 3 == (last.month - 1) // 3 and (first.month - 1) % 3 == 0 and last.month % 3 == 0
    return months and first.year == last.year and (first.day, last.day) == (1, monthrange(last.year, last.month)[1])


def _is_year(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year


def _day(at: date | datetime | None) -> date | None:
    return at.date() if isinstance(at, datetime) else at
