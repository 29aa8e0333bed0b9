"""Dates that name a month or a weekday: "September 8, 2020", "8-9 Sept.", "late August", "last Friday night"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.compare.known_names import given_names
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract import resolve
from factcheck.extract.moment import Moment
from factcheck.extract.resolve import Day
from factcheck.language.en.calendar import FEASTS, LOOSE_FEASTS, WEEKDAY_FEASTS
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
    rf"[ \xa0](?:the[ ])?(?P<day>\d{{1,2}}){_END}(?![\d%]|[.,:]\d|[ ]?(?:a\.?m|p\.?m)\b)(?:[ ]?(?:-|–|to"
    rf"|and)[ ]?(?P<last>\d{{1,2}}){_END}(?![\d:%]|,\d))?(?:,?[ \xa0](?P<year>{_YEAR})(?![\d,]\d))?"
)
_YEAR_AFTER = re.compile(rf"(?:[ ]of|,)?[ \xa0](?P<year>{_YEAR})(?!\d)")
_WEEKDAY_BEFORE = re.compile(rf"(?:\b(?:last|next|this)[ ])?(?:{_names(WEEKDAYS)})\.?,?[ ]$")
# "Early Sunday", "late on Friday", "the night of May 3": a part of what follows, told before it.
_LED_BY = re.compile(
    r"\b(?:(?P<part>early|late|mid)(?:[- ]on)?[- ]|(?:the[ ])?(?P<of>early[ ]hours|early[ ]morning|morning|afternoon|evening"
    r"|night|eve)[ ]of[ ](?:last[ ]|the[ ])?)$"
)
_PART_BEFORE = re.compile(r"\b(early|late|mid)[- ]$")
_STRICT_BEFORE = re.compile(r"\b(last|next) $")
_STRICT_AFTER = re.compile(r",? (?:(last|this|next) year|of (last|this|next) year)\b")
_YEAR_SHARED = re.compile(rf"[ ]?(?:and|to|or|through|until|–|-)[ ]?(?:{_names(MONTHS)})\.?(?:[ ]\d{{1,2}},?)?[ ]({_YEAR})(?!\d)")
_PLACE_BEFORE = re.compile(
    r"\b(?:in|since|by|of|from|until|till|before|after|during|through|to|early|late|mid|last|next|this|for|and"
    r"|between|every|each|a|an|the) ?$"
)
_GIVEN_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z][a-z]+)[ ]$")
_SURNAME_AFTER = re.compile(r"[ ][A-Z][a-z]")

_WEEKDAY = re.compile(
    rf"(?<![A-Za-z])(?:({_names({w: n for w, n in WEEKDAYS.items() if len(w) > 3})})(s?)(?![A-Za-z])"
    rf"|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\.|,(?=[ ](?:\d|{_names(MONTHS)}))))"
)
_WHICH_BEFORE = re.compile(r"\b(last|next|this past|this|every|each|the following|the previous) (?:early |late )?$")
_PART_AFTER = re.compile(r"[ ](?:(early|late)[ ])?(morning|afternoon|evening|night|noon|midday|dawn|lunchtime|midnight)(s?)(?![a-z])")
_AHEAD = re.compile(
    r"\b(?:(?:(?:is|are|was|were|been|be)[ ])?(?:(?:due|set|scheduled|expected|slated|planned|likely|going)[ ])?"
    r"(?:to|will|would|should|could|may|might|must|can|shall)[ ](?:[a-z]{2,16}ly[ ])?be[ ](?:\w{1,20}(?:ed|en|n|t|d))?"
    r"|will|won[’']t|would|shall|should|may|might|must"
    r"|(?:is|are|was|were|been|be)[ ](?:to|due|set(?![ ]at\b)|scheduled|expected|slated|planned|likely|going)"
    r"|(?:is|are)[ ]planning"
    r"|due[ ](?:on|to|by|in)|set[ ](?:for|to)|expect(?:s|ed)?|scheduled|plans?|planned|ahead[ ]of|(?:until|by|through|till|before) $"
    r"|upcoming|going[ ]to|prepar\w+|hopes?|aims?|slated|vow(?:s|ed)|call(?:s|ed)[ ](?:on|for)|urged|tomorrow|likely[ ]to"
    r"|coming|postponed|delayed|adjourned|deadline)\b"
)
_BEHIND = re.compile(
    r"\b(?:said|says|told|was|were|had|did|has|have|died|dead|wrote|struck|hit|shot|shooting|attack|took|came|went"
    r"|began|left|held|met|found|gave|made|fell|rose|won|lost|broke|led|ran|saw|sent|put|kept|brought|\w{2,}ed)\b"
)
# Ahead of a day in the past as well as of the article's: "she knew he would be in court Monday", "they were due Monday".
_LOOKED_AHEAD = re.compile(
    r"\b(?:knew|thought|feared|hoped|learned|believed|knowing|thinking)\b[^,]* (?:would|was to|were to)\b[^,]*$"
    r"|\b(?:was|were|had been)[ ](?:due|supposed|meant|scheduled)[ ][^,]*$"
)
# "The Nov. 22 shootout": what is named by its day has happened.
_HAPPENED = re.compile(
    r"[ ](?:[a-z]+[ ]){0,2}(?:shooting|shootout|attack|bombing|killing|murder|slaying|massacre|quake|earthquake|crash|blast|explosion|fire"
    r"|blaze|flood|storm|robbery|raid|arrest|death|assault|stabbing|ambush|accident|collision|incident|riot|kidnapping|abduction)s?\b"
)
_VERB_AFTER = re.compile(r",? (?:will|is to|are to|is expected|are expected)\b")
_SHORT = frozenset({"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"})
# A stop inside a sentence ends an abbreviation ("at 7 p.m. Wednesday"), unless the line holds more sentences than one.
_CLAUSE = re.compile(r"[;:“”\"]|(?<=[a-z]{4})\. ")
_NO_MARKS = str.maketrans("", "", "'’.")
_FEAST = re.compile(
    r"(?<![a-z])("
    + "|".join(
        re.sub(r"(year|valentine|patrick|mother|father)s", r"\1[’']?s", name).replace("st ", r"st\.? ")
        for name in sorted((*FEASTS, *WEEKDAY_FEASTS), key=len, reverse=True)
    )
    + r")(?![a-z])"
)
_FEAST_PLACED = re.compile(r"\b(?:on|at|by|since|before|after|until|last|this|next|from|over|during) $")


def by_month(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Dates that name a month."""
    for match in _MONTH.finditer(text):
        number = MONTHS[match.group(1).lower()]
        moment = _day_after(text, low, match, number, day) or _day_before(text, low, match, number, day)
        moment = moment or _whole_month(text, low, match, number, day)
        if moment is not None:
            yield moment


