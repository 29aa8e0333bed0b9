"""Values as plain JSON, shared by every machine format: numbers without exponent, escapes for what hides."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.domain.moments import MOMENTS, moment_words
from factcheck.domain.visible import HIDDEN, inert
from factcheck.report import shape

if TYPE_CHECKING:
    import re

    from factcheck.domain.assertion import Assertion, Scope
    from factcheck.domain.interval import Interval
    from factcheck.domain.mention import Mention, When
    from factcheck.domain.quantity import Quantity

Object = dict[str, Any]
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def number(value: Decimal) -> Decimal:
    """A decimal as it is written to its last digit: 1500000000, 1.15; never 1.5E+9."""
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return Decimal(text if text not in ("", "-0") else "0")


def number_or_null(value: Decimal | None) -> Decimal | None:
    """A decimal, null where there is none."""
    return None if value is None else number(value)


def numbers(interval: Interval) -> shape.Numbers:
    """`[low, high]` as plain numbers, null for no end."""
    return number_or_null(interval.low), number_or_null(interval.high)


def ends(interval: Interval, unit: str = "") -> tuple[Decimal | str | None, Decimal | str | None]:
    """`[low, high]`, null for no end; days as ISO dates, times of day as 24-hour clock times, weekdays and months by name."""
    if unit not in MOMENTS:
        return numbers(interval)
    low, high = (None if end is None else moment_words(end, unit) for end in (interval.low, interval.high))
    return low, high


def quantity(value: Quantity | None, head: str | None) -> shape.Quantity | None:
    """A figure as stated, with what it counts."""
    if value is None:
        return None
    return shape.Quantity(
        low=number_or_null(value.low),
        high=number_or_null(value.high),
        unit=value.unit,
        hedge=value.hedge,
        step=number(value.step),
        head=head,
    )


def when(value: When | None) -> Object | None:
    """A date or time as an inclusive span, ends null while unresolved."""
    return None if value is None else {"from": _iso(value.first), "to": _iso(value.last)}


def scope(value: Scope) -> shape.Scope | None:
    """The time and manner a figure covers, null when the text says neither."""
    if value.kind is None and value.days is None:
        return None
    return shape.Scope(kind=value.kind, first=value.days.first if value.days else None, last=value.days.last if value.days else None)


def said_of(assertion: Assertion | None) -> Object:
    """What an assertion says beside the number; every key null for a mention that asserts nothing."""
    if assertion is None:
        return dict.fromkeys(("event", "head", "scope", "attribution", "sentence"))
    return {
        "event": assertion.event,
        "head": head_of(assertion),
        "scope": scope(assertion.scope),
        "attribution": assertion.attribution.words if assertion.attribution else None,
        "sentence": assertion.sentence_text,
    }


def head_of(assertion: Assertion | None) -> str | None:
    """The words of the thing counted."""
    return assertion.head.text if assertion and assertion.head else None


def span_of(mention: Mention, position: tuple[int, int]) -> Object:
    """Where a mention stands, and its words."""
    line, column = position
    return {"start": mention.start, "end": mention.end, "line": line, "column": column, "text": mention.text}


def dump(value: object) -> str:
    """JSON on one line; characters that act on a screen or a runner of workflows, or hide, are written as escapes."""
    return inert(HIDDEN.sub(_escape, _ENCODER.encode(value).decode()), r"\u003a", r"\u005b")


def indented(value: object) -> str:
    """JSON with a line for each value, safe for a terminal as `dump` is."""
    lines = msgspec.json.format(_ENCODER.encode(value), indent=2).decode().split("\n")
    return inert("".join(f"{HIDDEN.sub(_escape, line)}\n" for line in lines), r"\u003a", r"\u005b")


def document_lines(document: Object) -> str:
    """A JSON object with a line for each key and for each item of its lists: made to be searched and to be diffed."""
    return "{\n" + ",\n".join(f"  {dump(key)}: {_value(value)}" for key, value in document.items()) + "\n}\n"


def _value(value: object) -> str:
    if isinstance(value, list | tuple) and value:
        return "[\n" + ",\n".join(f"    {dump(item)}" for item in value) + "\n  ]"
    return dump(value)


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def _iso(value: date | None) -> str | None:
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if value else None
