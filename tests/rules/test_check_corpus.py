"""Stories of which a rule of the built-in pack must speak, and those of which it must not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rules.stories import DAY, codes

CORPUS: dict[str, dict[str, list[list[str]]]] = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus" / "checks" / "checks.yaml").read_text(encoding="utf-8")
)


def cases(wanted: str) -> list[Any]:
    return [
        pytest.param(code, texts, id=f"{code}: {texts[0][:50]!r}") for code, groups in CORPUS.items() for texts in groups.get(wanted, [])
    ]


@pytest.mark.parametrize(("code", "texts"), cases("fires"))
def test_a_rule_speaks_of_what_it_is_for(code: str, texts: list[str]) -> None:
    assert code in codes(texts)


@pytest.mark.parametrize(("code", "texts"), cases("silent"))
def test_a_rule_is_silent_where_both_may_be_right(code: str, texts: list[str]) -> None:
    assert code not in codes(texts)


@pytest.mark.parametrize(("code", "texts"), cases("undated silent"))
def test_without_a_date_nothing_that_needs_one_is_told(code: str, texts: list[str]) -> None:
    assert code not in codes(texts, None)


@pytest.mark.parametrize(("code", "texts"), [*cases("fires"), *cases("silent")])
def test_the_order_of_the_articles_does_not_matter(code: str, texts: list[str]) -> None:
    assert (code in codes(texts)) is (code in codes(texts[::-1]))


def test_no_sentence_of_the_corpus_stands_undated_that_needs_no_date() -> None:
    assert all(code in codes(texts, DAY) for code in CORPUS for texts in CORPUS[code].get("undated silent", []))
