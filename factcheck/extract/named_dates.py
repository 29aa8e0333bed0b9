"""Dates that name a month or a weekday: "September 8, 2020", "8-9 Sept.", "late August", "last Friday night"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract import resolve
from factcheck.extract.moment import Moment
from factcheck.extract.resolve import Day
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS


def _names(table: dict[str, int]) -> str:
    return "|".join(sorted((n.capitalize() for n in table), key=len, reverse=True))


_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_END = r"(?:st|nd|rd|th)?"
# Tokenised and carelessly typed text writes months small; then only a day of the month beside it makes it one.
_MONTH = re.compile(rf"(?<![A-Za-z])((?i:{_names(MONTHS)}))(?![A-Za-z’'])(\.?)")
_DAY_BEFORE = re.compile(
    rf"(?:(?:{_names(WEEKDAYS)})\.?,?[ ](?:the[ ])?)?(?<![\d.,$£€])(?P<day>\d{{1,2}}){_END}(?:[ ]?(?:-|–|to"
    rf"|and)[ ]?(?P<last>\d{{1,2}}){_END})?(?:[ ]of)?[ \xa0]$"
)
_DAY_AFTER = re.compile(
    rf"[ \xa0](?:the[ ])?(?P<day>\d{{1,2}}){_END}(?![\d:%]|[.,]\d|[ ]?(?:a\.?m|p\.?m)\b)(?:[ ]?(?:-|–|to"
    rf"|and)[ ]?(?P<last>\d{{1,2}}){_END}(?![\d:%]|,\d))?(?:,?[ \xa0](?P<year>{_YEAR})(?![\d,]\d))?"
)
_YEAR_AFTER = re.compile(rf"(?:[ ]of|,)?[ \xa0](?P<year>{_YEAR})(?!\d)")
_WEEKDAY_BEFORE = re.compile(rf"(?:{_names(WEEKDAYS)})\.?,?[ ]$")
_PART_BEFORE = re.compile(r"\b(early|late|mid)[- ]$")
_STRICT_BEFORE = re.compile(r"\b(last|next) $")
_PLACE_BEFORE = re.compile(
    r"\b(?:in|since|by|of|from|until|till|before|after|during|through|to|early|late|mid|last|next|this|for|and"
    r"|between|every|each) ?$"
)

_WEEKDAY = re.compile(
    rf"(?<![A-Za-z])(?:({_names({w: n for w, n in WEEKDAYS.items() if len(w) > 3})})(s?)(?![A-Za-z])|(Mon|Tue"
    rf"|Wed|Thu|Fri|Sat|Sun)(?:\.|,))"
)
_WHICH_BEFORE = re.compile(r"\b(last|next|this|every|each|the following|the previous) $")
_PART_AFTER = re.compile(
    r"[ ](?:early[ ]|late[ ])?(?:morning|afternoon|evening|night|noon|midday|dawn|lunchtime"
    r"|midnight)s?(?![a-z])"
)
_AHEAD = re.compile(
    r"\b(?:will|won[’']t|would|(?:is|are|was|were|been) (?:to|due|set|scheduled|expected|slated|planned)|to be"
    r"|due (?:on|to)|set (?:for|to)|expects?|scheduled|plans?|planned|ahead of|until|by"
    r"|upcoming|going to|prepar\w+|hopes?|aims?|slated|vow(?:s|ed)|call(?:s|ed) (?:on|for)|urged|shall|tomorrow"
    r"|coming)\b"
)
_BEHIND = re.compile(
    r"\b(?:said|says|told|was|were|had|did|has|have|died|dead|wrote|struck|hit|shot|shooting|attack|took|came|went"
    r"|began|left|held|met|found|gave|made|fell|rose|won|lost|\w{2,}ed)\b"
)
_VERB_AFTER = re.compile(r",? (?:will|is to|are to|is expected|are expected)\b")
_SHORT = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
_CLAUSE = re.compile(r"[;:“”\"]")


def by_month(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Dates that name a month."""
    for match in _MONTH.finditer(text):
        number = MONTHS[match.group(1).lower()]
        moment = _day_after(text, match, number, day) or _day_before(text, match, number, day)
        moment = moment or _whole_month(text, low, match, number, day)
        if moment is not None:
            yield moment


def _day_after(text: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month before its day: "Sunday, Sept. 8, 2020", "June 3-5"."""
    after = _DAY_AFTER.match(text, match.end())
    when = resolve.month_day(after["year"], number, int(after["day"]), after["last"], day) if after else None
    if after is None or when is None:
        return None
    weekday = _WEEKDAY_BEFORE.search(text, max(0, match.start() - 12), match.start())
    return Moment(Kind.DATE, weekday.start() if weekday else match.start(), after.end(), when)


def _day_before(text: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month after its day: "8 September 2020", "the 8th of May"."""
    before = _DAY_BEFORE.search(text, max(0, match.start() - 28), match.start())
    if before is None:
        return None
    year = _YEAR_AFTER.match(text, match.end())
    when = resolve.month_day(year["year"] if year else None, number, int(before["day"]), before["last"], day)
    return Moment(Kind.DATE, before.start(), year.end() if year else match.end(1), when) if when else None


def _whole_month(text: str, low: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month without a day; where its name is a word too ("May", "March"), only in the place of a month."""
    name, start = match.group(1), match.start()
    if not name[0].isupper():
        return None
    year = _YEAR_AFTER.match(text, match.end())
    part = _PART_BEFORE.search(low, max(0, start - 6), start)
    placed = _PLACE_BEFORE.search(low, max(0, start - 9), start)
    if (name in {"May", "March"} or len(name) < 4) and not (year or part or placed):
        return None
    which = _STRICT_BEFORE.search(low, max(0, start - 6), start)
    when = resolve.month(
        year["year"] if year else None,
        number,
        part.group(1) if part else "",
        day,
        back=which is not None and which.group(1) == "last",
        ahead=which is not None and which.group(1) == "next",
    )
    end = year.end() if year else match.end() if name.lower() in _SHORT else match.end(1)
    led = part or which
    return Moment(Kind.DATE, led.start() if led else start, end, when)


def by_weekday(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Bare weekdays, with "last" or "next" before and the part of the day after."""
    for match in _WEEKDAY.finditer(text):
        number = WEEKDAYS[(match.group(1) or match.group(3)).lower()]
        which = _WHICH_BEFORE.search(low, max(0, match.start() - 14), match.start())
        part = _PART_AFTER.match(low, match.end())
        start, end = (
            which.start() if which else match.start(),
            part.end() if part else match.end(1) if match.group(1) else match.end(3),
        )
        word = which.group(1) if which else ""
        if word in {"every", "each"} or match.group(2):
            yield Moment(Kind.DATE, start, end, When(first=None, last=None, weekday=number, scope="distributive"))
        else:
            ahead = _lies_ahead(low, start, end)
            yield Moment(Kind.DATE, start, end, resolve.weekday(number, word, day, ahead=ahead))


def _lies_ahead(low: str, start: int, end: int) -> bool:
    """Whether a future verb stands nearer to a bare weekday than a past one, or follows it at once."""
    if _VERB_AFTER.match(low, end):
        return True
    clause = _CLAUSE.split(low[max(0, start - 60) : start])[-1]
    clause = clause[clause.rfind(". ") + 1 :]
    ahead = max((m.end() for m in _AHEAD.finditer(clause)), default=-1)
    behind = max((m.end() for m in _BEHIND.finditer(clause)), default=-1)
    return ahead >= 0 and ahead >= behind
