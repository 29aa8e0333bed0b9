"""What a word of several senses tells of a figure: a gun is fired and a clerk is, a vigil is held and a suspect is."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS, PEOPLE, after
from factcheck.domain.assertion import EventClass
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.calendar_names import WEEKDAYS
from factcheck.language.en.events import STATES
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, BE, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS, SUBJECTS
from factcheck.language.en.heads import STATISTICS
from factcheck.language.en.senses import (
    AIMS,
    ARMS,
    DRILLS,
    FIRED,
    HOLDS,
    ILLNESS,
    JOBS,
    KILLED,
    KINDS,
    LABOUR,
    LAW,
    LEFT,
    NARROWING,
    RELEASED,
    SOMEBODY,
    TIMES_SPENT,
)

# How many words of an object or a subject are looked at.
_LONGEST = 6
_NEAR = 3
_DAYS = frozenset(WEEKDAYS) | {"last", "next", "this", "yesterday", "today"}
_BEFORE_ACTIVE = MODALS | SUBJECTS | {"to"}
_MOMENTS = frozenset({Kind.DATE, Kind.TIME})
_MOVES = frozenset({EventClass.RISE, EventClass.FALL})
# What kills whom it befalls "fatally".
_HARMS = frozenset({EventClass.SHOOT, EventClass.INJURE, EventClass.ATTACK})
Sense = Callable[[Line, Mention, Found], EventClass | None]


def sense_of(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """The event that a trigger tells of a figure; None where it tells none of it."""
    event = found.trigger.event
    kinds = KINDS.get(event)
    if kinds is not None and mention.kind not in kinds:
        return None
    if found.trigger.form is Form.GERUND and event in _MOVES and _is_attribute(line, found):
        return None  # "the growing memorial"
    if event is EventClass.MISSING and line.low(found.last) in DETERMINERS | PRONOUNS:
        return None  # "missing the armed man"
    if _is_no_matter(mention, found, line.low(found.first)):
        return None
    if event is EventClass.SAVE and mention.kind is Kind.COUNT and _counts_jobs(line, mention):
        return EventClass.LAYOFF  # "will cut 1,200 jobs"
    if mention.quantity is not None and event in _HARMS and _kills(line, found):
        return EventClass.DIE
    if found.last != found.first + 1:
        return event
    told = (_NOUN_SENSES if found.trigger.form is Form.NOUN else _SENSES).get(event)
    return told(line, mention, found) if told else event


def _is_attribute(line: Line, found: Found) -> bool:
    """Whether a word in -ing stands between an article and its noun."""
    following = line.low(found.last)
    return line.low(found.first - 1) in DETERMINERS and following.isalpha() and following not in ENDS


def _is_no_matter(mention: Mention, found: Found, word: str) -> bool:
    """Whether a sum is what a word of an event has in trade alone: "a charge of $40 million", "profit beat forecasts"."""
    event, noun = found.trigger.event, found.trigger.form is Form.NOUN
    money = mention.kind in (Kind.MONEY, Kind.PERCENT)
    return money and (
        (event is EventClass.CHARGE and noun) or (event is EventClass.WIN and word.startswith(("beat", "defeat")) and not noun)
    )


def _counts_jobs(line: Line, mention: Mention) -> bool:
    words = after(line, line.of(mention)[1], of=False)
    return bool(words) and lemma(words[-1]) in JOBS


def _kills(line: Line, found: Found) -> bool:
    """Whether whoever is harmed dies of it: "fatally shot", "stabbed and killed"."""
    return line.low(found.first - 1) == "fatally" or (line.low(found.last) == "and" and line.low(found.last + 1) in KILLED)


def _is_passive(line: Line, found: Found) -> bool:
    return found.trigger.form is Form.PAST and line.low(found.first - 1) in BE


def _object(line: Line, found: Found) -> list[str]:
    """The words behind a verb up to the next one that no object holds; articles are passed over."""
    words: list[str] = []
    for index in range(found.last, found.last + _LONGEST):
        word = line.low(index)
        if word in DETERMINERS:
            continue
        if not word[:1].isalnum() or word in PREPOSITIONS or word in _DAYS or (word in ENDS and word not in PRONOUNS):
            break
        words.append(word)
    return words


def _subject(line: Line, found: Found) -> int:
    """The last word of what stands before a verb and its auxiliaries."""
    index = found.first - 1
    while line.low(index) in AUXILIARIES or line.low(index) in ADVERBS:
        index -= 1
    return index


def _is_somebody(line: Line, index: int) -> bool:
    word = line.low(index)
    return word in SOMEBODY or lemma(word) in PEOPLE or (index > 0 and line.tokens[index].text[0].isupper())


def _shooting(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Guns are fired, shots are, and people lose their posts."""
    del mention
    if not line.low(found.first).startswith("fir"):
        return EventClass.SHOOT
    if _is_passive(line, found):
        at = line.low(found.last) in {"at", "on", "upon"}
        return EventClass.SHOOT if at or lemma(line.low(_subject(line, found))) in FIRED else EventClass.LAYOFF
    words = _object(line, found)
    verb = found.trigger.form is not Form.ACTIVE or line.low(found.first - 1) in _BEFORE_ACTIVE
    if words and (words[0] in DRILLS or not verb):
        return None  # "the mayor and fire chief"
    aimed = not words or words[0] in AIMS or any(lemma(word) in FIRED for word in words)
    return EventClass.SHOOT if aimed or all(word.endswith("ly") for word in words) else EventClass.LAYOFF


