"""What happened to the counted: the trigger that a figure's clause hangs on, and the side of it the figure is on."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.dwelling import dwelling_of
from factcheck.assemble.found import Found
from factcheck.assemble.governs import BETWEEN_NAMES, HANGING, can_govern, is_level, joined
from factcheck.assemble.inflect import Form
from factcheck.assemble.line import Line
from factcheck.assemble.manner import says_how_hurt
from factcheck.assemble.measured import pricing, restated
from factcheck.assemble.movement import Moved, moved
from factcheck.assemble.put_at import put_at
from factcheck.assemble.reach import distance, noun_cost
from factcheck.assemble.senses import sense_of
from factcheck.assemble.side import side_of
from factcheck.assemble.subject import death_before
from factcheck.assemble.tenure import tenure_of
from factcheck.domain.assertion import EventClass, Side
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.events import COMPARED, EVENTS, EXTENDING, FURTHER, INTRANSITIVE, LIVES_TAKEN
from factcheck.language.en.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from factcheck.language.en.heads import PARENTS
from factcheck.language.en.manner import INCLUDING


class Event(Struct, frozen=True):
    """The event of one figure; `words` is the trigger as written."""

    event: EventClass
    side: Side | None
    words: str
    form: Form
    distance: int


# How far, in words, a trigger may stand from its figure; every clause boundary between them counts as several words.
_REACH = 13
# A noun names the event of a figure only from close by: "a loan of", "the death toll rose to".
_NOUN_REACH = 6
_LIVES = "lives"
# Events of those of whom is told how badly they were hurt.
_HARMS = frozenset({EventClass.SHOOT, EventClass.INJURE, EventClass.ATTACK, EventClass.CASUALTY, EventClass.CRASH, EventClass.BOMB})
_Best = tuple[int, Found, EventClass]
# What becomes of those whom a participle describes, and what ends their clause.
_OUTCOMES = frozenset({EventClass.DIE, EventClass.CONDITION})
_PARTING = frozenset({",", ";", "and", "but", "who", "when", "after", "while"})
# "The blast has claimed, by their count, 660 lives."
_TAKEN_BEFORE = 5


def events_of(line: Line, triggers: tuple[Found, ...]) -> dict[int, Event | None]:
    """The event of every figure of a sentence, by its start; figures joined by "and" share the verb behind the last one."""
    found: dict[int, Event | None] = {}
    behind: Mention | None = None
    for mention in reversed(line.figures):
        event = _of_work(line, mention) or event_of(line, mention, triggers)
        if event is None or event.event is not EventClass.HOST:
            event = _of_dwelling(line, mention) or event
        hangs = line.low(line.of(mention)[0] - 1) in HANGING
        if event is None and behind is not None and not hangs and joined(line, mention, behind):
            event = found[behind.start]
        found[mention.start], behind = event, mention
    for mention in line.figures:
        if found[mention.start] is None and mention.kind in (Kind.MONEY, Kind.PERCENT) and (said := restated(line, mention)) is not None:
            found[mention.start] = found[said.start]
    return _with_parts(line, found)


def _with_parts(line: Line, found: dict[int, Event | None]) -> dict[int, Event | None]:
    """The events, with those of parts that no verb tells: "five people were hurt, including two clerks", "hurt six, one fatally"."""
    whole: Event | None = None
    earlier: Mention | None = None
    for mention in line.figures:
        first, last = line.of(mention)
        if mention.kind is Kind.AGE and found[mention.start] is None and earlier is not None and _lists(line, earlier, mention):
            found[mention.start] = found[earlier.start]
        earlier = mention if mention.kind is Kind.AGE else None
        if mention.kind is not Kind.COUNT:
            continue
        if found[mention.start] is None and whole is not None and line.low(first - 1) in INCLUDING:
            found[mention.start] = whole
        if whole is not None and whole.event in _HARMS and says_how_hurt(line, last):
            event = EventClass.DIE if line.low(last) == "fatally" else EventClass.INJURE
            found[mention.start] = Event(event, Side.PATIENT, line.tokens[last].text, Form.STATE, 0)
        whole = found[mention.start] or whole
    return found


def _of_work(line: Line, mention: Mention) -> Event | None:
    """The years that somebody has been at his work."""
    tenure = tenure_of(line, mention)
    return Event(EventClass.TENURE, None, line.tokens[tenure.word].text, Form.NOUN, 0) if tenure is not None else None


def _of_dwelling(line: Line, mention: Mention) -> Event | None:
    """How many a place holds."""
    place = dwelling_of(line, mention)
    return Event(EventClass.HOST, Side.PATIENT, line.tokens[place].text, Form.NOUN, 0) if place is not None else None


def _lists(line: Line, earlier: Mention, mention: Mention) -> bool:
    """Whether two ages stand in one list of names: "killed 19-year-old Nora Quist, 20-year-old Ola Brenn and"."""
    between = range(line.of(earlier)[1], line.of(mention)[0])
    return all(line.tokens[i].text[0].isupper() or line.low(i) in BETWEEN_NAMES for i in between)


def event_of(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of a figure: its nearest trigger, clause boundaries and other figures counted as distance."""
    first, last = line.of(mention)
    if _is_child(line, first):
        return None  # "a father of four was killed": nothing befell the four
    if (sure := _sure_of(line, mention)) is not None:
        return sure
    arrived = moved(line, mention) if mention.quantity is not None else None
    if arrived is not None and (arrived.level or line.low(last) in COMPARED):
        return _of_what_moved(line, arrived, triggers, line.low(last))
    if (named := _of_what_is_put(line, mention, triggers) or _of_what_is_extended(line, mention, triggers)) is not None:
        return named
    best: _Best | None = None
    for found in triggers:
        if (found.last > first and found.first < last) or not can_govern(line, mention, found, first) or is_level(line, mention, found):
            continue
        cost = distance(line, mention, found, first, last) + noun_cost(line, found, last)
        if cost <= (_NOUN_REACH if found.trigger.form is Form.NOUN else _REACH) and (best is None or cost < best[0]):
            sense = sense_of(line, mention, found)
            best = best if sense is None else (cost, found, sense)
    if best is None:
        return None
    cost, found, sense = _predicated(line, mention, best, triggers)
    return Event(sense, side_of(line, found, sense, first, last), found.words(line), found.trigger.form, cost)


