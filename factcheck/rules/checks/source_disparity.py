"""Two named sources count one toll differently.

Government and hospital, army and rebels: each figure is somebody's, and both may be rightly reported. Crowds are told by
crowd-disparity.

Readers need both figures and both names.

For example: 12 dead by the ministry, 19 by the hospital.

Both, attributed; or the source that is nearer.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Check, Flagged, Options, worst
from factcheck.rules.crowds import is_crowd


def run(fact: Fact, options: Options) -> Flagged | None:  # noqa: ARG001  (a check takes its options, also where it has none)
    """The pair whose sides are attributed to two sources."""
    pair = None if is_crowd(fact) else worst(fact, Verdict.DISPARITY)
    return Flagged(pair=pair) if pair is not None else None


CHECK = Check(
    name="source-disparity",
    family="count",
    kinds=(Kind.COUNT,),
    run=run,
    doc=__doc__ or "",
    conflict=(("The ministry said 12 people were killed on Sunday.", "Doctors said 19 people were killed on Sunday."),),
    agree=(
        ("The ministry said 12 people were killed on Sunday.", "Doctors said 12 people were killed on Sunday."),
        ("Police said 20,000 people marched on Sunday.", "Organisers said 50,000 people marched on Sunday."),
    ),
)
