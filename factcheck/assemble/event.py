"""What happened to the counted: the trigger that a figure's clause hangs on, and the side of it the figure is on."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.measured import pricing, restated
from factcheck.assemble.movement import Moved, moved
from factcheck.assemble.phrase import ENDS, PEOPLE, after
from factcheck.assemble.put_at import put_at
from factcheck.assemble.senses import sense_of
from factcheck.assemble.tenure import tenure_of
from factcheck.assemble.verbs import is_verb
from factcheck.domain.assertion import EventClass, Side
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.calendar_names import WEEKDAYS
from factcheck.language.en.events import COMPARED, EVENTS, INTRANSITIVE, LIVES_TAKEN
from factcheck.language.en.function_words import AS_GOES_ON, AUXILIARIES, BE, CLAUSE_BREAKS, INDEFINITE, PREPOSITIONS, QUOTES
from factcheck.language.en.heads import PARENTS
from factcheck.language.en.numbers import FREQUENCIES


class Event(Struct, frozen=True):
    """The event of one figure; `words` is the trigger as written."""

    event: EventClass
    side: Side | None
    words: str
    form: Form
    distance: int


# "Up 3 percent", "down to 5", "up by about 20": these stand by their figure; elsewhere they go with a verb ("follow up").
_PARTICLES = frozenset({"up", "down"})
_PARTICLE_REACH = 1
# A count behind one of these says where, or out of what, and is no object of a verb.
_WHERE = frozenset({"in", "from", "near", "during", "after", "into", "across", "within"})
# How far, in words, a trigger may stand from its figure; every clause boundary between them counts as several words.
_REACH = 13
# A noun names the event of a figure only from close by: "a loan of", "the death toll rose to".
_NOUN_REACH = 6
_BREAK = 7
_FIGURE = 8
_COMMA = 3
_LEFT = 1
# A noun that only narrows another ("bomb squad", "murder charges") names the event of a figure as a last resort.
_NARROWS = 5
# A noun behind a figure's own phrase names where it happened as often as what happened ("hurt in a shooting").
_NOUN_BEHIND = 3
# "350 full-time local employees": words between a figure and the noun it counts.
_BEFORE_COUNTED = 3
# What stands between two commas is passed over up to this many words.
_LONGEST_ASIDE = 16
_LIVES = "lives"
# "The blast has claimed, by their count, 660 lives."
_TAKEN_BEFORE = 5
# A noun phrase and the "and" that joins it to the next figure.
_LONGEST_NOUN = 6
# Behind a verb these tell the time, and are nobody's object: "left three people hurt Sunday night".
_WHEN = frozenset(WEEKDAYS) | {"yesterday", "today", "last", "early", "late", "overnight"}
_BETWEEN_NAMES = QUOTES | {",", "and", ".", "of"}


def events_of(line: Line, triggers: tuple[Found, ...]) -> dict[int, Event | None]:
    """The event of every figure of a sentence, by its start; figures joined by "and" share the verb behind the last one."""
    found: dict[int, Event | None] = {}
    behind: Mention | None = None
    for mention in reversed(line.figures):
        event = _of_work(line, mention) or event_of(line, mention, triggers)
        if event is None and behind is not None and mention.kind is behind.kind and _joined(line, mention, behind):
            event = found[behind.start]
        found[mention.start], behind = event, mention
    for mention in line.figures:
        if found[mention.start] is None and mention.kind is Kind.MONEY and (said := restated(line, mention)) is not None:
            found[mention.start] = found[said.start]
    return found


def _of_work(line: Line, mention: Mention) -> Event | None:
    """The years that somebody has been at his work."""
    tenure = tenure_of(line, mention)
    return Event(EventClass.TENURE, None, line.tokens[tenure.word].text, Form.NOUN, 0) if tenure is not None else None


def occasion_of(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """What a moment is the time of: as an event, but what merely happened is the thing that happened ("the blast occurred at")."""
    event = event_of(line, mention, triggers)
    if event is None or event.event not in (EventClass.OCCUR, EventClass.BEGIN):
        return event
    nouns = [f for f in triggers if f.trigger.form is Form.NOUN and f.trigger.event in EVENTS]
    first, _ = line.of(mention)
    nearest = min(nouns, key=lambda f: abs(f.first - first), default=None)
    if nearest is None:
        return event
    words = " ".join(t.text for t in line.tokens[nearest.first : nearest.last])
    return Event(nearest.trigger.event, None, words, Form.NOUN, event.distance)


def _joined(line: Line, mention: Mention, behind: Mention) -> bool:
    """Whether they share a verb: "seven officers and two civilians were hurt", "Nora Quist, 52, and Ola Brenn, 24, were held"."""
    span = range(line.of(mention)[1], line.of(behind)[0])
    between = [line.low(i) for i in span]
    if mention.kind is Kind.AGE:
        names = all(line.tokens[i].text[0].isupper() or line.low(i) in _BETWEEN_NAMES for i in span)
        return names and between[:1] == [","] and between[-1:] == [","]
    if mention.kind is not Kind.COUNT:
        return False
    return between[-1:] == ["and"] and len(between) <= _LONGEST_NOUN and not {*between[:-1]} & (ENDS | {",", ";"})


def event_of(line: Line, mention: Mention, triggers: tuple[Found, ...]) -> Event | None:
    """The event of a figure: its nearest trigger, clause boundaries and other figures counted as distance."""
    first, last = line.of(mention)
    if line.low(first - 1) == "of" and line.low(first - 2) in PARENTS:
        return None  # "a father of four was killed": nothing befell the four
    if line.low(last) == _LIVES and LIVES_TAKEN & set(line.before(first, _TAKEN_BEFORE)):
        return Event(EventClass.DIE, Side.PATIENT, line.tokens[last].text, Form.NOUN, 0)
    if (verb := pricing(line, mention)) is not None:
        return Event(EventClass.COST, Side.PATIENT, line.tokens[verb].text, Form.ACTIVE, 0)
    arrived = moved(line, mention) if mention.quantity is not None else None
    if arrived is not None and (arrived.level or line.low(last) in COMPARED):
        return _of_what_moved(line, arrived, triggers, line.low(last))
    if mention.kind is Kind.COUNT and (put := put_at(line, mention)) and (named := _named_by(line, put, triggers)):
        return named
    best: tuple[int, Found, EventClass] | None = None
    for found in triggers:
        if (found.last > first and found.first < last) or not _can_govern(line, mention, found, first) or _is_level(line, mention, found):
            continue
        cost = _distance(line, mention, found, first, last) + _noun_cost(line, found, last)
        if cost <= (_NOUN_REACH if found.trigger.form is Form.NOUN else _REACH) and (best is None or cost < best[0]):
            sense = sense_of(line, mention, found)
            best = best if sense is None else (cost, found, sense)
    if best is None:
        return None
    cost, found, sense = best
    words = " ".join(t.text for t in line.tokens[found.first : found.last])
    return Event(sense, _side(line, found, first, last), words, found.trigger.form, cost)


def _of_what_moved(line: Line, arrived: Moved, triggers: tuple[Found, ...], behind: str) -> Event | None:
    """The event of an amount to or by which something moved: where it arrived is no rise."""
    if arrived.level:
        return _named_by(line, range(arrived.first, arrived.last), triggers)
    return Event(COMPARED[behind], Side.PATIENT, behind, Form.STATE, 0)


def _named_by(line: Line, phrase: range, triggers: tuple[Found, ...]) -> Event | None:
    """The event that the noun of a phrase names ("the toll rose to 25" counts deaths); None for any other noun."""
    nouns = [f for f in triggers if f.trigger.form is Form.NOUN and phrase.start <= f.first and f.last <= phrase.stop]
    if not nouns:
        return None
    words = " ".join(t.text for t in line.tokens[nouns[-1].first : nouns[-1].last])
    side = Side.AGENT if EVENTS[nouns[-1].trigger.event].doers else Side.PATIENT
    return Event(nouns[-1].trigger.event, side, words, Form.NOUN, 0)


def _can_govern(line: Line, mention: Mention, found: Found, first: int) -> bool:
    """Whether a trigger before a figure can have it as its object: no passive, no verb without objects can have a count."""
    if line.low(found.first) in _PARTICLES and found.last == found.first + 1:
        return 0 <= first - found.last <= _PARTICLE_REACH and line.low(found.last) != ","
    if _is_of_another(line, mention, found):
        return False
    if found.last > first or mention.kind is not Kind.COUNT:
        return True
    if _is_counted(line, mention, found):
        return False
    trigger, words = found.trigger, tuple(line.low(i) for i in range(found.first, found.last))
    if line.low(first - 1) in _WHERE and words[-1] != line.low(first - 1):
        return False  # "killed in two attacks": nothing befell the two
    _, last = line.of(mention)
    if line.low(last) in {"times", "time"} or line.low(last - 1) in FREQUENCIES or line.low(first) == "never":
        return True  # "he was shot four times"
    if trigger.form is Form.STATE:
        noun = line.low(found.first - 1) == "the"  # "the dead number at least four"
        return noun or words[-1] in PREPOSITIONS or line.low(found.last) == ":"
    if trigger.form is Form.NOUN or line.low(found.last) == "by":
        return True
    passive = trigger.form is Form.PAST and bool({line.low(found.first - 1), line.low(found.first - 2)} & BE)
    return not passive and words[0] not in INTRANSITIVE


def _is_counted(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a noun of people before a figure is what another figure counts: "350 employees and 13 offices"."""
    if found.trigger.form is not Form.NOUN or lemma(line.low(found.last - 1)) not in PEOPLE:
        return False
    others = (line.of(f)[1] for f in line.figures if f.kind is Kind.COUNT and f.end <= line.tokens[found.first].start)
    counted = any(0 <= found.first - last <= _BEFORE_COUNTED and not _ends_between(line, last, found.first) for last in others)
    return counted and bool(after(line, line.of(mention)[1], of=False))


