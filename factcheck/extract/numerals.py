"""The numerals of a sentence: one pass led by digits, one by words, merged by place."""

from __future__ import annotations

from factcheck.extract.digits import in_digits
from factcheck.extract.numeral import Numeral
from factcheck.extract.spelled import in_words


def numerals(text: str, low: str, *, digits: bool, words: bool) -> list[Numeral]:
    """The numerals of a sentence in the order of their place, none over another."""
    found = in_digits(text, low) if digits else []
    if not words:
        return found
    kept: list[Numeral] = []
    for numeral in sorted(found + in_words(low), key=lambda n: (n.start, -n.end)):
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept
