"""Fractions, ratios and multiples: "two-thirds", "half of", "one in five", "three out of four", "doubled"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from factcheck.domain.kinds import Kind
from factcheck.extract.cardinals import CARDINALS, continue_words
from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit

_OVER = re.compile(r"[ ]over[ ](?:(\d{1,6})(?!\w)|([a-z]+)(?![a-z]))")
_REST = re.compile(r"[ .,;?!]{0,4}$")
_OUT_OF = re.compile(
    r"(?:[ ](?:in|out[ ]of|of)(?:[ ]every)?[ ]|-in-|-out-of-)(?:(\d{1,3}(?:,\d{3})*|\d{1,6})(?![\w%]|[.,]\d)"
    r"|([a-z]+)(?![a-z]))"
)


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A fraction of a whole, so many in so many, or a multiple."""
    del unit
    if numeral.form in (Form.SHARE, Form.MULTIPLE):
        return reading(Kind.RATIO, numeral)
    if numeral.form is not Form.CARDINAL or numeral.scale != 1:
        return None
    return _of_so_many(line, numeral)


def _of_so_many(line: Line, numeral: Numeral) -> Reading | None:
    """Such as "one in five", "three out of four", "nine of every ten"."""
    match = _OUT_OF.match(line.low, numeral.end)
    if over := _OVER.match(line.low, numeral.end):
        return _fraction(line, numeral, over)
    if match is None or (match.group().startswith(" of ") and "every" not in match.group()):
        return None
    digits, word = match.groups()
    whole, end = _whole(line.low, digits, word, match.end())
    if not whole or whole <= numeral.value or (numeral.value > 20 and "out" not in match.group()) or _is_year(whole, digits):
        return None
    return _share(numeral, whole, end)


def _fraction(line: Line, numeral: Numeral, match: re.Match[str]) -> Reading | None:
    """Such as "one over three", where nothing follows that the second number could count."""
    whole, end = _whole(line.low, match.group(1), match.group(2), match.end(1) if match.group(1) else match.end(2))
    return _share(numeral, whole, end) if whole and _REST.match(line.low, end) else None


def _share(numeral: Numeral, whole: Decimal, end: int) -> Reading:
    share = numeral.value / whole
    return reading(Kind.RATIO, replace(numeral, value=share, high=share, step=share, end=end, form=Form.SHARE))


def _whole(low: str, digits: str | None, word: str | None, end: int) -> tuple[Decimal | None, int]:
    """The number after "in" or "out of", and where it ends."""
    if digits:
        return Decimal(digits.replace(",", "")), end
    if word not in CARDINALS:
        return None, end
    run = continue_words(low, end, CARDINALS[word], ONE, spelled=True)
    return run.value, run.end


def _is_year(whole: Decimal, digits: str | None) -> bool:
    return digits is not None and "," not in digits and 1800 <= whole <= 2100
