"""Conflicts that an article settles itself: the other's figure stands in it too, or its parts sum to it."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from factcheck.align.vetoes import contains, other_head
from factcheck.compare.interval import compare
from factcheck.domain.assertion import Assertion, Flag
from factcheck.domain.fact import Value
from factcheck.domain.interval import Relation

_SETTLED = frozenset({Relation.AGREE, Relation.COMPATIBLE})
# Articles rarely split a figure into more parts than this, nor list more of them.
_MOST_PARTS = 3
_MOST_LISTED = 10


def reconciled(value: Value, other: tuple[Assertion, ...]) -> str | None:
    """Why a figure is no conflict with another article, in words; None when nothing in that article settles it.

    Args:
        value: the figure at odds with the other article's main value.
        other: every assertion of the other article.
    """
    near = [a for a in other if _same_slot(value.assertion, a)]
    whole = [a for a in near if not a.flags and other_head(value.assertion, a) is None]
    for assertion in whole:
        if assertion.meaning.stated is not None and compare(value.meaning, assertion.meaning).relation in _SETTLED:
            return f"it says {assertion.mention.text} too"
    if _parts_sum(value, whole, [a for a in near if a.flags == (Flag.PART,)]):
        return "its parts sum to it"
    return None


def _same_slot(a: Assertion, b: Assertion) -> bool:
    """Whether two assertions may be about one thing, on the loosest reading: it takes less to acquit than to accuse."""
    if a.kind is not b.kind or a.meaning.unit != b.meaning.unit:
        return False
    if a.event is not None and b.event is not None and (a.event is b.event or contains(a.event, b.event)):
        return True
    return a.head is not None and b.head is not None and a.head.lemma == b.head.lemma


def _parts_sum(value: Value, whole: list[Assertion], parts: list[Assertion]) -> bool:
    """Whether figures marked as parts, with one main figure or alone, sum to a value."""
    target = value.meaning.stated
    if target is None or not parts:
        return False
    numbers = [a.meaning.stated for a in (*parts, *whole) if a.meaning.stated is not None]
    listed = sorted({n for n in numbers if Decimal(0) < n < target})[:_MOST_LISTED]
    return any(sum(some) == target for n in range(2, _MOST_PARTS + 1) for some in combinations(listed, n))
