"""Days and moments as an article means them: inclusive spans, resolved or left open."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct


class Days(Struct, frozen=True, kw_only=True, gc=False, order=True):
    """An inclusive span of calendar days, local to the article's place."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a span of days ends ({self.last}) before it begins ({self.first})")

    def overlaps(self, other: Days) -> bool:
        """Whether one day at least belongs to both spans."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        return self.first.isoformat() if self.first == self.last else f"{self.first}/{self.last}"


class Timestamp(Struct, frozen=True, kw_only=True, gc=False):
    """When an article was published: a day, with the time of day where it is known.

    `at` carries the zone when the source gave one; `day` is the day as written, local to the article.
    """

    day: date
    at: datetime | None = None

    def __str__(self) -> str:
        return self.at.isoformat(timespec="minutes") if self.at else self.day.isoformat()
