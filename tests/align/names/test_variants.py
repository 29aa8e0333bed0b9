"""Names spelled in two ways across articles: what is told, and what stays quiet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.align.names.variants import variants
from factcheck.domain.entity import NameVariant
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata

Case = dict[str, Any]
STORIES: dict[str, list[Case]] = yaml.safe_load(
    (Path(__file__).parents[2] / "corpus" / "names" / "stories.yaml").read_text(encoding="utf-8")
)


def told(articles: list[str]) -> tuple[NameVariant, ...]:
    read = [
        article_from(Draft(id=str(n), path=f"{n}.txt", text=f"The day in short\n\n{text}", given=Metadata(story="s"), name=str(n)))
        for n, text in enumerate(articles)
    ]
    return variants(bound(a.id, entity_mentions(a)) for a in read)


def spellings(found: tuple[NameVariant, ...]) -> list[list[str]]:
    return [sorted({s.mention.text for s in v.spellings}) for v in found]


@pytest.mark.parametrize("case", STORIES["told"] + STORIES["accents"], ids=lambda c: c["why"])
def test_one_name_in_two_spellings_is_told(case: Case) -> None:
    assert spellings(told(case["articles"])) == [sorted(case["spellings"])]


@pytest.mark.parametrize("case", STORIES["quiet"], ids=lambda c: c["why"])
def test_what_is_no_spelling_stays_quiet(case: Case) -> None:
    assert spellings(told(case["articles"])) == []


@pytest.mark.parametrize("case", STORIES["accents"], ids=lambda c: c["why"])
def test_accents_alone_are_marked(case: Case) -> None:
    assert [v.accents_only for v in told(case["articles"])] == [True]


@pytest.mark.parametrize("case", STORIES["told"], ids=lambda c: c["why"])
def test_the_order_of_articles_does_not_matter(case: Case) -> None:
    assert sorted(spellings(told(case["articles"]))) == sorted(spellings(told(case["articles"][::-1])))
    assert all(v.reasons and 0 < v.confidence < 1 for v in told(case["articles"]))
