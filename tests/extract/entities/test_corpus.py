"""The corpus of sentences with their names marked, and what holds for any text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.domain.entity import EntityMention, EntityType
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from tests.extract.entities.articles import article

CORPUS = Path(__file__).parents[2] / "corpus" / "entities"
PEOPLE: dict[str, list[str]] = yaml.safe_load((CORPUS / "people.yaml").read_text(encoding="utf-8"))
OTHERS: dict[str, list[str]] = yaml.safe_load((CORPUS / "others.yaml").read_text(encoding="utf-8"))
MARKED = re.compile(r"«([^»]*)»")


def mentions(sentence: str) -> tuple[EntityMention, ...]:
    return entity_mentions(article(MARKED.sub(r"\1", sentence)))


def named(sentence: str, kind: EntityType) -> list[str]:
    return [m.text for e in bound("a", mentions(sentence)) if e.type is kind for m in e.mentions]


@pytest.mark.parametrize("sentence", [s for sentences in PEOPLE.values() for s in sentences])
def test_every_person_is_found_and_nobody_else(sentence: str) -> None:
    assert sorted(named(sentence, EntityType.PERSON)) == sorted(MARKED.findall(sentence))


@pytest.mark.parametrize(("kind", "sentence"), [(kind, s) for kind, sentences in OTHERS.items() for s in sentences])
def test_organisations_and_places_are_found(kind: str, sentence: str) -> None:
    assert sorted(named(sentence, EntityType(kind))) == sorted(MARKED.findall(sentence))


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Kremlin spokesman Igor Sablin denied it.", "Kremlin spokesman"),
        ("Ana Ruiz, the deputy mayor of Porto, agreed.", "deputy mayor of Porto"),
        ("Police Chief Ana Ruiz agreed.", "Police Chief"),
        ("Belarusian opposition leader Ana Ruiz agreed.", "Belarusian opposition leader"),
    ],
)
def test_a_role_is_read_beside_the_name(sentence: str, role: str) -> None:
    assert [m.role for m in mentions(sentence) if m.type is EntityType.PERSON] == [role]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Ruiz, 52, was released.",
        "The driver, 52-year-old Ana Ruiz, was released.",
        "Ana Ruiz (52) was released.",
    ],
)
def test_an_age_is_read_beside_the_name(sentence: str) -> None:
    assert [m.age for m in mentions(sentence) if m.type is EntityType.PERSON] == [52]


class TestInsideAnArticle:
    """A surname, a title and a first name belong to the full name; relatives and namesakes stay apart."""

    def entities(self, *paragraphs: str) -> dict[str, list[str]]:
        return {e.name: [m.text for m in e.mentions] for e in bound("a", entity_mentions(article(*paragraphs)))}

    def test_a_surname_belongs_to_the_full_name_before_it(self) -> None:
        found = self.entities("Ana Ruiz spoke first.", "Later Ms Ruiz left. Few heard Ruiz’s last words.")
        assert found == {"Ana Ruiz": ["Ana Ruiz", "Ruiz", "Ruiz"]}

    def test_a_title_chooses_between_two_of_one_surname(self) -> None:
        found = self.entities("Mr. Juan Ruiz and Mrs. Ana Ruiz left.", "Mrs. Ruiz came back.")
        assert found == {"Juan Ruiz": ["Juan Ruiz"], "Ana Ruiz": ["Ana Ruiz", "Ruiz"]}

    def test_a_middle_name_makes_no_second_person(self) -> None:
        assert self.entities("Ana Maria Ruiz spoke.", "It was over when Ana Ruiz left.") == {
            "Ana Maria Ruiz": ["Ana Maria Ruiz", "Ana Ruiz"]
        }

    def test_an_abbreviation_belongs_to_its_organisation(self) -> None:
        found = self.entities("The World Health Organization met.", "A report by the WHO says so.")
        assert found == {"World Health Organization": ["World Health Organization", "WHO"]}

    def test_names_in_a_shouting_headline_are_those_of_the_body(self) -> None:
        found = self.entities("ANA RUIZ LEAVES THE CABINET AFTER VOTE", "The minister, Ana Ruiz, left on Monday.")
        assert found == {"ANA RUIZ": ["ANA RUIZ", "Ana Ruiz"]}


class TestAnyText:
    """No text makes it fail, every span quotes what it says, and spans do not overlap."""

    @given(st.text(max_size=200))
    @example("Mr. ’s")
    @example("O’’s A. B. C. of the")
    @example("“Ana” “Ruiz, Jr.")
    def test_spans_quote_the_text(self, text: str) -> None:
        read = article(text)
        found = entity_mentions(read)
        assert all(read.text[m.start : m.end] == m.text and m.text for m in found)
        assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
        assert sum(len(e.mentions) for e in bound("a", found)) == len(found)
