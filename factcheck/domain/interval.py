"""What a quantity means: the core most readers have in mind, and the support it does not exclude."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct


class Interval(Struct, frozen=True, kw_only=True, gc=False):
    """Numbers from `low` to `high`; None leaves that end open, `*_open` leaves the end itself out."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False


class Meaning(Struct, frozen=True, kw_only=True, gc=False):
    """Core and support of one quantity, in `unit`.

    `soft_low` and `soft_high` say whether that end of the support was made by a word ("about"), and not stated.
    `stated` is the number the author wrote, None for a range or a vague word. `step` is the quantity's, in `unit`.
    `wide_beyond` is where an over or at-least figure stops to say anything of another. `bare` is a number without a
    hedge, `countable` one that is whole and exact as written (a count in full digits or in words, an age, a rank).
    `by_difference` says that ratios mean nothing (°C, °F, ranks), and only differences are compared. `spanned` is a sum,
    a share or a count of which both ends were stated ("4 to 7 percent"), and no guess between two numbers.
    """

    core: Interval
    support: Interval
    unit: str
    step: Decimal
    stated: Decimal | None
    soft_low: bool = False
    soft_high: bool = False
    wide_beyond: Decimal | None = None
    bare: bool = False
    countable: bool = False
    by_difference: bool = False
    spanned: bool = False


class Relation(StrEnum):
    """How two aligned values stand to each other."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    BORDERLINE = "borderline"
    DIFFERS = "differs"


class Comparison(Struct, frozen=True, kw_only=True):
    """The outcome of comparing two meanings.

    `gap` is the distance between the nearest ends of the supports in the unit compared (0 where they meet);
    `gap_ratio` is the lower end of the higher over the upper end of the lower, `core_ratio` the same of the cores
    (None where they meet, or where a ratio means nothing: for zero, negatives and differences);
    `witness` is False where one side is too wide to say anything about the other.
    """

    relation: Relation
    gap: Decimal
    gap_ratio: Decimal | None
    core_ratio: Decimal | None = None
    witness: bool = True
