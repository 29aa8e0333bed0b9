"""Times of day: "10:30 a.m. GMT", "1400 GMT", "11pm", "noon"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract import resolve
from factcheck.extract.moment import Moment
from factcheck.extract.resolve import Day
from factcheck.language.en.calendar import ZONES

_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))
_TIME = re.compile(
    rf"(?<![\d$£€.,:-])(?:(?P<clock>\d{{1,2}}(?:[:.]\d\d)?(?::\d\d)?)[ \xa0]?(?P<half>[ap]\.?m\b\.?"
    rf"|o[’']clock)(?:[ ,(]{{1,2}}(?:{_ZONE})\b\)?)?"
    rf"|(?P<zoned>(?:[01]?\d|2[0-3])[:.]?[0-5]\d)(?:[ ]hours)?[ ](?:{_ZONE})\b"
    rf"|(?P<plain>(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?![\d:])(?:[ ]hours)?)"
)
# A sentence without one of these, or a colon, holds no clock time.
_TIMELY = re.compile(rf"\d[ \xa0]?[ap]\.?m|clock|\d (?:{_ZONE}|hours)")
_NOON = re.compile(r"\b(noon|midnight|midday)\b")


def times(low: str, day: Day) -> Iterator[Moment]:
    """The clock times of a sentence, with a zone where one is named."""
    timed = ":" in low or _TIMELY.search(low)
    for match in _TIME.finditer(low) if timed else ():
        written = match["clock"] or match["zoned"] or match["plain"]
        if when := resolve.clock(written, match["half"], day):
            yield Moment(Kind.TIME, *match.span(), when)
    for match in _NOON.finditer(low):
        hour = "0:00" if match.group() == "midnight" else "12:00"
        yield Moment(Kind.TIME, *match.span(), resolve.clock(hour, None, day) or When(first=None, last=None))
