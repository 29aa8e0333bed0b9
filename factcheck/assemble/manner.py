"""Why a figure is no main value of its article: a part, of another event, a comparison."""

from __future__ import annotations

import re
from datetime import date

from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.modality import clause_of, modality_of
from factcheck.assemble.phrase import DASHES, JOINS, PEOPLE
from factcheck.assemble.triggers import trigger_table
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import EventClass, Flag, Modality, Scope
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.events import COMPARED as MOVED
from factcheck.language.en.function_words import AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.language.en.manner import (
    AVERAGES,
    COMPARATIVES,
    COMPARISON,
    FROM_A_MOMENT,
    INCLUDING,
    LED_TO_THIS,
    LENGTHENING,
    OTHER_EVENT,
    OTHERS,
    PART_AFTER,
    PART_BEFORE,
    PART_PHRASES_BEFORE,
    RESETTING,
    RETOLD,
    SO_HURT,
    SUPERLATIVE_EVENTS,
    THEN,
    WHOLE_BEFORE,
    WHOLE_DETERMINERS,
)

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_MOVES = frozenset({EventClass.RISE, EventClass.FALL})
# "Compared with a profit of": words between the comparison and its figure.
_FROM_COMPARED = 4
# "Five rounds sooner than": the comparison follows the noun.
_COMPARED = 4
# "He was 17 when", "17 at the time": the words right beside an age tell of its day.
_BESIDE_AGE = 3
# "In initial reports, police announced that two people had been killed and": the retelling begins far before its figure.
_RETELLING = 16
# Before a superlative: "by far the worst", "– easily the biggest".
_BY_FAR = frozenset({"by", "far", "perhaps"})
_ASIDE = frozenset({",", "-", "--", "–", "—"})
# "In one of the country's worst": what may stand between a preposition and its superlative.
_RANKING = 5
# "Included a 19-year-old woman and": the first of a list runs to so many words.
_LISTED = 12
# "Five young people and an unborn baby": one more is named, so many words behind at most.
_ONE_MORE, _TO_ONE_MORE = frozenset({"a", "an", "one", "her", "his", "their"}), 3
# An event this many years before the article is another one, unless the article is of unknown date.
_SAME_STORY_YEARS = 1


def _ranks_this(line: Line, mention: Mention, index: int) -> bool:
    """Whether a superlative ranks the event that the figure before it is of: "were shot in one of the worst fires in memory"."""
    if index < line.of(mention)[1] or line.low(index) not in SUPERLATIVE_EVENTS:
        return False
    at = index - 1
    while index - at <= _RANKING and (line.low(at) in DETERMINERS | {"'s", "one", "of"} or line.low(at).endswith(("'s", "’s"))):
        at -= 1
    return line.low(at) in LED_TO_THIS


def flags_of(line: Line, mention: Mention, scope: Scope, today: date | None) -> tuple[Flag, ...]:
    """Every reason why a figure is not a main value of its article."""
    flags = []
    if line.sentence.furniture is not None:
        flags.append(Flag.FURNITURE)
    if mention.quantity is not None and _is_part(line, mention):
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
    if {line.low(first), line.low(first - 1), line.low(first - 2)} & told or _joined_to_part(line, first):
        return True
    near = line.before(first, 5)
    if any(line.follows(first - gap - len(p), p) for p in PART_PHRASES_BEFORE if p[0] in near for gap in range(2)) or _beside(
        line, first, last
    ):
        return True
    whole = line.low(first - 1) == "all" or line.low(first) == "within"  # "within two miles of the pier"
    if not whole and any(line.follows(last, p) for p in PART_AFTER):
        return True
    if says_how_hurt(line, last):
        return True  # "55 wounded, 15 critically"
    if mention.kind is Kind.COUNT and line.low(first - 1) in DASHES and line.low(last) in PREPOSITIONS:
        return True  # "five people were hurt – four by glass and"
    one = mention.quantity is not None and mention.quantity.low == mention.quantity.high == 1
    return one and mention.kind is Kind.COUNT and line.low(last) == "of"  # "one of Quist's lawyers", "one of our people"


def _joined_to_part(line: Line, first: int) -> bool:
    """Whether a figure goes on the list that "including" opens: "including a 19-year-old clerk and six men"."""
    if line.low(first - 1) != "and":
        return False
    for index in range(first - 2, max(-1, first - 2 - _LISTED), -1):
        if line.low(index) in INCLUDING:
            return True
        if (not line.low(index)[:1].isalnum() and line.low(index) not in JOINS) or is_verb(line, index):
            return False
    return False


def says_how_hurt(line: Line, index: int) -> bool:
    """Whether an adverb at `index` tells, with no verb beside it, how badly those before it were hurt: "two critically"."""
    following = line.low(index + 1)
    return line.low(index) in SO_HURT and (not following.isalpha() or following in PREPOSITIONS | {"and"})


def _beside(line: Line, first: int, last: int) -> bool:
    """Whether others are counted beside somebody named: "he and eight others were gunned down"."""
    if line.low(first - 1) != "and" or line.low(last) not in OTHERS or first < 2:
        return False
    before = line.low(first - 2)
    somebody = line.tokens[first - 2].text[0].isupper() or before in PRONOUNS or lemma(before) in PEOPLE
    return somebody and before not in trigger_table() and not is_verb(line, first - 2)


def counts_others(line: Line, mention: Mention) -> bool:
    """Whether a figure counts others besides somebody told beside it: "three others", "two more women", "five people and a boy"."""
    last = line.of(mention)[1]
    return line.low(last) in OTHERS or (mention.kind is Kind.COUNT and _and_somebody(line, last))


