"""From the words of a date to the days they name, counted from the article's day; None where that is unknown."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from factcheck.domain.mention import When
from factcheck.language.en.calendar import SEASONS, SPANS
from factcheck.language.en.numbers import SMALL, TENS

Day = date | None

_CENTURY_PIVOT = 50
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_PARTS_OF_DAY = frozenset({"night", "morning", "afternoon", "evening"})
_COUNTS = {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, **SMALL, **TENS}


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
    """A day of a month, with its year or the one nearest to the article."""
    if not 1 <= day <= 31:
        return None
    if year is None and today is None:
        return When(first=None, last=None)
    number = int(year) if year else _nearest_year(month_number, day, today)
    first = _day(number, month_number, day)
    if first is None:
        return None
    end = _day(number, month_number, int(last)) if last else first
    return When(first=first, last=end if end and end >= first else first)


def month(year: str | None, number: int, part: str, today: Day, *, back: bool = False, ahead: bool = False) -> When:
    """A month, or the early, middle or late part of it; "last March" and "next March" are strict."""
    if year is None and today is None:
        return When(first=None, last=None, scope="period")
    which = int(year) if year else _nearest_year(number, 15, today)
    if today is not None and not year and (back or ahead):
        which = today.year - (number >= today.month) if back else today.year + (number <= today.month)
    begin, finish = _PARTS.get(part, (1, 31))
    which = _in_calendar(which)
    length = monthrange(which, number)[1]
    return When(first=date(which, number, begin), last=date(which, number, min(finish, length)), scope="period")


def weekday(number: int, which: str, today: Day, *, ahead: bool) -> When:
    """A weekday: the latest up to the article's day, or the next one from it on; "last" and "next" are strict."""
    if today is None or which in {"the following", "the previous"}:
        return When(first=None, last=None, weekday=number)
    back, forward = (today.weekday() - number) % 7, (number - today.weekday()) % 7
    if which == "last":
        shift = -(back or 7)
    elif which == "next":
        shift = forward or 7
    else:
        shift = forward if ahead else -back
    found = _shifted(today, timedelta(days=shift))
    return When(first=found, last=found, weekday=number)


def decade(first: int) -> When:
    """The ten years from `first`."""
    return When(first=date(first, 1, 1), last=date(first + 9, 12, 31), scope="period")


def years(first: int, last: int) -> When:
    """From the first day of one year to the last of another."""
    first = _in_calendar(first)
    return When(first=date(first, 1, 1), last=date(_in_calendar(max(first, last)), 12, 31), scope="period")


def since(when: When, today: Day) -> When:
    """From the first day of a date up to the article's day."""
    first = when.first.date() if isinstance(when.first, datetime) else when.first
    last = None if first is None or today is None else max(first, today)
    return When(first=first, last=last, weekday=when.weekday, scope="cumulative")


def clock(written: str, half: str | None, today: Day) -> When | None:
    """A time of day on the article's day; None where no clock shows it."""
    numbers = [int(n) for n in re.findall(r"\d+", written)]
    hour, minute = (numbers[0], numbers[1] if len(numbers) > 1 else 0)
    if len(numbers) == 1 and hour > 99:
        hour, minute = divmod(hour, 100)
    if half and half[0] in "ap":
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    if hour > 23 or minute > 59:
        return None
    moment = None if today is None else datetime.combine(today, time(hour, minute))
    return When(first=moment, last=moment)


def at_day(when: When, day: When) -> When:
    """A time of day moved to the day of a date beside it; left open where that is no single day."""
    if not isinstance(when.first, datetime) or day.first is None or day.first != day.last:
        return When(first=None, last=None)
    moment = datetime.combine(day.first, when.first.time())
    return When(first=moment, last=moment)


def relative(match: re.Match[str], today: Day) -> When:
    """Words that count from the article's day."""
    if match["window"]:
        return _window(match["dir"], match["wn"], match["wu"], today)
    if match["since"]:
        return _since(match["since"], today)
    if today is not None and match["day"]:
        return _named_day(match["day"], today)
    if today is not None and match["near"]:
        return _near(match["nd"], match["nu"], today)
    if today is not None and match["ago"]:
        return _ago(match, today)
    periodic = match["near"] and match["nu"] not in _PARTS_OF_DAY
    return When(first=None, last=None, scope="distributive" if match["distributive"] else "period" if periodic else "instant")


def _since(words: str, today: Day) -> When:
    """What began with a year, or with an event whose day the words do not tell."""
    year = words[-4:]
    return since(years(int(year), int(year)), today) if year.isdigit() else When(first=None, last=None, scope="cumulative")


def _window(direction: str, count: str | None, unit: str, today: Day) -> When:
    """Such as "the past month", "over the last two weeks", "the next three days"."""
    number = 1 if count is None else int(count) if count.isdigit() else _COUNTS.get(count)
    length = SPANS.get(unit.replace("centurie", "century"), 0)
    if today is None or number is None or not length or number * length > 200_000:
        return When(first=None, last=None, scope="period")
    span = timedelta(days=number * length)
    if direction in {"next", "coming", "following"}:
        return When(first=today, last=_shifted(today, span), scope="period")
    return When(first=_shifted(today, -span), last=today, scope="period")


def _named_day(word: str, today: date) -> When:
    shift = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    found = _shifted(today, timedelta(days=shift))
    if word == "overnight":
        return When(first=_shifted(today, timedelta(days=-1)), last=today)
    return When(first=found, last=found)


def _near(direction: str, unit: str, today: date) -> When:
    """Such as "last night", "this week", "next year", "last summer"."""
    step = {"last": -1, "past": -1, "this": 0, "next": 1}[direction]
    if unit in _PARTS_OF_DAY:
        found = _shifted(today, timedelta(days=step))
        return When(first=found, last=found)
    if unit in {"week", "weekend"}:
        just_over = unit == "weekend" and step == 0 and today.weekday() < 3  # on a Monday "this weekend" is the one just past
        monday = _shifted(today, timedelta(days=7 * (step - just_over) - today.weekday()))
        first = _shifted(monday, timedelta(days=5)) if unit == "weekend" else monday
        return When(first=first, last=_shifted(monday, timedelta(days=6)), scope="period")
    if unit == "month":
        year, number = divmod(today.year * 12 + today.month - 1 + step, 12)
        return month(str(year), number + 1, "", today)
    if unit == "year":
        return years(today.year + step, today.year + step)
    if unit in SEASONS:
        return _season(unit, step, today)
    return When(first=None, last=None, scope="period")


def _season(name: str, step: int, today: date) -> When:
    begin, finish = SEASONS[name]
    year = today.year + (step if step <= 0 and today.month >= begin else min(step, 0) if today.month >= begin else step)
    year = _in_calendar(year)
    last_year = _in_calendar(year + (finish < begin))
    return When(first=date(year, begin, 1), last=date(last_year, finish, monthrange(last_year, finish)[1]), scope="period")


def _ago(match: re.Match[str], today: date) -> When:
    words = match["agon"]
    number = int(words) if words.isdigit() else _COUNTS.get(words)
    unit = match["agou"]
    if number is None or not match["ago"].endswith("ago") or unit not in {"day", "week"} or number > 1000:
        return When(first=None, last=None)
    found = _shifted(today, timedelta(days=-number * SPANS[unit]))
    slack = timedelta(days=3 if unit == "week" else 0)
    return When(first=_shifted(found, -slack), last=_shifted(found, slack))


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


def _shifted(day: date, by: timedelta) -> date:
    """A day so much later, held inside the calendar."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min
