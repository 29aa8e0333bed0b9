"""A date or time of day as a sentence has it."""

from __future__ import annotations

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import When


class Moment(Struct, frozen=True):
    """A date or time, in offsets of its sentence.

    `closed` says that the numbers in it state no figure of their own. `bare` is where it begins without its hedge, None
    where it has none. `renders` is the start of the time that this one tells on another clock.
    """

    kind: Kind
    start: int
    end: int
    when: When
    closed: bool = True
    bare: int | None = None
    renders: int | None = None
