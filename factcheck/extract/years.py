"""Years and dates in digits alone: "2014", "the 1990s", "2014-15", "2020-09-14", "8/26/2019", "A.D. 1000"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When
from factcheck.extract import resolve
from factcheck.extract.moment import Moment
from factcheck.extract.unit_words import unit_at

_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_MARKED = re.compile(r"\d[ ]?[-–/.][ ]?\d")
_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])")
_NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])")
_DECADE = re.compile(r"(?<!\w)(?<!\d-)(1[5-9]|20)?([’'‘]?)(\d0)[’']?s(?![a-z])")
_SPAN = re.compile(rf"(?<![\w$£€.,/-])({_YEAR})[ ]?[-–/][ ]?({_YEAR}|\d\d)(?![\d\w%-])")
_ERA = re.compile(
    r"\bA\.?D\.?[ ]\d{1,4}(?:[ ](?:and|to|or)[ ]\d{1,4})?(?!\d)|(?<![\d,.])\d{1,4}[ ](?:BCE?|B\.C\.|A\.?D\.?"
    r"|CE)(?![A-Za-z])"
)
_BARE = re.compile(rf"(?:(?<=mid-)|(?<![\w$£€¥.,/+-]))({_YEAR})(?![\w%°/]|[.,]\d|-(?!\w+\b)|\s?(?:–|-)\s?\d)")
_ARTICLE = re.compile(r"\b(?:(the )(?:(early|late|mid)[- ])?|(early|late|mid)[- ])$", re.IGNORECASE)
_TEMPERATURE = re.compile(r"(?i)temperature|degrees|\b(?:highs|lows)\b")
# "Early 2014", "the summer of 2012": a part of the year.
_PART_BEFORE = re.compile(r"\b(?:(early|mid|late)[- ]|(spring|summer|autumn|fall|winter)(?: of|,)? )$")
_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|of|from|until|till|before|after|during|through|to|early|late|mid|the|and|between|for"
    r"|around|circa|year|fiscal|season|class|spring|summer|autumn|fall|winter"
    r"|his|her|its|their|our|this|a|an)|[,(–—-]|^|[’']s|\b[A-Z][\w’'.]+)[ ]?-?$"
)
_COUNTED = re.compile(
    r"[ \xa0](?:[a-z]+(?:ed|ing|al|ic|an|ive)?[ \xa0])?(?:people|men|women|children|jobs|troops|soldiers|workers"
    r"|employees|homes|houses|miles|feet|[a-z]+ees|residents|students|protesters|cases|deaths"
    r"|patients|police|officers|km|kilomet\w+|met(?:er|re)s|degrees|points|votes|copies|seats|dollars|euros|pounds"
    r"|tons|tonnes|calories|words|times|members|passengers|vehicles|cars|buildings|families"
    r"|civilians|migrants|hires|units|users|customers)\b"
)
_HEDGED = re.compile(
    r"(?:\b(?:about|some|nearly|almost|over|approximately|roughly|least|than|most|up to|exactly|only|another"
    r"|an estimated|average of|total of|as many as|close to)|[~<>]) ?$"
)
# "2880 by 1800", "2880 pixels by 1800": the sides of something.
_TIMES = re.compile(r"\d[ ]?(?:pixels?|px|mm|cm|m|ft|feet)?[ ](?:x|×|by)[ ]$")
_SURE = re.compile(r"\b(?:in|since|the|a|of|by|from|until) $")
_OPEN = When(first=None, last=None, scope="period")


def in_numbers(text: str, low: str) -> Iterator[Moment]:
    """Dates, decades, spans of years and eras in digits."""
    if _MARKED.search(text):
        yield from _marked(text)
    if "0s" in low or "0’s" in low or "0's" in low:
        yield from _decades(text)
    if "D" in text or "BC" in text or "B.C" in text or "CE" in text:
        yield from (Moment(Kind.DATE, *match.span(), _OPEN) for match in _ERA.finditer(text))


def _marked(text: str) -> Iterator[Moment]:
    """Dates and spans of years with a mark between their numbers."""
    for match in _ISO.finditer(text):
        if when := resolve.whole_date(*map(int, match.groups())):
            yield Moment(Kind.DATE, *match.span(), when)
    for match in _NUMERIC.finditer(text):
        first, mark, second, year = match.groups()
        if when := resolve.numeric(int(first), int(second), year, day_first=mark == "."):
            yield Moment(Kind.DATE, *match.span(), when)
    for match in _SPAN.finditer(text):
        begin, finish = match.groups()
        when = resolve.years(int(begin), int(finish if len(finish) == 4 else begin[:2] + finish))
        yield Moment(Kind.DATE, *match.span(), when)


def _decades(text: str) -> Iterator[Moment]:
    """Decades of a century; "her 30s" are an age."""
    for match in _DECADE.finditer(text):
        century, mark, tens = match.groups()
        led = _ARTICLE.search(text, max(0, match.start() - 10), match.start())
        if century or mark or (led and led.group(1) and not _TEMPERATURE.search(text)):
            part = (led.group(2) or led.group(3) or "").lower() if led else ""
            when = resolve.decade(int((century or "19") + tens), part)
            yield Moment(Kind.DATE, led.start() if led else match.start(), match.end(), when)


def years(text: str, low: str) -> Iterator[Moment]:
    """Bare years: four digits in the place of a year."""
    for match in _BARE.finditer(text):
        start, end = match.span()
        if _is_year(text, low, start, end):
            number = int(match.group(1))
            if part := _PART_BEFORE.search(low, max(0, start - 12), start):
                yield Moment(Kind.DATE, part.start(), end, resolve.part_of_year(number, part.group(1) or part.group(2)))
            else:
                yield Moment(Kind.DATE, start, end, resolve.years(number, number))


def _is_year(text: str, low: str, start: int, end: int) -> bool:
    """Whether four digits are a year, by the words around them and not by their size alone."""
    unit = unit_at(text, end, digits=False)
    if unit is not None and unit.kind is Kind.MEASURE and text[end + 1 : end + 2].islower():
        return False
    before = low[max(0, start - 16) : start]
    if _TIMES.search(before) or low.startswith((" block", "-block"), end):
        return False
    sure = _SURE.search(before) is not None
    if _HEDGED.search(before) or int(text[start:end]) < (1700 if sure else 1800):
        return int(text[start:end]) >= 1500 and sure and not _HEDGED.search(before)
    if _COUNTED.match(low, end):
        return sure
    return True
