"""What counts a crowd: whoever counts one has a reason to count it large or small."""

from __future__ import annotations

from factcheck.domain.assertion import EventClass
from factcheck.domain.fact import Fact

_GATHER = frozenset({EventClass.RALLY, EventClass.ATTEND})


def gathers(fact: Fact) -> bool:
    """Whether an article says of the counted that they gathered."""
    return any(v.assertion.event in _GATHER for v in fact.values)


def is_crowd(fact: Fact) -> bool:
    """Whether a count is of those who gathered, or of people of whom nothing else is told."""
    return gathers(fact) or all(v.assertion.event is None for v in fact.values)