def _ends_between(line: Line, first: int, last: int) -> bool:
    return any(line.low(i) in ENDS or not line.low(i).isalpha() for i in range(first, last))


def _is_of_another(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a noun names the event of the figure right behind it: "sales of $3bn, a growth of 5 percent"."""
    if found.trigger.form is not Form.NOUN or line.low(found.last) != "of":
        return False
    return any(other is not mention and line.of(other)[0] == found.last + 1 for other in line.figures)


def _is_level(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a count is what something rose or fell to: the event is that of what rose ("the toll rose to 25")."""
    moves = found.trigger.event in {EventClass.RISE, EventClass.FALL} and found.trigger.form is not Form.NOUN
    if not moves or mention.kind is not Kind.COUNT:
        return False
    return line.low(found.last) == "to" or found.first == line.of(mention)[1]  # "two grown daughters"


def _asides(line: Line, between: range) -> frozenset[int]:
    """Tokens of what is set between commas behind a figure ("three others, including one officer, were hurt")."""
    start = between.start
    while start in between and line.low(start) not in {",", "("}:
        if line.low(start) in ENDS:
            return frozenset()
        start += 1
    if line.low(start + 1) in AUXILIARIES:
        return frozenset()  # "Veldkamp, 32, was hurt, police said": the clause goes on behind the first comma
    closing = ")" if line.low(start) == "(" else ","
    end = next((i for i in range(start + 1, min(start + _LONGEST_ASIDE, between.stop)) if line.low(i) == closing), None)
    return frozenset(range(start, end + 1)) if end is not None and start in between else frozenset()


def _distance(line: Line, mention: Mention, found: Found, first: int, last: int) -> int:
    left = found.last <= first
    between = range(found.last, first) if left else range(last, found.first)
    aside = frozenset() if left else _asides(line, between)
    cost = len(between) - len(aside) + (_LEFT if left else 0)
    for index in between:
        if index in aside:
            continue
        word = line.low(index)
        reports = word in REPORTING and index + 1 != found.first  # "50 were reported injured" tells one thing
        opens = word in CLAUSE_BREAKS or (mention.quantity is not None and _as_begins(line, index, found))
        cost += _BREAK if opens else _COMMA if word in {",", "and"} else _BREAK if reports else 0
    begin, end = (line.tokens[found.first].start, mention.start) if left else (mention.end, line.tokens[found.last - 1].end)
    if mention.quantity is None:
        return cost  # a moment is told across figures: "at noon two people were shot"
    return cost + _FIGURE * sum(begin <= other.start < end for other in line.figures if other is not mention)


def _as_begins(line: Line, index: int, found: Found) -> bool:
    """Whether "as" begins a clause: "the shooting ended as dozens of officers came", but not "used the hall as a shelter"."""
    role = line.low(index + 1) in INDEFINITE and found.first == index + 2
    return line.low(index) == "as" and not role and AS_GOES_ON.isdisjoint((line.low(index - 1), line.low(index + 1)))


def _noun_cost(line: Line, found: Found, last: int) -> int:
    if found.trigger.form is not Form.NOUN:
        return 0
    following = line.low(found.last)
    narrows = following.isalpha() and following not in ENDS and not is_verb(line, found.last)
    behind = any(line.low(i) in ENDS for i in range(last, found.first))
    return _NARROWS * narrows + _NOUN_BEHIND * behind


def _side(line: Line, found: Found, first: int, last: int) -> Side | None:
    """Patient where the event befell the counted, agent where they did it."""
    if found.trigger.event not in EVENTS:
        return None
    words = " ".join(line.low(i) for i in range(found.first, found.last))
    if EVENTS[found.trigger.event].doers or words in EVENTS[found.trigger.event].doing:
        return Side.AGENT
    if found.trigger.form in (Form.NOUN, Form.STATE) or found.trigger.event in (EventClass.RISE, EventClass.FALL):
        return Side.PATIENT  # "fell by 20 percent" is no deed of the twenty
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
        and line.low(found.last - 1) not in INTRANSITIVE
        and word[0].isalnum()
        and word not in PREPOSITIONS
        and word not in AUXILIARIES
        and word not in _WHEN
        and word not in {"and", "or", "when", "while", "who", "that", "so"}
    )
