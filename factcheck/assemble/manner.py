"""How a figure is said: asserted or planned, whole or part, of this event or another."""

from __future__ import annotations

import re
from datetime import date

from factcheck.assemble.line import Line
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import Flag, Modality
from factcheck.domain.mention import Mention
from factcheck.language.en.function_words import CLAUSE_BREAKS
from factcheck.language.en.manner import (
    COMPARATIVES,
    COMPARISON,
    CONDITIONAL,
    DENIED,
    OTHER_EVENT,
    OTHERS,
    PART_AFTER,
    PART_BEFORE,
    PART_PHRASES_BEFORE,
    PLANNED,
    WHOLE_BEFORE,
    WHOLE_DETERMINERS,
)

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
# How many words around a figure may tell how it is meant.
_NEAR = 8
# A denial of a figure stands right before it ("did not kill 12").
_DENIAL = 3
# "Five rounds sooner than": the comparison follows the noun.
_COMPARED = 4
# An event this many years before the article is another one, unless the article is of unknown date.
_SAME_STORY_YEARS = 1


def modality_of(line: Line, mention: Mention) -> Modality:
    """Whether the clause of a figure asserts it, plans it, supposes it or denies it."""
    words = set(clause_words(line, mention))
    first, _ = line.of(mention)
    if {line.low(i) for i in range(first - _DENIAL, first)} & DENIED:
        return Modality.DENIED
    if words & CONDITIONAL:
        return Modality.CONDITIONAL
    return Modality.PLANNED if words & PLANNED else Modality.ASSERTED


def clause_words(line: Line, mention: Mention) -> list[str]:
    """Lower-case words of the clause of a mention, within a few words of it."""
    first, last = line.of(mention)
    left, right = first, last
    while left > 0 and first - left < _NEAR and line.low(left - 1) not in CLAUSE_BREAKS:
        left -= 1
    while right < len(line.tokens) and right - last < _NEAR and line.low(right) not in CLAUSE_BREAKS:
        right += 1
    return [line.low(i) for i in (*range(left, first), *range(last, right))]


def _clause(line: Line, mention: Mention) -> str:
    """The text between the clause breaks around a mention."""
    first, last = line.of(mention)
    left, right = first, last
    while left > 0 and line.low(left - 1) not in CLAUSE_BREAKS:
        left -= 1
    while right < len(line.tokens) and line.low(right) not in CLAUSE_BREAKS:
        right += 1
    begin, end = line.tokens[left].start, line.tokens[right - 1].end
    return line.sentence.text[begin - line.sentence.start : end - line.sentence.start]


def flags_of(line: Line, mention: Mention, today: date | None) -> tuple[Flag, ...]:
    """Every reason why a figure is not a main value of its article."""
    flags = []
    if line.sentence.furniture is not None:
        flags.append(Flag.FURNITURE)
    if _is_part(line, mention):
        flags.append(Flag.PART)
    if _other_event(line, mention, today):
        flags.append(Flag.OTHER_EVENT)
    if _is_comparison(line, mention):
        flags.append(Flag.COMPARISON)
    return tuple(flags)


def _is_part(line: Line, mention: Mention) -> bool:
    first, last = line.of(mention)
    if _is_whole(line, first):
        return False
    if line.low(first) in PART_BEFORE or {line.low(first - 1), line.low(first - 2)} & PART_BEFORE:
        return True
    if any(line.follows(first - gap - len(p), p) for p in PART_PHRASES_BEFORE for gap in range(2)) or _beside(line, first, last):
        return True
    return any(line.follows(last, p) for p in PART_AFTER)


def _beside(line: Line, first: int, last: int) -> bool:
    """Whether others are counted beside somebody named: "he and eight others were gunned down"."""
    if line.low(first - 1) != "and" or line.low(last) not in OTHERS or first < 2:
        return False
    return line.low(first - 2)[0].isalpha() and not is_verb(line, first - 2)


def _is_whole(line: Line, first: int) -> bool:
    """Whether a figure is the set that a part is taken from: "among the 16 injured", "one of the four officers"."""
    return line.low(first - 1) in WHOLE_DETERMINERS and line.low(first - 2) in WHOLE_BEFORE


def _is_comparison(line: Line, mention: Mention) -> bool:
    first, last = line.of(mention)
    if any(line.follows(first - gap - len(p), p) for p in COMPARISON for gap in range(3)):
        return True
    ahead = [line.low(i) for i in range(last, last + _COMPARED)]
    return any(word in COMPARATIVES for word in ahead) and ("than" in ahead or ahead[-1] == "")


def _other_event(line: Line, mention: Mention, today: date | None) -> bool:
    if set(clause_words(line, mention)) & OTHER_EVENT:
        return True
    years = [int(y) for y in _YEAR.findall(_clause(line, mention))]
    if not years:
        return False
    return today is not None and all(abs(year - today.year) > _SAME_STORY_YEARS for year in years)
