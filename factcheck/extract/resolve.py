"""From the words of a date to the days they name, counted from the article's day; None where that is unknown."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta

from factcheck.domain.mention import When
from factcheck.language.en.calendar import SEASONS

Day = date | None

_CENTURY_PIVOT = 50
PARTS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_YEARS_OF = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}


def whole_date(year: int, month: int, day: int) -> When | None:
    """A date of three numbers; None where no such day exists."""
    found = _day(year, month, day)
    return When(first=found, last=found) if found else None


def numeric(first: int, second: int, year: str, *, day_first: bool) -> When | None:
    """A date such as 8/26/2019; left open where day and month cannot be told apart."""
    number = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < _CENTURY_PIVOT else 1900)
    if first > 12 or day_first:
        return whole_date(number, second, first)
    if second > 12 or first == second:
        return whole_date(number, first, second)
    return When(first=None, last=None)


def month_day(year: str | None, month_number: int, day: int, last: str | None, today: Day) -> When | None:
    """A day of a month, with its year or the one nearest to the article; neither known, the day of any year."""
    if not 1 <= day <= 31:
        return None
    if year is None and today is None:
        return When(first=None, last=None, month=month_number, day=day) if last is None else When(first=None, last=None)
    number = int(year) if year else _nearest_year(month_number, day, today)
    first = _day(number, month_number, day)
    if first is None:
        return None
    end = _day(number, month_number, int(last)) if last else first
    return When(first=first, last=end if end and end >= first else first)


def month(year: int | None, number: int, part: str, today: Day) -> When:
    """A month, or the early, middle or late part of it; left open where its year is unknown."""
    if year is None:
        return When(first=None, last=None, scope="period", part=part, month=number)
    begin, finish = PARTS_OF_MONTH.get(part, (1, 31))
    which = _in_calendar(year)
    length = monthrange(which, number)[1]
    first, last = date(which, number, begin), date(which, number, min(finish, length))
    if part in {"earlier", "later"} and today is not None:
        first, last = (first, max(first, min(last, today))) if part == "earlier" else (min(last, max(first, today)), last)
    return When(first=first, last=last, scope="period", part=part)


def year_of_month(number: int, today: Day, *, strict: str, tense: int) -> int | None:
    """The year of a month that stands without one.

    "Last March" and "next March" are strict. Else it is the month nearest to the article's day, except that a month of
    the article's own year that lies behind is not sent to the next year unless a future verb does so, or it is that near.
    """
    if today is None:
        return None
    if strict:
        return today.year - (number >= today.month) if strict == "last" else today.year + (number <= today.month)
    nearest = _nearest_year(number, 15, today)
    months_ahead = (nearest - today.year) * 12 + number - today.month
    if nearest > today.year and tense <= 0 and (tense < 0 or months_ahead > 3):
        return today.year
    return nearest


def part_of_year(year: int, part: str) -> When:
    """The early, middle or late third of a year, or a season of it."""
    if part in SEASONS:
        return season_of(year, part)
    begin, finish = PARTS_OF_YEAR[part]
    year = _in_calendar(year)
    return When(first=date(year, begin, 1), last=date(year, finish, monthrange(year, finish)[1]), scope="period", part=part)


def feast(year: int | None, fixed: tuple[int, int] | None, moving: tuple[int, int, int] | None, today: Day) -> When:
    """A feast on its day of the year, or on the n-th of a weekday in its month."""
    month_number = fixed[0] if fixed else moving[0] if moving else 1
    number = year or (_nearest_year(month_number, fixed[1] if fixed else 25, today) if today else None)
    if number is None:
        return When(first=None, last=None)
    if fixed:
        found = _day(number, *fixed)
    else:
        assert moving
        _, weekday_number, nth = moving
        begin = date(_in_calendar(number), month_number, 1)
        shift = (weekday_number - begin.weekday()) % 7 + 7 * (nth - 1 if nth > 0 else 0)
        found = begin + timedelta(days=shift)
        while nth < 0 and (found + timedelta(days=7)).month == month_number:
            found += timedelta(days=7)
    return When(first=found, last=found)


def weekend(today: Day, *, ahead: bool) -> When:
    """The weekend that "over the weekend" names: the one just past or under way, or the coming one."""
    if today is None:
        return When(first=None, last=None, scope="period")
    saturday = shifted(today, timedelta(days=5 - today.weekday() if ahead or today.weekday() > 4 else -2 - today.weekday()))
    return When(first=saturday, last=shifted(saturday, timedelta(days=1)), scope="period")


def weekday(number: int, which: str, today: Day, *, ahead: bool, part: str = "") -> When:
    """A weekday: the latest up to the article's day, or the next one from it on; "last" and "next" are strict."""
    if today is None or which in {"the following", "the previous"}:
        return When(first=None, last=None, weekday=number, part=part)
    back, forward = (today.weekday() - number) % 7, (number - today.weekday()) % 7
    if which in {"last", "this past"}:
        shift = -(back or 7)
    elif which == "next":
        shift = forward or 7
    else:
        shift = forward if ahead else -back
    found = shifted(today, timedelta(days=shift))
    return When(first=found, last=found, weekday=number, part=part)


def decade(first: int, part: str) -> When:
    """The ten years from `first`, or the early, middle or late ones of them."""
    begin, finish = _YEARS_OF.get(part, (0, 9))
    return When(first=date(first + begin, 1, 1), last=date(first + finish, 12, 31), scope="period", part=part)


def years(first: int, last: int) -> When:
    """From the first day of one year to the last of another."""
    first = _in_calendar(first)
    return When(first=date(first, 1, 1), last=date(_in_calendar(max(first, last)), 12, 31), scope="period")


def since(when: When, today: Day) -> When:
    """From the first day of a date up to the article's day."""
    first = when.first.date() if isinstance(when.first, datetime) else when.first
    last = None if first is None or today is None else max(first, today)
    return When(first=first, last=last, weekday=when.weekday, scope="cumulative")


def season_of(year: int, name: str) -> When:
    """A season by the year in which it begins."""
    begin, finish = SEASONS[name]
    year = _in_calendar(year)
    last_year = _in_calendar(year + (finish < begin))
    first = date(year, begin, 1)
    last = date(last_year, finish, monthrange(last_year, finish)[1])
    return When(first=first, last=max(first, last), scope="period", part=name)


def _nearest_year(month_number: int, day: int, today: Day) -> int:
    """The year that brings a day of the year nearest to the article's day."""
    if today is None:
        return 1
    distance = (month_number * 31 + day) - (today.month * 31 + today.day)
    return today.year - (distance > 186) + (distance < -186)


def _in_calendar(year: int) -> int:
    """The year, held inside the calendar."""
    return min(max(year, date.min.year), date.max.year)


def _day(year: int, month_number: int, day: int) -> date | None:
    try:
        return date(year, month_number, day)
    except ValueError:
        return None


def shifted(day: date, by: timedelta) -> date:
    """A day so much later, held inside the calendar."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min
