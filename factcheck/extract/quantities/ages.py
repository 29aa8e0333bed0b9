"""Ages of people and things: "66-year-old", "aged 32", "Veldkamp, 32,", "in her 30s", "three months old"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.domain.kinds import Kind
from factcheck.extract.age_words import is_age
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit

_OLD = re.compile(
    r"[ \xa0]?-?[ \xa0]?(year|yr|month|week|day)s?[’']?(?:[ \xa0]?-[ \xa0]?|[ \xa0])(?:olds?\b|of[ -]age\b)"
    r"|[ -]?(?:yo|y/o)s?\b"
)
_AGED = re.compile(
    r"\b(?:aged?|ages|aged (?:between|from)|age of|ages of|age at)(?: about| around| only| just| between"
    r"| from)? $"
)
_IN_THEIR = re.compile(
    r"\b(?:in|into) (?:his|her|their|my|our|your)"
    r"(?P<from>(?: (?P<from_part>early|mid|late)\b)?(?:[- ](?P<decade>[2-9]0s|teens))?-? (?:or|to|and)\b)?"
    r"(?: (?P<part>early|mid|late))?[- ]$"
)
# "In his 30s" where "or 40s" goes on: the two are one span.
_GOES_ON = re.compile(r" (?:or|to|and) (?:(?:early|mid|late)[- ])?[2-9]0s\b")
_TEENS = (10, 13)
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """An age, by the words after it, before it, or by its place after a name."""
    if numeral.form is Form.DECADE:
        return _in_their_thirties(line, numeral)
    if numeral.form is not Form.CARDINAL:
        return None
    if old := _OLD.match(line.low, numeral.end):
        written = old.group(1) or "year"
        return reading(Kind.AGE, numeral, "year" if written == "yr" else written, end=old.end())
    if numeral.value > 130 or numeral.scale != 1 or numeral.value < 0:
        return None
    aged = _AGED.search(line.low, max(0, numeral.start - 22), numeral.start)
    if aged or (unit is None and 0 < numeral.value < 120 and is_age(line, numeral)):
        return reading(Kind.AGE, numeral, "year", start=aged.start() if aged else None)
    return None


def _in_their_thirties(line: Line, numeral: Numeral) -> Reading | None:
    """Such as "in her 30s", "in his late 50s", "in his late teens to early 20s": the years of age that the decades hold."""
    before = _IN_THEIR.search(line.low, max(0, numeral.start - 36), numeral.start)
    if before is None or _GOES_ON.match(line.low, numeral.end):
        return None
    first, last = _PARTS.get(before["part"] or "", (0, 9))
    low = _began(before, int(numeral.value)) if before["from"] else numeral.value + first
    found = reading(Kind.AGE, numeral, "year", start=before.start())
    return Reading(
        found.kind,
        found.start,
        found.end,
        numeral,
        found.unit,
        Decimal(low),
        numeral.value + last,
        found.step,
        found.number_end,
    )


def _began(before: re.Match[str], decade: int) -> int:
    """Where a span begins that ends in a decade: "late teens to", "30s or", "mid- to"."""
    part, _ = _PARTS.get(before["from_part"] or "", (0, 9))
    if before["decade"] == "teens":
        tens, youngest = _TEENS
        return max(youngest, tens + part)
    return (int(before["decade"].removesuffix("s")) if before["decade"] else decade) + part
