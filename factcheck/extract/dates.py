"""Dates and times of day as written, from "Sept. 8" to "over the past month", with the days they resolve to."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from datetime import datetime

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract import resolve
from factcheck.extract.centuries import centuries
from factcheck.extract.clock import times
from factcheck.extract.moment import Moment
from factcheck.extract.named_dates import by_month, by_weekday, feasts
from factcheck.extract.quarters import quarters
from factcheck.extract.resolve import Day
from factcheck.extract.resolve_clock import at_day
from factcheck.extract.spans import spans
from factcheck.extract.years import in_numbers, years
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.calendar import FEAST_WORDS, TRIGGERS
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

_MONTH_NAMES = frozenset(MONTHS)
_WEEKDAY_NAMES = frozenset(WEEKDAYS) | {f"{name}s" for name in WEEKDAYS}
_CLOCKS = frozenset({"noon", "midnight", "midday", "clock", "morning", "afternoon", "evening", "night", "past", "quarter"})
# Words one of which must be there for a sentence without digits to hold a date.
TRIGGER_WORDS = {"century"} | TRIGGERS | _MONTH_NAMES | _WEEKDAY_NAMES | _CLOCKS | FEAST_WORDS
# Between a reporting verb and the day of saying stand two words at most: "told reporters on Monday".
_SAID = re.compile(r"\b(?:" + "|".join(sorted(REPORTING)) + r")(?: (?!that\b)\w+)?(?: on)? $")


def dates(text: str, low: str, day: Day, *, digits: bool, words: AbstractSet[str]) -> list[Moment]:
    """The dates and times of a sentence, none over another, in the order of their place."""
    found: list[Moment] = []
    if not words.isdisjoint(_MONTH_NAMES):
        found += by_month(text, low, day)
    if not words.isdisjoint(_WEEKDAY_NAMES):
        found += by_weekday(text, low, day)
    if not words.isdisjoint(TRIGGERS):
        found += spans(text, low, day)
    if digits:
        found += in_numbers(text, low)
        found += years(text, low)
    if "century" in words:
        found += centuries(low)
    if "quarter" in words or (digits and ("q" in low or " half of " in low)):
        found += quarters(low)
    if not words.isdisjoint(FEAST_WORDS):
        found += feasts(low, day)
    if digits or not words.isdisjoint(_CLOCKS):
        found += times(low, day)
    if "since" in words:
        found = [_since(low, moment, day) for moment in found]
    return _on_their_days(text, low, _apart(found)) if len(found) > 1 else found


def _since(low: str, moment: Moment, day: Day) -> Moment:
    """The moment, or the span from it up to the article's day where "since" stands before it."""
    if moment.kind is Kind.TIME or not low.endswith("since ", 0, moment.start):
        return moment
    return replace(moment, start=moment.start - len("since "), when=resolve.since(moment.when, day))


def _apart(found: list[Moment]) -> list[Moment]:
    """Of moments that overlap, the one that begins first, then the longest."""
    kept: list[Moment] = []
    for moment in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or moment.start >= kept[-1].end:
            kept.append(moment)
    return kept


def _on_their_days(text: str, low: str, found: list[Moment]) -> list[Moment]:
    """The moments, each time of day on the date that tells its day, and in brackets tied to the time it tells again."""
    placed: list[Moment] = []
    for i, moment in enumerate(found):
        before = placed[-1] if placed else None
        placed.append(moment if moment.kind is not Kind.TIME else _placed(text, low, moment, before, found[i + 1 :][:1], found))
    return placed


def _placed(text: str, low: str, time: Moment, before: Moment | None, after: list[Moment], found: list[Moment]) -> Moment:
    """A time of day on its day: that of a date beside it, of the time it tells again, or the only one that is near."""
    for beside in (*after, *([before] if before else [])):
        if _is_beside(text, time, beside):
            return replace(time, when=at_day(time.when, beside.when))
    zoned = before is not None and before.kind is Kind.TIME and (time.when.zone or before.when.zone)
    if before and zoned and _renders(text, before, time):
        return replace(_same_day(time, before), renders=before.start if before.renders is None else before.renders)
    day = _day_of(low, time, found)
    return replace(time, when=at_day(time.when, day.when)) if day else time


def _same_day(moment: Moment, first: Moment) -> Moment:
    """A time on the day of the one it tells again; on the other clock it may be the day before or after."""
    if not isinstance(first.when.first, datetime):
        return moment
    day = first.when.first.date()
    return replace(moment, when=replace(at_day(moment.when, When(first=day, last=day)), assumed=True))


def _is_beside(text: str, time: Moment, other: Moment) -> bool:
    """Whether a date stands so near to a time that the two are one."""
    between = text[min(time.end, other.end) : max(time.start, other.start)].strip(" (")
    return other.kind is Kind.DATE and between in {"", "on", "at", ",", "local time on", "of", "local time,", ", at", ") on", ")"}


def _renders(text: str, first: Moment, second: Moment) -> bool:
    """Whether a time tells the one before it on another clock: "4 p.m. (1500 GMT)", "5:40 p.m. local time, or 6:40 a.m. EDT"."""
    return text[first.end : second.start].strip(" ") in {"(", ", or", "/", ", (", "["}


def _day_of(low: str, time: Moment, found: list[Moment]) -> Moment | None:
    """The nearest single day that the sentence names, and that is not the day on which somebody spoke."""
    days = [m for m in found if m.kind is Kind.DATE and m.when.first is not None and m.when.first == m.when.last]
    days = [m for m in days if not _SAID.search(low, max(0, m.start - 32), m.start)]
    return min(days, key=lambda m: max(time.start - m.end, m.start - time.end), default=None)
