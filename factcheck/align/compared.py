"""Two assertions of one unit compared: by what they mean, and days also by the part of them that they name."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.align.parts_of_day import parts_apart
from factcheck.compare.interval import compare
from factcheck.compare.moments import beside
from factcheck.domain.assertion import Assertion
from factcheck.domain.interval import Comparison, Meaning, Relation
from factcheck.domain.kinds import OF_MOMENTS


def compared(a: Assertion, b: Assertion, meanings: tuple[Meaning, Meaning]) -> Comparison:
    """How two assertions stand to each other whose meanings are in one unit."""
    # Two days of a fact that holds a weekday too are still compared as days.
    left, right = (a.meaning, b.meaning) if a.kind in OF_MOMENTS and a.meaning.unit == b.meaning.unit else meanings
    comparison = compare(left, beside(right, left))
    return replace(comparison, relation=Relation.DIFFERS) if parts_apart(a, b) else comparison
