"""How fast the time of some work grows with its text: medians of pairs measured in turn, which a busy machine cannot tilt."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

# Four times the text takes four times as long where time is linear, and sixteen times where it is quadratic.
TIMES = 4
TOO_FAST = 9
_PAIRS = 7
# Shorter work is done again and again until it takes so long.
_MEASURABLE = 0.002
# Work on the longer text that is over so soon is not worth measuring.
_NOTHING = 0.002


def seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time of one run of the work, the mean of as many as can be measured."""
    start, runs, spent = process_time(), 0, 0.0
    while spent < _MEASURABLE:
        work(text)
        runs += 1
        spent = process_time() - start
    return spent / runs


def grows_too_fast(work: Callable[[str], object], text: str) -> bool:
    """Whether time grows faster than the text, by most of the pairs; one look is enough for work that is done at once."""
    start = process_time()
    work(text * TIMES)
    if process_time() - start < _NOTHING:
        return False
    return growth(work, text) > TOO_FAST


def growth(work: Callable[[str], object], text: str) -> float:
    """By how much longer the work takes for the text four times over: the median over pairs that are measured in turn."""
    ratios: list[float] = []
    for _ in range(_PAIRS):
        base = seconds(work, text)
        ratios.append(seconds(work, text * TIMES) / base)
        if len(ratios) > 2 and max(ratios[-3:]) < TOO_FAST:
            break  # three in a row say that it is linear
    return median(ratios)
