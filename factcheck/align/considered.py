"""What was considered for a fact and is no part of it, and why: the decisions of `slots` and `verdict`, asked again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from msgspec import Struct

from factcheck.align.align import Aligned
from factcheck.align.pairing import Paired, weights_for
from factcheck.align.reconcile import reconciled
from factcheck.align.running import stated
from factcheck.align.verdict import probability
from factcheck.align.vetoes import veto
from factcheck.align.weights import ACCUSE_FROM, ACCUSE_ODDS, GATHER_FROM
from factcheck.compare.units import dimension
from factcheck.domain.assertion import Assertion
from factcheck.domain.explanation import Evidence
from factcheck.domain.fact import Fact, Value
from factcheck.language.en.evidence_words import EVIDENCE, FAMILIES


class Look(Struct, frozen=True, kw_only=True):
    """Two assertions that were held against each other, with the weighed pair they are, and what came of it."""

    mine: Assertion
    other: Assertion
    pair: Paired | None
    outcome: str


def weights_of(pair: Paired) -> tuple[Evidence, ...]:
    """What each piece of evidence adds to the odds of a pair, the strongest first; with `always` their sum is the odds."""
    weights = weights_for(pair.comparison)
    found = {"always": weights["always"]} | {name: weights.get(name, 0.0) * value for name, value in pair.found.items()}
    told = (Evidence(words=_words(name), weight=round(weight, 3)) for name, weight in found.items())
    return tuple(sorted((e for e in told if e.weight), key=lambda e: (-abs(e.weight), e.words)))


def _words(name: str) -> str:
    if name in EVIDENCE:
        return EVIDENCE[name]
    return next((words.format(name.removeprefix(start)) for start, words in FAMILIES if name.startswith(start)), name)


def held(fact: Fact, aligned: Aligned) -> tuple[Look, ...]:
    """The pairs of a fact's own values, with what was made of each."""
    judged = {frozenset((p.left.assertion.id, p.right.assertion.id)): p for p in fact.pairs}
    found = []
    for left, right in combinations(fact.values, 2):
        key = frozenset((left.assertion.id, right.assertion.id))
        weighed, pair = aligned.sides.weighed(left.assertion, right.assertion), judged.get(key)
        outcome = str(pair.verdict) if pair else _unjudged(left, right, weighed, aligned)
        found.append(Look(mine=left.assertion, other=right.assertion, pair=weighed, outcome=outcome))
    return tuple(found)


def dropped(fact: Fact, aligned: Aligned) -> tuple[Look, ...]:
    """The assertions held against a fact's values that are no part of it, each by its likeliest pair, the likeliest first."""
    inside = {a.id for a in (*(v.assertion for v in fact.values), *fact.related)}
    values = {v.assertion.id: v.assertion for v in fact.values}
    best: dict[str, tuple[Assertion, Assertion, Paired]] = {}
    for pair in aligned.sides.pairs.values():
        for mine, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if mine.id in values and other.id not in inside and (other.id not in best or pair.odds > best[other.id][2].odds):
                best[other.id] = (mine, other, pair)
    members = tuple(values.values())
    elsewhere = {v.assertion.id: other for other in aligned.story.facts if other is not fact for v in other.values}
    looks = [Look(mine=m, other=o, pair=p, outcome=_why_not(m, o, p, members, elsewhere.get(o.id))) for m, o, p in best.values()]
    looks.sort(key=lambda look: (-(look.pair.odds if look.pair else 0.0), look.other.id))
    return (*looks, *_set_aside(members, aligned), *_never_weighed(members, {*inside, *best}, aligned))


def _why_not(mine: Assertion, other: Assertion, pair: Paired, members: tuple[Assertion, ...], elsewhere: Fact | None) -> str:
    """Why a figure was not gathered with a fact's values; `elsewhere` is the fact that it was gathered for instead."""
    if (reason := veto(mine, other)) is not None:
        return reason
    needed = ACCUSE_ODDS if pair.differs else GATHER_FROM
    if pair.odds < needed:
        return f"too little says that it is one thing: {probability(needed):.0%} were needed"
    if (same := next((m for m in members if m.article == other.article), None)) is not None:
        return f"its article already says {stated(same)} of it, so this is of something else"
    for member in members:
        if (reason := veto(member, other)) is not None:
            return f"beside {stated(member)}: {reason}"
    if elsewhere is not None:
        partner = next(v.assertion for v in elsewhere.values if v.assertion.id != other.id)
        return f"held to be one with {stated(partner)} instead ({elsewhere.label})"
    return "it does not fit the other figures gathered here"


def _unjudged(left: Value, right: Value, weighed: Paired | None, aligned: Aligned) -> str:
    """Why two values of one fact were not compared."""
    sides = aligned.sides
    if weighed is None:
        return "not compared: nothing but the other figures brings them together"
    if probability(weighed.odds) < ACCUSE_FROM:
        return f"not told: they differ, and {ACCUSE_FROM:.0%} were needed to say so"
    for one, other in ((left, right), (right, left)):
        if (reason := reconciled(one, sides.assertions.get(other.assertion.article, ()), sides.pairs)) is not None:
            return f"not told: the other article settles it, {reason}"
    return "not compared"


def _set_aside(members: tuple[Assertion, ...], aligned: Aligned) -> Iterator[Look]:
    """Figures of the same kind and event that their own words set aside before any weighing."""
    for other in aligned.story.assertions:
        if other.flags and (mine := next((m for m in members if _alike(m, other)), None)) is not None:
            yield Look(mine=mine, other=other, pair=None, outcome=f"set aside: {', '.join(other.flags)}")


def _never_weighed(members: tuple[Assertion, ...], met: set[str], aligned: Aligned) -> Iterator[Look]:
    """Figures that state what a value of the fact states, and were no candidates: a reader's eye falls on them."""
    for other in aligned.story.assertions:
        if other.flags or other.id in met:
            continue
        mine = next((m for m in members if m.article != other.article and m.kind is other.kind and _same_value(m, other)), None)
        if mine is not None:
            yield Look(
                mine=mine, other=other, pair=None, outcome=veto(mine, other) or "never weighed: they share no event, noun or rare words"
            )


def _same_value(a: Assertion, b: Assertion) -> bool:
    return (a.meaning.support, a.meaning.unit) == (b.meaning.support, b.meaning.unit)


def _alike(a: Assertion, b: Assertion) -> bool:
    same_head = a.head is not None and b.head is not None and a.head.lemma == b.head.lemma
    same_event = a.event is not None and a.event is b.event
    return a.kind is b.kind and dimension(a.meaning.unit) == dimension(b.meaning.unit) and (same_event or same_head)


def facts_by_id(aligned: Aligned) -> Mapping[str, Fact]:
    """The facts of a story by their ids."""
    return {fact.id: fact for fact in aligned.story.facts}
