"""The corpus of pairs: what two renderings of one utterance differ in, and what is no difference."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.quotes.differences import quote_differences
from factcheck.align.quotes.lines import side_by_side
from factcheck.align.quotes.words import ELLIPSIS, spoken
from factcheck.domain.article import Article
from factcheck.domain.quotation import QuoteDifference
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from factcheck.extract.quotes.find import quotations
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.language.en.renderings import CONTRACTIONS, FILLERS, IRREGULAR_FORMS, NEGATIONS, ONE_WORD

CORPUS = Path(__file__).parents[2] / "corpus" / "quotes" / "pairs.yaml"
PAIRS: dict[str, list[tuple[str | None, str, str]]] = yaml.safe_load(CORPUS.read_text(encoding="utf-8"))


def article(name: str, text: str) -> Article:
    return article_from(Draft(id=name, path=f"{name}.txt", text=f"The day in short\n\n{text}", given=Metadata(story="s"), name=name))


def differences(*texts: str) -> tuple[QuoteDifference, ...]:
    articles = tuple(article(f"outlet{n}", text) for n, text in enumerate(texts))
    entities = [bound(a.id, entity_mentions(a)) for a in articles]
    said = [q for a, found in zip(articles, entities, strict=True) for q in quotations(a, found)]
    return quote_differences(articles, said, [e for found in entities for e in found])


@pytest.mark.parametrize(("kind", "a", "b"), [pair for pairs in PAIRS.values() for pair in pairs])
def test_a_difference_is_told_for_what_it_is(kind: str | None, a: str, b: str) -> None:
    assert [str(d.kind) for d in differences(a, b)] == ([kind] if kind else [])


@pytest.mark.parametrize(("kind", "a", "b"), [pair for pairs in PAIRS.values() for pair in pairs])
def test_it_is_the_same_the_other_way_round(kind: str | None, a: str, b: str) -> None:
    assert [str(d.kind) for d in differences(b, a)] == ([kind] if kind else [])


def test_every_rendering_quotes_its_article() -> None:
    (found,) = differences(
        "“I fear the captain sold the ship to a thief,” Ana Ruiz said.", "“I fear he sold the ship to a crook,” Ana Ruiz said."
    )
    for rendering in found.renderings:
        quotation = rendering.quotation
        assert quotation.text[rendering.start - quotation.start : rendering.end - quotation.start] == rendering.text


def test_a_third_article_stands_beside_the_two_and_says_whose_words_it_has() -> None:
    thief = "“I fear the captain sold the ship to a thief,” Ana Ruiz said."
    (found,) = differences(thief, thief.replace("thief", "crook"), thief)
    assert [(r.quotation.article, r.like) for r in found.renderings][2:] == [("outlet2", 0)]


def test_a_speaker_of_another_country_is_taken_to_be_translated() -> None:
    (found,) = differences(
        "“I fear the captain sold the ship to a thief,” Norwegian minister Ana Ruiz said.",
        "“I fear the captain sold the ship to a crook,” Ana Ruiz said.",
    )
    assert "Norwegian" in found.translated
    (found,) = differences(
        "“I fear the captain sold the ship to a thief,” Canadian minister Ana Ruiz said.",
        "“I fear the captain sold the ship to a crook,” Ana Ruiz said.",
    )
    assert found.translated == ""


def test_a_state_and_a_first_name_are_no_foreign_country() -> None:
    around = "Georgia votes. Jordan came. Georgia waits. Jordan left. Georgia voted. Jordan stayed. Georgia won. "
    (found,) = differences(
        f"{around}“I fear the captain sold the ship to a thief,” Ana Ruiz said.",
        f"{around}“I fear the captain sold the ship to a crook,” Ana Ruiz said.",
    )
    assert found.translated == ""


def test_what_a_paper_quotes_twice_is_held_against_the_nearer_wording() -> None:
    thief, crook = (f"“I fear he sold the ship to a {word},” Ana Ruiz said." for word in ("thief", "crook"))
    assert differences(f"{thief}\n\nLater she spoke again. {crook}", crook) == ()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("I’m gonna go", "i am going to go"),
        ("We can't, won’t", "we can not will not"),
        ("It … went ... on", "it … went … on"),
        ("twenty-five boats", "#25 boats"),
        ("[He] organised it", "he organized it"),
        ("um, the data-centre", "the data center"),
    ],
)
def test_words_are_what_was_spoken(text: str, keys: str) -> None:
    assert " ".join(w.key for w in spoken(text, 0)) == keys


def test_the_tables_are_folded_and_do_not_contradict_each_other() -> None:
    words = [*ONE_WORD, *CONTRACTIONS, *FILLERS, *NEGATIONS, *IRREGULAR_FORMS]
    assert all(word == word.lower() for word in words)
    assert not set(ONE_WORD) & set(CONTRACTIONS)
    assert not FILLERS & NEGATIONS


class TestSideBySide:
    """Two texts share a stretch that is the same whichever is left, and a text laid beside itself differs in nothing."""

    words = st.lists(st.sampled_from(["ship", "sank", "the", "harbour", "not", "…", "12", "bakery", "a"]), min_size=1, max_size=14)

    @given(words, words)
    def test_evidence_is_symmetric(self, a: list[str], b: list[str]) -> None:
        left, right = spoken(" ".join(a), 0), spoken(" ".join(b), 0)
        one, two = side_by_side(left, right), side_by_side(right, left)
        assert (one is None) == (two is None)

    @given(words)
    def test_a_text_beside_itself_differs_in_nothing(self, a: list[str]) -> None:
        words = spoken(" ".join(a), 0)
        lines = side_by_side(words, words)
        if any(w.key != ELLIPSIS for w in words):
            assert lines is not None
            assert all(block.same for block in lines.blocks)
