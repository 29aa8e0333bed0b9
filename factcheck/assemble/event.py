"""What happened to the counted: the trigger that a figure's clause hangs on, and the side of it the figure is on."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.assemble.line import Line
from factcheck.assemble.triggers import Form, Trigger, trigger_table
from factcheck.domain.assertion import EventClass, Side
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.events import EVENTS
from factcheck.language.en.function_words import AUXILIARIES, CLAUSE_BREAKS, PREPOSITIONS


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger in a sentence: tokens `first:last`."""

    trigger: Trigger
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Event:
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
_BREAK = 7
_FIGURE = 8
_COMMA = 3
_LEFT = 1


def triggers_in(line: Line) -> tuple[Found, ...]:
    """Every trigger of a sentence, the longest at each place, in order."""
    table, found, i = trigger_table(), [], 0
    while i < len(line.tokens):
        match = next((t for words, t in table.get(line.low(i), ()) if line.follows(i, words)), None)
        if match is None:
            i += 1
            continue
        found.append(Found(match, i, i + match.words))
        i += match.words
    return tuple(found)


def event_of(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of a figure: its nearest trigger, clause boundaries and other figures counted as distance."""
    first, last = line.of(mention)
    best: tuple[int, Found] | None = None
    for found in triggers:
        if found.last > first and found.first < last:
            continue
        cost = _distance(line, mention, found, first, last)
        if cost <= (_NOUN_REACH if found.trigger.form is Form.NOUN else _REACH) and (best is None or cost < best[0]):
            best = (cost, found)
    if best is None:
        return None
    cost, found = best
    words = " ".join(t.text for t in line.tokens[found.first : found.last])
    return Event(found.trigger.event, _side(line, found, first, last), words, found.trigger.form, cost)


def _distance(line: Line, mention: Mention, found: Found, first: int, last: int) -> int:
    left = found.last <= first
    between = range(found.last, first) if left else range(last, found.first)
    cost = len(between) + (_LEFT if left else 0)
    for index in between:
        word = line.low(index)
        cost += _BREAK if word in CLAUSE_BREAKS else _COMMA if word in {",", "and"} else _BREAK if word in REPORTING else 0
    begin, end = (line.tokens[found.first].start, mention.start) if left else (mention.end, line.tokens[found.last - 1].end)
    cost += _FIGURE * sum(begin <= other.start < end for other in line.figures if other is not mention)
    return cost


def _side(line: Line, found: Found, first: int, last: int) -> Side | None:
    """Patient where the event befell the counted, agent where they did it."""
    if EVENTS[found.trigger.event].doers:
        return Side.AGENT
    if found.trigger.form in (Form.NOUN, Form.STATE):
        return Side.PATIENT
    if found.last <= first:
        passive = found.trigger.form is Form.PAST and line.low(found.last) == "by"
        return Side.AGENT if passive else Side.PATIENT
    if EVENTS[found.trigger.event].subject and not _takes_object(line, found):
        return Side.PATIENT
    between = {line.low(i) for i in range(last, found.first)}
    if found.trigger.form is Form.PAST and (between & AUXILIARIES or not _takes_object(line, found)):
        return Side.PATIENT
    return Side.AGENT


def _takes_object(line: Line, found: Found) -> bool:
    """Whether a noun phrase follows the verb, so that what stands before it is the doer."""
    word = line.low(found.last)
    return (
        bool(word)
        and word[0].isalnum()
        and word not in PREPOSITIONS
        and word not in AUXILIARIES
        and word not in {"and", "or", "when", "while", "who", "that", "so"}
    )
