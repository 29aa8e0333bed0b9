"""Two sources give one person different ages.

A year's difference is told one level lower: a birthday may lie between two articles.

An age identifies a person, and a wrong one may point at another.

For example: a woman aged 30 here and 32 there.

The date of birth.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.domain.fact import Fact
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import TOLERANCE, Check, Flagged, Options, differing

_A_BIRTHDAY = Decimal(1)


def run(fact: Fact, options: Options) -> Flagged | None:
    """The fact's pair that differs; one level lower where a birthday explains it."""
    pair = differing(fact, options)
    if pair is None:
        return None
    return Flagged(pair=pair, lower=pair.comparison is not None and pair.comparison.gap <= _A_BIRTHDAY)


CHECK = Check(
    name="age-mismatch",
    family="age",
    kinds=(Kind.AGE,),
    run=run,
    options=(TOLERANCE,),
    doc=__doc__ or "",
    conflict=(("The victim, Ana Ruiz, 30, was found on Monday.", "Ana Ruiz, 34, was found on Monday."),),
    agree=(("The victim, Ana Ruiz, 30, was found on Monday.", "Ana Ruiz, 30, was found on Monday."),),
)
