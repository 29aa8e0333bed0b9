"""What a figure counts or measures: the noun it hangs on, with the modifiers that narrow it."""

from __future__ import annotations

from factcheck.assemble import phrase
from factcheck.assemble.event import Event
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.movement import moved
from factcheck.domain.assertion import Head
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Vague
from factcheck.language.en.attributes import AFTER, BY_UNIT
from factcheck.language.en.events import EVENTS
from factcheck.language.en.heads import ANYBODY, DEMOGRAPHIC, EMPTY, PARENTS, QUALIFIERS, ROLE, STATISTICS
from factcheck.language.en.numbers import FREQUENCIES

_SHARED = frozenset({"and", "or", ",", "to"})
# What a verb of movement may tell the size of.
_AMOUNTS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATIO})
PERSON = "person"
DEMOGRAPHIC_CLASS = "demographic"
ROLE_CLASS = "role"
# What a number on a street is the number of.
BLOCK, HOUSE = "block", "house"


def head_of(line: Line, mention: Mention, event: Event | None) -> Head | None:
    """The head of a figure: the noun phrase after it, for amounts also the noun before it; None where there is none."""
    if mention.kind is Kind.COUNT:
        return _counted(line, mention, event)
    first, last = line.of(mention)
    if mention.kind is Kind.RANK and mention.entity is not None:
        return _head([BLOCK if line.low(last - 1) == BLOCK or "-" in mention.text else HOUSE])
    if mention.kind is Kind.MEASURE and (attribute := _attribute(line, mention, last)):
        return _head([attribute])
    words = _measured(line, mention, first, last)
    if not words and mention.kind in _AMOUNTS and (what := moved(line, mention)) is not None:
        words = what.words(line)
    return _head(words) if words else None


def _measured(line: Line, mention: Mention, first: int, last: int) -> list[str]:
    """The noun of an amount: behind it, or before it where the words between link the two."""
    if mention.kind is Kind.MONEY:
        behind = phrase.after(line, last, of=False) or phrase.purpose(line, last) or _shared_phrase(line, mention, last)
        return behind or phrase.before(line, first)
    duration = mention.kind is Kind.DURATION
    words = phrase.after(line, last, of=True, modifier=duration and "-" in mention.text)
    if words or mention.kind in (Kind.AGE, Kind.RANK):
        return words
    return phrase.before(line, first, linked=duration)


def _counted(line: Line, mention: Mention, event: Event | None) -> Head | None:
    """What a count counts: its noun, that of the figure it is coordinated with, else the people of its event."""
    first, last = line.of(mention)
    if line.low(last - 1) in FREQUENCIES or line.low(last - 1) == "never":
        return _head(["times"])
    if line.low(first - 1) == "of" and line.low(first - 2) in PARENTS:
        return _head(["children"])  # "a father of four"
    vague = mention.quantity is not None and isinstance(mention.quantity.amount, Vague)
    words = phrase.after(line, last, of=vague, several=_several(mention)) or _shared_phrase(line, mention, last)
    if words:
        return _head(words)
    if event is None or not EVENTS[event.event].person:
        what = moved(line, mention)
        return _head(what.words(line)) if what is not None else None
    if event.form is Form.NOUN:
        return _head([PERSON])  # "the death toll rose to 25" counts people
    return Head(text="", lemma=PERSON, general=PERSON, specific=False)


def _several(mention: Mention) -> bool:
    """Whether a count is of more than one."""
    quantity = mention.quantity
    ends = (quantity.low, quantity.high) if quantity is not None else ()
    return isinstance(getattr(quantity, "amount", None), Vague) or any(end is not None and end > 1 for end in ends)


def _shared_phrase(line: Line, mention: Mention, last: int) -> list[str]:
    """The noun of a coordinated figure that carries it: "70 and 80 people"."""
    if line.low(last) not in _SHARED:
        return []
    start = line.tokens[last].end
    other = next((f for f in line.figures if f.kind is mention.kind and 0 < f.start - start <= 2), None)
    return phrase.after(line, line.of(other)[1], of=False) if other else []


def _attribute(line: Line, mention: Mention, last: int) -> str | None:
    """What a measure is the size of, where a word right after it or its unit says so."""
    unit = mention.quantity.unit if mention.quantity else ""
    if unit in BY_UNIT:
        return BY_UNIT[unit]
    return AFTER.get(line.low(last + 1 if line.low(last) in phrase.JOINS else last))


def _head(words: list[str]) -> Head:
    base = lemma(words[-1])
    narrowing = tuple(sorted({lemma(w) for w in words[:-1]} - {base}))
    general = PERSON if base in ANYBODY else DEMOGRAPHIC_CLASS if base in DEMOGRAPHIC else ROLE_CLASS if base in ROLE else None
    return Head(
        text=" ".join(words),
        lemma=PERSON if general == PERSON else base,
        modifiers=narrowing,
        general=general,
        qualifiers=tuple(m for m in narrowing if m in QUALIFIERS),
        specific=general is None and base not in EMPTY and base not in STATISTICS,
    )
