"""Figures that meet with other precision need little else to be of one thing; nothing that is told as a difference changes."""

import pytest

from factcheck.align.align import Aligned
from factcheck.align.majority import stated
from factcheck.domain.fact import Verdict
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.pipeline import aligned_stories
from factcheck.rules.loader import built_in

HOUR = ("The shooting happened around 8:45 p.m. on Marl Street.", "It was a quiet evening, just before 9 p.m., said Ana Ruiz.")
HEARING = ("The shooting happened around 8:45 a.m. on Marl Street.", "He will appear in court at 9 a.m., said Ana Ruiz.")
TAVERN = ("Witnesses saw more than 40 people in the tavern.", "Around 50 people were in the tavern when the roof fell.")
CREWS = ("More than 50 firefighters fought the blaze.", "Around 60 people spent the night at a school.")


def story(*texts: str) -> Aligned:
    drafts = (Draft(id=f"o{n}", path=f"o{n}", text=text, given=Metadata(story="s"), name=f"o{n}") for n, text in enumerate(texts))
    (aligned,) = aligned_stories(tuple(map(article_from, drafts)), built_in())
    return aligned


def facts(*texts: str) -> set[tuple[Verdict, frozenset[str]]]:
    return {(fact.verdict, frozenset(stated(v.assertion) for v in fact.values)) for fact in story(*texts).story.facts}


@pytest.mark.parametrize(("texts", "values"), [(HOUR, {"around 8:45 p.m.", "just before 9 p.m."}), (TAVERN, {"more than 40", "around 50"})])
def test_near_figures_that_share_little_are_gathered(texts: tuple[str, str], values: set[str]) -> None:
    assert (Verdict.AGREE, frozenset(values)) in facts(*texts)
    assert (Verdict.AGREE, frozenset(values)) in facts(*texts[::-1])


@pytest.mark.parametrize("texts", [HEARING, CREWS])
def test_what_else_meets_by_chance_is_not(texts: tuple[str, str]) -> None:
    assert facts(*texts) == set()


def test_they_are_no_candidates_and_settle_nothing() -> None:
    sides = story(*HOUR).sides
    (met,) = sides.meeting.values()
    assert met.found["near by the clock"] == 1.0
    assert not sides.pairs
    assert sides.weighed(met.left, met.right) is met


def test_a_fact_in_which_something_differs_takes_in_no_more() -> None:
    differing = ("The shooting occurred at 9 p.m.", "The shooting occurred at 10:30 p.m.")
    assert facts(*differing, "It was just after 10:45 p.m., said Ana Ruiz.") == facts(*differing)