def _of_what_is_put(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of what somebody puts at a count: "officials put the toll at 31"."""
    put = put_at(line, mention) if mention.kind is Kind.COUNT else None
    return _named_by(line, put, triggers) if put else None


def _of_what_is_extended(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of a length of time by which something goes on: "extended the man's detention on suspicion of theft for 30 days"."""
    first, _ = line.of(mention)
    if mention.kind is not Kind.DURATION or line.low(first - 1 - (line.low(first - 1) in FURTHER)) not in {"for", "by"}:
        return None
    verb = next((i for i in range(first - 1, -1, -1) if line.low(i) in EXTENDING), first)
    found = next((f for f in triggers if f.trigger.form is Form.NOUN and verb < f.first < first), None)
    return _named_by(line, range(found.first, found.last), triggers) if found is not None else None


def _of_what_moved(line: Line, arrived: Moved, triggers: tuple[Found, ...], behind: str) -> Event | None:
    """The event of an amount to or by which something moved: where it arrived is no rise."""
    if arrived.level:
        return _named_by(line, range(arrived.first, arrived.last), triggers)
    return Event(COMPARED[behind], Side.PATIENT, behind, Form.STATE, 0)


def _sure_of(line: Line, mention: Mention) -> Event | None:
    """The event that the words right beside a figure leave no doubt of: "claimed 12 lives", "died aged 77", "costs $300"."""
    first, last = line.of(mention)
    if line.low(last) == _LIVES and LIVES_TAKEN & set(line.before(first, _TAKEN_BEFORE)):
        return Event(EventClass.DIE, Side.PATIENT, line.tokens[last].text, Form.NOUN, 0)
    if mention.kind is Kind.AGE and (died := death_before(line, first)) is not None:
        return Event(EventClass.DIE, Side.PATIENT, line.tokens[died].text, Form.PAST, 0)
    if (verb := pricing(line, mention)) is not None:
        return Event(EventClass.COST, Side.PATIENT, line.tokens[verb].text, Form.ACTIVE, 0)
    return None


def _named_by(line: Line, phrase: range, triggers: tuple[Found, ...]) -> Event | None:
    """The event that the noun of a phrase names ("the toll rose to 25" counts deaths); None for any other noun."""
    nouns = [f for f in triggers if f.trigger.form is Form.NOUN and phrase.start <= f.first and f.last <= phrase.stop]
    if not nouns:
        return None
    side = Side.AGENT if EVENTS[nouns[-1].trigger.event].doers else Side.PATIENT
    return Event(nouns[-1].trigger.event, side, nouns[-1].words(line), Form.NOUN, 0)


def _predicated(line: Line, mention: Mention, best: _Best, triggers: tuple[Found, ...]) -> _Best:
    """What a clause tells of those whom a participle only describes: "a man shot in the leg was pronounced dead"."""
    cost, found, _ = best
    before = range(line.of(mention)[1], found.first)
    if found.trigger.form is not Form.PAST or line.low(found.last) not in PREPOSITIONS or any(line.low(i) in AUXILIARIES for i in before):
        return best
    for other in triggers:
        between = [line.low(i) for i in range(found.last, other.first)]
        told = sense_of(line, mention, other) if other.first > found.last and not _PARTING.intersection(between) else None
        if told in _OUTCOMES and (AUXILIARIES.intersection(between) or line.low(other.first) in INTRANSITIVE):
            return cost, other, told
    return best


def _is_child(line: Line, first: int) -> bool:
    """Whether a figure only tells whose parent somebody is: "a father of four", "the mother of a 14-year-old boy"."""
    of = first - 1 - (line.low(first - 1) in DETERMINERS)
    return line.low(of) == "of" and line.low(of - 1) in PARENTS
