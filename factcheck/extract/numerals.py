"""The numerals of a sentence: one pass led by digits, one by words, merged by place."""

from __future__ import annotations

from factcheck.extract.digits import in_digits
from factcheck.extract.numeral import Numeral
from factcheck.extract.spelled import in_words
from factcheck.limits import FURTHEST_POWER


def numerals(text: str, low: str, *, digits: bool, words: bool) -> list[Numeral]:
    """The numerals of a sentence in the order of their place, none over another."""
    found = [n for n in in_digits(text, low) if _is_told(n)] if digits else []
    if not words:
        return found
    kept: list[Numeral] = []
    for numeral in sorted(found + [n for n in in_words(low) if _is_told(n)], key=lambda n: (n.start, -n.end)):
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


def _is_told(numeral: Numeral) -> bool:
    """Whether a number is one that somebody could mean; those of a million signs are made to be worked with without end."""
    return all(abs(n.adjusted()) <= FURTHEST_POWER for n in (numeral.value, numeral.high, numeral.step) if n)
