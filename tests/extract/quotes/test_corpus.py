"""The corpus of texts with their quotations marked and their speakers named, and what holds for any text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.domain.article import Article
from factcheck.domain.quotation import Quotation
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from factcheck.extract.quotes.find import mention_of, quotations
from factcheck.extract.quotes.verbs import quoting_forms
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.language.en.quoting import BESIDE_ONLY

CORPUS = Path(__file__).parents[2] / "corpus" / "quotes" / "said.yaml"
TEXTS: dict[str, list[dict[str, Any]]] = yaml.safe_load(CORPUS.read_text(encoding="utf-8"))
MARKED = re.compile(r"«([^»]*)»")


def article(text: str) -> Article:
    """An article whose headline no text under test is mistaken for."""
    return article_from(Draft(id="a", path="a.txt", text=f"The day in short\n\n{text}", given=Metadata(story="s"), name="a"))


def said(text: str) -> tuple[Quotation, ...]:
    read = article(text)
    return quotations(read, bound("a", entity_mentions(read)))


def speaker(quotation: Quotation) -> str:
    who = quotation.speaker
    return "-" if who is None else who.name or who.words


@pytest.mark.parametrize("case", [case for cases in TEXTS.values() for case in cases], ids=lambda case: case["text"][:40])
def test_every_utterance_is_found_with_its_speaker_and_nothing_else(case: dict[str, Any]) -> None:
    found = said(MARKED.sub(r"\1", case["text"]))
    assert [q.text for q in found] == [m.strip() for m in MARKED.findall(case["text"])]
    assert [speaker(q) for q in found] == case["by"]


def test_the_pieces_of_one_utterance_share_a_number() -> None:
    found = said("“The bridge,” Lena Aston said, “is shut.”\n\n“Who says so?” Tom Kjeldsen asked.")
    assert [q.utterance for q in found] == [1, 1, 2]


def test_a_quotation_built_into_a_sentence_is_partial() -> None:
    whole, partial = said("“The bridge is shut,” Lena Aston said. Lena Aston called it a “gift to the river” too.")
    assert (whole.partial, partial.partial) == (False, True)


def test_a_reader_is_told_whom_a_pronoun_means() -> None:
    (quotation,) = said("Lena Aston came.\n\n“The bridge is shut,” she said.")
    assert mention_of(quotation).said_by == "she (Lena Aston)"


def test_forms_of_the_tables_are_words_and_the_narrow_ones_are_known() -> None:
    assert {"denies", "denied", "quipped", "writes", "said", "hailing", "stressed"} <= quoting_forms()
    assert quoting_forms() >= BESIDE_ONLY


class TestAnyText:
    """No text makes it fail, every span quotes what it says, and spans do not overlap."""

    @given(st.text(alphabet="aB .,“”‘’\"'`«»\n[]…—s", max_size=120))
    @example("''' \"\" “ ” ``")
    @example("“Ana said “Ana said” ‘x’")
    def test_spans_quote_the_text(self, text: str) -> None:
        read = article(text)
        found = quotations(read, bound("a", entity_mentions(read)))
        assert all(read.text[q.start : q.end] == q.text and q.text.strip() for q in found)
        assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
