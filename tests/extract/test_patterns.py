"""No pattern backtracks: on every repetition its time grows with the text and no faster."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import partial

import pytest

import factcheck.extract
from tests.extract.growth import grows_too_fast, seconds
from tests.extract.test_properties import ADVERSARIAL

SHORT = 1500
# More characters than any look back is given, and the processor time that none of them may take.
WINDOW, ALLOWED = 120, 0.01
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


def is_quick(pattern: re.Pattern[str], text: str) -> bool:
    """Whether one of a few runs is over in the time allowed; a pattern that backtracks is over in none."""
    return any(seconds(partial(run, pattern), text) < ALLOWED for _ in range(5))


def run(pattern: re.Pattern[str], text: str) -> None:
    for _ in pattern.finditer(text):
        pass


@pytest.mark.parametrize("name", [name for name, pattern in patterns().items() if not read_in_a_window(pattern)])
def test_time_of_a_pattern_grows_with_the_text(name: str) -> None:
    pattern = patterns()[name]
    assert [piece for piece in CASES if grows_too_fast(partial(run, pattern), (piece * SHORT)[:SHORT])] == []


@pytest.mark.parametrize("name", [name for name, pattern in patterns().items() if read_in_a_window(pattern)])
def test_a_look_back_is_quick_in_its_window(name: str) -> None:
    pattern = patterns()[name]
    assert [piece for piece in CASES if not is_quick(pattern, (piece * WINDOW)[:WINDOW])] == []


def test_the_room_has_patterns() -> None:
    assert len(patterns()) > 60


def test_a_pattern_that_backtracks_is_found_out() -> None:
    quadratic = re.compile(r"a*b")
    assert grows_too_fast(partial(run, quadratic), "a" * SHORT)
    assert not grows_too_fast(partial(run, re.compile(r"a+")), "a" * SHORT)
