"""Slots: the assertions of a story that are about one thing, gathered from the pairs that score together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from factcheck.align.score import Rarity, Score, score
from factcheck.align.vetoes import veto
from factcheck.align.weights import AGREE_FROM, AGREEING_BONUS
from factcheck.compare.units import dimension
from factcheck.domain.assertion import Assertion

Pairs = Mapping[frozenset[str], Score]


def keys(assertion: Assertion) -> Iterator[tuple[str, str, str]]:
    """Blocking keys: only assertions that share one are ever compared."""
    unit = dimension(assertion.mention.quantity.unit) if assertion.mention.quantity else None
    base = (str(assertion.kind), unit or "")
    if assertion.event is not None:
        yield (*base, f"event {assertion.event}")
    if assertion.head is not None and assertion.head.specific:
        yield (*base, f"head {assertion.head.lemma}")


def candidate_pairs(assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """Every pair of assertions of different articles that shares a blocking key, once, in order."""
    blocks: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        for key in keys(assertion):
            blocks[key].append(assertion)
    seen: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        for a, b in combinations(blocks[key], 2):
            if a.article != b.article and (a.id, b.id) not in seen:
                seen.add((a.id, b.id))
                yield a, b


def scored_pairs(assertions: Iterable[Assertion], rarity: Rarity) -> dict[frozenset[str], Score]:
    """The score of every candidate pair that no veto parts."""
    found = {}
    for a, b in candidate_pairs(assertions):
        if veto(a, b) is None:
            found[frozenset((a.id, b.id))] = score(a, b, rarity)
    return found


def slots(assertions: tuple[Assertion, ...], pairs: Pairs, agreeing: frozenset[frozenset[str]]) -> tuple[tuple[Assertion, ...], ...]:
    """Assertions gathered into slots, surest pairs first; no slot holds two that a veto parts or that hardly score.

    `agreeing` names the pairs whose values agree: equal figures are themselves evidence of one slot.
    """
    by_id = {a.id: a for a in assertions}
    members: dict[str, tuple[Assertion, ...]] = {a.id: (a,) for a in assertions}
    edges = sorted(
        (-(s.value + (AGREEING_BONUS if pair in agreeing else 0.0)), min(pair), max(pair)) for pair, s in pairs.items() if s.decides
    )
    for weakness, left, right in edges:
        if -weakness < AGREE_FROM:
            break
        mine, other = members[left], members[right]
        if mine is not other and _fit_together(mine, other, pairs, agreeing):
            joined = tuple(sorted(mine + other, key=lambda a: (a.article, a.mention.start)))
            for assertion in joined:
                members[assertion.id] = joined
    unique = {slot[0].id: slot for slot in members.values()}
    return tuple(unique[first] for first in sorted(unique, key=lambda i: (by_id[i].article, by_id[i].mention.start)))


def _fit_together(a: tuple[Assertion, ...], b: tuple[Assertion, ...], pairs: Pairs, agreeing: frozenset[frozenset[str]]) -> bool:
    """Whether every pair across two slots passed its vetoes, and they score together on average."""
    strengths = []
    for left in a:
        for right in b:
            if left.article == right.article:
                if veto(left, right) is not None:
                    return False
                continue
            pair = frozenset((left.id, right.id))
            if pair not in pairs:
                return False
            strengths.append(pairs[pair].value + (AGREEING_BONUS if pair in agreeing else 0.0))
    return not strengths or sum(strengths) / len(strengths) >= AGREE_FROM
