"""How many people a place holds: "a camp of 900 people", "a school sheltering 900", "900 refugees are living in the camp"."""

from __future__ import annotations

from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import PEOPLE
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.dwellings import DWELLINGS, HOLDING, HOLDING_PHRASES, LIVING
from factcheck.language.en.function_words import AUXILIARIES

# "A camp in the north of the country sheltering": how far the place may stand before what it holds.
_BEFORE = 12
# "900 refugees who fled the fighting in the north are living in the camp".
_LONGEST = 20
_PLACE = 5
_WITHIN = frozenset({"in", "at", "inside"})


def dwelling_of(line: Line, mention: Mention) -> int | None:
    """The token of the place in which so many people live or stay; None for other counts."""
    if mention.kind is not Kind.COUNT or not _of_people(line, mention):
        return None
    found = _held(line, line.of(mention)[0])
    return found if found is not None else _lived_in(line, mention)


def _of_people(line: Line, mention: Mention) -> bool:
    _, last = line.of(mention)
    return any(lemma(line.low(last + i)) in PEOPLE for i in range(3 if line.low(last) == "of" else 2))


def _held(line: Line, first: int) -> int | None:
    """The place before a figure that holds so many."""
    word = line.low(first - 1)
    phrase = next((p for p in HOLDING_PHRASES if line.follows(first - len(p), p)), None)
    if phrase is None and word == "of":
        return first - 2 if line.low(first - 2) in DWELLINGS else None
    if phrase is None and word not in HOLDING:
        return None
    places = (i for i in range(first - 2, max(-1, first - 2 - _BEFORE), -1) if line.low(i) in DWELLINGS)
    return next(places, None)


def _lived_in(line: Line, mention: Mention) -> int | None:
    """The place behind a figure in which so many live, with no other figure between them."""
    _, last = line.of(mention)
    behind = (line.of(other)[0] for other in line.figures if other.start >= mention.end)
    end = min([last + _LONGEST, *behind])
    for index in range(last, end):
        if line.low(index) in LIVING and line.low(index + 1) in _WITHIN and _is_told(line, index):
            return next((i for i in range(index + 2, index + 2 + _PLACE) if line.low(i) in DWELLINGS), None)
    return None


def _is_told(line: Line, verb: int) -> bool:
    """Whether that they live there is what is told of them, and not which ones are meant ("40 sheltering in a school were killed")."""
    participle = line.low(verb).endswith(("ing", "ed"))
    return line.low(verb - 1) in AUXILIARIES if participle else line.low(verb - 1) not in {"who", "that"}
