"""The corpus of pairs of names, and what holds for any two texts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.align.names import Judgement, compare_names

PAIRS: dict[str, list[str]] = yaml.safe_load((Path(__file__).parents[2] / "corpus" / "names" / "pairs.yaml").read_text(encoding="utf-8"))
NAMES = st.one_of(
    st.text(max_size=30), st.sampled_from(sorted({name for pairs in PAIRS.values() for p in pairs for name in p.split(" | ")}))
)


@pytest.mark.parametrize(("judgement", "pair"), [(judgement, pair) for judgement, pairs in PAIRS.items() for pair in pairs])
def test_two_names_are_what_the_corpus_says(judgement: str, pair: str) -> None:
    a, b = pair.split(" | ")
    found = compare_names(a, b)
    assert found.judgement == judgement, found.reasons


@pytest.mark.parametrize("pair", [*PAIRS["different"], *PAIRS["unsure"]])
def test_whoever_is_not_called_the_same_is_told_why(pair: str) -> None:
    assert compare_names(*pair.split(" | ")).reasons


class TestAnyTwoTexts:
    """A comparison has no order, holds a name equal to itself, and never fails."""

    @given(NAMES, NAMES)
    @example("", "")
    @example("Mr", "of")
    @example("((", "’s")
    def test_the_order_of_two_names_does_not_matter(self, a: str, b: str) -> None:
        found = compare_names(a, b)
        assert found == compare_names(b, a)
        assert 0 <= found.score <= 1
        assert all(found.reasons)

    @given(NAMES)
    def test_a_name_is_never_another_than_itself(self, name: str) -> None:
        assert compare_names(name, name).judgement is not Judgement.DIFFERENT
