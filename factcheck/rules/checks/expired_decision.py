"""A decision, or a comment in our own copy, whose last day has passed.

From the day after, the finding is told again, and so is this.

"Until the coroner reports" is a reason that ends; without an end it is forgotten.

For example: `until: 2022-12-31`, and it is 2023.

Decide anew, with another day or none, or remove the entry.
"""

from __future__ import annotations

from factcheck.domain.suppression import Spent
from factcheck.rules.checks.interface import SuppressionCheck


def run(spent: Spent) -> str | None:
    """What no longer suppresses anything, since its time is over."""
    given = spent.suppression
    if not spent.expired or not given.reason:
        return None
    return f"{given.means} on {spent.about} held until {given.until}{'' if spent.met else ', and meets no finding'}"


CHECK = SuppressionCheck(
    name="expired-decision",
    family="expired-decision",
    run=run,
    doc=__doc__ or "",
    conflict=(
        (
            '<!-- factcheck: ignore[count-mismatch] reason="until the hospital reports" until=2001-12-31 -->\nThe blast injured 15 people.',
            "The blast injured 19 people.",
        ),
    ),
    agree=(
        (
            '<!-- factcheck: ignore[count-mismatch] reason="until the hospital reports" until=9999-12-31 -->\nThe blast injured 15 people.',
            "The blast injured 19 people.",
        ),
    ),
)
