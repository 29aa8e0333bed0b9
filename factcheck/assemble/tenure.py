"""Who has been at his work for how long: "Quist, a nine-year veteran of the force", "he had been with the yard for nine years"."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.line import Line, is_name
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, BE, CLAUSE_BREAKS, INDEFINITE
from factcheck.language.en.tenure import AT, AT_WORK, LATELY, MILITARY, VETERANS

# "A nine-year Brodna Harbour Police Department veteran".
_LONGEST_BODY = 6
# "Worked as an officer with the transit authority of the town for".
_LONGEST_WORK = 12
# How far the body may stand behind a veteran ("veteran of the United States Marine Corps").
_BEHIND = 8


class Tenure(Struct, frozen=True):
    """The last token of the name, or the pronoun, of whoever is at his work; and the token that says so."""

    who: int
    word: int


def tenure_of(line: Line, mention: Mention) -> Tenure | None:
    """Who has been at his work for a length of time; None for other lengths."""
    first, last = line.of(mention)
    if mention.kind is not Kind.DURATION or mention.quantity is None or mention.quantity.unit != "year":
        return None
    veteran = _veteran(line, last)
    if veteran is None:
        return _at_work(line, first)
    if MILITARY & {line.low(i) for i in range(last, veteran + _BEHIND)} or line.low(first - 1) not in INDEFINITE:
        return None
    who = _described(line, first - 1, veteran)
    return Tenure(who, veteran) if who is not None else None


def _veteran(line: Line, last: int) -> int | None:
    """The token of the veteran that a length of time describes."""
    for index in range(last, last + _LONGEST_BODY + 1):
        if line.low(index) in VETERANS:
            return index
        if not line.low(index).replace(".", "").replace("-", "").isalpha() and line.low(index) not in {"'s", "’s", "-"}:
            return None
    return None


def _described(line: Line, article: int, veteran: int) -> int | None:
    """Whom "a nine-year veteran" is said of: the name before its comma or its verb, or behind it at the head of a sentence."""
    if line.low(article - 1) == "," and is_name(line, article - 2):
        return article - 2
    if line.low(article - 1) in BE:
        return _one(line, article - 2)
    if article == 0 and line.low(veteran + 1) == "," and is_name(line, veteran + 2):
        end = veteran + 2
        while is_name(line, end + 1):
            end += 1
        return end
    return None


def _at_work(line: Line, first: int) -> Tenure | None:
    """Who "had worked for the yard for" a length of time."""
    at = first - 1
    while line.low(at) in LATELY:
        at -= 1
    if line.low(at) != "for":
        return None
    for verb in range(at - 1, max(-1, at - 1 - _LONGEST_WORK), -1):
        word = line.low(verb)
        if word in AT_WORK and line.low(verb + 1) in AT and verb + 1 < at:
            named = {line.low(i) for i in range(verb, at)}
            who = None if MILITARY & named else _one(line, _before_verb(line, verb))
            return Tenure(who, verb) if who is not None else None
        if word in CLAUSE_BREAKS or word in {",", "and"}:
            return None
    return None


def _before_verb(line: Line, verb: int) -> int:
    index = verb - 1
    while line.low(index) in AUXILIARIES or line.low(index) in ADVERBS:
        index -= 1
    return index


def _one(line: Line, index: int) -> int | None:
    """The token of somebody: a name, a pronoun, or the name that "who" goes back to."""
    if line.low(index) == "who":
        index -= 1 + (line.low(index - 1) == ",")
    if line.low(index) == "," and line.low(index - 1).isdigit():
        index -= 2 + (line.low(index - 2) == ",")
    return index if line.low(index) in {"he", "she"} or is_name(line, index) else None
