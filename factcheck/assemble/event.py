"""What happened to the counted: the trigger that a figure's clause hangs on, and the side of it the figure is on."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.dwelling import dwelling_of
from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.manner import says_how_hurt
from factcheck.assemble.measured import pricing, restated
from factcheck.assemble.movement import Moved, moved
from factcheck.assemble.phrase import ENDS, PEOPLE, after
from factcheck.assemble.put_at import put_at
from factcheck.assemble.reach import distance, noun_cost
from factcheck.assemble.senses import sense_of
from factcheck.assemble.side import side_of
from factcheck.assemble.subject import death_before
from factcheck.assemble.tenure import tenure_of
from factcheck.assemble.verbs import is_finite, is_verb
from factcheck.domain.assertion import EventClass, Side
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.events import AGENTS, COMPARED, EVENTS, EXTENDING, FURTHER, INTRANSITIVE, LIVES_TAKEN
from factcheck.language.en.function_words import AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, QUOTES, SUBJECTS
from factcheck.language.en.heads import PARENTS
from factcheck.language.en.manner import INCLUDING
from factcheck.language.en.numbers import FREQUENCIES


class Event(Struct, frozen=True):
    """The event of one figure; `words` is the trigger as written."""

    event: EventClass
    side: Side | None
    words: str
    form: Form
    distance: int


# "Up 3 percent", "down to 5", "up by about 20": these stand by their figure; elsewhere they go with a verb ("follow up").
PARTICLES = frozenset({"up", "down"})
_PARTICLE_REACH = 1
# "Sign up for one of": of these the figure is.
_BEHIND_PARTICLE = frozenset({",", "for", "in", "on", "at", "with", "and", "as"})
# A count behind one of these says where, or out of what, and is no object of a verb.
_WHERE = frozenset({"in", "from", "near", "during", "after", "into", "across", "within"})
# Between a moment and a verb behind it these begin what was at another time; "when" may begin what was then.
_NEXT = frozenset({"but", "until", "before", "after", "because", "although", "though"})
# Prepositions whose count is not the subject of what follows; "of" and "including" begin parts of a subject.
_HANGING = frozenset({"in", "on", "at", "by", "with", "between", "to", "into", "near", "against", "under", "alongside"})
# How far, in words, a trigger may stand from its figure; every clause boundary between them counts as several words.
_REACH = 13
# A noun names the event of a figure only from close by: "a loan of", "the death toll rose to".
_NOUN_REACH = 6
# "350 full-time local employees": words between a figure and the noun it counts.
_BEFORE_COUNTED = 3
_LIVES = "lives"
# Events of those of whom is told how badly they were hurt.
_HARMS = frozenset({EventClass.SHOOT, EventClass.INJURE, EventClass.ATTACK, EventClass.CASUALTY, EventClass.CRASH, EventClass.BOMB})
_Best = tuple[int, Found, EventClass]
# What becomes of those whom a participle describes, and what ends their clause.
_OUTCOMES = frozenset({EventClass.DIE, EventClass.CONDITION})
_PARTING = frozenset({",", ";", "and", "but", "who", "when", "after", "while"})
# "The blast has claimed, by their count, 660 lives."
_TAKEN_BEFORE = 5
# A noun phrase and the "and" that joins it to the next figure.
_LONGEST_NOUN = 6
_BETWEEN_NAMES = QUOTES | {",", "and", ".", "of"}


def events_of(line: Line, triggers: tuple[Found, ...]) -> dict[int, Event | None]:
    """The event of every figure of a sentence, by its start; figures joined by "and" share the verb behind the last one."""
    found: dict[int, Event | None] = {}
    behind: Mention | None = None
    for mention in reversed(line.figures):
        event = _of_work(line, mention) or event_of(line, mention, triggers)
        if event is None or event.event is not EventClass.HOST:
            event = _of_dwelling(line, mention) or event
        hangs = line.low(line.of(mention)[0] - 1) in _HANGING
        if event is None and behind is not None and not hangs and _joined(line, mention, behind):
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


def _joined(line: Line, mention: Mention, behind: Mention) -> bool:
    """Whether they share a verb: "seven officers and two civilians were hurt", "Nora Quist, 52, and Ola Brenn, 24, were held"."""
    span = range(line.of(mention)[1], line.of(behind)[0])
    between = [line.low(i) for i in span]
    if mention.kind is Kind.AGE and between == [",", "and"]:
        return behind.kind is Kind.AGE  # "Nora Quist, 52, and 24-year-old Ola Brenn were held"
    if mention.kind is behind.kind is Kind.AGE and between[:1] == [","]:
        names = all(line.tokens[i].text[0].isupper() or line.low(i) in _BETWEEN_NAMES for i in span)
        return names and between[-1:] == [","]
    if not {mention.kind, behind.kind} <= {Kind.COUNT, Kind.AGE}:
        return False
    return between[-1:] == ["and"] and len(between) <= _LONGEST_NOUN and not {*between[:-1]} & (ENDS | {",", ";"})


def _lists(line: Line, earlier: Mention, mention: Mention) -> bool:
    """Whether two ages stand in one list of names: "killed 19-year-old Nora Quist, 20-year-old Ola Brenn and"."""
    between = range(line.of(earlier)[1], line.of(mention)[0])
    return all(line.tokens[i].text[0].isupper() or line.low(i) in _BETWEEN_NAMES for i in between)


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
        if (found.last > first and found.first < last) or not _can_govern(line, mention, found, first) or _is_level(line, mention, found):
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


def _can_govern(line: Line, mention: Mention, found: Found, first: int) -> bool:
    """Whether a trigger can be what is told of a figure, wherever near it stands."""
    if line.low(found.first) in PARTICLES and found.last == found.first + 1:
        return mention.quantity is not None and 0 <= first - found.last <= _PARTICLE_REACH and line.low(found.last) not in _BEHIND_PARTICLE
    if _is_of_another(line, mention, found):
        return False
    if mention.quantity is None:
        return not is_of_next(line, mention, found)
    if mention.kind is not Kind.COUNT:
        return True
    if found.last > first:
        return not _stands_apart(line, mention, found)
    return not _is_counted(line, mention, found) and _governs_count(line, mention, found)


def _governs_count(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a trigger before a count can have it as its object: no passive, no state, no verb without objects."""
    first, last = line.of(mention)
    trigger, words = found.trigger, tuple(line.low(i) for i in range(found.first, found.last))
    if line.low(first - 1) in _WHERE and words[-1] != line.low(first - 1):
        return False  # "killed in two attacks": nothing befell the two
    if line.low(last) in {"times", "time"} or line.low(last - 1) in FREQUENCIES or line.low(first) == "never":
        return True  # "he was shot four times"
    if trigger.form is Form.STATE:
        noun = line.low(found.first - 1) == "the"  # "the dead number at least four"
        return noun or words[-1] in PREPOSITIONS or line.low(found.last) == ":"
    if trigger.form is Form.NOUN:
        between = [line.low(i) for i in range(found.last, first)]
        doer = " ".join(words) in AGENTS  # "fired at gunman, hit two"
        return not doer and "," not in between[-1:]  # "5 held in mill shooting, 5 more sought"
    if line.low(found.last) == "by":
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


