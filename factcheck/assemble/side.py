"""On which side of an event the counted stand: it befell them, or they did it."""

from __future__ import annotations

from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import is_plural, lemma
from factcheck.assemble.line import Line
from factcheck.assemble.reach import WHEN
from factcheck.assemble.verbs import forms_of, has_object
from factcheck.domain.assertion import EventClass, Side
from factcheck.language.en.events import AGENTS, EVENTS, INTRANSITIVE
from factcheck.language.en.function_words import AUXILIARIES, PREPOSITIONS
from factcheck.language.en.senses import FIRED


def side_of(line: Line, found: Found, sense: EventClass, first: int, last: int) -> Side | None:
    """Patient where the event befell the counted, agent where they did it."""
    if found.trigger.event not in EVENTS:
        return None
    words = " ".join(line.low(i) for i in range(found.first, found.last))
    if EVENTS[found.trigger.event].doers or (sense in EVENTS and EVENTS[sense].doers) or words in EVENTS[found.trigger.event].doing:
        return Side.AGENT
    if words in AGENTS:
        return Side.AGENT
    if found.trigger.form in (Form.NOUN, Form.STATE) or found.trigger.event in (EventClass.RISE, EventClass.FALL):
        return Side.PATIENT  # "fell by 20 percent" is no deed of the twenty
    if found.last <= first:
        passive = found.trigger.form is Form.PAST and line.low(found.last) == "by"
        return Side.AGENT if passive else Side.PATIENT
    if EVENTS[found.trigger.event].subject and not _takes_object(line, found):
        return Side.PATIENT
    between = {line.low(i) for i in range(last, found.first)}
    if found.trigger.form is Form.PAST and all(word.endswith("ly") for word in between) and is_plural(line.low(found.last)):
        return Side.PATIENT  # "three badly damaged barns"
    if words == "fired" and sense is EventClass.SHOOT and not between & AUXILIARIES and lemma(line.low(found.first - 1)) not in FIRED:
        return Side.AGENT  # "several officers fired on the car"
    if found.trigger.form is Form.PAST and (between & AUXILIARIES or not _takes_object(line, found)):
        return Side.PATIENT
    return Side.AGENT


def _takes_object(line: Line, found: Found) -> bool:
    """Whether a noun phrase follows the verb, so that what stands before it is the doer."""
    word = line.low(found.last)
    if word == "and" and Form.PAST in forms_of(line.low(found.last + 1)) and has_object(line, found.last + 1):
        return True  # "shot and killed a clerk"
    return (
        bool(word)
        and line.low(found.last - 1) not in INTRANSITIVE
        and word[0].isalnum()
        and word not in PREPOSITIONS
        and word not in AUXILIARIES
        and word not in WHEN
        and word not in {"and", "or", "when", "while", "who", "that", "so"}
    )
