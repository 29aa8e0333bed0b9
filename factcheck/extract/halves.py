"""Which half of the day a clock of twelve hours means where no "a.m." or "p.m." says so: "10:00 last night"."""

from __future__ import annotations

import re

from factcheck.language.en.calendar_names import WEEKDAYS

_PARTS = "(morning|afternoon|evening|tonight|night)"
_BETWEEN = "|".join(("on", "in", "the", "that", "this", "last", "early", "late", "yesterday", "tomorrow", *WEEKDAYS))
_AFTER = re.compile(rf"[, ]{{1,2}}(?:(?:{_BETWEEN})[ ]){{0,3}}{_PARTS}\b")
_BEFORE = re.compile(rf"\b{_PARTS},?[ ](?:[a-z]+[ ]){{0,2}}$")
_REACH = 32
_HALF = {"morning": "a", "afternoon": "p", "evening": "p"}
_HOURS, _NIGHTFALL = 12, 6


def of_either_half(written: str) -> bool:
    """Whether a clock of twelve hours shows the figures: 9:40 does, 09:40 and 21:40 are of one of twenty-four."""
    return written[0] != "0" and 1 <= _hour(written) <= _HOURS


def half_beside(low: str, start: int, end: int, written: str) -> str:
    """The half, "a" or "p", by the part of the day that stands right after or before a time; empty where none does."""
    found = _AFTER.match(low, end) or _BEFORE.search(low, max(0, start - _REACH), start)
    if found is None:
        return ""
    night = "p" if _NIGHTFALL <= _hour(written) < _HOURS else "a"
    return _HALF.get(found.group(1), night)


def _hour(written: str) -> int:
    return int(re.split("[:.]", written)[0])
