"""How sure it is that two assertions are about one thing, with the reasons in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.align.vetoes import contains, same_specific_head
from factcheck.align.weights import EVIDENCE, FULL_CONTEXT, KNOWN_AT_LEAST
from factcheck.domain.assertion import Assertion, Scope
from factcheck.domain.kinds import Kind

Rarity = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Score:
    """`value` 0 to 1 over the evidence known; `known` is the weight of that evidence."""

    value: float
    known: float
    reasons: tuple[str, ...]

    @property
    def decides(self) -> bool:
        """Whether enough is known to decide anything."""
        return self.known >= KNOWN_AT_LEAST


def score(a: Assertion, b: Assertion, rarity: Rarity) -> Score:
    """Σ weight × evidence over the evidence known, divided by the weights known."""
    evidence = {
        "event": _event(a, b),
        "head": _head(a, b),
        "scope": _scope(a.scope, b.scope),
        "context": _overlap(a.context, b.context, rarity, full=FULL_CONTEXT),
        "place": _overlap(a.places, b.places, rarity, full=1.0),
        "participants": _overlap(a.participants, b.participants, rarity, full=0.5),
    }
    found = {name: value for name, value in evidence.items() if value is not None}
    known = sum(EVIDENCE[name] for name in found)
    total = sum(EVIDENCE[name] * value for name, value in found.items())
    return Score(total / known if known else 0.0, known, _reasons(a, b, found))


def _event(a: Assertion, b: Assertion) -> float | None:
    if a.event is None or b.event is None:
        return None if a.event is b.event else 0.3
    if a.event is b.event:
        return 1.0
    return 0.6 if contains(a.event, b.event) else 0.2


def _head(a: Assertion, b: Assertion) -> float | None:
    if a.head is None and b.head is None and a.kind is Kind.MONEY:
        return 0.7  # "lent the country $3bn": the sum is the event's own
    if a.head is None or b.head is None:
        return None
    if same_specific_head(a.head, b.head):
        return 1.0
    if a.head.lemma == b.head.lemma:
        if a.head.specific:
            return 0.8
        return 0.7 if a.head.general else 0.4
    return 0.6


def _scope(a: Scope, b: Scope) -> float | None:
    if a.days is not None and b.days is not None:
        return 1.0 if a.days == b.days else 0.7
    if a.weekday is not None and b.weekday is not None:
        return 1.0
    return 0.8 if a.kind is not None and a.kind is b.kind else None


def _overlap(a: tuple[str, ...], b: tuple[str, ...], rarity: Rarity, *, full: float) -> float | None:
    """Shared words by rarity, as a share of the poorer side's, `full` counting as 1; None where a side has none."""
    if not a or not b:
        return None
    poorer = min(sum(rarity.get(w, 1.0) for w in a), sum(rarity.get(w, 1.0) for w in b))
    shared = sum(rarity.get(w, 1.0) for w in set(a) & set(b))
    return min(1.0, shared / poorer / full) if poorer else None


def _reasons(a: Assertion, b: Assertion, found: Mapping[str, float]) -> tuple[str, ...]:
    reasons = []
    if a.event is not None and a.event is b.event:
        same = a.trigger.lower() == b.trigger.lower()
        reasons.append(f"same event ({a.trigger})" if same else f"same event ({a.trigger} / {b.trigger})")
    if found.get("head", 0) >= 0.7 and a.head and a.head.text:
        reasons.append(f"same thing counted ({a.head.text})")
    if found.get("scope", 0) >= 0.7 and a.scope.words:
        reasons.append(f"same time ({a.scope.words})")
    if shared := sorted(set(a.places) & set(b.places)):
        reasons.append(f"same place ({', '.join(s.title() for s in shared[:2])})")
    if shared := sorted(set(a.participants) & set(b.participants)):
        reasons.append(f"same names beside them ({', '.join(s.title() for s in shared[:3])})")
    return tuple(reasons)
