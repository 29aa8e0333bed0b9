"""Ages of people and things: "66-year-old", "aged 32", "Knight, 32,", "in her 30s", "three months old"."""

from __future__ import annotations

import re

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

_OLD = re.compile(
    r"[ \xa0]?-?[ \xa0]?(year|yr|month|week|day)s?[’']?(?:[ \xa0]?-[ \xa0]?|[ \xa0])(?:olds?\b|of[ -]age\b)"
    r"|[ -]?(?:yo|y/o)s?\b"
)
_AGED = re.compile(
    r"\b(?:aged?|ages|aged (?:between|from)|age of|ages of|age at)(?: about| around| only| just| between"
    r"| from)? $"
)
_NAME_BEFORE = re.compile(r"([\w’'.\-)”\"]+)(?: Jr\.?| Sr\.?)?, $")
_CLOSES = re.compile(r"[,);]|\.(?:\s|$|[A-Z“\"])|$|[ ]?[–—]|[ ](?:and|who)[ ]")
_IN_THEIR = re.compile(r"\bin (?:his|her|their|my|our|your)(?: (?P<part>early|mid|late))?[- ]$")
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """An age, by the words after it, before it, or by its place after a name."""
    del unit
    if numeral.form is Form.DECADE:
        return _in_their_thirties(line, numeral)
    if numeral.form is not Form.CARDINAL:
        return None
    if old := _OLD.match(line.low, numeral.end):
        written = old.group(1) or "year"
        return reading(Kind.AGE, numeral, "year" if written == "yr" else written, end=old.end())
    if numeral.value > 130 or numeral.scale != 1:
        return None
    aged = _AGED.search(line.low, max(0, numeral.start - 22), numeral.start)
    if aged or (numeral.plain and 0 < numeral.value < 120 and _after_name(line, numeral)):
        return reading(Kind.AGE, numeral, "year", start=aged.start() if aged else None)
    return None


def _after_name(line: Line, numeral: Numeral) -> bool:
    """Whether the number stands between commas after a name: "Knight, 32,"."""
    if not line.text.endswith(", ", 0, numeral.start) or not _CLOSES.match(line.text, numeral.end):
        return False
    before = _NAME_BEFORE.search(line.text, max(0, numeral.start - 30), numeral.start)
    if before is None or not before.group(1)[0].isupper():
        return False
    word = before.group(1).lower().rstrip(".")
    return word not in MONTHS and word not in WEEKDAYS


def _in_their_thirties(line: Line, numeral: Numeral) -> Reading | None:
    """Such as "in her 30s", "in his late 50s": the years of age that the decade holds."""
    before = _IN_THEIR.search(line.low, max(0, numeral.start - 20), numeral.start)
    if before is None:
        return None
    first, last = _PARTS.get(before["part"] or "", (0, 9))
    found = reading(Kind.AGE, numeral, "year", start=before.start())
    return Reading(
        found.kind,
        found.start,
        found.end,
        numeral,
        found.unit,
        numeral.value + first,
        numeral.value + last,
        found.step,
        found.number_end,
    )
