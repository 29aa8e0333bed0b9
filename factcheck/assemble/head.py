"""What a figure counts or measures: the noun it hangs on, with the modifiers that narrow it."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.assemble import phrase
from factcheck.assemble.amount import before, purpose
from factcheck.assemble.event import Event
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.measured import bearer, is_weighed, restated
from factcheck.assemble.movement import moved
from factcheck.assemble.verbs import forms_of, is_verb
from factcheck.domain.assertion import EventClass, Head
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Vague
from factcheck.language.en.attributes import AFTER, BY_UNIT, FALLING
from factcheck.language.en.events import COMPARED, EVENTS
from factcheck.language.en.function_words import AUXILIARIES, DETERMINERS
from factcheck.language.en.heads import ANYBODY, CONDITIONS, DEMOGRAPHIC, EMPTY, PARENTS, QUALIFIERS, RANGES, ROLE, STATISTICS
from factcheck.language.en.manner import FROM_A_MOMENT
from factcheck.language.en.numbers import FREQUENCIES

_SHARED = frozenset({"and", "or", ",", "to", "x", "×", "by"})
# What can be told of people, and no length or sum of anything.
_OF_PEOPLE = frozenset(Kind) - {Kind.MONEY, Kind.DURATION, Kind.MEASURE}
_LENGTHS = frozenset({Kind.DURATION, Kind.MEASURE})
_HAVING = frozenset({"have", "has", "had", "having"})
# What a verb of movement may tell the size of.
_AMOUNTS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.RATIO})
PERSON = "person"
DEMOGRAPHIC_CLASS = "demographic"
ROLE_CLASS = "role"
# What a number on a street is the number of.
BLOCK, HOUSE = "block", "house"


def head_of(line: Line, mention: Mention, event: Event | None) -> Head | None:
    """The head of a figure, in the condition it is told to be in: "two men in critical condition" are not two in a stable one."""
    head = _noun_of(line, mention, event)
    if head is None or event is None or event.event is not EventClass.CONDITION:
        return head
    return replace(head, qualifiers=tuple(sorted({*head.qualifiers, *CONDITIONS.intersection(event.words.lower().split())})))


def _noun_of(line: Line, mention: Mention, event: Event | None) -> Head | None:
    """The noun phrase after a figure, for amounts also the noun before it; None where there is none."""
    if mention.kind is Kind.COUNT:
        return _counted(line, mention, event)
    first, last = line.of(mention)
    if mention.kind is Kind.RANK and mention.entity is not None:
        return _head([BLOCK if line.low(last - 1) == BLOCK or "-" in mention.text else HOUSE])
    if mention.kind is Kind.MEASURE and (attribute := _attribute(line, mention, last)):
        return _head([attribute])
    what = moved(line, mention) if mention.kind in _AMOUNTS else None
    stands = what is not None and (what.level or line.low(last) in COMPARED)
    words = _of_what_moved(line, mention) if stands else _measured(line, mention, first, last) or _of_what_moved(line, mention)
    if not words and mention.kind in (Kind.MONEY, Kind.PERCENT) and (other := restated(line, mention)) is not None:
        return head_of(line, other, event)
    if mention.kind is Kind.RANK and words[-1:] == ["one"]:
        return None  # "the first one"
    return _head(words, people=mention.kind in _OF_PEOPLE) if words else None


def tells_when(line: Line, mention: Mention) -> bool:
    """Whether "first" is an adverb that ranks nothing: "when he first sang", "the offer first was made"."""
    if mention.kind is not Kind.RANK or mention.text.lower() != "first":
        return False
    first, last = line.of(mention)
    verb = line.low(last) in AUXILIARIES or (Form.PAST in forms_of(line.low(last)) and is_verb(line, last))
    return verb and line.low(first - 1) not in DETERMINERS and not line.low(first - 1).endswith("'s")


def _of_what_moved(line: Line, mention: Mention) -> list[str]:
    """What rose or fell by an amount; of somebody who fell, the distance."""
    what = moved(line, mention) if mention.kind in _AMOUNTS else None
    if what is None:
        fell = mention.kind is Kind.MEASURE and line.low(line.of(mention)[0] - 1) in FALLING
        return ["distance"] if fell else []  # "slipped and fell 200 metres"
    words = what.words(line)
    somebody = words[-1][0].isupper() or lemma(words[-1]) in phrase.PEOPLE
    return ["distance"] if mention.kind is Kind.MEASURE and somebody else words


def _measured(line: Line, mention: Mention, first: int, last: int) -> list[str]:
    """The noun of an amount: behind it, or before it where the words between link the two."""
    if phrase.is_bare_comparative(line, last):
        return []  # "four years older", "$100 cheaper"
    if mention.kind is Kind.MONEY:
        if line.low(first - 1) == "of" and is_verb(line, last):
            return before(line, first)  # "profit of $1.2 billion beat forecasts"
        start = _past_conversion(line, mention, last)
        behind = phrase.after(line, start, of=False) or purpose(line, last) or _shared_phrase(line, mention, last)
        return _no_range(behind) or bearer(line, mention) or before(line, first)
    duration = mention.kind is Kind.DURATION
    if line.low(last) in {"'s", "’s"} or line.low(last - 1).endswith(("'s", "’s")):
        return []  # "the three-year-old's aunt"
    if duration and line.low(last) in FROM_A_MOMENT:
        return []  # "three days after they had come"
    doing = mention.kind in _LENGTHS and phrase.is_doing(line, last)
    words = [] if doing else phrase.after(line, last, of=True, modifier=duration and "-" in mention.text)
    if mention.kind is Kind.AGE:
        words = _owner(words)
    words = _no_range(words) or (_shared_phrase(line, mention, last) if mention.kind in _LENGTHS else [])
    if words or mention.kind in (Kind.AGE, Kind.RANK):
        return words
    if mention.kind in _LENGTHS and line.low(first - 1) in _HAVING:
        return []  # "she had 404 yards", "he has had one month": whose, not of what
    return bearer(line, mention) or before(line, first, linked=duration)


def _no_range(words: list[str]) -> list[str]:
    """The noun behind an amount, unless it only says that it lies there: "in our 3 to 5 percent target range"."""
    return [] if words and words[-1].lower() in RANGES and (len(words) == 1 or words[-1].lower() == "range") else words


def _owner(words: list[str]) -> list[str]:
    """Of "four-year-old girl's cheek" the girl: an age is that of whoever owns."""
    end = next((i for i, word in enumerate(words) if word.endswith(("'s", "’s"))), None)
    return words if end is None else [*words[:end], words[end][:-2]]


def _past_conversion(line: Line, mention: Mention, last: int) -> int:
    """Behind the bracket that says a sum again: "a 110 billion euro ($158 billion) rescue"."""
    if line.low(last) != "(":
        return last
    inside = next((f for f in line.figures if f.start == line.tokens[last].end and f.kind is mention.kind), None)
    end = line.of(inside)[1] if inside is not None else last
    return end + 1 if line.low(end) == ")" else last


def _counted(line: Line, mention: Mention, event: Event | None) -> Head | None:
    """What a count counts: its noun, that of the figure it is coordinated with, else the people of its event."""
    first, last = line.of(mention)
    if line.low(last - 1) in FREQUENCIES or line.low(last - 1) == "never":
        return _head(["times"])
    if line.low(first - 1) == "of" and line.low(first - 2) in PARENTS:
        return _head(["children"])  # "a father of four"
    vague = mention.quantity is not None and isinstance(mention.quantity.amount, Vague)
    several = _several(mention)
    of = vague or (several and line.low(last) == "of" and line.low(last + 1) in DETERMINERS)  # "three of the clerks"
    words = [] if several and phrase.is_doing(line, last) else phrase.after(line, last, of=of, several=several)
    words = words or _shared_phrase(line, mention, last)
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
    """The noun of a coordinated figure that carries it: "70 and 80 people", "13- and 15-inch models", "a six-year, $3m deal"."""
    last += line.low(last) in phrase.JOINS
    if line.low(last) not in _SHARED:
        return []
    start, narrows = line.tokens[last].end, "-" in mention.text and line.low(last) == ","
    other = next((f for f in line.figures if (f.kind is mention.kind or narrows) and 0 < f.start - start <= 2), None)
    return phrase.after(line, line.of(other)[1], of=False) if other else []


def _attribute(line: Line, mention: Mention, last: int) -> str | None:
    """What a measure is the size of, where a word right after it or its unit says so."""
    unit = mention.quantity.unit if mention.quantity else ""
    if unit in BY_UNIT:
        return BY_UNIT[unit]
    if is_weighed(line, mention):
        return "weight"
    if line.low(line.of(mention)[0]) == "within" and line.low(last) == "of":
        return "distance"  # "within two miles of the pier"
    return AFTER.get(line.low(last + 1 if line.low(last) in phrase.JOINS else last))


def _head(words: list[str], *, people: bool = True) -> Head:
    """The head of a noun phrase; `people` is whether its figure can be of people, as the hours of "battery life" cannot."""
    base = lemma(words[-1])
    narrowing = tuple(sorted({lemma(w) for w in words[:-1]} - {base}))
    general = PERSON if base in ANYBODY else DEMOGRAPHIC_CLASS if base in DEMOGRAPHIC else ROLE_CLASS if base in ROLE else None
    general = general if people else None
    return Head(
        text=" ".join(words),
        lemma=PERSON if general == PERSON else base,
        modifiers=narrowing,
        general=general,
        qualifiers=tuple(m for m in narrowing if m in QUALIFIERS or m[0].isdigit()),
        specific=general is None and base not in EMPTY and base not in STATISTICS,
    )
