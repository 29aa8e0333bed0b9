"""What a comparison of two names says: same, different or unsure, how sure, and why."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Judgement(StrEnum):
    """The three answers."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class NameComparison(Struct, frozen=True, kw_only=True):
    """Two names compared: `score` is how much they look like one name, 0 to 1; `reasons` are sentences for a reader.

    `misspelt` says that only a slip of the pen explains the difference, not another way to romanise, shorten or order;
    `respelt`, that a word is written differently in the two, whether by slip or by habit.
    """

    judgement: Judgement
    score: float
    reasons: tuple[str, ...] = ()
    misspelt: bool = False
    respelt: bool = False
