"""Whether a trigger can be what is told of a figure: no passive before it, no verb of another subject, no noun of another figure."""

from __future__ import annotations

from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.lemma import lemma
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS, PEOPLE, after
from factcheck.assemble.verbs import is_finite, is_verb
from factcheck.domain.assertion import EventClass
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.events import AGENTS, INTRANSITIVE
from factcheck.language.en.function_words import BE, PREPOSITIONS, QUOTES, SUBJECTS
from factcheck.language.en.numbers import FREQUENCIES

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
HANGING = frozenset({"in", "on", "at", "by", "with", "between", "to", "into", "near", "against", "under", "alongside"})
# "350 full-time local employees": words between a figure and the noun it counts.
_BEFORE_COUNTED = 3
# A noun phrase and the "and" that joins it to the next figure.
_LONGEST_NOUN = 6
BETWEEN_NAMES = QUOTES | {",", "and", ".", "of"}


def can_govern(line: Line, mention: Mention, found: Found, first: int) -> bool:
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
        earlier = next((f for f in line.figures if line.of(f)[1] < first and joined(line, f, mention)), None)
        first = line.of(earlier)[0] if earlier else first
    between = range(last, found.first)
    hangs = line.low(first - 1) in HANGING and bool({line.low(i) for i in between} & {",", "and"})
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


def is_level(line: Line, mention: Mention, found: Found) -> bool:
    """Whether a count is what something rose or fell to: the event is that of what rose ("the toll rose to 25")."""
    moves = found.trigger.event in {EventClass.RISE, EventClass.FALL} and found.trigger.form is not Form.NOUN
    if not moves or mention.kind is not Kind.COUNT:
        return False
    return line.low(found.last) == "to" or found.first == line.of(mention)[1]  # "two grown daughters"


def joined(line: Line, mention: Mention, behind: Mention) -> bool:
    """Whether they share a verb: "seven officers and two civilians were hurt", "Nora Quist, 52, and Ola Brenn, 24, were held"."""
    span = range(line.of(mention)[1], line.of(behind)[0])
    between = [line.low(i) for i in span]
    if mention.kind is Kind.AGE and between == [",", "and"]:
        return behind.kind is Kind.AGE  # "Nora Quist, 52, and 24-year-old Ola Brenn were held"
    if mention.kind is behind.kind is Kind.AGE and between[:1] == [","]:
        names = all(line.tokens[i].text[0].isupper() or line.low(i) in BETWEEN_NAMES for i in span)
        return names and between[-1:] == [","]
    if not {mention.kind, behind.kind} <= {Kind.COUNT, Kind.AGE}:
        return False
    return between[-1:] == ["and"] and len(between) <= _LONGEST_NOUN and not {*between[:-1]} & (ENDS | {",", ";"})
