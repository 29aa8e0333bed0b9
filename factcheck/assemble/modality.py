"""Whether a figure is said to be so, to come, to be possible, or not to be so; and the clause that tells."""

from __future__ import annotations

from factcheck.assemble.line import Line
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import Modality
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.titled import titled
from factcheck.language.en.function_words import (
    AUXILIARIES,
    BE,
    CLAUSE_BREAKS,
    CLAUSE_OPENERS,
    DETERMINERS,
    MODALS,
    NOMINATIVE,
    PREPOSITIONS,
)
from factcheck.language.en.manner import BEFORE_TO, BEHIND_BE, BEHIND_NOUN, CONDITIONAL, DENIED, NONE_KNOWN, NOT_DENIED, PLANNED, PLANS

# "The new offer from the bank is": words of a subject.
_LONGEST_SUBJECT = 5
# "Without 12 of its members"
_WITHOUT = 1
# How many words around a figure may tell how it is meant.
_NEAR = 8
# What may join a clause with a subject of its own to the one before.
_JOINTS = frozenset({"and", "but", "that"})
# A denial of a figure stands right before it ("did not kill 12").
_DENIAL = 3


def modality_of(line: Line, mention: Mention) -> Modality:
    """Whether the clause of a figure asserts it, plans it, supposes it or denies it; none that was reported is supposed."""
    first, last = line.of(mention)
    own = clause_of(line, mention)
    clause = [i for i in own if not _is_nominal(line, i) and not (i >= last and _is_of_next(line, last, i))]
    words = {line.low(i) for i in clause} - _named(line)
    if any(line.low(i) in DENIED and not _denies_other(line, i, first) for i in range(first - _DENIAL, first)):
        return Modality.DENIED
    if words & CONDITIONAL or (_is_none(mention) and words & NONE_KNOWN):
        return Modality.CONDITIONAL
    to_be = any(line.low(i) in {"is", "are"} and line.follows(i + 1, ("to", "be")) for i in own)
    return Modality.PLANNED if to_be or any(_plans(line, word) for word in words & PLANNED) else Modality.ASSERTED


def _denies_other(line: Line, denial: int, first: int) -> bool:
    """Whether a denial before a figure is of something else: "not until 2003", "not guilty to two charges", "without parole plus nine"."""
    return line.low(denial + 1) in NOT_DENIED or (line.low(denial) == "without" and first - denial > _WITHOUT)


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
    verb = line.low(index + 1) == "to" and (line.low(index + 2) in {"be", "remain", "have", "get"} or is_verb(line, index + 2))
    return verb or line.low(index + 1) == "for" or line.low(index - 1) in {"is", "are"}  # "a hearing is set"


def _is_of_next(line: Line, last: int, index: int) -> bool:
    """Whether a word behind a figure plans for somebody else, or only narrows: "hit two clerks, Quist will", "two men seeking"."""
    if line.low(index) in BEHIND_NOUN:
        return True
    if line.low(index) not in MODALS:
        return False
    comma = next((i for i in range(index - 1, last - 1, -1) if line.low(i) == ","), None)
    return comma is not None and comma != index - 1


def _named(line: Line) -> set[str]:
    """Words that are names wherever the sentence has them: the month in "on May 3", the hill in "on Hope Hill"."""
    if titled(line.sentence.text):
        return set()
    names = {token.low for token in line.tokens[1:] if token.text[0].isupper()}
    return names - {token.low for token in line.tokens if token.text[0].islower()}


def _is_nominal(line: Line, index: int) -> bool:
    """Whether a word that may tell of plans is a noun or an adjective: "on the plan", "the proposed fare"."""
    word, before = line.low(index), line.low(index - 1)
    if word in PLANS:
        following = line.low(index + 1)
        if not following[:1].isalnum() or following in AUXILIARIES:
            return True  # "with qualifying plans"
    return word in PLANNED | CONDITIONAL and (before in DETERMINERS or before == "'s" or (before in PREPOSITIONS and before != "to"))


def clause_of(line: Line, mention: Mention) -> list[int]:
    """The tokens of the clause of a mention, within a few words of it, without its own."""
    first, last = line.of(mention)
    left, right, end = first, last, min(len(line.tokens), last + _NEAR)
    while left > max(0, first - _NEAR) and not _parts(line, left - 1):
        left -= 1
    while right < end and not _parts(line, right) and not (line.low(right) == "," and line.low(right + 1) in CLAUSE_OPENERS):
        right += 1
    return [*range(left, first), *range(last, right)]


def _parts(line: Line, index: int) -> bool:
    """Whether a word parts one clause from the next."""
    word = line.tokens[index].low  # asked of every word around every figure
    return word in CLAUSE_BREAKS or (word in _JOINTS and _begins(line, index))


def _begins(line: Line, index: int) -> bool:
    """Whether a clause with a subject of its own begins: "and the new offer is expected", "that they would leave"."""
    following = line.low(index + 1)
    if following in NOMINATIVE:
        return True
    if following not in DETERMINERS or line.low(index) == "that":
        return False
    verb = next((i for i in range(index + 2, index + 2 + _LONGEST_SUBJECT) if line.low(i) in AUXILIARIES), None)
    return verb is not None and all(line.low(i).isalpha() for i in range(index + 1, verb))
