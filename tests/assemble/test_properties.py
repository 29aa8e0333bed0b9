"""What holds of assertions for any text, read from files as the program reads them."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.assemble.assemble import assemble
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import Article, DateSource
from factcheck.domain.calendar import Timestamp
from factcheck.extract.extract import extract
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Given, Metadata
from factcheck.rules.loader import built_in
from tests.extract.test_properties import texts

MEANER = Meaner(built_in().hedges)
DAY = Given(at=Timestamp(day=date(2020, 9, 14)), by=DateSource.JSONL)


def read(text: str) -> Article:
    """The text as an article of one day."""
    return article_from(Draft(id="a", path="a.txt", text=text, given=Metadata(published=DAY), name="a"))


class TestAnyText:
    """No text makes assembly raise, and every assertion quotes what stands at its span."""

    @given(st.lists(texts, max_size=4).map("\n\n".join))
    @settings(max_examples=150, deadline=None)
    def test_assertions_quote_the_text(self, text: str) -> None:
        whole = read(text)
        for one in assemble(whole, extract(whole), MEANER):
            assert whole.text[one.mention.start : one.mention.end] == one.mention.text
            assert 0 <= one.position <= 1


class TestParagraphs:
    """What is read in a text is what is read in its paragraphs, their offsets shifted."""

    @given(st.lists(texts.map(str.strip).filter(bool), min_size=1, max_size=4))
    @settings(max_examples=100, deadline=None)
    def test_paragraphs_of_a_file_add_up(self, paragraphs: list[str]) -> None:
        together = [(m.kind, m.start, m.text, m.quantity, m.when) for m in extract(read("\n\n".join(paragraphs)))]
        apart, start = [], 0
        for paragraph in paragraphs:
            apart += [(m.kind, m.start + start, m.text, m.quantity, m.when) for m in extract(read(paragraph))]
            start += len(paragraph) + 2
        assert together == apart
