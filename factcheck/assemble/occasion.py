"""What a moment is the time of: the event that its sentence tells of it, near or far, and never that of another verb."""

from __future__ import annotations

from factcheck.assemble.event import Event, event_of
from factcheck.assemble.found import Found
from factcheck.assemble.governs import PARTICLES, is_of_next
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import PEOPLE
from factcheck.assemble.reach import narrows
from factcheck.assemble.senses import sense_of
from factcheck.assemble.verbs import is_finite
from factcheck.domain.assertion import EventClass
from factcheck.domain.mention import Mention
from factcheck.language.en.events import EVENTS
from factcheck.language.en.function_words import RELATIVES, SUBJECTS
from factcheck.language.en.occasions import AFTERMATH, CROWDS, HAPPENING

# How far off the only verb may stand; a noun ("the shooting at the pier on the river late on Sunday") less far.
_FARTHEST = 40
_FARTHEST_NOUN = 16
# "That had", "who had been": so near stands the word that makes a verb one of a clause of its own.
_RELATIVE = 3
# What stands between the parts of one moment: "3:30 a.m. on Saturday (May 6)".
_WITHIN = frozenset({"on", ",", "(", "of", "at", "the", "about", "around", "by"})
_STOPS = frozenset({";", ":", "—", "–", "--", "“", '"', "”"})


def occasions_of(line: Line, triggers: tuple[Found, ...]) -> dict[int, Event | None]:
    """The event of every moment of a sentence, by its start; the parts of one moment share theirs."""
    found = {moment.start: _occasion(line, moment, triggers) for moment in line.moments}
    for earlier, later in zip(line.moments, line.moments[1:], strict=False):
        between = [line.low(i) for i in range(line.of(earlier)[1], line.of(later)[0])]
        if not set(between) <= _WITHIN:
            continue
        one = earlier.kind is not later.kind and len(between) <= 1  # "at 9 p.m. on Friday", "on Saturday about 8.40am"
        shared = found[earlier.start] or found[later.start]
        found[earlier.start] = shared
        found[later.start] = shared if one else found[later.start] or shared
    return found


def of_another_stage(event: Event | None, occasion: Event | None) -> bool:
    """Whether one happened and the other is what came of it: who was shot was not shot on the day of the arrest."""
    if event is None or occasion is None:
        return False
    stages = ({event.event, occasion.event} & HAPPENING, {event.event, occasion.event} & AFTERMATH)
    return all(stages)


def _occasion(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of a moment; what merely happened is the thing that happened ("the blast occurred at")."""
    event = event_of(line, mention, triggers) or _of_only_verb(line, mention, triggers)
    if event is None or event.event not in (EventClass.OCCUR, EventClass.BEGIN):
        return event
    nouns = [f for f in triggers if f.trigger.form is Form.NOUN and f.trigger.event in EVENTS]
    first, _ = line.of(mention)
    nearest = min(nouns, key=lambda f: abs(f.first - first), default=None)
    return event if nearest is None else Event(nearest.trigger.event, None, nearest.words(line), Form.NOUN, event.distance)


def _of_only_verb(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of the nearest trigger that no verb parts from a moment, however far off: "was shot in the chest in his car in May"."""
    first, last = line.of(mention)
    best: tuple[int, Found, EventClass] | None = None
    for found in triggers:
        between = range(found.last, first) if found.last <= first else range(last, found.first)
        if best is not None and len(between) >= best[0]:
            continue
        overlaps = found.last > first and found.first < last
        if overlaps or is_of_next(line, mention, found) or not _reaches(line, found, between):
            continue
        sense = sense_of(line, mention, found)
        best = best if sense is None else (len(between), found, sense)
    return None if best is None else Event(best[2], None, best[1].words(line), best[1].trigger.form, best[0])


def _reaches(line: Line, found: Found, between: range) -> bool:
    """Whether nothing between a trigger and a moment is the verb of another clause."""
    words = [line.low(i) for i in between]
    if line.low(found.first) in PARTICLES:
        return False  # "wrapped up by Tuesday"
    if (RELATIVES | {"that"}) & set(line.before(found.first, _RELATIVE)):
        return False  # "shots hit a crowd that had gathered near the pier at noon": which of the two is open
    noun = found.trigger.form is Form.NOUN
    if len(words) > (_FARTHEST_NOUN if noun else _FARTHEST) or not _STOPS.isdisjoint(words):
        return False
    somebody = lemma(line.low(found.first)) in PEOPLE | CROWDS
    if noun and (somebody or narrows(line, found) or not {",", "and"}.isdisjoint(words)):
        return False
    return not any(_is_clause(line, i) for i in between if i >= found.last or i < found.first - 1)


def _is_clause(line: Line, index: int) -> bool:
    """Whether a token begins or is the verb of a clause; a participle of place ("sitting in a car") is none."""
    return line.low(index) in SUBJECTS or is_finite(line, index)
