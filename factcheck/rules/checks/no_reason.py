"""A decision, or a comment in our own copy, that gives no reason.

It suppresses nothing until it does: whoever reads it in a year must know why a difference was let stand.

For example: an entry of decisions.yaml whose reason is empty.

A sentence that says why, such as whom the desk has asked.
"""

from __future__ import annotations

from factcheck.domain.suppression import Spent
from factcheck.rules.checks.interface import SuppressionCheck


def run(spent: Spent) -> str | None:
    """What suppresses nothing, for want of a reason."""
    given = spent.suppression
    return None if given.reason else f"{given.means} on {spent.about} gives no reason, so it suppresses nothing"


CHECK = SuppressionCheck(
    name="no-reason",
    family="no-reason",
    run=run,
    doc=__doc__ or "",
    conflict=(("<!-- factcheck: ignore[count-mismatch] -->\nThe blast injured 15 people.", "The blast injured 19 people."),),
    agree=(
        (
            '<!-- factcheck: ignore[count-mismatch] reason="the hospital counted again" -->\nThe blast injured 15 people.',
            "The blast injured 19 people.",
        ),
    ),
)
