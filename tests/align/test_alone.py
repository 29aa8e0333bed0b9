"""Figures without a rival are of one thing, though hardly anything else says so."""

import pytest

from factcheck.align.alone import without_rival
from factcheck.align.pairing import Known
from factcheck.assemble.assemble import assemble
from factcheck.compare.currency import EcbRates
from factcheck.compare.meaning import Meaner
from factcheck.domain.assertion import Assertion
from factcheck.extract.extract import extract
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.pipeline import judge_pair
from factcheck.rules.loader import built_in

FELL = "He fell about 600 metres (2,000 feet) on Sunday, said a guide."
SAME = [
    pytest.param("Somebody fell some 700 metres.", FELL, id="told in two units"),
    pytest.param("Her sister kept the letter for more than 30 years.", "The letter was kept for three decades.", id="other units of time"),
    pytest.param("Multiple firearms were found in the depot.", "Three guns were taken from the depot.", id="a word for a number"),
    pytest.param("The depot is less than 25 km from the frontier.", "The depot is 15 kilometers from the frontier.", id="a bound"),
    pytest.param("The hunt spanned a stretch of about 24 minutes.", "The hunt lasted roughly 26 minutes.", id="of nouns that differ"),
    pytest.param("More than one gunman fled. Multiple gunmen opened fire.", "At least two people opened fire.", id="some, twice"),
    pytest.param("More than 40 people crowded the tavern.", "Around 50 people were in the tavern.", id="a crowd"),
    pytest.param("There is no doubt, she fell some 700 metres.", FELL, id="what is taken back is another clause"),
]
OTHERS = [
    pytest.param("Somebody fell some 700 metres.", FELL + " A rope of 650 metres was found.", id="a rival"),
    pytest.param("A cable of some 700 metres was stolen.", FELL, id="nothing shared"),
    pytest.param("The contract runs for more than eight years.", "None of the contracts, she said, runs for eight years.", id="not so"),
    pytest.param("The depot is about 90 km from the frontier.", "The depot is 15 kilometers from the frontier.", id="far apart"),
    pytest.param("He sang over six seasons there.", "He sang for six seasons there.", id="what all are counted by"),
    pytest.param(
        "Norvik has bid more than $3 billion for the yard.", "A bid of $3 billion for the yard was withdrawn.", id="another bidder"
    ),
]


def assertions(name: str, text: str) -> tuple[Assertion, ...]:
    article = article_from(Draft(id=name, path=name, text=text, given=Metadata(story="s"), name=name))
    return tuple(a for a in assemble(article, extract(article), Meaner()) if not a.flags)


def found(one: str, other: str) -> bool:
    return any(without_rival(assertions("a", one) + assertions("b", other), Known(days={}, rates=EcbRates())))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_they_are_of_one_thing(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_others_are_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)


def test_they_are_told_as_of_other_precision() -> None:
    told = judge_pair("Her sister kept the letter for more than 30 years.", "The letter was kept for three decades.", built_in())
    assert [finding.code for finding in told] == ["PRE001"]
