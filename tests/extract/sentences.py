"""Articles of a sentence or a few, built in one line, and what is read in them."""

from __future__ import annotations

from datetime import date

from factcheck.domain.article import Article, Sentence
from factcheck.domain.calendar import Timestamp
from factcheck.domain.mention import Mention
from factcheck.extract.extract import extract

MONDAY = date(2020, 9, 14)


def article(*paragraphs: str, day: date | None = MONDAY) -> Article:
    """An article with one sentence a paragraph, newlines between them."""
    sentences: list[Sentence] = []
    start = 0
    for index, text in enumerate(paragraphs):
        sentences.append(Sentence(index=index, start=start, end=start + len(text), text=text, paragraph=index))
        start += len(text) + 1
    return Article(
        id="a",
        path="a.txt",
        text="\n".join(paragraphs),
        sentences=tuple(sentences),
        published=Timestamp(day=day) if day else None,
    )


def read(text: str, day: date | None = MONDAY) -> tuple[Mention, ...]:
    """The mentions of one sentence."""
    return extract(article(text, day=day))


def figures(text: str) -> list[str]:
    """The words of every figure in one sentence."""
    return [m.text for m in read(text) if m.quantity is not None]
