"""Whose age it is, and whom "he said" means, by the people of the article."""

from __future__ import annotations

import pytest

from factcheck.assemble.assemble import assemble
from factcheck.compare.meaning import Meaner
from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import Kind
from factcheck.extract.entities.references import entities_of
from factcheck.extract.extract import extract
from tests.extract.entities.articles import article


def assertions(*paragraphs: str) -> list[Assertion]:
    read = article(*paragraphs)
    return list(assemble(read, extract(read), Meaner(), entities_of(read)))


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Tomas Veldkamp left home.\n\nVeldkamp, 27, has not been seen.", "Tomas Veldkamp"),
        ("Mr. Tomas Veldkamp left home. He is 27.", "Tomas Veldkamp"),
        ("Ana McDonald Jr., 27, was found.", "Ana McDonald"),
        ("Tomas Veldkamp left home.\n\nThe 27-year-old Veldkamp, whose boat sank, sang.", "Tomas Veldkamp"),
        ("Tomas Veldkamp left home.\n\nThe 27-year-old champion Veldkamp sang.", "Tomas Veldkamp"),
        ("Tomas Veldkamp, who died in a prison at 77, sang.", "Tomas Veldkamp"),
        ("Tomas Veldkamp, the baker, died yesterday aged 95.", "Tomas Veldkamp"),
        ("Tomas Veldkamp said that Ana McDonald died yesterday aged 95.", None),
        ("St. Mary's Hospital, 27, was closed.", None),
        ("Somebody left. He is 27.", None),
    ],
)
def test_an_age_belongs_to_the_person_in_full(text: str, whose: str | None) -> None:
    assert [a.subject for a in assertions(*text.split("\n\n")) if a.kind is Kind.AGE] == [whose]


def test_he_said_names_the_speaker() -> None:
    (told,) = [a for a in assertions("Mr. Tomas Veldkamp met the crew.", "There were 40 people on board, he said.") if a.kind is Kind.COUNT]
    assert told.attribution is not None
    assert (told.attribution.words, told.attribution.key) == ("Tomas Veldkamp", "veldkamp")
