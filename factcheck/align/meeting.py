"""Figures of two articles that share too little to be candidates, but state nearly the same with other precision.

That two near values meet is itself evidence, so they need less of the rest: a word of their sentences, for a time of day none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, islice

from msgspec.structs import replace

from factcheck.align.alone import NO_RIVAL, other_words, without_rival
from factcheck.align.pairing import Known, Paired, Pairs, around_of, in_one_unit, weighed
from factcheck.align.weights import ALONE_ODDS, LITTLE_ODDS, LITTLE_WORDS
from factcheck.compare.units import dimension
from factcheck.domain.assertion import Assertion, EventClass, Modality
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import Kind
from factcheck.language.en.events import EVENTS
from factcheck.limits import MOST_PAIRS

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.TIME})
# A word in more figures than this is about everything.
_MOST_OF_A_WORD = 40
# What is told of a day besides what happened on it.
_AFTERWARDS = frozenset({EventClass.ANNOUNCE, EventClass.APPEAR, EventClass.PRONOUNCE, EventClass.SIGN})
# What two times say that lie within half an hour: most times that articles on one event tell are its own.
_BY_THE_CLOCK = "near by the clock"
# "It happened", "it began": whatever else the other article says happened then.
_HAPPENED = frozenset({EventClass.OCCUR, EventClass.BEGIN})


def meeting(assertions: tuple[Assertion, ...], known: Known, pairs: Pairs) -> dict[frozenset[str], Paired]:
    """The pairs that meet, differ in precision and are no candidates, weighed; `pairs` are the candidates of the story."""
    compared = [(p.left, p.right, p.comparison) for p in pairs.values()]
    met = []
    for a, b in _met(assertions, pairs):
        comparison = in_one_unit(a, b, known)
        if comparison is not None and comparison.relation is Relation.AGREE:
            met.append((a, b, comparison))
    around = around_of(assertions, [*compared, *met], known)
    found = {
        frozenset((a.id, b.id)): weighed(a, b, comparison, around, besides=_BY_THE_CLOCK if a.kind is Kind.TIME else None)
        for a, b, comparison in met
    }
    for a, b, comparison in without_rival(assertions, known):
        key = frozenset((a.id, b.id))
        pair = pairs.get(key) or found.get(key) or weighed(a, b, comparison, around)
        if pair.odds < ALONE_ODDS:
            found[key] = replace(pair, odds=ALONE_ODDS, found={**pair.found, NO_RIVAL: 1.0})
    return found


def near(pair: Paired) -> bool:
    """Whether a pair that can both hold is sure enough, though little more than its values speaks for it."""
    if NO_RIVAL in pair.found:
        return True
    if pair.differs or pair.odds < LITTLE_ODDS[pair.left.kind is Kind.TIME] or not other_words(pair.left, pair.right):
        return False
    if pair.left.kind is Kind.TIME:
        return one_moment(pair.left, pair.right)
    return pair.found.get("words around", 0.0) >= LITTLE_WORDS


def one_moment(a: Assertion, b: Assertion) -> bool:
    """Whether two times can be of one thing that happened: what happened, began or befell people, not whom it brought there."""
    if a.event is b.event:
        return True
    if Modality.PLANNED in (a.modality, b.modality) or {a.event, b.event} & _AFTERWARDS:
        return False
    if a.event is None or b.event is None:
        return True
    return any(one.event in _HAPPENED and (other.event in _HAPPENED or other.event in EVENTS) for one, other in ((a, b), (b, a)))


def _met(assertions: Iterable[Assertion], pairs: Pairs) -> Iterator[tuple[Assertion, Assertion]]:
    """Every two figures of two articles that share a word, and every two times of day, that no candidates are and differ in precision."""
    blocks: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda a: a.id):
        if assertion.kind in _KINDS:
            for word in ("",) if assertion.kind is Kind.TIME else assertion.context:
                blocks[str(assertion.kind), _commensurable(assertion), word].append(assertion)
    seen: set[frozenset[str]] = set(pairs)
    for a, b in islice(_couples(blocks), MOST_PAIRS):
        key = frozenset((a.id, b.id))
        if a.article != b.article and key not in seen and other_words(a, b):
            seen.add(key)
            yield a, b


def _couples(blocks: Mapping[tuple[str, str, str], list[Assertion]]) -> Iterator[tuple[Assertion, Assertion]]:
    """Every two of each block, the small ones first; a word in many figures brings nothing together."""
    for key in sorted(blocks, key=lambda key: (len(blocks[key]), key)):
        if not key[2] or len(blocks[key]) <= _MOST_OF_A_WORD:
            yield from combinations(blocks[key], 2)


def _commensurable(assertion: Assertion) -> str:
    """What a figure can be brought into one unit with: what it measures, but of money one currency."""
    unit = assertion.meaning.unit
    return unit if assertion.kind in (Kind.MONEY, Kind.TIME) else dimension(unit) or unit
