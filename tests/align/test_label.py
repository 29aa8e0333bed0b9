"""Facts are named as a desk names them, and keep their identity."""

from datetime import date

import pytest

from factcheck.align.label import fact_id, label_of
from factcheck.assemble.assemble import assemble
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import DateSource
from factcheck.domain.assertion import Assertion
from factcheck.domain.calendar import Timestamp
from factcheck.extract.extract import extract
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Given, Metadata


def says(text: str, figure: str) -> Assertion:
    """The assertion of a text's figure."""
    article = article_from(Draft(id="a", path="a.txt", text=text, given=Metadata(), name="a"))
    return next(one for one in assemble(article, extract(article), Meaner()) if figure in one.mention.text)


@pytest.mark.parametrize(
    ("text", "figure", "label"),
    [
        ("Police said four people were shot.", "four", "people shot"),
        ("Somebody fired 16 shots.", "16", "shots fired"),
        ("Five bombs were dropped on the camp.", "Five", "bombs dropped or exploded"),
        ("One person was killed.", "One", "people killed"),
        ("Police made 774 arrests.", "774", "arrests"),
        ("The firm employs 300 employees.", "300", "employees"),
        ("The shells killed 12 Palestinians.", "12", "Palestinians killed"),
        ("The state lent the bank $3 billion.", "$3 billion", "loan"),
        ("Police offered a $5,000 reward.", "$5,000", "reward"),
        ("Dennis McClark, 27, was charged.", "27", "Dennis McClark's age"),
        ("The three-year-old girl was found.", "three", "age of the girl"),
        ("The ballot took place on Aug. 9, 2020.", "Aug. 9", "day of the ballot"),
        ("Smith died on Aug. 9, 2020.", "Aug. 9", "day of death"),
        ("He was shot at 2 a.m.", "2 a.m.", "time of the shooting"),
        ("There were 20 casualties in the camp.", "20", "casualties"),
        ("Ruiz was charged in a 48-page indictment.", "48", "indictment pages"),
        ("The council cleared time for an “urgent debate” on Aug. 9, 2020.", "Aug. 9", "day of the debate"),
        ("The boys were found on Aug. 9, 2020.", "Aug. 9", "day of the discovery"),
        ("The bank announced on Aug. 9, 2020 that it would close.", "Aug. 9", "day of the announcement"),
        ("They gained independence on Aug. 9, 2020.", "Aug. 9", "day"),
        ("The tablet has seven hours of battery life.", "seven hours", "battery life"),
        ("The port was shut by a 24-hour strike.", "24-hour", "length of the strike"),
        ("The boys were trapped for two weeks.", "two weeks", "time trapped"),
        ("He was sentenced to four years.", "four years", "sentence"),
        ("It was felt for 15 seconds.", "15 seconds", "duration"),
        ("The sale closes in the first fiscal quarter.", "first", "which fiscal quarter"),
        ("It is the second tallest tower in Peru.", "second", "rank (tallest tower)"),
        ("She disappeared at age 16.", "16", "age at the disappearance"),
        ("The chain employs people in 300 offices.", "300", "offices"),
        ("They met in a televised debate on Aug. 9, 2020.", "Aug. 9", "day of the debate"),
    ],
)
def test_a_fact_is_named_in_desk_words(text: str, figure: str, label: str) -> None:
    assert label_of((says(text, figure),)) == label


@pytest.mark.parametrize(
    ("when", "label"),
    [("on Sunday", "people injured, Sunday"), ("yesterday", "people injured, 8 Aug"), ("earlier this year", "people injured")],
)
def test_the_time_in_a_label_is_every_readers(when: str, label: str) -> None:
    article = article_from(
        Draft(
            id="a",
            path="a.txt",
            text=f"The blast injured 15 people {when}.",
            given=Metadata(published=Given(at=Timestamp(day=date(2020, 8, 9)), by=DateSource.FRONT_MATTER)),
            name="a",
        )
    )
    assert label_of(assemble(article, extract(article), Meaner())[:1]) == label


def test_a_label_says_no_value() -> None:
    labels = {label_of((says(f"The blast injured {count} people on Sunday.", count),)) for count in ("15", "nineteen", "more than 40")}
    assert labels == {"people injured, Sunday"}


def test_an_id_depends_on_neither_value_nor_order() -> None:
    one, two = says("Dennis Clark, 27, was charged.", "27"), says("Denis Clark, 28, was charged.", "28")
    assert fact_id("story", (one, two), set()) == fact_id("story", (two, one), set())
