"""Desk words for a fact, and its identity: neither may change when a figure does."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TypeVar

from factcheck.domain.article import Part
from factcheck.domain.assertion import Assertion, EventClass, Head, Scope, Side
from factcheck.domain.kinds import Kind
from factcheck.language.en.events import EVENTS
from factcheck.language.en.heads import DEMOGRAPHIC
from factcheck.language.en.labels import (
    AMOUNTS,
    ANYBODY_WORD,
    ARMED,
    COUNTED,
    HAPPENED,
    LASTED,
    LENGTHS,
    MOMENTS,
    NO_MOMENT,
    NO_NOUN,
    NUMBERS,
    OF_ONES_OWN_DAY,
    OF_PEOPLE,
    PLURALS,
    SAID_BY_HEAD,
    SUMS,
    UNCOUNTED,
    UNNAMED,
    WEAPONS,
)
from factcheck.language.en.occasions import OCCASIONS

T = TypeVar("T")

# These say that something happened, not what.
_HAPPENS = frozenset({EventClass.OCCUR, EventClass.BEGIN})
_MOMENT_WORDS = {Kind.DATE: "day", Kind.TIME: "time"}
_PERSON = "person"
_SUPERLATIVE = re.compile(r"\b(?:\w+est|most|least)\b")
# "the debate", "a televised debate": what an article has as a noun may be named by it.
_AS_A_NOUN = r"\b(?:a|an|the|this|that|his|her|its|their)\s+(?:[\w“‘\"'-]+\s+)?{}\b"
_DESCRIBED = re.compile(r"^(?:.*[ -])?old (?=\S)")  # "six-month-old miracle murray"


def label_of(assertions: tuple[Assertion, ...]) -> str:
    """What a fact is about, as a desk would say it: "people killed, Sunday", "loan", "day of the ballot"."""
    first = assertions[0]
    if first.kind is Kind.AGE:
        return _age(assertions)
    if first.kind in _MOMENT_WORDS:
        return _moment(assertions)
    if first.kind is Kind.DURATION:
        return _duration(assertions)
    if first.kind is Kind.RANK:
        return _rank(assertions)
    words = _counted(assertions) if first.kind is Kind.COUNT else _amount(assertions)
    when = {_when(a.scope) for a in assertions if a.scope.words}
    return ", ".join(filter(None, (words, when.pop()))) if len(when) == 1 else words


def _when(scope: Scope) -> str:
    """The time of a figure for whoever reads another day: the day that "yesterday" was; nothing where that is not one day."""
    if not set(scope.words.lower().split()) & OF_ONES_OWN_DAY:
        return scope.words
    days = scope.days
    return f"{days.first.day} {days.first:%b}" if days is not None and days.first is not None and days.first == days.last else ""


def _counted(assertions: tuple[Assertion, ...]) -> str:
    """Who or what is counted, and what happened: "people shot", "shots fired", "arrests"."""
    event = _event(assertions)
    head = _commonest([a.head for a in assertions if a.head is not None and a.head.text]) or _commonest(
        [a.head for a in assertions if a.head]
    )
    noun = _plural(_noun(assertions), head, measured=_measured(assertions))
    lemma = head.lemma if head else ""
    if event is None or {lemma, *noun.lower().split(), _singular(noun.rpartition(" ")[2])} & SAID_BY_HEAD.get(event, frozenset()):
        return noun
    words = COUNTED.get(event, "")
    if event in OF_PEOPLE and noun != ANYBODY_WORD and (head is None or head.general != _PERSON):
        words = ""
    if event in ARMED:
        if lemma in WEAPONS:
            words = ARMED[event]
        elif noun != ANYBODY_WORD and head is not None and (head.general is None or _doers(assertions)):
            words = ""
    return noun if words in noun.split() else f"{noun} {words}".rstrip()


def _amount(assertions: tuple[Assertion, ...]) -> str:
    """What a sum, share or measure is of: "loan", "purchase price (shares)", "reward"."""
    event, noun = _event(assertions), _noun(assertions)
    last = noun.rpartition(" ")[2]
    if last in SUMS or last.removesuffix("s") in SUMS:
        return noun
    words = AMOUNTS.get(event, "") if event else ""
    if words and noun and noun not in words:
        return f"{words} ({noun})"
    return words or noun or UNNAMED.get(assertions[0].kind, str(assertions[0].kind))


def _duration(assertions: tuple[Assertion, ...]) -> str:
    """How long what lasts: "battery life", "length of the strike", "time missing"."""
    noun, event = _noun(assertions), _event(assertions)
    if event is EventClass.TENURE and (who := _whose(assertions)):
        return f"{who}'s years of service"
    last = noun.rpartition(" ")[2]
    if last.endswith(("ing", "ly")) or last in LENGTHS or not last:
        return noun if last in LENGTHS else LASTED.get(event, "duration") if event else "duration"
    return f"length of the {noun}"


def _rank(assertions: tuple[Assertion, ...]) -> str:
    """What is said to be the second, or the tallest: "which fiscal quarter", "rank (tallest tower)", "number on …"."""
    first = assertions[0]
    if first.subject is not None:
        return f"{NUMBERS.get(first.head.lemma if first.head else '', 'number on')} {_commonest([a.subject for a in assertions])}"
    noun = _noun(assertions)
    if not noun or noun.endswith("ly"):
        return "rank"
    return f"rank ({noun})" if _SUPERLATIVE.search(noun) else f"which {noun}"


def _age(assertions: tuple[Assertion, ...]) -> str:
    """Whose age: "Dennis Clark's age", "the girl's age", "age at the disappearance"."""
    if whose := _whose(assertions):
        return f"{whose}'s age"
    who = _commonest([a.head.lemma for a in assertions if a.head is not None and a.head.lemma in DEMOGRAPHIC])
    if who:
        return f"age of the {who}"
    event = _event(assertions)
    return f"age at {MOMENTS[event]}" if event in MOMENTS else "age"


def _whose(assertions: tuple[Assertion, ...]) -> str:
    """Whom an attribute is told of, as most write the name; empty for nobody."""
    who = _commonest([_DESCRIBED.sub("", a.subject) for a in assertions if a.subject])
    if who is None:
        return ""
    name = _commonest([name for a in assertions if (name := _as_written(who, a))]) or who
    return name.title() if name.isupper() else name


def _moment(assertions: tuple[Assertion, ...]) -> str:
    """The day or time of what happened, by the noun that an article has for it: "day of the ballot"."""
    word = _MOMENT_WORDS[assertions[0].kind]
    told = [(a.trigger.lower(), a.event) for a in assertions if a.event is not None]
    triggers = [trigger for trigger, _ in told if trigger not in NO_MOMENT]
    named = _commonest([trigger for trigger, event in told if trigger in triggers and trigger in (EVENTS | OCCASIONS)[event].nouns])
    event = _event(assertions)
    if event in _HAPPENS:  # "it happened" beside "the shooting"
        event = _commonest([e for _, e in told if e in MOMENTS]) or event
    if named:
        return f"{word} of death" if named == "death" else f"{word} of the {named}"
    if event in MOMENTS:
        return f"{word} of {MOMENTS[event]}"
    what = _commonest(triggers)
    return f"{word} of the {what}" if what and not what.endswith("ed") and _is_noun(what, assertions) else word


def _is_noun(what: str, assertions: tuple[Assertion, ...]) -> bool:
    found = re.compile(_AS_A_NOUN.format(re.escape(what)), re.IGNORECASE)
    return any(found.search(a.sentence_text) for a in assertions)


def _event(assertions: tuple[Assertion, ...]) -> EventClass | None:
    return _commonest([a.event for a in assertions if a.event is not None])


def _doers(assertions: tuple[Assertion, ...]) -> bool:
    return _commonest([a.side for a in assertions if a.side is not None]) is Side.AGENT


def _noun(assertions: tuple[Assertion, ...]) -> str:
    """The commonest head, with the capitals it has in running text; empty where it names nothing."""
    found = _commonest([a.head.text.lower() for a in assertions if a.head is not None and a.head.text])
    if found is None:
        return ""
    words = found.split()
    while words and words[-1] in NO_NOUN:
        words.pop()
    noun = " ".join(words)
    told = [written for a in assertions if a.part is not Part.HEADLINE and (written := _as_written(noun, a))] if noun else []
    return min(told, key=lambda text: (sum(c.isupper() for c in text), text)) if told else noun


def _measured(assertions: tuple[Assertion, ...]) -> bool:
    """Whether the noun stands in the singular because it is part of an adjective: "a 48-page indictment"."""
    return any(a.head is not None and re.search(rf"\d-{re.escape(a.head.lemma)}\b", a.sentence_text) for a in assertions)


def _singular(noun: str) -> str:
    """One of several, by its spelling alone: "casualty" for "casualties"."""
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def _plural(noun: str, head: Head | None, *, measured: bool) -> str:
    """A counted noun in the plural; people where there is none, or none that a label can use."""
    before, _, last = noun.rpartition(" ")
    if not noun or noun in HAPPENED or last in UNCOUNTED:
        return ANYBODY_WORD
    countable = head is not None and (head.general is not None or last in WEAPONS or measured)
    if last in PLURALS:
        last = PLURALS[last]
    elif countable and last.isalpha() and head is not None and last.lower() == head.lemma and not last.endswith(("s", "ed", "d", "ese")):
        last += "s"
    return f"{before} {last}".lstrip()


def _as_written(words: str, assertion: Assertion) -> str | None:
    """Words as the sentence of an assertion has them, with its capitals; None where it has them otherwise."""
    match = re.search(rf"(?<!\w){re.escape(words)}(?:s(?!\w))?", assertion.sentence_text, re.IGNORECASE)
    if match is None:
        return None
    found = match.group()
    return found[: len(words)] if assertion.subject is None else found


def _commonest(found: list[T]) -> T | None:
    return Counter(found).most_common(1)[0][0] if found else None


def fact_id(story: str, assertions: tuple[Assertion, ...], taken: set[str]) -> str:
    """An id that survives an edit: story, kind and a hash of what the fact is about; no value, path or order.

    Two facts of one story that hash alike are told apart by a count, in the order of `told_about`.
    """
    first = assertions[0]
    event = _commonest(sorted(str(a.event) for a in assertions if a.event is not None))
    head = _commonest(sorted(" ".join((*a.head.modifiers, a.head.lemma)) for a in assertions if a.head is not None))
    days = _commonest(sorted(str(a.scope.days) for a in assertions if a.scope.days is not None))
    subject = _commonest(sorted(a.subject.lower() for a in assertions if a.subject is not None))
    told = "\x1f".join(str(part) for part in (first.kind, event, head, subject, days))
    base = f"{story}/{first.kind}/{hashlib.sha256(told.encode()).hexdigest()[:10]}"
    unique, n = base, 1
    while unique in taken:
        n += 1
        unique = f"{base}.{n}"
    taken.add(unique)
    return unique


def told_about(assertions: tuple[Assertion, ...]) -> tuple[tuple[str, ...], ...]:
    """The words that a fact's assertions stand among, as a key to sort by: it does not change when a text is moved or renamed."""
    return tuple(sorted((a.trigger.lower(), *a.places, *a.participants, *a.context, *a.scene) for a in assertions))