def _and_somebody(line: Line, last: int) -> bool:
    """Whether one more is named right behind those counted: "five people and an unborn baby"."""
    at = next((i for i in range(last, last + _TO_ONE_MORE) if line.low(i) == "and"), None)
    if at is None or lemma(line.low(at - 1)) not in PEOPLE or line.low(at + 1) not in _ONE_MORE:
        return False
    return any(lemma(line.low(i)) in PEOPLE and not is_plural(line.low(i)) for i in range(at + 2, at + 2 + _TO_ONE_MORE))


def _is_whole(line: Line, first: int) -> bool:
    """Whether a figure is the set that a part is taken from: "among the 16 injured", "one of the four officers"."""
    return line.low(first - 1) in WHOLE_DETERMINERS and line.low(first - 2) in WHOLE_BEFORE


def _is_comparison(line: Line, mention: Mention) -> bool:
    first, last = line.of(mention)
    near = line.before(first, 2 + _FROM_COMPARED)
    if any(line.follows(first - gap - len(p), p) for p in COMPARISON if p[0] in near for gap in range(_FROM_COMPARED)):
        return True
    if line.low(first - 1) == "from" and _comes_from(line, mention):
        return True
    if mention.kind is Kind.DURATION and line.low(last) in FROM_A_MOMENT and line.low(first - 1) != "for":
        return True
    if mention.kind is not Kind.AGE and {line.low(i) for i in range(max(0, first - _RETELLING), first)} & RETOLD:
        return True
    told = {i for figure in line.figures for i in range(*line.of(figure))}  # "three fires in less than 24 hours"
    ahead = [line.low(i) for i in range(last, last + _COMPARED) if i not in told]
    if mention.kind is Kind.PERCENT and ahead and ahead[0] in MOVED and ahead[1:2] != ["than"]:
        return False  # "shares closed 2 percent higher": a change, told by itself
    return any(word in COMPARATIVES for word in ahead) and ("than" in ahead or ahead[-1] == "")


def _is_called(line: Line, mention: Mention, index: int) -> bool:
    """Whether a superlative behind a figure tells of its own event, "50,000 – by far the biggest march since", or its own things."""
    last = line.of(mention)[1]
    if index < last or line.low(index) not in SUPERLATIVE_EVENTS:
        return False
    if index == last:
        return True  # "its two biggest rivals"
    at = index - 1 - (line.low(index - 1) in DETERMINERS)
    while line.low(at).endswith("ly") or line.low(at) in _BY_FAR:
        at -= 1
    return line.low(at) in BE or line.low(at) in _ASIDE


def _comes_from(line: Line, mention: Mention) -> bool:
    """Whether a figure is what another one rose or fell from: "rose to $88 million from $79 million", "from 12 percent to 9 percent"."""
    others = [f for f in line.figures if f.kind is mention.kind and f is not mention]
    reached = any(line.low(line.of(f)[0] - 1) == "to" for f in others)
    words = {token.low for token in line.tokens}
    moves = any(t.event in _MOVES for word in words for found, t in trigger_table().get(word, ()) if len(found) == 1)
    return reached and (moves or not words.isdisjoint(RESETTING))


def _is_year(line: Line, index: int) -> bool:
    return _YEAR.fullmatch(line.low(index)) is not None and line.low(index - 1) not in {"x", "×", "by"}  # "2880x1800"


def _is_usual(line: Line, index: int) -> bool:
    """Whether a word tells of another time; "a record profit" and "a record 4 million" are of this one."""
    word, following = line.low(index), line.low(index + 1)
    if word != "record":
        return word in OTHER_EVENT
    earlier = line.low(index - 1) in {"previous", "old", "earlier", "last"}
    told = following[:1].isalnum() or any(line.of(figure)[0] == index + 1 for figure in line.figures)  # "a record $4m"
    return earlier or not told or following in PREPOSITIONS | AUXILIARIES


def _is_average(line: Line, mention: Mention, clause: list[int]) -> bool:
    """Whether a figure is what many come to: "an average of 300", "averaging 33 homers and 100 hits", "300 on average"."""
    first, last = line.of(mention)
    told = any(line.low(i) in AVERAGES for i in [*clause, *range(first, last)] if i < last)
    return told or any(line.low(i) == "on" and line.low(i + 1) == "average" for i in clause)


def _other_event(line: Line, mention: Mention, scope: Scope, today: date | None) -> bool:
    if mention.kind is Kind.AGE:
        first, last = line.of(mention)
        # "When the 28-year-old suspect opened the door": "when" is of the verb.
        begin = first if line.low(first - 1) in DETERMINERS else first - _BESIDE_AGE
        return bool({line.low(i) for i in range(begin, last + _BESIDE_AGE)} & THEN)
    clause = clause_of(line, mention)
    usual = (i for i in clause if _is_usual(line, i))
    if any(not _is_called(line, mention, i) and not _ranks_this(line, mention, i) for i in usual) or _is_average(line, mention, clause):
        return True
    written = [i for i in clause if _is_year(line, i)]
    counted = {i for figure in line.figures for i in range(*line.of(figure))} if written else set()
    years = [int(line.low(i)) for i in written if i not in counted]
    years += [scope.days.last.year] if scope.days is not None else []
    if today is None or not years:
        return False
    to_come = modality_of(line, mention) is Modality.PLANNED
    return all(today.year - year > _SAME_STORY_YEARS or (year - today.year > _SAME_STORY_YEARS and not to_come) for year in years)
