"""The forms of English verbs and nouns, derived from the base forms of the tables."""

from __future__ import annotations

from enum import StrEnum

from factcheck.language.en.verbs import DOUBLING


class Form(StrEnum):
    """What form of a trigger a word is: it decides which side of it the counted stand on."""

    PAST = "past"  # killed, shot: participle or past tense
    ACTIVE = "active"  # kill, kills
    GERUND = "gerund"  # killing
    NOUN = "noun"
    STATE = "state"  # dead, missing


def verb_forms(entry: str) -> list[tuple[str, Form]]:
    """Every form of a verb of a table: "shoot/shot" → shoot, shoots, shooting, shot."""
    base, *irregular = entry.split("/")
    head, _, particle = base.partition(" ")
    tail = f" {particle}" if particle else ""
    past = irregular or [_past(head) + tail]
    return [
        (head + tail, Form.ACTIVE),
        (third_or_plural(head) + tail, Form.ACTIVE),
        (_gerund(head) + tail, Form.GERUND),
        *((form, Form.PAST) for form in past),
    ]


def noun_forms(noun: str) -> list[tuple[str, Form]]:
    """Singular and plural of a noun."""
    return [(noun, Form.NOUN), (third_or_plural(noun), Form.NOUN)]


def third_or_plural(base: str) -> str:
    """The third person of a verb, or the plural of a noun: one spelling rule makes both."""
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if base in DOUBLING else "") + "ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + (base[-1] if base in DOUBLING else "") + "ing"
