"""What two sources of a fact make of each other: the verdict of a pair, and of the whole fact."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from factcheck.align.causes import cause_of
from factcheck.align.compared import compared
from factcheck.align.pairing import Paired, Pairs
from factcheck.align.reconcile import reconciled
from factcheck.align.running import voice
from factcheck.align.weights import ACCUSE_FROM, ACCUSE_MOMENT_FROM, SAME_NAMES
from factcheck.compare.currency import Rates
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Cause, Pair, Value, Verdict
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import OF_MOMENTS, Kind
from factcheck.language.en.events import EVENTS

_BY_RELATION = {
    Relation.AGREE: Verdict.AGREE,
    Relation.COMPATIBLE: Verdict.COMPATIBLE,
    Relation.BORDERLINE: Verdict.BORDERLINE,
    Relation.DIFFERS: Verdict.DIFFERS,
}
ORDER = tuple(Verdict)


class Sides(Struct, frozen=True):
    """What the story knows of the two articles of a pair: their days, all their assertions, the weighed pairs, and the rates.

    `meeting` are weighed pairs that are no candidates (`meeting`).
    """

    days: Mapping[str, date | None]
    assertions: Mapping[str, tuple[Assertion, ...]]
    pairs: Pairs
    rates: Rates
    meeting: Pairs

    def weighed(self, a: Assertion, b: Assertion) -> Paired | None:
        """The weighed pair of two assertions, None where they were never held against each other."""
        key = frozenset((a.id, b.id))
        known = [pair for pair in (self.pairs.get(key), self.meeting.get(key)) if pair is not None]
        return max(known, key=lambda pair: pair.odds, default=None)


def judge_pair(left: Value, right: Value, found: Paired, sides: Sides) -> Pair | None:
    """Two values of a fact compared; None where they differ but too little is known to say so."""
    comparison = compared(left.assertion, right.assertion, (left.meaning, right.meaning))
    verdict, reasons = _BY_RELATION[comparison.relation], list(found.reasons)
    confidence = probability(found.odds)
    cause: tuple[Cause | None, str] = (None, "")
    if verdict in (Verdict.DIFFERS, Verdict.BORDERLINE):
        # Whose ages are left over is known from all others: somebody else may well be of the same age.
        if confidence < _enough(found) or ("left over" not in found.found and _settled(left, right, sides)):
            return None
        verdict, reason = _softened(left.assertion, right.assertion, verdict, sides)
        reasons += [reason] if reason else []
        if verdict is Verdict.DIFFERS:
            grows = accumulates(left.assertion) and accumulates(right.assertion)
            cause = cause_of(left, right, sides.days, sides.rates, grows=grows)
    return Pair(
        left=left,
        right=right,
        comparison=comparison,
        verdict=verdict,
        confidence=round(confidence, 3),
        reasons=tuple(reasons),
        cause=cause[0],
        cause_words=cause[1],
    )


def _enough(found: Paired) -> float:
    """How likely two figures must be about one thing for their difference to be told."""
    one_deed = bool(found.found.get("trigger")) and found.found.get("names", 0.0) >= SAME_NAMES
    return ACCUSE_FROM if found.left.kind not in OF_MOMENTS or one_deed else ACCUSE_MOMENT_FROM


def probability(odds: float) -> float:
    """The probability that goes with the logarithm of odds."""
    return 1 / (1 + math.exp(-odds))


def _settled(left: Value, right: Value, sides: Sides) -> bool:
    """Whether either article states or sums to the other's figure."""
    return (
        reconciled(left, sides.assertions.get(right.assertion.article, ()), sides.pairs) is not None
        or reconciled(right, sides.assertions.get(left.assertion.article, ()), sides.pairs) is not None
    )


def _softened(a: Assertion, b: Assertion, verdict: Verdict, sides: Sides) -> tuple[Verdict, str | None]:
    """A difference explained by a toll that grows, or by two named sources."""
    if verdict is not Verdict.DIFFERS:
        return verdict, None
    if accumulates(a) and accumulates(b):
        earlier, later = (a, b) if _before(a, b, sides) else (b, a) if _before(b, a, sides) else (None, None)
        # "Nobody was hurt" is no early count: whoever says so rules the later one out.
        if earlier is not None and later is not None and _size(later) > _size(earlier) > 0:
            return Verdict.SUPERSEDED, "the later article has the larger count"
    if a.kind is not Kind.AGE and a.attribution and b.attribution and a.attribution.key != b.attribution.key:
        return Verdict.DISPARITY, f"two sources: {voice(a.attribution.words)} / {voice(b.attribution.words)}"
    return verdict, None


def accumulates(a: Assertion) -> bool:
    """Whether the counted of an assertion grow in number while they are counted."""
    return a.kind is Kind.COUNT and a.event in EVENTS and EVENTS[a.event].accumulates


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
