"""Days, spans and times of day in the few characters of a table's cell."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.assertion import Scope
    from factcheck.domain.mention import When


def when_words(when: When) -> str:
    """What a date or time resolves to: "2020-09", "2020-09-13 01:30 ET"; a question mark where its day is taken from the article."""
    if when.first is None or when.last is None:
        clock = f"{when.clock:%H:%M} {when.zone}".strip() if when.clock else ""
        return clock or (when.scope if when.scope not in {"instant", "period"} else "unresolved")
    if isinstance(when.first, datetime):
        ends = f"{when.first:%H:%M}" + (f"–{when.last:%H:%M}" if when.last != when.first else "")
        return f"{when.first:%Y-%m-%d}{'?' if when.assumed else ''} {ends} {when.zone}".strip()
    words = span_words(when.first, when.last)
    return f"since {when.first.isoformat()}" if when.scope == "cumulative" else words


def days_words(scope: Scope) -> str:
    """The time a figure covers: its days, and how it covers them where that is not on one of them."""
    days = span_words(scope.days.first, scope.days.last) if scope.days else ""
    kind = str(scope.kind) if scope.kind and scope.kind not in {"instant", "period"} else ""
    return f"{days} {kind}".strip()


def span_words(first: date, last: date) -> str:
    """A span of days: "2020", "2020-09", "2020-09-13", "2020-09-12…13"."""
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year}" if first.year == last.year else f"{first.year}…{last.year}"
    same_month = (first.year, first.month) == (last.year, last.month)
    if same_month and (first.day, last.day) == (1, monthrange(last.year, last.month)[1]):
        return f"{first:%Y-%m}"
    return f"{first.isoformat()}…{last:%d}" if same_month else f"{first.isoformat()}…{last.isoformat()}"
