"""Names, roles, descriptions and pronouns of one article bound to one person."""

from __future__ import annotations

import pytest

from factcheck.domain.entity import Entity, EntityType, Standing
from factcheck.extract.entities.references import entities_of
from tests.extract.entities.articles import article


def people(*paragraphs: str) -> dict[str, Entity]:
    return {e.name: e for e in entities_of(article(*paragraphs)) if e.type is EntityType.PERSON}


def meant(*paragraphs: str) -> dict[str, list[str]]:
    return {name: [r.text for r in e.references if r.certainty >= 0.6] for name, e in people(*paragraphs).items()}


@pytest.mark.parametrize(
    ("sentence", "posts"),
    [
        ("Former Tarn Valley governor Oskar Lindahl agreed.", [("governor", "", "former")]),
        ("Tarn Valley acting Gov. Oskar Lindahl agreed.", [("governor", "", "acting")]),
        ("Ana Ruiz, 41, the deputy mayor of Porto, agreed.", [("mayor", "deputy", "holds")]),
        ("The vice president of the miners' union, Ana Ruiz, agreed.", [("vice-president", "", "holds")]),
        ("Ana Ruiz, who was a nurse at the clinic, left.", [("nurse", "", "holds")]),
        ("Ana Ruiz is the prime minister.", [("premier", "", "holds")]),
        ("Ana Ruiz works as a prosecutor.", [("prosecutor", "", "holds")]),
        ("Mayor and party leader Ana Ruiz agreed.", [("mayor", "", "holds"), ("leader", "", "holds")]),
        ("Ana Ruiz was arrested by an officer.", []),
        ("Ana Ruiz is not the suspect.", []),
        ("Ana Ruiz, speaking to the mayor, agreed.", []),
    ],
)
def test_a_role_is_read_with_its_rank_and_standing(sentence: str, posts: list[tuple[str, str, str]]) -> None:
    found = people(sentence)
    assert [(p.noun, p.rank, str(p.standing)) for e in found.values() for p in e.posts] == posts


def test_a_role_says_of_what_it_is() -> None:
    (post,) = people("Ana Ruiz, the deputy mayor of Porto, agreed.")["Ana Ruiz"].posts
    assert (post.text, post.of, post.standing) == ("deputy mayor of Porto", ("porto",), Standing.HOLDS)


class TestWhoIsMeant:
    """A description is bound by its role, place or age, a pronoun by sex and nearness; in doubt neither is."""

    def test_the_president_is_whoever_was_called_so(self) -> None:
        found = meant("Belarusian President Igor Sablin met Boris Kamen.", "Later the president left.")
        assert found == {"Igor Sablin": ["the president"], "Boris Kamen": []}

    def test_a_people_chooses_between_two_presidents(self) -> None:
        found = meant(
            "Belarusian President Igor Sablin met Russian President Boris Kamen.", "On Friday the Russian president left the talks."
        )
        assert found == {"Igor Sablin": [], "Boris Kamen": ["the Russian president"]}

    def test_two_of_one_role_leave_a_description_unbound(self) -> None:
        assert meant("Officer Igor Sablin and Officer Boris Kamen fired.", "Then the officer fell.") == {
            "Igor Sablin": [],
            "Boris Kamen": [],
        }

    def test_an_age_stands_for_its_owner(self) -> None:
        assert meant("Igor Sablin, 38, knew Boris Kamen, 41.", "It was the 38-year-old who left.")["Igor Sablin"] == ["the 38-year-old"]

    def test_a_pronoun_goes_by_sex(self) -> None:
        found = meant("Mr. Igor Sablin met Mrs. Vera Kamen.", "She left at noon, and he stayed.")
        assert found == {"Igor Sablin": ["he"], "Vera Kamen": ["She"]}

    def test_nobody_is_he_for_long(self) -> None:
        gap = ["Rain fell on the hills.", "The river rose.", "A bridge closed."]
        assert meant("Mr. Igor Sablin left.", *gap, "But he was seen.") == {"Igor Sablin": []}

    def test_a_quoted_pronoun_is_not_bound(self) -> None:
        assert meant("Mr. Igor Sablin spoke.", "“When he comes we shall see,” was the answer.") == {"Igor Sablin": []}

    def test_an_apposition_is_a_role_and_no_description(self) -> None:
        found = people("Ana Ruiz, the mayor of Porto, met the mayor of Braga, Rui Costa.")
        assert {n: [p.text for p in e.posts] for n, e in found.items()} == {"Ana Ruiz": ["mayor of Porto"], "Rui Costa": ["mayor of Braga"]}
        assert all(not e.references for e in found.values())

    def test_whoever_acts_on_him_is_not_him(self) -> None:
        found = meant("Mr. Igor Sablin called.", "Mr. Boris Kamen hit him.")
        assert found == {"Igor Sablin": ["him"], "Boris Kamen": []}

    @pytest.mark.parametrize("words", ["the other president", "the wounded president", "the president elect", "the president plan"])
    def test_what_may_be_another_is_not_bound(self, words: str) -> None:
        assert meant("Belarusian President Igor Sablin spoke.", f"Then {words} was named.") == {"Igor Sablin": []}
