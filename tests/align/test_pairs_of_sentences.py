"""Sentence pairs that must be told as a difference, and pairs that must not, by what they stand for."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.domain.finding import Level
from factcheck.pipeline import judge_pair
from factcheck.rules.loader import built_in

CORPUS: dict[str, dict[str, list[list[str]]]] = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus" / "align" / "pairs.yaml").read_text(encoding="utf-8")
)


def pairs(wanted: str) -> list[Any]:
    return [pytest.param(*pair, id=f"{group}: {pair[0][:40]}") for group, listed in CORPUS.items() for pair in listed.get(wanted, [])]


def told(a: str, b: str) -> list[str]:
    return [f"{f.code} {f.message}" for f in judge_pair(a, b, built_in()) if f.level is not Level.INFO and not f.code.startswith("NAM")]


@pytest.mark.parametrize(("a", "b"), pairs("conflict"))
def test_a_difference_about_one_thing_is_told(a: str, b: str) -> None:
    assert told(a, b)


@pytest.mark.parametrize(("a", "b"), pairs("apart"))
def test_two_things_and_two_ways_to_say_one_are_not_told(a: str, b: str) -> None:
    assert told(a, b) == []


@pytest.mark.parametrize(("a", "b"), pairs("conflict"))
def test_the_order_of_the_two_does_not_matter(a: str, b: str) -> None:
    assert sorted(f.code for f in judge_pair(a, b, built_in())) == sorted(f.code for f in judge_pair(b, a, built_in()))
