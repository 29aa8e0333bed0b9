"""The event table inflected once: word form → classes, and multiword triggers by their first word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from factcheck.domain.assertion import EventClass
from factcheck.language.en.events import EVENTS


class Form(StrEnum):
    """What form of a trigger a word is: it decides which side of it the counted stand on."""

    PAST = "past"  # killed, shot: participle or past tense
    ACTIVE = "active"  # kill, kills, killing
    NOUN = "noun"
    STATE = "state"  # dead, missing


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or phrase that names an event class; `words` is how many tokens it spans."""

    event: EventClass
    form: Form
    words: int = 1


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if _doubles(base):
        return base + base[-1] + "ed"
    return base + "ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + (base[-1] if _doubles(base) else "") + "ing"


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


_DOUBLED = frozenset({"stab", "rob", "drop", "win", "cut", "ship", "gut", "plan", "net", "shoot"} - {"shoot"})


def _doubles(base: str) -> bool:
    return base in _DOUBLED


def _verb_forms(entry: str) -> list[tuple[str, Form]]:
    """Every form of a verb of the table: "shoot/shot" → shoot, shoots, shooting, shot."""
    base, *irregular = entry.split("/")
    head, _, particle = base.partition(" ")
    tail = f" {particle}" if particle else ""
    past = irregular or [_past(head) + tail]
    return [
        (head + tail, Form.ACTIVE),
        (_third(head) + tail, Form.ACTIVE),
        (_gerund(head) + tail, Form.ACTIVE),
        *((form, Form.PAST) for form in past),
    ]


def _noun_forms(noun: str) -> list[tuple[str, Form]]:
    return [(noun, Form.NOUN), (_third(noun), Form.NOUN)]


@cache
def trigger_table() -> dict[str, tuple[tuple[tuple[str, ...], Trigger], ...]]:
    """First word → triggers that begin with it, the longest first."""
    forms: dict[tuple[str, ...], Trigger] = {}
    for event, words in EVENTS.items():
        listed = [
            *((phrase, Form.STATE) for phrase in words.phrases),
            *((state, Form.STATE) for state in words.states),
            *(pair for noun in words.nouns for pair in _noun_forms(noun)),
            *(pair for verb in words.verbs for pair in _verb_forms(verb)),
        ]
        for text, form in listed:
            key = tuple(text.split())
            forms.setdefault(key, Trigger(event, form, len(key)))
    table: dict[str, list[tuple[tuple[str, ...], Trigger]]] = {}
    for key, trigger in forms.items():
        table.setdefault(key[0], []).append((key, trigger))
    return {word: tuple(sorted(found, key=lambda f: -len(f[0]))) for word, found in table.items()}
