"""Bodies, laws and operations that two articles call by two words of one stem: what is told, and what stays quiet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.align.names.bodies import body_variants
from factcheck.align.names.derived import derived
from factcheck.assemble.bodies import bodies
from factcheck.domain.entity import NameVariant
from factcheck.extract.entities.references import entities_of
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata

Case = dict[str, Any]
STORIES: dict[str, list[Case]] = yaml.safe_load(
    (Path(__file__).parents[2] / "corpus" / "names" / "bodies.yaml").read_text(encoding="utf-8")
)


def told(texts: list[str]) -> tuple[NameVariant, ...]:
    read = [
        article_from(Draft(id=str(n), path=f"{n}.txt", text=f"The day in short\n\n{text}", given=Metadata(story="s"), name=str(n)))
        for n, text in enumerate(texts)
    ]
    return body_variants({a.id: bodies(a, entities_of(a)) for a in read})


@pytest.mark.parametrize("case", STORIES["told"], ids=lambda c: c["why"])
def test_one_body_under_two_words_is_told(case: Case) -> None:
    (found,) = told(case["articles"])
    assert sorted(s.mention.text for s in found.spellings) == sorted(case["called"])
    assert found.reasons
    assert 0.6 < found.confidence < 1


@pytest.mark.parametrize("case", STORIES["told"], ids=lambda c: c["why"])
def test_the_order_of_articles_does_not_matter(case: Case) -> None:
    ways = [told(case["articles"]), told(case["articles"][::-1])]
    assert len({tuple(sorted(s.mention.text for s in v.spellings)) for way in ways for v in way}) == 1


@pytest.mark.parametrize("case", STORIES["quiet"], ids=lambda c: c["why"])
def test_what_may_be_two_bodies_stays_quiet(case: Case) -> None:
    assert told(case["articles"]) == ()


def test_the_form_of_most_articles_is_the_common_one() -> None:
    one, other = STORIES["told"][0]["articles"]
    (found,) = told([one, one, other])
    assert found.common == "Coordination Council"


@pytest.mark.parametrize(("a", "b"), [("coordination", "coordinating"), ("election", "electoral"), ("transition", "transitional")])
def test_words_of_one_stem(a: str, b: str) -> None:
    assert derived(a, b)
    assert derived(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("general", "generation"), ("state", "statistics"), ("police", "policing"), ("security", "securities"), ("a", "an")]
)
def test_words_that_only_look_alike(a: str, b: str) -> None:
    assert not derived(a, b)
