"""The event table inflected once: word form → classes, and multiword triggers by their first word."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from factcheck.assemble.inflect import Form, noun_forms, verb_forms
from factcheck.domain.assertion import EventClass
from factcheck.language.en.events import EVENTS
from factcheck.language.en.occasions import OCCASIONS


class Trigger(Struct, frozen=True):
    """A word or phrase that names an event class; `words` is how many tokens it spans."""

    event: EventClass
    form: Form
    words: int = 1


Table = dict[str, tuple[tuple[tuple[str, ...], Trigger], ...]]


def trigger_table() -> Table:
    """First word → triggers of events that begin with it, the longest first; a word of one event may have several forms."""
    return _table(moments=False)


def moment_table() -> Table:
    """The same with what only moments hang on."""
    return _table(moments=True)


@cache
def _table(*, moments: bool) -> Table:
    forms: dict[tuple[str, ...], list[Trigger]] = {}
    for event, words in (EVENTS | OCCASIONS if moments else EVENTS).items():
        listed = [
            *((phrase, Form.STATE) for phrase in (*words.phrases, *words.doing)),
            *((state, Form.STATE) for state in words.states),
            *(pair for noun in words.nouns for pair in noun_forms(noun)),
            *(pair for verb in words.verbs for pair in verb_forms(verb)),
        ]
        for text, form in listed:
            key = tuple(text.split())
            known = forms.setdefault(key, [])
            if not known or (known[0].event is event and all(form is not other.form for other in known)):
                known.append(Trigger(event, form, len(key)))
    table: dict[str, list[tuple[tuple[str, ...], Trigger]]] = {}
    for key, triggers in forms.items():
        table.setdefault(key[0], []).extend((key, trigger) for trigger in triggers)
    return {word: tuple(sorted(found, key=lambda f: -len(f[0]))) for word, found in table.items()}
