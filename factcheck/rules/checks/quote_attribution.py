"""The same words are put in two people's mouths.

Two articles quote a sentence of some length in the same words, and each names another person beside it.

One of the two did not say it.

For example: “The dam will hold, whatever the forecast says”, by the engineer here and by the mayor there.

The recording, or either of the two.
"""

from __future__ import annotations

from factcheck.domain.fact import Story
from factcheck.domain.quotation import Difference
from factcheck.rules.checks.interface import QuoteCheck, QuoteFlag


def run(story: Story) -> tuple[QuoteFlag, ...]:
    """Every utterance of a story that two people are said to have made."""
    return tuple(QuoteFlag(difference=d) for d in story.quotes if d.kind is Difference.SPEAKER)


CHECK = QuoteCheck(
    name="quote-attribution",
    family="quote-attribution",
    run=run,
    doc=__doc__ or "",
    conflict=(
        (
            "“The dam will hold, whatever the forecast says for the coming week,” said Ruth Okafor.",
            "“The dam will hold, whatever the forecast says for the coming week,” said Tom Kjeldsen.",
        ),
    ),
    agree=(
        (
            "“The dam will hold, whatever the forecast says for the coming week,” said Ruth Okafor.",
            "“The dam will hold, whatever the forecast says for the coming week,” a spokesman said.",
        ),
        (
            "“The dam will hold for now,” said Ruth Okafor.",
            "“The dam will break before the week is out,” said Tom Kjeldsen.",
        ),
    ),
)
