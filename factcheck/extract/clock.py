"""Times of day: "10:30 a.m. GMT", "1400 GMT", "8 to 10 p.m.", "shortly after noon", "two in the morning"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract.halves import half_beside, of_either_half
from factcheck.extract.moment import Moment
from factcheck.extract.resolve import Day
from factcheck.extract.resolve_clock import clock, clocks
from factcheck.language.en.calendar import ZONES
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.hedges import CLOCK
from factcheck.language.en.numbers import SMALL

_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))
_ZONE_AFTER = re.compile(rf"[ ]?[(\[]({_ZONE})[)\]]|,?[ ]?({_ZONE})(?![a-z])")
_HALF = r"[ap]\.m\b\.?|[ap]m\b|o[’']clock"
_TIME = re.compile(
    rf"(?<![\d$£€.,:/-])(?:(?:(?P<first>\d{{1,2}}(?:[:.]\d\d)?)[ ]?(?P<to>-|–|—|to|and|until|or)[ ]?)?"
    rf"(?P<clock>\d{{1,2}}(?:[:.]\d\d)?(?::\d\d)?)[ \xa0]?(?P<half>{_HALF})"
    rf"|(?P<bare>(?:[01]?\d|2[0-3])[:.]?[0-5]\d)(?=[ ]?(?:hours[ ]|hrs[ ])?[(\[]?(?:{_ZONE})(?![a-z]))"
    rf"|(?P<drill>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=[ ](?:hours|hrs)\b(?![ ]of))"
    rf"|(?P<plain>(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?![\d:]))(?P<hours>[ ](?:hours|hrs)\b)?"
)
_SPOKEN = re.compile(
    rf"(?<![\w-])(?P<hour>\d{{1,2}}(?::\d\d)?|{'|'.join(w for w, n in SMALL.items() if 0 < n < 13)})"
    r"(?P<clock>[ ]o[’']clock)?(?:[ ](?:in[ ]the|that)[ ](?P<part>morning|afternoon|evening)|[ ]at[ ](?P<night>night))?(?![a-z])"
)
# A sentence without one of these, or a colon, holds no clock time.
_TIMELY = re.compile(rf"\d[ \xa0]?[ap]\.?m|\d[ ]?(?:{_ZONE}|hours|hrs)")
_SPOKEN_MARK = re.compile(r"clock|[ ](?:in the|that) (?:morning|afternoon|evening)| at night")
_SPOKEN_BEFORE = re.compile(r"\b(?:at|around|about|by|until|till|after|before|past|nearly|almost|approximately|from|to|since) $")
# "Half past nine", "a quarter to six", "ten past four".
_PAST = re.compile(
    rf"(?<![\w-])(?:a[ ])?(?P<minutes>half|quarter|five|ten|twenty(?:[ -]five)?)[ ](?P<side>past|to)"
    rf"[ ](?P<hour>{'|'.join(w for w, n in SMALL.items() if 0 < n < 13)})"
    r"(?![\w-])"
)
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25, "twenty-five": 25}
# "An after-midnight raid" was at any time of the night.
_NOON = re.compile(r"(?<!after-)(?<!post-)(?<!pre-)\b(?:12[ ])?(noon|midnight|midday)\b")
_HEDGE_BEFORE = re.compile(
    "(?<![a-z])(?:(" + "|".join(re.escape(words) for words in sorted(CLOCK, key=len, reverse=True)) + r")[ ]|(~))(?:at[ ])?$"
)
_REACH = max(map(len, CLOCK)) + 5
# Digits around a colon tell a time only in the place of one: "2:15" may be how long a race took, "3:16" a verse.
_PLAIN_BEFORE = re.compile(
    r"(?:^|[(\[,;|/–—]|\b(?:at|by|around|about|approximately|roughly|nearly|almost|from|until|till|to|and|between|after"
    r"|before|since|past|or|is|was|on|time|today|yesterday|tomorrow|updated|published|posted|started?|begins?"
    rf"|{'|'.join((*WEEKDAYS, *MONTHS))}|\d{{4}}|(?:{'|'.join(MONTHS)})\.? \d{{1,2}}))\.?[:,]?[ ]?$"
)


def times(low: str, day: Day) -> Iterator[Moment]:
    """The clock times of a sentence, with a zone where one is named and the hedge before it."""
    for is_there, pattern, tell in _TOLD:
        if is_there(low):
            for match in pattern.finditer(low):
                if found := tell(low, match, day):
                    yield _hedged(low, found)


def _written(low: str, match: re.Match[str], day: Day) -> Moment | None:
    """A time in digits, or two with the half of the day said once: "8 to 10 p.m."."""
    if match["plain"] and not match["hours"] and not _PLAIN_BEFORE.search(low, max(0, match.start() - 16), match.start()):
        return None
    if match["drill"] and not _SPOKEN_BEFORE.search(low, max(0, match.start() - 16), match.start()):
        return None
    written = match["clock"] or match["bare"] or match["drill"] or match["plain"]
    half = match["half"] or ""
    twenty_four = half[:1] in {"a", "p"} or match["bare"] or match["hours"] or not of_either_half(written)
    when = clock(written, half, day) if twenty_four else _by_half(low, match, written, day)
    if when is None:
        return None
    begin = match.start("clock") if match["clock"] else match.start()
    if match["first"] and match["half"] and (match["to"] != "and" or low.endswith("between ", 0, match.start())):
        both = clocks(match["first"], written, match["half"], day)
        begin, when = (match.start(), both) if both else (begin, when)
    return _zoned(low, begin, match.end(), when)


def _spoken(low: str, match: re.Match[str], day: Day) -> Moment | None:
    """A time with its part of the day in words: "at two in the morning", "six o'clock"."""
    part = match["part"] or match["night"]
    written = match["hour"]
    if not (part or match["clock"]) or (written[0].isdigit() and match["clock"] and not part):
        return None
    if not _SPOKEN_BEFORE.search(low, max(0, match.start() - 16), match.start()):
        return None
    half = "a" if part == "morning" else "p" if part else ""
    figures = str(SMALL.get(written, written))
    when = clock(figures, half, day) if half else _by_half(low, match, figures, day)
    return _zoned(low, match.start(), match.end(), when) if when else None


def _past(low: str, match: re.Match[str], day: Day) -> Moment | None:
    """A time told from its full hour."""
    minutes, hour = _MINUTES[match["minutes"]], SMALL[match["hour"]]
    if match["side"] == "to":
        if match["minutes"] != "quarter":
            return None
        minutes, hour = 60 - minutes, (hour - 2) % 12 + 1
    when = _by_half(low, match, f"{hour}:{minutes:02}", day)
    return _zoned(low, match.start(), match.end(), when) if when else None


def _by_half(low: str, match: re.Match[str], written: str, day: Day) -> When | None:
    """The time by the part of the day beside it, else unresolved: nothing tells the morning from the evening."""
    half = half_beside(low, match.start(), match.end(), written)
    when = clock(written, half, day)
    return when if half or when is None else replace(when, first=None, last=None, either_half=True)


def _noon(low: str, match: re.Match[str], day: Day) -> Moment | None:
    """Noon, midday or midnight."""
    when = clock("0:00" if match.group(1) == "midnight" else "12:00", "", day)
    return _zoned(low, match.start(), match.end(), when) if when else None


def _zoned(low: str, start: int, end: int, when: When) -> Moment:
    """The time with the zone that stands after it."""
    zone = _ZONE_AFTER.match(low, end)
    if zone is None:
        return Moment(Kind.TIME, start, end, when)
    return Moment(Kind.TIME, start, zone.end(), replace(when, zone=ZONES[zone.group(1) or zone.group(2)]))


def _hedged(low: str, moment: Moment) -> Moment:
    """The time with the hedge that stands before it: "about", "shortly after"."""
    before = _HEDGE_BEFORE.search(low, max(0, moment.start - _REACH), moment.start)
    if before is None:
        return moment
    hedge = CLOCK[before.group(1) or before.group(2)]
    return replace(moment, start=before.start(), bare=moment.start, when=replace(moment.when, hedge=hedge))


# Each way to tell a time: whether a sentence can hold it, what it looks like, and its moment.
_TOLD: tuple[tuple[Callable[[str], object], re.Pattern[str], Callable[[str, re.Match[str], Day], Moment | None]], ...] = (
    (lambda low: ":" in low or _TIMELY.search(low) or "clock" in low, _TIME, _written),
    (_SPOKEN_MARK.search, _SPOKEN, _spoken),
    (lambda low: " past " in low or "quarter to " in low, _PAST, _past),
    (lambda low: "noon" in low or "midday" in low or "midnight" in low, _NOON, _noon),
)