def _day_after(text: str, low: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month before its day: "Sunday, Sept. 8, 2020", "June 3-5"."""
    after = _DAY_AFTER.match(text, match.end())
    when = resolve.month_day(after["year"], number, int(after["day"]), after["last"], day) if after else None
    if after is None or when is None:
        return None
    if not after["year"] and (shared := _YEAR_SHARED.match(text, after.end())):
        when = resolve.month_day(shared.group(1), number, int(after["day"]), after["last"], day) or when
    if day and not after["year"] and when.first and when.first > day and _HAPPENED.match(low, after.end()):
        when = resolve.month_day(str(when.first.year - 1), number, int(after["day"]), after["last"], day) or when
    weekday = _WEEKDAY_BEFORE.search(text, max(0, match.start() - 17), match.start())
    return _led(low, weekday.start() if weekday else match.start(), after.end(), when)


def _led(low: str, start: int, end: int, when: When) -> Moment:
    """The date with the part of the day told before or after it: "the night of May 3", "May 3 evening"."""
    led = _LED_BY.search(low, max(0, start - 24), start)
    part = _PART_AFTER.match(low, end)
    if led and led["part"] and when.first != when.last:
        led = None
    begin, finish = led.start() if led else start, part.end() if part else end
    return Moment(Kind.DATE, begin, finish, replace(when, part=_part_of_day(led, part)) if led or part else when)


def _day_before(text: str, low: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month after its day: "8 September 2020", "the 8th of May"."""
    before = _DAY_BEFORE.search(text, max(0, match.start() - 28), match.start())
    if before is None:
        return None
    year = _YEAR_AFTER.match(text, match.end())
    when = resolve.month_day(year["year"] if year else None, number, int(before["day"]), before["last"], day)
    return _led(low, before.start(), year.end() if year else match.end(1), when) if when else None


def _whole_month(text: str, low: str, match: re.Match[str], number: int, day: Day) -> Moment | None:
    """A month without a day; where its name is a word or a first name too, only in the place of a month."""
    name, start = match.group(1), match.start()
    if not name[0].isupper():
        return None
    year = _YEAR_AFTER.match(text, match.end())
    part = _PART_BEFORE.search(low, max(0, start - 6), start)
    if not (year or part or _stands_for_a_month(text, low, match)):
        return None
    end = year.end() if year else match.end() if name.lower() in _SHORT else match.end(1)
    which = _STRICT_BEFORE.search(low, max(0, start - 6), start)
    said = _STRICT_AFTER.match(low, end)
    found: int | None
    if said and not year and day:
        shift = {"last": -1, "next": 1}.get(said.group(1) or said.group(2), 0)
        found, end = day.year + shift, said.end()
    elif shared := year or _YEAR_SHARED.match(text, match.end()):
        found = int(shared.group(1))
    else:
        strict = which.group(1) if which else ""
        tense = 0 if strict or day is None else _tense(low, start, end)
        found = resolve.year_of_month(number, day, strict=strict, tense=tense)
    when = resolve.month(found, number, part.group(1) if part else "", day)
    led = part or which
    return Moment(Kind.DATE, led.start() if led else start, end, when)


def _stands_for_a_month(text: str, low: str, match: re.Match[str]) -> bool:
    """Whether "May", "March" or "Mar" is no verb, and "June" before a capital no first name."""
    placed = _PLACE_BEFORE.search(low, max(0, match.start() - 9), match.start()) is not None
    if _SURNAME_AFTER.match(text, match.end()):
        return placed
    given = _GIVEN_BEFORE.search(text, max(0, match.start() - 24), match.start())
    if given and given.group(1).lower() in given_names() and given.group(1).lower() not in MONTHS:
        return False  # "Bernard August, 61": a family name
    return placed or not (match.group(1) in {"May", "March"} or len(match.group(1)) < 4)


def by_weekday(text: str, low: str, day: Day) -> Iterator[Moment]:
    """Bare weekdays, with "last", "next" or "early" before and the part of the day after."""
    for match in _WEEKDAY.finditer(text):
        number = WEEKDAYS[(match.group(1) or match.group(3)).lower()]
        which = _WHICH_BEFORE.search(low, max(0, match.start() - 20), match.start())
        led = _LED_BY.search(low, max(0, match.start() - 24), match.start())
        after = _PART_AFTER.match(low, match.end())
        start = min(m.start() for m in (which, led, match) if m)
        end = after.end() if after else match.end(2) if match.group(1) else match.end(3)
        word = which.group(1) if which else ""
        part = _part_of_day(led, after)
        if word in {"every", "each"} or match.group(2) or (after and after.group(3)):
            when = When(first=None, last=None, weekday=number, scope="distributive", part=part)
        else:
            known = None if not word and _LOOKED_AHEAD.search(_clause(low, start)) else day
            when = resolve.weekday(number, word, known, ahead=_tense(low, start, end) > 0, part=part)
        yield Moment(Kind.DATE, start, end, when)


def _part_of_day(led: re.Match[str] | None, after: re.Match[str] | None) -> str:
    """The part of the day in the words around a date: "early", "night", "late night"."""
    before = (led["part"] or led["of"]) if led else ""
    behind = f"{after.group(1) or ''} {after.group(2)}".strip() if after else ""
    return f"{before} {behind}".strip()


def feasts(low: str, day: Day) -> Iterator[Moment]:
    """Feasts by their names: "New Year's Day", "Thanksgiving", "on Christmas"."""
    for match in _FEAST.finditer(low):
        name = match.group(1).translate(_NO_MARKS)
        if name in LOOSE_FEASTS and not _FEAST_PLACED.search(low, max(0, match.start() - 9), match.start()):
            continue
        year = _YEAR_AFTER.match(low, match.end())
        when = resolve.feast(int(year["year"]) if year else None, FEASTS.get(name), WEEKDAY_FEASTS.get(name), day)
        yield Moment(Kind.DATE, match.start(), year.end() if year else match.end(), when)


def _clause(low: str, start: int) -> str:
    """What stands before a date in its clause."""
    return _CLAUSE.split(low[max(0, start - 100) : start])[-1]


def _tense(low: str, start: int, end: int) -> int:
    """Whether the verb nearest to a bare weekday or month looks ahead (1) or back (-1), 0 where none is near."""
    if _VERB_AFTER.match(low, end):
        return 1
    clause = _clause(low, start)
    ahead = max((m.end() for m in _AHEAD.finditer(clause)), default=-1)
    behind = max((m.end() for m in _BEHIND.finditer(clause)), default=-1)
    if max(ahead, behind) < 0:
        following = low[end : end + 60]
        verbs = [(m.start(), sign) for sign, verb in ((1, _AHEAD), (-1, _BEHIND)) if (m := verb.search(following))]
        return min(verbs)[1] if verbs else 0
    return 1 if ahead >= behind else -1
