"""A figure as the text states it: amount, unit, hedge and step. What it means is decided later, by `compare/`."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class Hedge(StrEnum):
    """How an author holds a figure at arm's length."""

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    AT_LEAST = "at-least"
    UNDER = "under"
    AT_MOST = "at-most"
    UP_TO = "up-to"
    VAGUE = "vague"


class Single(Struct, frozen=True, kw_only=True, gc=False):
    """One stated number, bare or hedged."""

    value: Decimal
    hedge: Hedge | None = None


class Range(Struct, frozen=True, kw_only=True, gc=False):
    """Two stated ends: "between a and b", "a–b", "a to b"."""

    low: Decimal
    high: Decimal
    hedge: Hedge | None = None

    def __post_init__(self) -> None:
        if self.high < self.low:
            raise ValueError(f"a range ends ({self.high}) below its beginning ({self.low})")


class Vague(Struct, frozen=True, kw_only=True, gc=False):
    """An amount named by a word alone: "dozens", "tens of thousands", "several hundred".

    `word` is the key of the table of vague words ("dozens"), `times` what its values are multiplied by.
    """

    word: str
    times: Decimal = Decimal(1)


Amount = Single | Range | Vague


class Quantity(Struct, frozen=True, kw_only=True, gc=False):
    """Amount and unit as written.

    `unit` is `""` for a plain count, an ISO 4217 code, `percent`, `percentage_point`, `basis_point`, else a singular
    American name in snake case. `step` is the smallest step written (15 → 1, 15.4 → 0.1, 1.15bn → 10 million). `low`
    and `high` are the stated ends in `unit`, None where the words leave that end open.
    """

    amount: Amount
    unit: str
    step: Decimal
    low: Decimal | None
    high: Decimal | None

    @property
    def hedge(self) -> Hedge | None:
        """The hedge of the amount; a vague word is its own hedge."""
        return Hedge.VAGUE if isinstance(self.amount, Vague) else self.amount.hedge
