"""One utterance is quoted with another number, or turned by a negation.

Articles quote one speaker in the same words but for a number, or for a "not" that only one of them has. Where they appeared on
different days, the speaker may have said it twice, and it is a warning.

A wrong number or a lost negation turns what was said into its opposite, in the speaker's own name.

For example: “we lost twelve boats” here and “we lost twenty boats” there.

The recording, or the speaker.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from factcheck.domain.fact import Story
from factcheck.domain.finding import Level
from factcheck.domain.quotation import Difference, QuoteDifference
from factcheck.rules.checks.interface import QuoteCheck, QuoteFlag


def run(story: Story) -> tuple[QuoteFlag, ...]:
    """Every utterance of a story whose renderings differ in a number or a negation."""
    days = {a.id: a.published.day for a in story.articles if a.published}
    return tuple(QuoteFlag(difference=d, level=_level(d, days)) for d in story.quotes if d.kind in (Difference.NUMBER, Difference.NEGATION))


def _level(difference: QuoteDifference, days: Mapping[str, date]) -> Level | None:
    """None for the rule's own; a warning where the two articles are of two days."""
    two = {days.get(r.quotation.article) for r in difference.renderings[:2]}
    return Level.WARNING if len(two) == 2 and None not in two else None


CHECK = QuoteCheck(
    name="quote-conflict",
    family="quote",
    run=run,
    doc=__doc__ or "",
    conflict=(
        (
            "“We lost twelve boats in the storm that night,” said harbour master Tom Kjeldsen.",
            "Harbour master Tom Kjeldsen said: “We lost twenty boats in the storm that night.”",
        ),
        (
            "“The minister did not read the report on the dam,” said his aide, Ruth Okafor.",
            "“The minister did read the report on the dam,” Ruth Okafor, an aide, said.",
        ),
    ),
    agree=(
        (
            "“We lost twelve boats in the storm that night,” said harbour master Tom Kjeldsen.",
            "Harbour master Tom Kjeldsen said: “We lost 12 boats in the storm that night.”",
        ),
        (
            "“The minister didn’t read the report on the dam,” said his aide, Ruth Okafor.",
            "“The minister did not read the report on the dam,” Ruth Okafor, an aide, said.",
        ),
    ),
)
