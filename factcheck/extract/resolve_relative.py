"""From words that count from the article's day ("last night", "over the past month") to the days they name."""

from __future__ import annotations

import re
from datetime import date, timedelta

from msgspec.structs import replace

from factcheck.domain.mention import When
from factcheck.extract.resolve import PARTS_OF_MONTH, PARTS_OF_YEAR, Day, month, part_of_year, season_of, shifted, since, weekend, years
from factcheck.language.en.calendar import SEASONS, SPANS
from factcheck.language.en.numbers import SMALL, TENS

_PARTS_OF_DAY = frozenset({"night", "morning", "afternoon", "evening"})
_COUNTS = {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, **SMALL, **TENS}


def relative(match: re.Match[str], today: Day) -> When:
    """Words that count from the article's day."""
    if match["window"]:
        led = match["wled"] is not None
        return _window(match["dir"], match["wn"], match["wu"], today, led=led)
    if match["weekend"]:
        return weekend(today, ahead=False)
    if match["since"]:
        return _since(match["since"], today)
    if today is not None and match["day"]:
        return _named_day(match["day"], today)
    if today is not None and match["near"]:
        part = (match["npart"] or "").strip()
        return _near(match["nd"], match["nu"], today, part)
    if today is not None and match["ago"]:
        return _ago(match, today)
    periodic = match["near"] and match["nu"] not in _PARTS_OF_DAY
    return When(first=None, last=None, scope="distributive" if match["distributive"] else "period" if periodic else "instant")


def _since(words: str, today: Day) -> When:
    """What began with a year, or with an event whose day the words do not tell."""
    year = words[-4:]
    return since(years(int(year), int(year)), today) if year.isdigit() else When(first=None, last=None, scope="cumulative")


def _window(direction: str, count: str | None, unit: str, today: Day, *, led: bool) -> When:
    """Such as "the past month", "over the last two weeks", "the next three days".

    "The previous day" and "the following week" are told from a day that the story names, not from the article's own;
    so are "the next day" and "the next week" without a word such as "over" before them.
    """
    number = 1 if count is None else int(count) if count.isdigit() else _COUNTS.get(count)
    length = SPANS.get(unit.replace("centurie", "century"), 0)
    told = direction in {"previous", "preceding", "following"} or (direction == "next" and count is None and not led)
    if told or today is None or number is None or not length or number * length > 200_000:
        return When(first=None, last=None, scope="period" if count or unit != "day" else "instant")
    span = timedelta(days=number * length)
    if direction in {"next", "coming"}:
        return When(first=today, last=shifted(today, span), scope="period")
    return When(first=shifted(today, -span), last=today, scope="period")


def _named_day(words: str, today: date) -> When:
    word, _, part = words.partition(" ")
    shift = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    found = shifted(today, timedelta(days=shift))
    if word == "overnight":
        return When(first=shifted(today, timedelta(days=-1)), last=today, part="overnight")
    return When(first=found, last=found, part="night" if word == "tonight" else part)


def _near(direction: str, unit: str, today: date, part: str) -> When:
    """Such as "last night", "this week", "next year", "last summer", "earlier this month", "late last year"."""
    if direction == "this past" and SPANS.get(unit) and unit != "weekend":
        return When(first=shifted(today, timedelta(days=-SPANS[unit])), last=today, scope="period")
    step = {"last": -1, "past": -1, "this past": -1, "this": 0, "next": 1}[direction]
    if unit in _PARTS_OF_DAY:
        found = shifted(today, timedelta(days=step))
        return When(first=found, last=found, part=unit)
    if direction == "this past" and unit == "weekend":
        return weekend(today, ahead=False)
    span = _calendar_span(step, unit, today, part)
    if step or part not in {"earlier", "later"} or span.first is None or span.last is None:
        return span
    first, last = (span.first, today) if part == "earlier" else (today, span.last)
    return replace(span, first=first, last=last, part=part) if span.first <= today <= span.last else span


def _calendar_span(step: int, unit: str, today: date, part: str) -> When:
    """The week, month, year, season so many steps from the article's, or the early, middle or late part of it."""
    if unit in {"week", "weekend"}:
        just_over = unit == "weekend" and step == 0 and today.weekday() < 3  # on a Monday "this weekend" is the one just past
        monday = shifted(today, timedelta(days=7 * (step - just_over) - today.weekday()))
        first = shifted(monday, timedelta(days=5)) if unit == "weekend" else monday
        return When(first=first, last=shifted(monday, timedelta(days=6)), scope="period")
    if unit == "month":
        year, number = divmod(today.year * 12 + today.month - 1 + step, 12)
        return month(year, number + 1, part if part in PARTS_OF_MONTH else "", today)
    if unit == "year":
        return part_of_year(today.year + step, part) if part in PARTS_OF_YEAR else years(today.year + step, today.year + step)
    if unit in SEASONS:
        return _season(unit, step, today)
    return When(first=None, last=None, scope="period")


def _season(name: str, step: int, today: date) -> When:
    begin, finish = SEASONS[name]
    this = today.year - (finish < begin and today.month <= finish)
    return season_of(this - 1 if step < 0 else this + 1 if step > 0 and today.month >= begin else this, name)


def _ago(match: re.Match[str], today: date) -> When:
    words = match["agon"]
    number = int(words) if words.isdigit() else _COUNTS.get(words)
    unit = match["agou"]
    if number is None or not match["ago"].endswith("ago") or number > 1000:
        return When(first=None, last=None)
    if unit == "month":
        year, month_number = divmod(today.year * 12 + today.month - 1 - number, 12)
        return month(year, month_number + 1, "", today) if year > 0 else When(first=None, last=None)
    if unit in {"year", "decade"}:
        year = today.year - number * (10 if unit == "decade" else 1)
        return years(year, year) if unit == "year" and year > 0 else When(first=None, last=None)
    if unit not in {"day", "week"}:
        return When(first=None, last=None)
    found = shifted(today, timedelta(days=-number * SPANS[unit]))
    slack = timedelta(days=3 if unit == "week" else 0)
    return When(first=shifted(found, -slack), last=shifted(found, slack))
