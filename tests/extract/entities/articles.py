"""Articles for tests of names."""

from __future__ import annotations

from factcheck.domain.article import Article
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata


def article(*paragraphs: str) -> Article:
    """An article whose headline no sentence under test is mistaken for."""
    text = "\n\n".join(("The day in short", *paragraphs))
    return article_from(Draft(id="a", path="a.txt", text=text, given=Metadata(story="s"), name="a"))