def is_of_next(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a moment belongs to another verb than a trigger: "the men held for the raid sang on Friday", "sang at five but left"."""
    first, last = line.of(mention)
    if found.last > first:
        joined = line.low(found.first - 1) == "and" and found.first - 1 - last <= 1 and any(is_finite(line, i) for i in range(first))
        return joined or any(line.low(i) in _NEXT for i in range(last, found.first))
    return found.trigger.form is Form.NOUN and _in_phrase(line, found.first) and any(is_finite(line, i) for i in range(found.last, first))


def _in_phrase(line: Line, index: int) -> bool:
    """Whether the noun at `index` hangs on a preposition, and is the subject of no verb: "for the mill shooting"."""
    at = index - 1
    while index - at <= _LONGEST_NOUN and line.low(at).isalpha() and line.low(at) not in PREPOSITIONS and not is_finite(line, at):
        at -= 1
    return line.low(at) in PREPOSITIONS


def _stands_apart(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a count hangs on a preposition and a verb behind a comma or "and" is another's: "with three men, fired a gun"."""
    first, last = line.of(mention)
    if line.low(first - 1) == "and":
        joined = next((f for f in line.figures if line.of(f)[1] < first and _joined(line, f, mention)), None)
        first = line.of(joined)[0] if joined else first
    between = range(last, found.first)
    hangs = line.low(first - 1) in _HANGING and bool({line.low(i) for i in between} & {",", "and"})
    return hangs or (found.trigger.form is not Form.NOUN and _has_own_verb(line, between))


def _has_own_verb(line: Line, between: range) -> bool:
    """Whether a figure has a verb of its own, and "and" begins a clause of another subject: "two cars came and men began"."""
    joint = next((i for i in reversed(between) if line.low(i) == "and"), None)
    if joint is None or not any(is_finite(line, i) for i in range(between.start, joint)):
        return False
    return any(_is_noun(line, i) for i in range(joint + 1, between.stop))


def _is_noun(line: Line, index: int) -> bool:
    word = line.low(index)
    return word in SUBJECTS or (word.isalpha() and word not in ENDS and not word.endswith("ly") and not is_verb(line, index))


def _is_level(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a count is what something rose or fell to: the event is that of what rose ("the toll rose to 25")."""
    moves = found.trigger.event in {EventClass.RISE, EventClass.FALL} and found.trigger.form is not Form.NOUN
    if not moves or mention.kind is not Kind.COUNT:
        return False
    return line.low(found.last) == "to" or found.first == line.of(mention)[1]  # "two grown daughters"