def _detaining(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Suspects are held, and so are vigils; a hall holds a crowd."""
    word = line.low(found.first)
    if not word.startswith("h"):
        return EventClass.DETAIN
    if mention.kind in (Kind.COUNT, Kind.MEASURE) and word in HOLDS:
        return EventClass.CAPACITY if line.of(mention)[0] >= found.last else None
    otherwise = EventClass.APPEAR if mention.kind in _MOMENTS else None
    if not _is_passive(line, found):
        held = any(lemma(w) in PEOPLE for w in _object(line, found))
        return EventClass.DETAIN if held else otherwise
    if mention.kind is Kind.AGE:
        return EventClass.DETAIN
    first, last = line.of(mention)
    if mention.kind is Kind.COUNT and first < found.first:
        words = after(line, last, of=False)
        return EventClass.DETAIN if not words or lemma(words[-1]) in PEOPLE else otherwise
    return EventClass.DETAIN if _is_somebody(line, _subject(line, found)) else otherwise


def _falling(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Prices drop; somebody drops a case, drops to the floor, or declines to speak."""
    if line.low(found.first).startswith("declin") and line.low(found.last) == "to" and line.low(found.last + 1).isalpha():
        return None
    if not line.low(found.first).startswith("drop"):
        return EventClass.FALL
    first, last = line.of(mention)
    if _is_passive(line, found) or line.low(found.last) in {"off", "out", "in"}:
        return None
    if first != found.last:
        return None if _object(line, found) and first > found.last and not _opens_with_figure(line, found) else EventClass.FALL
    counted = after(line, last, of=False) if mention.kind is Kind.COUNT else []
    return None if counted and lemma(counted[-1]) not in STATISTICS else EventClass.FALL


def _opens_with_figure(line: Line, found: Found) -> bool:
    """Whether the step of a movement follows the verb: "dropped 3 percent to $40"."""
    return any(line.of(figure)[0] == found.last for figure in line.figures)


def _releasing(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Prisoners are released, and so are statements."""
    near = {lemma(line.low(i)) for i in range(found.first - _NEAR, found.last + _NEAR)}
    if near.isdisjoint(RELEASED):
        return EventClass.RELEASE
    return EventClass.ANNOUNCE if mention.kind in _MOMENTS else None


def _departing(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Somebody left; a blast left two people dead."""
    del mention
    dead = line.low(found.first) in LEFT and not STATES.isdisjoint(line.low(i) for i in range(found.last, found.last + _LONGEST))
    return None if dead else EventClass.DEPART


def _narrowing(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """A shop closes; a closing argument is a noun's."""
    del mention
    following = line.low(found.last)
    narrows = line.low(found.first) in NARROWING and following.isalpha() and following not in ENDS and following not in _DAYS
    adjective = found.trigger.form is Form.GERUND or line.low(found.first - 1) in DETERMINERS
    return None if narrows and adjective else found.trigger.event


def _raising(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Money is raised; a forecast is raised to a sum."""
    first, _ = line.of(mention)
    if mention.kind is Kind.PERCENT and found.trigger.form is not Form.NOUN and line.low(found.first).startswith("rais"):
        return EventClass.RISE
    moves = line.low(found.first).startswith("rais") and first > found.last and line.low(first - 1) in {"to", "by", "from"}
    return None if moves else EventClass.DONATE


def _charging(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Suspects are charged, and so is a fee."""
    if mention.kind is not Kind.MONEY:
        return EventClass.CHARGE
    first, _ = line.of(mention)
    return EventClass.COST if 0 <= first - found.last <= _NEAR and line.low(found.last) != "with" else None


def _saving(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """People are saved, and so is money."""
    money = mention.kind is not Kind.COUNT and mention.kind not in _MOMENTS and line.low(found.first).startswith("sav")
    return EventClass.SAVE if money else EventClass.RESCUE


def _spending(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Money is spent, and so are evenings."""
    del mention
    words = _object(line, found)
    return None if words and lemma(words[-1]) in TIMES_SPENT else EventClass.INVEST


def _finding(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """A body is located; a tavern is located in a street."""
    del mention
    return None if line.low(found.first) == "located" and line.low(found.last) in PREPOSITIONS else EventClass.FIND


def _striking(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Workers strike, and so do missiles; where neither is told of, a strike says nothing."""
    del mention
    if not line.low(found.first).startswith("strike"):
        return EventClass.ATTACK
    words = {lemma(token.low) for token in line.tokens}
    if not words.isdisjoint(ARMS):
        return EventClass.ATTACK
    return None if words.isdisjoint(LABOUR) else EventClass.STRIKE


def _infecting(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """A case of fever, and a case in court: one alone, or beside words of law, is no illness where none is named."""
    del mention
    word = line.low(found.first)
    if not word.startswith("case"):
        return EventClass.INFECT
    words = {lemma(token.low) for token in line.tokens}
    if not words.isdisjoint(ILLNESS):
        return EventClass.INFECT
    return None if word == "case" or not words.isdisjoint(LAW) else EventClass.INFECT


def _sending(line: Line, mention: Mention, found: Found) -> EventClass | None:
    """Troops are sent somewhere; the moment at which a crew is dispatched is that of the call."""
    calls = mention.kind in _MOMENTS and line.low(found.first).startswith("dispatch")
    return EventClass.CALL if calls else EventClass.DEPLOY


_SENSES: dict[EventClass, Sense] = {
    EventClass.CHARGE: _charging,
    EventClass.DONATE: _raising,
    EventClass.RESCUE: _saving,
    EventClass.INVEST: _spending,
    EventClass.SHOOT: _shooting,
    EventClass.DETAIN: _detaining,
    EventClass.FALL: _falling,
    EventClass.RELEASE: _releasing,
    EventClass.DEPART: _departing,
    EventClass.BEGIN: _narrowing,
    EventClass.END: _narrowing,
    EventClass.FIND: _finding,
    EventClass.DEPLOY: _sending,
}
_NOUN_SENSES: dict[EventClass, Sense] = {EventClass.ATTACK: _striking, EventClass.INFECT: _infecting}
