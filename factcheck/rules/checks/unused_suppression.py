"""A decision, or a comment in our own copy, that no finding meets.

It was made on figures that have changed since, or on a finding that is gone: the change reopened it. What was decided as
"corrected" is meant to go, and is not told. A decision on a story that was not read, or of a rule that was not run, says
nothing either.

A decision that fits nothing hides nothing today, and may hide something else tomorrow.

For example: the toll was accepted at 15 against 19, and one article now says 16.

Look at the finding again, then remove the entry or decide anew.
"""

from __future__ import annotations

from factcheck.domain.suppression import Decision, Spent
from factcheck.rules.checks.interface import SuppressionCheck


def run(spent: Spent) -> str | None:
    """What became of a suppression that nothing met."""
    given = spent.suppression
    if spent.met or spent.expired or not given.reason or given.decision is Decision.CORRECTED:
        return None
    return f"{given.means} on {spent.about} meets no finding{f': {spent.changed}' if spent.changed else ''}"


CHECK = SuppressionCheck(
    name="unused-suppression",
    family="unused-suppression",
    run=run,
    doc=__doc__ or "",
    conflict=(
        (
            '<!-- factcheck: ignore[count-mismatch] reason="the hospital counted again" -->\nThe blast injured 15 people.',
            "The blast injured 15 people.",
        ),
    ),
    agree=(
        (
            '<!-- factcheck: ignore[count-mismatch] reason="the hospital counted again" -->\nThe blast injured 15 people.',
            "The blast injured 19 people.",
        ),
    ),
)
