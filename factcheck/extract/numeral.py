"""A bare number as a sentence has it, before anybody asks what it counts or measures."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto

from msgspec import Struct

ONE = Decimal(1)


class Form(Enum):
    """What sort of number a numeral is."""

    CARDINAL = auto()
    ORDINAL = auto()
    SHARE = auto()  # "two-thirds", "half"
    VAGUE = auto()  # "dozens", "several hundred"
    MULTIPLE = auto()  # "doubled", "threefold"
    DECADE = auto()  # the "30s" of an age
    NONE = auto()  # "no", "no one"
    TIMES = auto()  # "twice"


class Numeral(Struct, frozen=True):
    """One bare number, in offsets of its sentence.

    `value` and `high` are its stated ends, which differ only for a vague `word` (with `times` the hundred of "several
    hundred") and a decade. `scale` is the magnitude it carries, `digits` says that it begins in digits, `plain` that it
    is an integer in digits alone, `round` that its word is a dozen.
    """

    start: int
    end: int
    value: Decimal
    high: Decimal
    step: Decimal
    form: Form = Form.CARDINAL
    scale: Decimal = ONE
    digits: bool = False
    plain: bool = False
    round: bool = False
    word: str = ""
    times: Decimal = ONE
