"""Ages of people and things: "66-year-old", "aged 32", "Knight, 32,", "in her 30s", "three months old"."""

from __future__ import annotations

import re

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.silent import PLACE_ENDS

_OLD = re.compile(
    r"[ \xa0]?-?[ \xa0]?(year|yr|month|week|day)s?[’']?(?:[ \xa0]?-[ \xa0]?|[ \xa0])(?:olds?\b|of[ -]age\b)"
    r"|[ -]?(?:yo|y/o)s?\b"
)
_AGED = re.compile(
    r"\b(?:aged?|ages|aged (?:between|from)|age of|ages of|age at)(?: about| around| only| just| between"
    r"| from)? $"
)
_NAME_BEFORE = re.compile(r"([\w’'.\-)”\"]+)(?: Jr\.?| Sr\.?)?,[”\"’']? $")
# "Amanda Berry (27)", "Knight is 32 now", "now 27, ", "she turned 40", "18 and older", "the retirement age to 65".
_NAME_BRACKET = re.compile(r"\b[A-Z][\w’'-]+[ ](?:[A-Z]\.[ ]|[A-Z][\w’'-]+[ ]){0,2}([A-Z][\w’'-]+)[ ]\($")
_NOW_BEFORE = re.compile(
    r"(?:\b[A-Z][\w’'-]+,?|\b[Ww]ho|\b[Hh]e|\b[Ss]he|[’']s)(?:[ ](?:is|was))?[ ](?:now|then)[ ]$"
    r"|\b(?:[Hh]e|[Ss]he|who)(?:[’']s|[ ]is|[ ]was)[ ](?:only |just |about |nearly )?$|\b(?:turn(?:s|ed|ing)?)[ ]$"
)
_IS_BEFORE = re.compile(r"\b(?:is|was)[ ]$")
_NOW_CLOSES = re.compile(r"[.,;)—–]|$|[ ](?:when|at the time|and|who|now|then|but|last|next|this|in|on)\b")
_OR_OLDER = re.compile(r"\+?[ ](?:years[ ])?(?:and|or)[ ](?:older|younger)\b")
_AND_UP = re.compile(r"\+|[ ](?:and|or)[ ](?:over|up|above|under|below)\b")
_PEOPLE_BEFORE = re.compile(
    r"\b(?:people|those|anyone|everyone|adults|men|women|children|students|voters|residents|patrons|patients|persons"
    r"|americans|workers|seniors|youths?|kids|guests|passengers|drivers|players|teens|individuals|nights are)[ ]$"
)
_AGE_BEFORE = re.compile(r"\bage[ ](?:[a-z]+[ ]){0,4}(?:to|of|at|from|is|was)[ ]$")
_CLOSES = re.compile(r"[,);]|\.(?:\s|$|[A-Z“\"])|$|[ ]?[–—]|[ ](?:and|who)[ ]")
_IN_THEIR = re.compile(
    r"\b(?:in|into) (?:his|her|their|my|our|your)(?P<first> (?:(?:early|mid|late)[- ])?(?:[2-9]0s|teens) (?:or|to|and))?"
    r"(?: (?P<part>early|mid|late))?[- ]$"
)
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
    if numeral.value > 130 or numeral.scale != 1 or numeral.value < 0:
        return None
    aged = _AGED.search(line.low, max(0, numeral.start - 22), numeral.start)
    if aged or (0 < numeral.value < 120 and ((numeral.plain and _beside_name(line, numeral)) or _by_words(line, numeral))):
        return reading(Kind.AGE, numeral, "year", start=aged.start() if aged else None)
    return None


def _beside_name(line: Line, numeral: Numeral) -> bool:
    """Whether the number stands after a name between commas or in brackets, or is what somebody is or was."""
    if _after_name(line, numeral):
        return True
    if line.text.startswith(")", numeral.end):
        named = _NAME_BRACKET.search(line.text, max(0, numeral.start - 48), numeral.start)
        return named is not None and named.group(1).lower() not in PLACE_ENDS
    if not _NOW_CLOSES.match(line.text, numeral.end):
        return False
    if _NOW_BEFORE.search(line.text, max(0, numeral.start - 32), numeral.start):
        return True
    return line.text.startswith(" now", numeral.end) and _IS_BEFORE.search(line.text, max(0, numeral.start - 5), numeral.start) is not None


def _by_words(line: Line, numeral: Numeral) -> bool:
    """Whether words of age stand around the number: "18 and older", "people 65 and over", "the retirement age to 65"."""
    if _OR_OLDER.match(line.low, numeral.end):
        return True
    if _AND_UP.match(line.low, numeral.end) and _PEOPLE_BEFORE.search(line.low, max(0, numeral.start - 24), numeral.start):
        return True
    return numeral.value >= 5 and _AGE_BEFORE.search(line.low, max(0, numeral.start - 40), numeral.start) is not None


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
    before = _IN_THEIR.search(line.low, max(0, numeral.start - 36), numeral.start)
    if before is None:
        return None
    first, last = _PARTS.get(before["part"] or "", (0, 9))
    start = numeral.start if before["first"] else before.start()
    found = reading(Kind.AGE, numeral, "year", start=start)
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
