"""What rises or falls, and whether an amount is how far it went: "sales rose to $25m", "net sales are expected to be up 4 percent"."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS
from factcheck.assemble.triggers import trigger_table
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import EventClass
from factcheck.domain.mention import Mention
from factcheck.language.en.events import BEFORE_MOVES, COMPARED, UNMOVED
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, CLAUSE_BREAKS, DETERMINERS, PREPOSITIONS

_MOVES = frozenset({EventClass.RISE, EventClass.FALL})
# "Rose to a record high of": what may stand between a verb and its amount.
_FILLERS = frozenset({"a", "an", "the", "record", "some", "another", "nearly", "about", "around", "almost"})
# "The number of refugees rose": of refugees is told.
_COUNTING = frozenset({"number", "numbers", "total", "count", "tally"})
# "The reserve for losses", "the cost of the bridge"; but the toll of a day is a toll.
_NARROWING = frozenset({"of", "for"})
# "The toll from an attack on a bus in the hills rose": a noun and what hangs on it.
_LONGEST_PHRASE = 4
_MOST_PHRASES = 4
# "Weighs just over three pounds and is priced at".
_LONGEST_PREDICATE = 9


class Moved(Struct, frozen=True):
    """The noun phrase of what moved, tokens `first:last`; `level` says that the amount is where it arrived, and no step.

    `of` are the tokens of what hangs on it: "the reserve for bad loans rose".
    """

    first: int
    last: int
    level: bool
    of: range = range(0)

    def words(self, line: Line) -> list[str]:
        """The noun, with the word and the phrase that narrow it."""
        return [line.tokens[i].text for i in (*self.of, *range(max(self.first, self.last - 2), self.last))]


def moved(line: Line, mention: Mention) -> Moved | None:
    """What rises or falls to or by a figure, or stays at it; None where nothing does."""
    first, last = line.of(mention)
    at = first - 1
    while line.low(at) in _FILLERS:
        at -= 1
    level = line.low(at) == "to"
    if level or line.low(at) == "by":
        at -= 1
    if line.low(at).endswith("ly"):
        at -= 1  # "fell slightly to"
    if level:
        at = _before_step(line, at)
    stays = line.low(at) == "at" and line.low(_before_moment(line, at - 1)) in UNMOVED
    if stays:
        level, at = True, _before_moment(line, at - 1)
    if line.low(last) in COMPARED and line.low(at) in BEFORE_MOVES:
        at += 1  # "shares closed 2 percent higher"
    elif not stays and not _is_move(line, at):
        return None
    phrases = _phrases_before(line, at)
    if not phrases:
        return None
    noun, *hanging = reversed(phrases)
    of = range(*hanging[0]) if hanging and line.low(noun[1]) in _NARROWING else range(0)
    return Moved(*noun, level, of)


def _before_moment(line: Line, at: int) -> int:
    """The token before the moment from which nothing moved: "unchanged from 30 June at"."""
    for moment in line.moments:
        first, last = line.of(moment)
        if last - 1 == at and line.low(first - 1) == "from":
            return first - 2
    return at


def _before_step(line: Line, at: int) -> int:
    """The token before the step that a movement took, and its day: "rose 5 percent to", "fell 5 percent on Friday, to"."""
    at -= line.low(at) == ","
    for moment in line.moments:
        first, last = line.of(moment)
        if last - 1 == at:
            at = first - 1 - (line.low(first - 1) in {"on", "in"})
    for other in reversed(line.figures):
        first, last = line.of(other)
        if last - 1 != at:
            continue
        said_again = line.low(first - 1) == "or"  # "rose $1.20, or 4 percent, to"
        at = first - 1 - (line.low(first - 1) in {"by", "or"})
        at -= said_again and line.low(at) == ","
        if not said_again:
            break
    return at


def _is_move(line: Line, at: int) -> bool:
    return any(len(words) == 1 and trigger.event in _MOVES for words, trigger in trigger_table().get(line.low(at), ()))


def noun_phrase_before(line: Line, verb: int) -> tuple[int, int] | None:
    """The noun phrase before a verb, past its auxiliaries; of "the toll from the attack" the toll."""
    phrases = _phrases_before(line, verb)
    return phrases[-1] if phrases else None


def _phrases_before(line: Line, verb: int) -> list[tuple[int, int]]:
    """The noun phrases before a verb, the last first: of "the toll from the attack" the attack, then the toll."""
    at = verb - 1
    while line.low(at) in AUXILIARIES or line.low(at) in ADVERBS or line.low(at) in BEFORE_MOVES:
        at -= 1
    if line.low(at) == "and" and (other := _verb_before(line, at)) is not None:
        return _phrases_before(line, other)  # "the boat will sail in May and will cost"
    found: list[tuple[int, int]] = []
    for _ in range(_MOST_PHRASES):
        first = at
        while first >= 0 and at - first < _LONGEST_PHRASE and _is_noun(line, first):
            first -= 1
        if first == at:
            break
        found.append((first + 1, at + 1))
        while line.low(first) in DETERMINERS:
            first -= 1
        if line.low(first) not in PREPOSITIONS or line.low(first - 1) in _COUNTING:
            break
        at = first - 1
    return found


def _verb_before(line: Line, joint: int) -> int | None:
    """The last verb before "and", which has the subject of the verb behind it; None where a clause begins between them."""
    for index in range(joint - 1, max(0, joint - 1 - _LONGEST_PREDICATE), -1):
        if line.low(index) in CLAUSE_BREAKS or line.low(index) == "and":
            return None
        if is_verb(line, index) or line.low(index) in AUXILIARIES:
            return index
    return None


def _is_noun(line: Line, index: int) -> bool:
    word = line.low(index)
    start = line.tokens[index].start
    counted = any(figure.start <= start < figure.end for figure in line.figures)  # the inch of "the 15-inch costs"
    return word.isalpha() and word not in ENDS and not counted and not is_verb(line, index)
