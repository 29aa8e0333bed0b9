"""Dates and times of day as written, from "Sept. 8" to "over the past month", with the days they resolve to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from factcheck.domain.kinds import Kind
from factcheck.extract import resolve
from factcheck.extract.clock import times
from factcheck.extract.moment import Moment
from factcheck.extract.named_dates import by_month, by_weekday
from factcheck.extract.resolve import Day
from factcheck.extract.spans import spans
from factcheck.extract.years import in_numbers, years
from factcheck.language.en.calendar import TRIGGERS
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

_MONTH_NAMES, _WEEKDAY_NAMES = frozenset(MONTHS), frozenset(WEEKDAYS)
_NOONS = frozenset({"noon", "midnight", "midday"})
# Words one of which must be there for a sentence without digits to hold a date.
TRIGGER_WORDS = TRIGGERS | _MONTH_NAMES | _WEEKDAY_NAMES


def dates(text: str, low: str, day: Day, *, digits: bool, words: AbstractSet[str]) -> list[Moment]:
    """The dates and times of a sentence, none over another, in the order of their place."""
    found: list[Moment] = []
    if not words.isdisjoint(_MONTH_NAMES):
        found += by_month(text, low, day)
    if not words.isdisjoint(_WEEKDAY_NAMES):
        found += by_weekday(text, low, day)
    if not words.isdisjoint(TRIGGERS):
        found += spans(low, day)
    if digits:
        found += in_numbers(text, low)
        found += years(text, low)
    if digits or not words.isdisjoint(_NOONS):
        found += times(low, day)
    if "since" in words:
        found = [_since(low, moment, day) for moment in found]
    return _on_their_days(text, _apart(found)) if len(found) > 1 else found


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


def _on_their_days(text: str, found: list[Moment]) -> list[Moment]:
    """The moments, each time of day on the date that stands beside it: "at 3 p.m. on Thursday"."""
    placed = list(found)
    for i, moment in enumerate(found):
        if moment.kind is Kind.TIME and moment.when.first is not None:
            beside = [m for m in (*found[i + 1 : i + 2], *found[max(0, i - 1) : i]) if _is_beside(text, moment, m)]
            if beside:
                placed[i] = replace(moment, when=resolve.at_day(moment.when, beside[0].when))
    return placed


def _is_beside(text: str, time: Moment, other: Moment) -> bool:
    """Whether a date stands so near to a time that the two are one."""
    between = text[min(time.end, other.end) : max(time.start, other.start)].strip(" (")
    return other.kind is Kind.DATE and between in {"", "on", "at", ",", "local time on", "of"}
