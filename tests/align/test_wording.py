"""Figures that stand for each other in one wording, and what tells two wordings apart."""

import pytest

from factcheck.align.wording import one_wording
from factcheck.domain.assertion import Assertion
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.pipeline import stories_of
from factcheck.rules.loader import built_in

RANGERS = "The rangers logged 34 herons, 19 otters and {} nests along the dyke{}."


def assertions(*texts: str) -> tuple[Assertion, ...]:
    drafts = (Draft(id=f"o{n}", path=f"o{n}", text=text, given=Metadata(story="s"), name=f"o{n}") for n, text in enumerate(texts))
    (story,) = stories_of(tuple(map(article_from, drafts)), built_in())
    return story.assertions


def faced(*texts: str) -> list[tuple[str, str]]:
    return [(a.mention.text, b.mention.text) for a, b in one_wording(assertions(*texts))]


def test_the_figure_in_the_same_place_is_found_from_both_sides() -> None:
    texts = (RANGERS.format("212", " in April"), RANGERS.format("221", ""))
    assert faced(*texts) == [("212", "221")]
    assert faced(*texts[::-1]) == [("221", "212")]


def test_two_figures_of_one_sentence_face_one_each() -> None:
    texts = (
        "The line earned $127 million, or $1.04 a share, on ferry fares.",
        "The line earned $138 million, or $1.06 a share, on ferry fares.",
    )
    assert faced(*texts) == [("$127 million", "$138 million"), ("$1.04", "$1.06")]


@pytest.mark.parametrize(
    "other",
    [
        RANGERS.format("221", " on the second walk"),
        RANGERS.format("221", " by Tessel"),
        RANGERS.format("221", " on 4 May 2019"),
        RANGERS.format("221", ", the women say"),
        "Along the dyke 221 visitors came by with dogs.",
        RANGERS.format("221", ". In spring they logged 212 nests"),
    ],
)
def test_another_name_rank_day_or_set_of_people_parts_them_and_so_do_other_words(other: str) -> None:
    mine = RANGERS.format("212", {"w": " on the first walk", "T": " by Brodna", "M": " on 3 April 2019"}.get(_clue(other), ", the men say"))
    assert ("212", "221") not in faced(mine, other)


def _clue(other: str) -> str:
    return "w" if "walk" in other else "T" if "Tessel" in other else "M" if "May" in other else ""


def test_an_age_is_its_bearers_and_a_bare_weekday_hangs_on_the_day_of_the_article() -> None:
    texts = [
        f"The ranger of the fen logged 34 herons, {age} years old, and 19 otters along the dyke on {day}."
        for age, day in ((41, "Monday"), (47, "Sunday"))
    ]
    assert faced(*texts) == []
