"""Day against night of one date: "early Saturday" and "Saturday night" name one day and lie many hours apart."""

from __future__ import annotations

from datetime import date, datetime

from factcheck.align.evidence import prominent
from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import Kind
from factcheck.language.en.calendar import HOURS_OF_PARTS
from factcheck.language.en.events import EVENTS


def parts_apart(a: Assertion, b: Assertion) -> bool:
    """Whether two dates name parts of one day that have no hour in common."""
    left, right = _part(a), _part(b)
    if left is None or right is None or left[0] != right[0]:
        return False
    (_, low, high), (_, other_low, other_high) = left, right
    return high <= other_low or other_high <= low


def tell_of_one_event(a: Assertion, b: Assertion) -> bool:
    """Whether two moments are of the same that happened, and both are told early on, as what the articles are about."""
    return a.event is not None and a.event is b.event and a.event in EVENTS and prominent(a) and prominent(b)


def _part(a: Assertion) -> tuple[date | int, int, int] | None:
    """The day or weekday and the hours of it that a date names; None where it names no part of a single day."""
    when = a.mention.when
    if a.kind is not Kind.DATE or when is None or when.first != when.last or when.part not in HOURS_OF_PARTS:
        return None
    if when.first is None:
        return (when.weekday, *HOURS_OF_PARTS[when.part]) if when.weekday is not None else None
    day = when.first.date() if isinstance(when.first, datetime) else when.first
    return day, *HOURS_OF_PARTS[when.part]
