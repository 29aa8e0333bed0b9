"""What keeps a finding from being told again: a decision, a comment in one's own copy, a baseline."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct


class Means(StrEnum):
    """By what a finding is suppressed."""

    DECISION = "decision"
    COMMENT = "comment"
    BASELINE = "baseline"


class Decision(StrEnum):
    """What a desk has decided on a finding."""

    ACCEPTED = "accepted"
    EXPLAINED = "explained"
    OURS_STANDS = "ours-stands"
    CORRECTED = "corrected"


class Suppression(Struct, frozen=True, kw_only=True):
    """Why a finding is not told, and where that is written; `reason` is empty for a baseline, which gives none."""

    means: Means
    path: str
    line: int
    column: int
    decision: Decision | None = None
    reason: str = ""
    by: str | None = None
    until: date | None = None

    def expired(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < today


class Spent(Struct, frozen=True, kw_only=True):
    """A decision or comment after a run: what it is on, whether a finding met it, and what came of it.

    `codes` are the rules it names, `story` whose findings it may meet. `changed` says what a source says now in place
    of what was decided on, None where nothing of the kind was found. `start`, `end` and `text` quote it in its file.
    """

    suppression: Suppression
    codes: tuple[str, ...]
    story: str
    fact: str
    about: str
    met: bool
    expired: bool
    changed: str | None = None
    article: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
