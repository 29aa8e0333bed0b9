"""Slots: the assertions of a story that are about one thing, gathered from the pairs that hold together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations

from factcheck.align.alone import NO_RIVAL
from factcheck.align.compared import compared
from factcheck.align.finders import BY_ITSELF
from factcheck.align.meeting import near
from factcheck.align.pairing import Paired, Pairs
from factcheck.align.vetoes import other_event, veto
from factcheck.align.weights import ABSENT_ODDS, ACCUSE_ODDS, GATHER_FROM, RELATED_ODDS, SECOND_ODDS, SURE_ODDS, VETOED_SHARE
from factcheck.compare.units import to_unit
from factcheck.domain.assertion import Assertion
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import Kind

Slot = tuple[Assertion, ...]


def slots(assertions: Slot, pairs: Pairs, meeting: Pairs | None = None) -> tuple[Slot, ...]:
    """Assertions gathered into slots, in reading order; `meeting` holds pairs that meet and are no candidates.

    First figures that can both hold are gathered, surest pairs first. Then two slots whose figures differ become one
    where a pair of them is sure enough to accuse. An article that stands in both states both figures, so they may well
    count two things. Last, slots in which nothing differs and of which no article stands in both are joined where figures of
    other precision meet: it changes nothing of what is told as a difference.
    """
    members: dict[str, Slot] = {a.id: (a,) for a in assertions}
    _join(members, (p for p in pairs.values() if not p.differs and p.odds >= GATHER_FROM), lambda _, a, b: _hold_together(a, b, pairs))
    _join(members, (p for p in pairs.values() if p.differs and p.odds >= ACCUSE_ODDS), lambda p, a, b: _oppose(p, a, b, pairs))
    close = [p for p in (*pairs.values(), *(meeting or {}).values()) if near(p)]
    _join(members, close, _state_the_same)
    return tuple(sorted({slot[0].id: slot for slot in members.values()}.values(), key=lambda s: (s[0].article, s[0].mention.start)))


def _join(members: dict[str, Slot], edges: Iterable[Paired], fits: Callable[[Paired, Slot, Slot], bool]) -> None:
    """Slots joined along edges, the surest first, where the two fit; `members` holds each assertion's slot."""
    for pair in sorted(edges, key=lambda p: (-p.odds, p.left.id, p.right.id)):
        mine, other = members[pair.left.id], members[pair.right.id]
        if mine is not other and fits(pair, mine, other):
            joined = tuple(sorted(mine + other, key=lambda a: (a.article, a.mention.start)))
            for assertion in joined:
                members[assertion.id] = joined


def _hold_together(a: Slot, b: Slot, pairs: Pairs) -> bool:
    """Whether every pair across two slots passes its vetoes, and they hold together on average."""
    strengths = []
    for left in a:
        for right in b:
            if veto(left, right) is not None:
                return False
            if left.article != right.article:
                pair = pairs.get(frozenset((left.id, right.id)))
                strengths.append(pair.odds if pair is not None else ABSENT_ODDS)
    return not strengths or sum(strengths) / len(strengths) >= GATHER_FROM


def _oppose(pair: Paired, a: Slot, b: Slot, pairs: Pairs) -> bool:
    """Whether two slots give different figures of one thing.

    A veto across them speaks against it, and so does an article that stands in both, unless the pair is sure: then some
    vetoes pass, and an article that states both figures may stand by while others contradict each other. One that tells
    of dead and says that there are none tells of a dispute.
    """
    sure = pair.odds >= SURE_ODDS
    both = {x.article for x in a} & {x.article for x in b}
    disputed = "none against some" in pair.found
    if both and (not (sure or disputed) or {pair.left.article, pair.right.article} & both):
        return False
    known = [pairs[key] for x in a for y in b if (key := frozenset((x.id, y.id))) in pairs]
    if BY_ITSELF & set(pair.found):
        return True
    if veto(pair.left, pair.right) is not None or not _seconded(known) or sum(p.odds for p in known) / len(known) < RELATED_ODDS:
        return False
    vetoed = sum(veto(x, y) is not None for x in a for y in b)
    return vetoed <= (VETOED_SHARE * len(a) * len(b) if sure else 0)


def _seconded(known: list[Paired]) -> bool:
    """Whether the next surest pair across two slots, where there is one, does not speak against the surest."""
    surest = sorted((p.odds for p in known), reverse=True)
    return len(surest) < 2 or surest[1] >= SECOND_ODDS


def _state_the_same(pair: Paired, a: Slot, b: Slot) -> bool:
    """Whether all figures of two slots can hold beside each other, and nothing but the event of a time parts the pair."""
    if {x.article for x in a} & {x.article for x in b}:
        return False
    parted = (
        NO_RIVAL not in pair.found
        and veto(pair.left, pair.right) is not None
        and (pair.left.kind is not Kind.TIME or other_event(pair.left, pair.right) is None)
    )
    return not parted and all(_can_hold(x, y) for x, y in combinations((*a, *b), 2))


def _can_hold(x: Assertion, y: Assertion) -> bool:
    other = to_unit(y.meaning, x.meaning.unit) if x.kind is y.kind else None
    return other is not None and compared(x, y, (x.meaning, other)).relation in (Relation.AGREE, Relation.COMPATIBLE)
