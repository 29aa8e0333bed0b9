"""What was considered for a fact and dropped is told with the reason for which it was dropped."""

import pytest

from factcheck.align.align import Aligned
from factcheck.align.considered import dropped, held
from factcheck.align.majority import stated
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.pipeline import aligned_stories
from factcheck.rules.loader import built_in

DISTRICT = ("The quake killed 24 people.", "The quake killed 24 people. In the north, it killed 10 people.", "Ten people died.")
TWICE = ("The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday. Another blast injured 15 people in May.")
PORT = (
    "The blast injured 15 people and, near the port, 4 people were injured.",
    "The blast injured 15 people. Later 5 people were injured near the station.",
)
WOMEN = ("The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday. Doctors said 9 women were injured.")
APART = ("The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday.", "The blast killed 19 people on Sunday.")


def story(*texts: str) -> Aligned:
    names = [f"outlet{number}" for number in range(len(texts))]
    drafts = (Draft(id=name, path=name, text=text, given=Metadata(story="s"), name=name) for name, text in zip(names, texts, strict=True))
    (aligned,) = aligned_stories(tuple(map(article_from, drafts)), built_in())
    return aligned


@pytest.mark.parametrize(
    ("texts", "mine", "other", "told"),
    [
        (DISTRICT, "24", "10", "too little says that it is one thing: 60% were needed"),
        (DISTRICT, "24", "ten", "held to be one with 10 instead (people killed)"),
        (PORT, "15", "4", "its article already says 15 of it, so this is of something else"),
        (WOMEN, "15", "9", "another thing counted (people / women)"),
        (TWICE, "15", "15", "one is of a moment, the other of a stretch of time"),
        (APART, "19", "19", "another event (injured / killed)"),
    ],
)
def test_each_is_told_with_its_reason(texts: tuple[str, ...], mine: str, other: str, told: str) -> None:
    aligned = story(*texts)
    looks = dropped(aligned.story.facts[0], aligned)
    assert (mine, other, told) in {(stated(look.mine), stated(look.other), look.outcome) for look in looks}


def test_two_values_that_an_article_settles_itself_are_told_with_how() -> None:
    aligned = story(*TWICE)
    (look,) = held(aligned.story.facts[0], aligned)
    assert look.outcome == "not told: the other article settles it, it says 15 too"


@pytest.mark.parametrize("texts", [DISTRICT, PORT, WOMEN, TWICE, APART])
def test_nothing_of_a_fact_is_told_as_dropped_from_it(texts: tuple[str, ...]) -> None:
    aligned = story(*texts)
    for fact in aligned.story.facts:
        inside = {value.assertion.id for value in fact.values}
        assert not inside & {look.other.id for look in dropped(fact, aligned)}
        assert {look.mine.id for look in dropped(fact, aligned)} <= inside
