"""A count that grows is larger in the later article.

The dead, the injured and the detained are counted while an event goes on: the later figure replaces the earlier one.

Whoever keeps the earlier article online may want to update it.

For example: five dead on Tuesday, 24 on Wednesday.

Nothing: it is as it should be.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Options, worst


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """The pair in which the later article has the larger value."""
    pair = worst(fact, Verdict.SUPERSEDED)
    return Flagged(pair=pair) if pair is not None else None


CHECK = Check(name="toll-updated", family="count", kinds=(Kind.COUNT,), run=run, doc=__doc__ or "", conflict=(), agree=())
