"""How far a trigger stands from a figure: in words, where clause boundaries and other figures between them count as several."""

from __future__ import annotations

from factcheck.assemble.found import Found
from factcheck.assemble.inflect import Form
from factcheck.assemble.line import Line
from factcheck.assemble.phrase import ENDS
from factcheck.assemble.verbs import forms_of, has_object, is_verb
from factcheck.domain.assertion import EventClass
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.calendar_names import WEEKDAYS
from factcheck.language.en.events import EVENTS, INTRANSITIVE
from factcheck.language.en.function_words import AS_GOES_ON, AUXILIARIES, BE, CLAUSE_BREAKS, INDEFINITE

_BREAK = 7
_FIGURE = 8
_COMMA = 3
_LEFT = 1
# A noun that only narrows another ("bomb squad", "murder charges") names the event of a figure as a last resort.
_NARROWS = 5
# A noun behind a figure's own phrase names where it happened as often as what happened ("hurt in a shooting").
_NOUN_BEHIND = 3
# "Four have injuries" tells what befell them.
_HAVING = frozenset({"have", "has", "had", "with"})
# What stands between two commas is passed over up to this many words.
_LONGEST_ASIDE = 16
# Behind a verb these tell the time, and are nobody's object: "left three people hurt Sunday night".
WHEN = frozenset(WEEKDAYS) | {"yesterday", "today", "last", "early", "late", "overnight"}


def _bracketed(line: Line, between: range) -> frozenset[int]:
    """Tokens in brackets between a verb and its object: "sold its chips to Norvik (NVK) for $600 million"."""
    opened = next((i for i in between if line.low(i) == "("), None)
    closed = next((i for i in between if opened is not None and i > opened and line.low(i) == ")"), None)
    return frozenset(range(opened, closed + 1)) if opened is not None and closed is not None else frozenset()


def _asides(line: Line, between: range) -> frozenset[int]:
    """Tokens of what is set between commas behind a figure ("three others, including one officer, were hurt")."""
    start = between.start
    while start in between and line.low(start) not in {",", "("}:
        named = line.low(start) in {"of", "from", "in"} and start + 1 in between and line.tokens[start + 1].text[0].isupper()
        if line.low(start) in ENDS and not named:
            return frozenset()
        start += 1
    if line.low(start + 1) in AUXILIARIES or _goes_on(line, start + 1):
        return frozenset()  # "Veldkamp, 32, was hurt, police said": the clause goes on behind the first comma
    closing = ")" if line.low(start) == "(" else ","
    end = next((i for i in range(start + 1, min(start + _LONGEST_ASIDE, between.stop)) if line.low(i) == closing), None)
    return frozenset(range(start, end + 1)) if end is not None and start in between else frozenset()


def _goes_on(line: Line, index: int) -> bool:
    """Whether the verb of a clause stands at `index`, and no participle: "Veldkamp, 32, opened fire, killing"."""
    word, after = line.low(index), line.low(index + 1)
    opens = any(line.follows(index, tuple(words.split())) for words in EVENTS[EventClass.SHOOT].doing)
    return opens or word in INTRANSITIVE or (Form.PAST in forms_of(word) and has_object(line, index) and after not in WHEN)


def distance(line: Line, mention: Mention, found: Found, first: int, last: int) -> int:
    """The words between a figure at `first:last` and a trigger, with what clause boundaries and other figures add."""
    left = found.last <= first
    between = range(found.last, first) if left else range(last, found.first)
    aside = _bracketed(line, between) if left else _asides(line, between)
    cost = len(between) - len(aside) + (_LEFT if left else 0)
    for index in between:
        if index in aside:
            continue
        word = line.low(index)
        told = index + 1 == found.first or (word == "reported" and line.low(index - 1) in BE and line.low(index + 1) != "that")
        reports = word in REPORTING and not told  # "50 were reported injured" tells one thing
        opens = word in CLAUSE_BREAKS or (mention.quantity is not None and _as_begins(line, index, found))
        cost += _BREAK if opens else _COMMA if word in {",", "and"} else _BREAK if reports else 0
    begin, end = (line.tokens[found.first].start, mention.start) if left else (mention.end, line.tokens[found.last - 1].end)
    if mention.quantity is None:
        return cost  # a moment is told across figures: "at noon two people were shot"
    inside = {line.tokens[i].start for i in aside}
    sizes = (o for o in line.figures if o.start in inside or (o.kind is Kind.AGE and line.of(o)[0] == last))
    passed = {mention.start, *(size.start for size in sizes)}  # "two boys, 11 and 13 years old,", "two 20-year-old men"
    others = (other for other in line.figures if other.start not in passed)
    return cost + _FIGURE * sum(begin <= other.start < end for other in others)


def _as_begins(line: Line, index: int, found: Found) -> bool:
    """Whether "as" begins a clause: "the shooting ended as dozens of officers came", but not "used the hall as a shelter"."""
    role = line.low(index + 1) in INDEFINITE and found.first == index + 2
    return line.low(index) == "as" and not role and AS_GOES_ON.isdisjoint((line.low(index - 1), line.low(index + 1)))


def noun_cost(line: Line, found: Found, last: int) -> int:
    """What a noun is farther off than a verb: one that only narrows, and one behind the phrase of a figure."""
    if found.trigger.form is not Form.NOUN:
        return 0
    behind = any(line.low(i) in ENDS - _HAVING for i in range(last, found.first))
    return _NARROWS * narrows(line, found) + _NOUN_BEHIND * behind


def narrows(line: Line, found: Found) -> bool:
    """Whether a noun only narrows the one behind it: "bomb squad"."""
    following = line.low(found.last)
    return following.isalpha() and following not in ENDS and not is_verb(line, found.last)
