"""The one vocabulary of kinds, shared by mentions, assertions, facts and findings."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing a mention, an assertion, a fact or a finding is about."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    RATIO = "ratio"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    RANK = "rank"
    NAME = "name"
    ROLE = "role"
    PLACE = "place"
    QUOTE = "quote"
    OTHER = "other"


# What is told of a day or a time of day, not counted or measured.
OF_MOMENTS = frozenset({Kind.DATE, Kind.TIME})


# What is told without a figure: nobody is asked who says so, and no number stands beside it.
NAMED = frozenset({Kind.NAME, Kind.ROLE, Kind.PLACE})
# What is told in words: names and the like, and what people say.
IN_WORDS = NAMED | {Kind.QUOTE}
