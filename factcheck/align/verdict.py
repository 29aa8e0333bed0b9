"""What two sources of a fact make of each other: the verdict of a pair, and of the whole fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from factcheck.align.reconcile import reconciled
from factcheck.align.score import Score
from factcheck.align.vetoes import days_part, same_specific_head
from factcheck.align.weights import ACCUSE_FROM, FIRST_THIRD, NEAR_DAYS
from factcheck.compare.interval import compare
from factcheck.domain.article import Part
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Pair, Value, Verdict
from factcheck.domain.interval import Relation
from factcheck.language.en.events import EVENTS

_BY_RELATION = {
    Relation.AGREE: Verdict.AGREE,
    Relation.COMPATIBLE: Verdict.COMPATIBLE,
    Relation.BORDERLINE: Verdict.BORDERLINE,
    Relation.DIFFERS: Verdict.DIFFERS,
}
ORDER = tuple(Verdict)


@dataclass(frozen=True, slots=True)
class Sides:
    """What the story knows of the two articles of a pair: their days, and all their assertions."""

    days: Mapping[str, date | None]
    assertions: Mapping[str, tuple[Assertion, ...]]


def judge_pair(left: Value, right: Value, found: Score, sides: Sides) -> Pair | None:
    """Two values of a fact compared; None where they differ but too little is known to say so."""
    comparison = compare(left.meaning, right.meaning)
    verdict, reasons = _BY_RELATION[comparison.relation], list(found.reasons)
    if verdict in (Verdict.DIFFERS, Verdict.BORDERLINE):
        if not _may_accuse(left.assertion, right.assertion, found, sides) or _settled(left, right, sides):
            return None
        verdict, reason = _softened(left.assertion, right.assertion, verdict, sides)
        reasons += [reason] if reason else []
    return Pair(
        left=left,
        right=right,
        comparison=comparison,
        verdict=verdict,
        confidence=round(found.value, 3),
        reasons=tuple(reasons),
    )


def _may_accuse(a: Assertion, b: Assertion, found: Score, sides: Sides) -> bool:
    """Whether enough is known to say that two figures which differ are about one thing."""
    if found.value < ACCUSE_FROM or not found.decides:
        return False
    if not (a.event is not None and a.event is b.event) and not same_specific_head(a.head, b.head):
        return False
    return _scopes_meet(a, b, sides)


def _scopes_meet(a: Assertion, b: Assertion, sides: Sides) -> bool:
    """Same or overlapping scopes; unknown ones pass for running counts, prominent figures and articles close in time."""
    if days_part(a.scope, b.scope):
        return False
    if accumulates(a) and accumulates(b):
        return True
    known = [s for s in (a.scope, b.scope) if s.kind is not None or s.days is not None or s.weekday is not None]
    if len(known) == 2:
        return True
    day_a, day_b = sides.days.get(a.article), sides.days.get(b.article)
    if day_a is not None and day_b is not None:
        return abs((day_a - day_b).days) <= NEAR_DAYS
    return (day_a is None and day_b is None) or (_prominent(a) and _prominent(b))


def _prominent(a: Assertion) -> bool:
    return a.part is not Part.BODY or a.position <= FIRST_THIRD


def _settled(left: Value, right: Value, sides: Sides) -> bool:
    """Whether either article states or sums to the other's figure."""
    return (
        reconciled(left, sides.assertions.get(right.assertion.article, ())) is not None
        or reconciled(right, sides.assertions.get(left.assertion.article, ())) is not None
    )


def _softened(a: Assertion, b: Assertion, verdict: Verdict, sides: Sides) -> tuple[Verdict, str | None]:
    """A difference explained by a toll that grows, or by two named sources."""
    if verdict is not Verdict.DIFFERS:
        return verdict, None
    if accumulates(a) and accumulates(b):
        earlier, later = (a, b) if _before(a, b, sides) else (b, a) if _before(b, a, sides) else (None, None)
        if earlier is not None and later is not None and _size(later) > _size(earlier):
            return Verdict.SUPERSEDED, "the later article has the larger count"
    if a.attribution and b.attribution and a.attribution.key != b.attribution.key:
        return Verdict.DISPARITY, f"two sources: {a.attribution.words} / {b.attribution.words}"
    return verdict, None


def accumulates(a: Assertion) -> bool:
    """Whether the counted of an assertion grow in number while they are counted."""
    return a.event is not None and EVENTS[a.event].accumulates


def _before(a: Assertion, b: Assertion, sides: Sides) -> bool:
    day_a, day_b = sides.days.get(a.article), sides.days.get(b.article)
    return day_a is not None and day_b is not None and day_a < day_b


def _size(a: Assertion) -> float:
    support = a.meaning.support
    return float(a.meaning.stated or support.low or support.high or 0)


def fact_verdict(pairs: tuple[Pair, ...]) -> Verdict:
    """The first verdict, in the order of their gravity, that holds for any pair."""
    found = {pair.verdict for pair in pairs}
    return next((v for v in ORDER if v in found), Verdict.SINGLE_SOURCE)
