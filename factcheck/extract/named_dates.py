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
    rf"(?:(?:{_names(WEEKDAYS)})\.?,?[ ](?:the[ ])?)?(?<![\d.,$£€])(?P<day>\d{{1,2}}){_END}(?:[ ]?(?:-|–|to|and)[ ]?(?P<last>\d{{1,2}}){_END})?(?:[ ]of)?[ \xa0]$"
)
_DAY_AFTER = re.compile(
    rf"[ \xa0](?:the[ ])?(?P<day>\d{{1,2}}){_END}(?![\d:%]|[.,]\d|[ ]?(?:a\.?m|p\.?m)\b)(?:[ ]?(?:-|–|to|and)[ ]?(?P<last>\d{{1,2}}){_END}(?![\d:%,]))?(?:,?[ \xa0](?P<year>{_YEAR})(?![\d,]\d))?"
)
_YEAR_AFTER = re.compile(rf"(?:[ ]of|,)?[ \xa0](?P<year>{_YEAR})(?!\d)")
_WEEKDAY_BEFORE = re.compile(rf"(?:{_names(WEEKDAYS)})\.?,?[ ]$")
_PART_BEFORE = re.compile(r"\b(early|late|mid)[- ]$")
_PLACE_BEFORE = re.compile(r"\b(?:in|since|by|of|from|until|till|before|after|during|through|to|early|late|mid|last|next|this|for|and|between|every|each) ?$")

_WEEKDAY = re.compile(rf"(?<![A-Za-z])(?:({_names({w: n for w, n in WEEKDAYS.items() if len(w) > 3})})(s?)(?![A-Za-z])|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\.|,))")
_WHICH_BEFORE = re.compile(r"\b(last|next|this|every|each|the following|the previous) $")
_PART_AFTER = re.compile(r"[ ](?:early[ ]|late[ ])?(?:morning|afternoon|evening|night|noon|midday|dawn|lunchtime|midnight)s?(?![a-z])")
_AHEAD = re.compile(
    r"\b(?:will|won[’']t|would|(?:is|are|was|were|been) (?:to|due|set|scheduled|expected|slated|planned)|to be|due (?:on|to)|set (?:for|to)|expects?|scheduled|plans?|planned|ahead of|until|by"
    r"|upcoming|going to|prepar\w+|hopes?|aims?|slated|vow(?:s|ed)|call(?:s|ed) (?:on|for)|urged|shall|tomorrow|coming)\b"
)
_BEHIND = re.compile(
    r"\b(?:said|says|told|was|were|had|did|has|have|died|dead|wrote|struck|hit|shot|shooting|attack|took|came|went|began|left|held|met|found|gave|made|fell|rose|won|lost|\w{2,}ed)\b"
)
_VERB_AFTER = re.compile(r",? (?:will|is to|are to|is expected|are expected)\b")
_CLAUSE = re.compile(r"[;:“”\"]")


def by_month(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Dates that name a month."""
    for match in _MONTH.finditer(text):
        number = MONTHS[match.group(1).lower()]
        if (after := _DAY_AFTER.match(text, match.end())) or (match.group(2) and (after := _DAY_AFTER.match(text, match.end(1)))):
            weekday = _WEEKDAY_BEFORE.search(text, max(0, match.start() - 12), match.start())
            start, end = weekday.start() if weekday else match.start(), after.end()
            when = resolve.month_day(after["year"], number, int(after["day"]), after["last"], day)
        elif before := _DAY_BEFORE.search(text, max(0, match.start() - 28), match.start()):
            year = _YEAR_AFTER.match(text, match.end())
            start, end = before.start(), year.end() if year else match.end()
            when = resolve.month_day(year["year"] if year else None, number, int(before["day"]), before["last"], day)
        else:
            start, end, when = _whole_month(text, low, match, number, day)
        if when is not None:
            yield Moment(Kind.DATE, start, end, when)


def _whole_month(text: str, low: str, match: re.Match[str], number: int, day: Day) -> tuple[int, int, When | None]:
    """A month without a day; where its name is a word too ("May", "March"), only in the place of a month."""
    start, end = match.span() if match.group(2) and len(match.group(1)) < 5 and match.group(1) not in {"May", "June", "July"} else match.span(1)
    year = _YEAR_AFTER.match(text, match.end())
    part = _PART_BEFORE.search(low, max(0, start - 6), start)
    placed = _PLACE_BEFORE.search(low, max(0, start - 9), start) is not None
    wordlike = match.group(1) in {"May", "March"} or len(match.group(1)) < 4
    if not match.group(1)[0].isupper() or (wordlike and not (year or part or placed)):
        return start, end, None
    before = low[max(0, start - 6) : start]
    when = resolve.month(
        year["year"] if year else None, number, part.group(1) if part else "", day, back=before.endswith("last "), ahead=before.endswith("next "), since=before.endswith("since ")
    )
    return part.start() if part else start, year.end() if year else end, when


def by_weekday(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Bare weekdays, with "last" or "next" before and the part of the day after."""
    for match in _WEEKDAY.finditer(text):
        number = WEEKDAYS[(match.group(1) or match.group(3)).lower()]
        which = _WHICH_BEFORE.search(low, max(0, match.start() - 14), match.start())
        part = _PART_AFTER.match(low, match.end())
        start, end = which.start() if which else match.start(), part.end() if part else match.end(1) if match.group(1) else match.end(3)
        word = which.group(1) if which else ""
        if word in {"every", "each"} or match.group(2):
            yield Moment(Kind.DATE, start, end, When(first=None, last=None, weekday=number, scope="distributive"))
        else:
            ahead = _lies_ahead(low, start, end)
            since = low.endswith("since ", 0, start)
            yield Moment(Kind.DATE, start, end, resolve.weekday(number, word, day, ahead=ahead, since=since))


def _lies_ahead(low: str, start: int, end: int) -> bool:
    """Whether a future verb stands nearer to a bare weekday than a past one, or follows it at once."""
    if _VERB_AFTER.match(low, end):
        return True
    clause = _CLAUSE.split(low[max(0, start - 60) : start])[-1]
    clause = clause[clause.rfind(". ") + 1 :]
    ahead = max((m.end() for m in _AHEAD.finditer(clause)), default=-1)
    behind = max((m.end() for m in _BEHIND.finditer(clause)), default=-1)
    return ahead >= 0 and ahead >= behind
