"""What the reader is told: who differs from whom, where, by how much and why it is believed."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.domain.calendar import Timestamp
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.level import Level
from factcheck.domain.suppression import Suppression

__all__ = ["Finding", "Level", "Location", "Role"]


class Role(StrEnum):
    """Which place of a finding leads."""

    PRIMARY = "primary"
    RELATED = "related"


class Location(Struct, frozen=True, kw_only=True):
    """One source's place in a finding, with all that a renderer shows of it.

    `snippet` is the sentence; the figure stands in it from `snippet_start` to `snippet_end`. `meaning` is in the
    finding's unit. `value` is what the source says in words that do not change with the place or the wording, empty
    where its text is all there is. `repeats` names the source that this one copies, None for an independent one.
    """

    article: str
    path: str
    source: str
    published: Timestamp | None
    start: int
    end: int
    line: int
    column: int
    text: str
    role: Role
    snippet: str
    snippet_start: int
    snippet_end: int
    attribution: str | None = None
    meaning: Meaning | None = None
    repeats: str | None = None
    value: str = ""


class Aligned(Struct, frozen=True, kw_only=True):
    """Words of one quotation and those in their place in another, as written; one is empty where nothing stands there."""

    left: str
    right: str
    differs: bool = False


class Finding(Struct, frozen=True, kw_only=True):
    """One discrepancy. `level` is how bad it is if true, `confidence` how sure the alignment is, 0 to 1.

    `gap`, `cause`, `majority` and `suggestion` are sentences for the lines of the report, None where there is
    nothing to say; `reasons` say why the figures are held to be about one thing. `consensus` is what most sources have, for a
    finding that stands on no fact of figures: names, roles, places. `spelled_out` says that the message tells what label and
    figures alone do not; `suppression` why it is not told.
    """

    id: str
    code: str
    name: str
    kind: Kind
    level: Level
    confidence: float
    verdict: str
    story: str
    fact: str
    label: str
    message: str
    reasons: tuple[str, ...]
    locations: tuple[Location, ...]
    fingerprint: str
    unit: str = ""
    gap: str | None = None
    cause: str | None = None
    majority: str | None = None
    suggestion: str | None = None
    consensus: str | None = None
    spelled_out: bool = False
    aligned: tuple[Aligned, ...] = ()
    suppression: Suppression | None = None
