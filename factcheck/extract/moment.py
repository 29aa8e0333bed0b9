"""A date or time of day as a sentence has it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time, in offsets of its sentence. `closed` says that the numbers in it state no figure of their own."""

    kind: Kind
    start: int
    end: int
    when: When
    closed: bool = True
