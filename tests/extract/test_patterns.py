"""No pattern backtracks: on every repetition its time grows with the text and no faster."""

from __future__ import annotations

import importlib
import pkgutil
import re
from time import process_time

import pytest

import factcheck.extract
from tests.extract.test_properties import ADVERSARIAL

SHORT = 1500  # four times as many may take nine times as long, where a quadratic pattern takes sixteen
CASES = [
    *ADVERSARIAL,
    "a",
    "A",
    " ",
    "Ab ",
    "A. ",
    "Abc Def ",
    "1",
    "1.",
    "1,",
    ".1",
    "(",
    "''",
    "a-",
    "12:34",
    "at 5 ",
    "the night of ",
    "-1",
    "be ",
]


def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of the room, by its place and name."""
    found: dict[str, re.Pattern[str]] = {}
    for info in pkgutil.walk_packages(factcheck.extract.__path__, "factcheck.extract."):
        for name, value in vars(importlib.import_module(info.name)).items():
            if isinstance(value, re.Pattern):
                found[f"{info.name.removeprefix('factcheck.extract.')}.{name}"] = value
    return found


def read_in_a_window(pattern: re.Pattern[str]) -> bool:
    """Whether a pattern looks back from a figure, and so is only ever given the few characters before it."""
    return pattern.pattern.rstrip(") \n").endswith("$")


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - start


def grows_too_fast(pattern: re.Pattern[str], piece: str) -> bool:
    short = (piece * SHORT)[:SHORT]
    if seconds(pattern, short * 4) < 0.002:
        return False
    # A machine that does other things as well may stall once, but not each time.
    return all(_grew(pattern, short) for _ in range(3))


def _grew(pattern: re.Pattern[str], short: str) -> bool:
    base, more = (min(seconds(pattern, text) for _ in range(3)) for text in (short, short * 4))
    return more > 9 * base + 0.002


@pytest.mark.parametrize("name", [name for name, pattern in patterns().items() if not read_in_a_window(pattern)])
def test_time_of_a_pattern_grows_with_the_text(name: str) -> None:
    pattern = patterns()[name]
    assert [piece for piece in CASES if grows_too_fast(pattern, piece)] == []


@pytest.mark.parametrize("name", [name for name, pattern in patterns().items() if read_in_a_window(pattern)])
def test_a_look_back_is_quick_in_its_window(name: str) -> None:
    pattern = patterns()[name]
    assert max(min(seconds(pattern, (piece * 120)[:120]) for _ in range(3)) for piece in CASES) < 0.01


def test_the_room_has_patterns() -> None:
    assert len(patterns()) > 60
