"""What comes of a run: what is told, and what stands behind it."""

from __future__ import annotations

from msgspec import Struct

from factcheck.domain.explanation import Explanation
from factcheck.domain.report import Report


class Outcome(Struct, frozen=True, kw_only=True):
    """A report, its findings explained, the suppressed ones included, and how many entries of the baseline no finding meets any more.

    `explained` is empty where nobody may ask for it.
    """

    report: Report
    explained: tuple[Explanation, ...]
    baseline_unmet: int
