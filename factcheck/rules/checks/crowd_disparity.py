"""Two named sources count one crowd differently.

Police and organisers, a club and its rivals: each figure is somebody's, and both may be rightly reported.

Readers need both figures and both names.

For example: 150,000 by the organisers, 20,000 by the police.

Both, attributed.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Options, worst
from factcheck.rules.crowds import is_crowd


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """The pair whose sides are attributed to two sources."""
    pair = worst(fact, Verdict.DISPARITY) if is_crowd(fact) else None
    return Flagged(pair=pair) if pair is not None else None


CHECK = Check(
    name="crowd-disparity",
    family="count",
    kinds=(Kind.COUNT,),
    run=run,
    doc=__doc__ or "",
    conflict=(("Police said 20,000 people marched on Sunday.", "Organisers said 50,000 people marched on Sunday."),),
    agree=(
        ("Police said 20,000 people marched on Sunday.", "Organisers said about 20,000 people marched on Sunday."),
        ("The ministry said 12 people were killed on Sunday.", "Doctors said 19 people were killed on Sunday."),
    ),
)
