"""The checks, one file each, called as the file is; a check is read when it is asked for: who lists the rules runs none."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.rules.checks.interface import Check, NameCheck, QuoteCheck, StoryCheck, SuppressionCheck

# The order is that in which a family's checks are asked, the special before the general.
CHECKS = (
    "order-of-magnitude",
    "toll-falls",
    "vague-exceeded",
    "count-mismatch",
    "crowd-disparity",
    "source-disparity",
    "toll-updated",
    "vague-or-borderline",
    "other-precision",
    "stale-conversion",
    "money-mismatch",
    "two-currencies",
    "no-rate",
    "percent-mismatch",
    "percent-against-points",
    "measure-mismatch",
    "duration-mismatch",
    "age-mismatch",
    "date-mismatch",
    "rank-mismatch",
    "direction",
    "weekday-wrong",
    "parts-do-not-sum",
    "conversion-wrong",
    "other-conversion",
    "headline-against-body",
    "attribution-mismatch",
    "unattributed-figure",
    "copied-source",
    "house-spelling",
    "name-spelling",
    "role-mismatch",
    "place-mismatch",
    "quote-attribution",
    "quote-conflict",
    "quote-wording",
    "unused-suppression",
    "no-reason",
    "expired-decision",
)


@cache
def check_called(name: str) -> Check | NameCheck | QuoteCheck | StoryCheck | SuppressionCheck:
    """The check of a name in CHECKS."""
    check: Check | NameCheck | QuoteCheck | StoryCheck | SuppressionCheck
    check = import_module(f"{__name__}.{name.replace('-', '_')}").CHECK
    return check


def all_checks() -> tuple[Check | NameCheck | QuoteCheck | StoryCheck | SuppressionCheck, ...]:
    """Every check, in order."""
    return tuple(map(check_called, CHECKS))
