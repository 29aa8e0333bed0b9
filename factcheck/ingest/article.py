"""A draft → an Article: its sentences with part and furniture, its outlet and its date, given or inferred."""

from __future__ import annotations

import re
from itertools import groupby

from msgspec import Struct

from factcheck.domain.article import Article, Furniture, Part, Sentence
from factcheck.ingest.dates import inferred_date
from factcheck.ingest.drafts import Draft
from factcheck.ingest.furniture import furniture_of
from factcheck.ingest.outlet import inferred_outlet
from factcheck.ingest.sentences import Piece, pieces

_LONGEST_HEADLINE = 180
_STOPS = re.compile(r"[.!?:;,][\"'”’)\]]*\Z")
_FULL_STOP = re.compile(r"(?<!\.)[.][\"'”’)\]]*\Z")
_WORD = re.compile(r"\w+")
# A line that shares this much with the headline says it again: a variant of it, or the link to this very piece.
_SAID_AGAIN = 0.6
_WORDS_TO_COMPARE = 5


class Paragraph(Struct, frozen=True):
    """The words of a paragraph, its sentences, and what it is when it asserts nothing."""

    text: str
    pieces: tuple[Piece, ...]
    furniture: Furniture | None


def article_from(draft: Draft) -> Article:
    """The article of a draft."""
    found = _paragraphs(draft)
    headline = _headline(found)
    given = draft.given
    published, published_from = (
        (given.published.at, given.published.by) if given.published else inferred_date(tuple(p.text for p in found), given.url)
    )
    return Article(
        id=draft.id,
        path=draft.path,
        text=draft.text,
        sentences=_sentences(draft.text, found, headline),
        body_start=draft.body_start,
        story=given.story,
        source=given.source or inferred_outlet(tuple(p.text for p in found)) or draft.name,
        title=given.title,
        url=given.url,
        published=published,
        published_from=published_from,
        encoding=draft.encoding,
        folder=draft.folder,
        places=draft.places,
    )


def _paragraphs(draft: Draft) -> tuple[Paragraph, ...]:
    groups = groupby(pieces(draft.text, draft.body_start), key=lambda piece: piece.paragraph)
    found = (tuple(group) for _, group in groups)
    texts = ((draft.text[group[0].start : group[-1].end], group) for group in found)
    return tuple(Paragraph(text, group, draft.furniture_at(group[0].start) or furniture_of(text)) for text, group in texts)


def _headline(found: tuple[Paragraph, ...]) -> int | None:
    """The number of the headline: the first line that is not furniture, if it is short, unstopped and heads a text."""
    own = [n for n, paragraph in enumerate(found) if paragraph.furniture is None]
    if len(own) < 2 or not _like_headline(found[own[0]].text):
        return None
    return own[0] if any(not _like_headline(found[n].text) for n in own[1:]) else None


def _like_headline(text: str) -> bool:
    return len(text) <= _LONGEST_HEADLINE and not _FULL_STOP.search(text) and "\n" not in text


def _sentences(text: str, found: tuple[Paragraph, ...], headline: int | None) -> tuple[Sentence, ...]:
    repeats = _repeats(found, headline)
    marks = [Furniture.REPEATED_HEADLINE if n in repeats else p.furniture for n, p in enumerate(found)]
    parts = {_lead(found, marks, headline): Part.LEAD, headline: Part.HEADLINE}
    placed = ((n, piece) for n, paragraph in enumerate(found) for piece in paragraph.pieces)
    return tuple(
        Sentence(
            index=index,
            start=piece.start,
            end=piece.end,
            text=text[piece.start : piece.end],
            paragraph=n,
            part=parts.get(n, Part.BODY),
            furniture=marks[n] or furniture_of(text[piece.start : piece.end]),
        )
        for index, (n, piece) in enumerate(placed)
    )


def _repeats(found: tuple[Paragraph, ...], headline: int | None) -> frozenset[int]:
    """Lines without a full stop that say the headline again."""
    if headline is None:
        return frozenset()
    said = _words(found[headline].text)
    return frozenset(
        n for n, p in enumerate(found) if n != headline and p.furniture is None and _like_headline(p.text) and _same(said, _words(p.text))
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _same(one: frozenset[str], two: frozenset[str]) -> bool:
    shorter = min(len(one), len(two))
    return one == two or (shorter >= _WORDS_TO_COMPARE and len(one & two) >= _SAID_AGAIN * shorter)


def _lead(found: tuple[Paragraph, ...], marks: list[Furniture | None], headline: int | None) -> int | None:
    """The number of the first paragraph of the text itself: one that ends in a stop, else any."""
    own = [n for n, mark in enumerate(marks) if mark is None and n != headline]
    return next((n for n in own if _STOPS.search(found[n].text)), own[0] if own else None)
