"""How a finding came about, step by step: words, value, alignment with what else was considered, conversion, verdict."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from factcheck.domain.fact import Conversion
from factcheck.domain.finding import Finding
from factcheck.domain.interval import Meaning
from factcheck.domain.quantity import Hedge


class Evidence(Struct, frozen=True, kw_only=True):
    """One observation on two figures, in words, and what it adds to the odds (their logarithm)."""

    words: str
    weight: float


class Stated(Struct, frozen=True, kw_only=True):
    """A figure as written: both ends, unit, hedge, and the smallest step written."""

    low: Decimal | None
    high: Decimal | None
    unit: str
    hedge: Hedge | None
    step: Decimal


class Made(Struct, frozen=True, kw_only=True):
    """What was made of one source's words: what they state, mean, and are about (label and words).

    `meaning` is in the figure's own unit; `conversion` brought it into the fact's.
    """

    article: str
    stated: Stated | None = None
    meaning: Meaning | None = None
    about: tuple[tuple[str, str], ...] = ()
    conversion: Conversion | None = None


class Weighed(Struct, frozen=True, kw_only=True):
    """Two figures that were held against each other: how likely they are about one thing, why, and what came of it.

    `source`, `place`, `text` and `sentence` are those of the second; `against` is the first one's source and words.
    `probability` is None where they were set apart before any weighing.
    """

    source: str
    place: str
    text: str
    sentence: str
    against: str
    probability: float | None
    evidence: tuple[Evidence, ...]
    outcome: str


class Explanation(Struct, frozen=True, kw_only=True):
    """One finding with its steps, in the order of its locations.

    `held` are the pairs of its own figures, those of the first location first, `dropped` what else was considered and is
    no part of it, the likeliest first; `more_held` and `more_dropped` count those that were not kept. `rule` says what its rule tells.
    """

    finding: Finding
    rule: str
    made: tuple[Made, ...] = ()
    held: tuple[Weighed, ...] = ()
    dropped: tuple[Weighed, ...] = ()
    more_held: int = 0
    more_dropped: int = 0
