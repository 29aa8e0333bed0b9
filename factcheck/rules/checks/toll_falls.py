"""A count that should only grow is smaller in the later article.

Tolls are revised downward now and then; more often one of the figures counts something else or is a slip.

A falling toll needs a sentence of explanation.

For example: 31 dead on Tuesday, 24 on Wednesday.

The authority that revised it, or the other figure's scope.
"""

from __future__ import annotations

from factcheck.domain.fact import Cause, Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing


def run(fact: Fact, options: Options) -> Flagged | None:
    """The pair in which the later article has the smaller value."""
    pair = differing(fact, options)
    return Flagged(pair=pair) if pair is not None and pair.cause is Cause.TOLL_FALLS else None


CHECK = Check(
    name="toll-falls", family="count", kinds=(Kind.COUNT,), run=run, options=(TOLERANCE,), doc=__doc__ or "", conflict=(), agree=()
)
