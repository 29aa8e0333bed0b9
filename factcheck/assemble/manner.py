"""How a figure is said: asserted or planned, whole or part, of this event or another."""

from __future__ import annotations

import re
from datetime import date

from factcheck.assemble.line import Line
from factcheck.assemble.triggers import trigger_table
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import Flag, Modality, Scope
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.titled import titled
from factcheck.language.en.function_words import BE, CLAUSE_BREAKS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS
from factcheck.language.en.manner import (
    BEFORE_TO,
    BEHIND_BE,
    COMPARATIVES,
    COMPARISON,
    CONDITIONAL,
    DENIED,
    FROM_A_MOMENT,
    LENGTHENING,
    NONE_KNOWN,
    OTHER_EVENT,
    OTHERS,
    PART_AFTER,
    PART_BEFORE,
    PART_PHRASES_BEFORE,
    PLANNED,
    RETOLD,
    SO_HURT,
    SUPERLATIVE_EVENTS,
    THEN,
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
# "He was 17 when", "17 at the time": the words right beside an age tell of its day.
_BESIDE_AGE = 3
# "In initial reports, police announced that two people had been killed and": the retelling begins far before its figure.
_RETELLING = 16
# Before a superlative: "by far the worst", "– easily the biggest".
_BY_FAR = frozenset({"by", "far", "perhaps"})
_ASIDE = frozenset({",", "-", "--", "–", "—"})
# An event this many years before the article is another one, unless the article is of unknown date.
_SAME_STORY_YEARS = 1


def modality_of(line: Line, mention: Mention) -> Modality:
    """Whether the clause of a figure asserts it, plans it, supposes it or denies it; none that was reported is supposed."""
    words = {line.low(i) for i in _clause(line, mention) if not _is_nominal(line, i)} - _named(line)
    first, _ = line.of(mention)
    if {line.low(i) for i in range(first - _DENIAL, first)} & DENIED:
        return Modality.DENIED
    if words & CONDITIONAL or (_is_none(mention) and words & NONE_KNOWN):
        return Modality.CONDITIONAL
    return Modality.PLANNED if any(_plans(line, word) for word in words & PLANNED) else Modality.ASSERTED


def _is_none(mention: Mention) -> bool:
    return mention.kind is Kind.COUNT and mention.quantity is not None and mention.quantity.high == 0


def _plans(line: Line, word: str) -> bool:
    """Whether a word of plans tells one wherever it stands: "was set for May" does, "a bond was set" and "due to rain" do not."""
    if word not in BEFORE_TO and word not in BEHIND_BE:
        return True
    return any(token.low == word and _plans_at(line, index) for index, token in enumerate(line.tokens))


def _plans_at(line: Line, index: int) -> bool:
    if line.low(index) in BEHIND_BE:
        return line.low(index - 1) in BE
    verb = line.low(index + 1) == "to" and (line.low(index + 2) == "be" or is_verb(line, index + 2))
    return verb or line.low(index + 1) == "for" or line.low(index - 1) in {"is", "are"}  # "a hearing is set"


def _named(line: Line) -> set[str]:
    """Words that are names wherever the sentence has them: the month in "on May 3", the hill in "on Hope Hill"."""
    if titled(line.sentence.text):
        return set()
    names = {token.low for token in line.tokens[1:] if token.text[0].isupper()}
    return names - {token.low for token in line.tokens if token.text[0].islower()}


def _is_nominal(line: Line, index: int) -> bool:
    """Whether a word that may tell of plans is a noun or an adjective: "on the plan", "the proposed fare"."""
    word, before = line.low(index), line.low(index - 1)
    return word in PLANNED | CONDITIONAL and (before in DETERMINERS or before == "'s" or (before in PREPOSITIONS and before != "to"))


def clause_words(line: Line, mention: Mention) -> list[str]:
    """Lower-case words of the clause of a mention, within a few words of it."""
    return [line.low(i) for i in _clause(line, mention)]


def _clause(line: Line, mention: Mention) -> list[int]:
    """The tokens of the clause of a mention, within a few words of it, without its own."""
    first, last = line.of(mention)
    left, right = first, last
    while left > 0 and first - left < _NEAR and line.low(left - 1) not in CLAUSE_BREAKS:
        left -= 1
    while right < len(line.tokens) and right - last < _NEAR and line.low(right) not in CLAUSE_BREAKS:
        if line.low(right) == "," and line.low(right + 1) in CLAUSE_OPENERS:
            break
        right += 1
    return [*range(left, first), *range(last, right)]


def flags_of(line: Line, mention: Mention, scope: Scope, today: date | None) -> tuple[Flag, ...]:
    """Every reason why a figure is not a main value of its article."""
    flags = []
    if line.sentence.furniture is not None:
        flags.append(Flag.FURNITURE)
    if _is_part(line, mention):
        flags.append(Flag.PART)
    if _other_event(line, mention, scope, today):
        flags.append(Flag.OTHER_EVENT)
    if _is_comparison(line, mention):
        flags.append(Flag.COMPARISON)
    return tuple(flags)


def _is_part(line: Line, mention: Mention) -> bool:
    first, last = line.of(mention)
    if _is_whole(line, first):
        return False
    told = PART_BEFORE - LENGTHENING if mention.kind is Kind.DURATION else PART_BEFORE
    if {line.low(first), line.low(first - 1), line.low(first - 2)} & told:
        return True
    near = line.before(first, 5)
    if any(line.follows(first - gap - len(p), p) for p in PART_PHRASES_BEFORE if p[0] in near for gap in range(2)) or _beside(
        line, first, last
    ):
        return True
    if any(line.follows(last, p) for p in PART_AFTER):
        return True
    if line.low(last) in SO_HURT and not line.low(last + 1).isalpha():
        return True  # "55 wounded, 15 critically"
    one = mention.quantity is not None and mention.quantity.low == mention.quantity.high == 1
    return one and mention.kind is Kind.COUNT and line.low(last) == "of"  # "one of Quist's lawyers", "one of our people"


def _beside(line: Line, first: int, last: int) -> bool:
    """Whether others are counted beside somebody named: "he and eight others were gunned down"."""
    if line.low(first - 1) != "and" or line.low(last) not in OTHERS or first < 2:
        return False
    before = line.low(first - 2)
    return before[0].isalpha() and before not in trigger_table() and not is_verb(line, first - 2)


def counts_others(line: Line, mention: Mention) -> bool:
    """Whether a figure counts others besides somebody already told: "three others", "two more women"."""
    return line.low(line.of(mention)[1]) in OTHERS


def _is_whole(line: Line, first: int) -> bool:
    """Whether a figure is the set that a part is taken from: "among the 16 injured", "one of the four officers"."""
    return line.low(first - 1) in WHOLE_DETERMINERS and line.low(first - 2) in WHOLE_BEFORE


def _is_comparison(line: Line, mention: Mention) -> bool:
    first, last = line.of(mention)
    near = line.before(first, 5)
    if any(line.follows(first - gap - len(p), p) for p in COMPARISON if p[0] in near for gap in range(3)):
        return True
    if mention.kind is Kind.DURATION and line.low(last) in FROM_A_MOMENT and line.low(first - 1) != "for":
        return True
    if {line.low(i) for i in range(max(0, first - _RETELLING), first)} & RETOLD:
        return True
    ahead = [line.low(i) for i in range(last, last + _COMPARED)]
    return any(word in COMPARATIVES for word in ahead) and ("than" in ahead or ahead[-1] == "")


def _is_called(line: Line, mention: Mention, index: int) -> bool:
    """Whether a superlative behind a figure tells of the figure's own event: "50,000 – by far the biggest march since"."""
    if index < line.of(mention)[1] or line.low(index) not in SUPERLATIVE_EVENTS:
        return False
    at = index - 1 - (line.low(index - 1) in DETERMINERS)
    while line.low(at).endswith("ly") or line.low(at) in _BY_FAR:
        at -= 1
    return line.low(at) in BE or line.low(at) in _ASIDE


def _other_event(line: Line, mention: Mention, scope: Scope, today: date | None) -> bool:
    words = clause_words(line, mention)
    if mention.kind is Kind.AGE:
        first, last = line.of(mention)
        # "When the 28-year-old suspect opened the door": "when" is of the verb.
        begin = first if line.low(first - 1) in DETERMINERS else first - _BESIDE_AGE
        return bool({line.low(i) for i in range(begin, last + _BESIDE_AGE)} & THEN)
    if any(line.low(i) in OTHER_EVENT and not _is_called(line, mention, i) for i in _clause(line, mention)):
        return True
    years = [int(word) for word in words if _YEAR.fullmatch(word)]
    years += [scope.days.last.year] if scope.days is not None else []
    return bool(years) and today is not None and all(abs(year - today.year) > _SAME_STORY_YEARS for year in years)
