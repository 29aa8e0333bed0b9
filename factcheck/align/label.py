"""Desk words for a fact, and its identity: neither may change when a figure does."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TypeVar

from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import Kind
from factcheck.language.en.labels import AMOUNTS, ANYBODY_WORD, COUNTED

T = TypeVar("T")

_MOMENTS = {Kind.DATE: "day", Kind.TIME: "time of day"}


def label_of(assertions: tuple[Assertion, ...]) -> str:
    """What a fact is about, as a desk would say it: "people killed, Sunday", "loan", "pages"."""
    first = assertions[0]
    if first.kind is Kind.AGE and (who := _commonest([a.subject for a in assertions if a.subject is not None])):
        return f"{who.title()}'s age"
    if first.kind in (Kind.DATE, Kind.TIME):
        what = _commonest([a.trigger.lower() for a in assertions if a.trigger])
        return f"{_MOMENTS[first.kind]} ({what})" if what else _MOMENTS[first.kind]
    event = _commonest([a.event for a in assertions if a.event is not None])
    head = _commonest([a.head.text.lower() for a in assertions if a.head is not None and a.head.text])
    if first.kind is Kind.COUNT:
        words = head or ANYBODY_WORD
        if event in COUNTED and COUNTED[event] not in words:
            words = f"{words} {COUNTED[event]}"
    else:
        words = AMOUNTS.get(event, "") if event else ""
        words = head if head and not words else f"{words} ({head})" if head and head not in words and words else words
        words = words or str(first.kind)
    when = {a.scope.words for a in assertions if a.scope.words}
    return f"{words}, {when.pop()}" if len(when) == 1 else words


def _commonest(found: list[T]) -> T | None:
    return Counter(found).most_common(1)[0][0] if found else None


def fact_id(story: str, assertions: tuple[Assertion, ...], taken: set[str]) -> str:
    """An id that survives an edit: story, kind and a hash of what the fact is about; no value, path or order.

    Two facts of one story that hash alike are told apart by a count, in the order in which they stand.
    """
    first = assertions[0]
    event = _commonest(sorted(str(a.event) for a in assertions if a.event is not None))
    head = _commonest(sorted(" ".join((*a.head.modifiers, a.head.lemma)) for a in assertions if a.head is not None))
    days = _commonest(sorted(str(a.scope.days) for a in assertions if a.scope.days is not None))
    told = "\x1f".join(str(part) for part in (first.kind, event, head, first.subject, days))
    base = f"{story}/{first.kind}/{hashlib.sha256(told.encode()).hexdigest()[:10]}"
    unique, n = base, 1
    while unique in taken:
        n += 1
        unique = f"{base}.{n}"
    taken.add(unique)
    return unique
