"""From the words of a time of day to the moment they name, on the article's day until a date names another."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from factcheck.domain.mention import When
from factcheck.extract.resolve import Day, shifted


def clock(written: str, half: str, today: Day) -> When | None:
    """A time of day, on the article's day until a date beside it names another; None where no clock shows it."""
    at = _clock(written, half)
    if at is None:
        return None
    moment = None if today is None else datetime.combine(today, at)
    return When(first=moment, last=moment, clock=at, assumed=True)


def clocks(first: str, last: str, half: str, today: Day) -> When | None:
    """From one time of day to another, the half of the day said once: "8 to 10 p.m.", "11 to 1 p.m."."""
    finish = _clock(last, half)
    begin = _clock(first, half) if finish else None
    if begin is None or finish is None:
        return None
    if begin > finish and half[0] in "ap":
        begin = begin.replace(hour=(begin.hour + 12) % 24)
    if today is None:
        return When(first=None, last=None, clock=begin, scope="period", assumed=True)
    ends = datetime.combine(today, begin), datetime.combine(today, finish)
    if ends[1] < ends[0]:
        ends = datetime.combine(shifted(today, timedelta(days=-1)), begin), ends[1]
    if ends[1] < ends[0]:
        return None
    return When(first=ends[0], last=ends[1], clock=begin, scope="period", assumed=True)


def _clock(written: str, half: str) -> time | None:
    """The time of day that numbers and "a.m." or "p.m." name."""
    numbers = [int(n) for n in re.findall(r"\d+", written)]
    hour, minute = (numbers[0], numbers[1] if len(numbers) > 1 else 0)
    if len(numbers) == 1 and hour > 99:
        hour, minute = divmod(hour, 100)
    if half and half[0] in "ap":
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    return None if hour > 23 or minute > 59 else time(hour, minute)


def at_day(when: When, day: When) -> When:
    """A time of day moved to the day of a date beside it; left open where that is no single day."""
    if day.first is None or day.first != day.last or not isinstance(when.first, datetime) or not isinstance(when.last, datetime):
        return replace(when, first=None, last=None, assumed=False)
    target = day.first.date() if isinstance(day.first, datetime) else day.first
    try:
        shift = target - when.first.date()
        return replace(when, first=when.first + shift, last=when.last + shift, assumed=False)
    except OverflowError:
        return replace(when, first=None, last=None, assumed=False)
