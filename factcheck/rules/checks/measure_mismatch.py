"""Two sources measure one thing differently.

Units are converted; a figure reaches half of its last written step to each side.

A wrong conversion or a mistyped magnitude stands out only beside another article.

For example: a quake of magnitude 7.2 here and of 6.9 there.

The agency that measured, and when: first readings are revised.
"""

from __future__ import annotations

from factcheck.domain.fact import Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair that differs."""
    pair = differing(fact, options)
    return Flagged(pair=pair) if pair is not None else None


CHECK = Check(
    name="measure-mismatch",
    family="measure",
    kinds=(Kind.MEASURE,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("The quake struck at a depth of 10 kilometres.", "The quake struck at a depth of 55 kilometres."),),
    agree=(("The quake struck at a depth of 10 kilometres.", "The quake struck at a depth of 10.2 kilometres."),),
)
