"""The day an article was published, read off its page when nothing gives it: URL, byline, dateline, its own dates."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factcheck.domain.article import DateSource
from factcheck.domain.calendar import Timestamp
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])(?:/|-|$)")
_MDY = re.compile(rf"\b({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_DMY = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+({_MONTH})\.?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_DAY_OF_YEAR = re.compile(rf"\b({_MONTH})\.?\s+(\d{{1,2}})\b(?!,?\s+(?:19|20)\d\d)", re.IGNORECASE)
_DATELINE = re.compile(rf"^[A-Z][A-Za-z.,'’ /-]{{1,50}}?,?\s+({_MONTH})\.?\s+(\d{{1,2}})\s*\(", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|updated|posted|first published|last updated|modified)\b", re.IGNORECASE)
_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)", re.IGNORECASE)
_SAID = re.compile(r"\b(?:said|told \w+|announced)\s+(?:on\s+)?(" + "|".join(w for w in WEEKDAYS if len(w) > 4) + r")\b", re.IGNORECASE)
# A page's own date stands among its first or last lines.
_EDGE = 6
# How near the guessed day, and how many, an article's own dates must lie for a guess to count.
_OWN_DATES = timedelta(days=8)
_OWN_DATES_NEEDED = 2


def inferred_date(lines: tuple[str, ...], url: str | None) -> tuple[Timestamp | None, DateSource]:
    """The day an article was published and where that was read; (None, unknown) when the page does not tell."""
    for day, source in (
        (_from_url(url), DateSource.URL),
        (_from_byline(lines), DateSource.DATELINE),
        (_from_dateline(lines), DateSource.DATELINE),
        (_from_own_dates(lines), DateSource.TEXT),
    ):
        if day is not None:
            return Timestamp(day=day), source
    return None, DateSource.UNKNOWN


def _from_url(url: str | None) -> date | None:
    match = _URL.search(url) if url else None
    return _date(*map(int, match.groups())) if match else None


def _from_byline(lines: tuple[str, ...]) -> date | None:
    """A full date in a line of its own near the top or the bottom, or after "Published"."""
    for line in (*lines[:_EDGE], *lines[-_EDGE:]):
        day = _full_date(line)
        if day is not None and (_PUBLISHED.search(line) or len(line.split()) <= 8):
            return day
    return None


def _full_date(line: str) -> date | None:
    if match := _MDY.search(line):
        return _date(int(match[3]), MONTHS[match[1].lower()], int(match[2]))
    if match := _DMY.search(line):
        return _date(int(match[3]), MONTHS[match[2].lower()], int(match[1]))
    if match := _ISO.search(line):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    return None


def _year(lines: tuple[str, ...]) -> int | None:
    """The year of the copyright line."""
    years = {int(m[1]) for line in (*lines[:_EDGE], *lines[-_EDGE:]) if (m := _COPYRIGHT_YEAR.search(line))}
    return years.pop() if len(years) == 1 else None


def _from_dateline(lines: tuple[str, ...]) -> date | None:
    """A dateline such as "MINSK, Sept 14 (Reuters)", in the year of the copyright line."""
    year = _year(lines)
    match = next((m for line in lines[:_EDGE] if (m := _DATELINE.match(line.strip()))), None)
    return _date(year, MONTHS[match[1].lower()], int(match[2])) if year and match else None


def _from_own_dates(lines: tuple[str, ...]) -> date | None:
    """The first day after an article's latest dates on which, by its own words, somebody spoke.

    "said Monday" is said on the day of the article or close before it. The guess counts only where the year is known
    from the copyright line and at least two of the article's own dates lie in the week before the guess.
    """
    year = _year(lines)
    said = [WEEKDAYS[m[1].lower()] for line in lines for m in _SAID.finditer(line)]
    if year is None or not said or len(set(said)) > 1:
        return None
    days = sorted({d for line in lines for m in _DAY_OF_YEAR.finditer(line) if (d := _date(year, MONTHS[m[1].lower()], int(m[2])))})
    if not days:
        return None
    guess = days[-1] + timedelta(days=(said[0] - days[-1].weekday()) % 7 or 7)
    return guess if sum(guess - d <= _OWN_DATES for d in days) >= _OWN_DATES_NEEDED else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
