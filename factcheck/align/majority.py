"""What most independent sources of a fact say."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align.running import stated
from factcheck.domain.fact import Pair, Value
from factcheck.domain.interval import Relation


def consensus(values: Sequence[Value], pairs: Sequence[Pair]) -> str | None:
    """The figure that more than half of the independent sources state, with their number: "774 (2 of 3)"."""
    said = most(values, pairs)
    if not said:
        return None
    own = next((value for value in said if value.conversion is None), said[0])
    return f"{stated(own.assertion)} ({independent(said)} of {independent(values)})"


def most(values: Sequence[Value], pairs: Sequence[Pair]) -> list[Value]:
    """The agreeing values of more than half of the independent sources, two at least; empty without a majority."""
    first = groups(values, pairs)[0] if values else []
    count = independent(first)
    return first if count >= 2 and count * 2 > independent(values) else []


def groups(values: Sequence[Value], pairs: Sequence[Pair]) -> list[list[Value]]:
    """Values that agree with one another, the largest group first."""
    agreeing = {
        frozenset((p.left.assertion.id, p.right.assertion.id))
        for p in pairs
        if p.comparison is not None and p.comparison.relation is Relation.AGREE and p.comparison.witness
    }
    found: list[list[Value]] = []
    for value in values:
        home = next((g for g in found if all(frozenset((value.assertion.id, v.assertion.id)) in agreeing for v in g)), None)
        if home is None:
            found.append([value])
        else:
            home.append(value)
    return sorted(found, key=lambda g: (-independent(g), g[0].assertion.article))


def independent(values: Sequence[Value]) -> int:
    """How many of the values come from sources that repeat none of the others."""
    articles = {v.assertion.article for v in values}
    return sum(v.witness_of is None or v.witness_of not in articles for v in values)
