"""Utterances that articles of a story quote alike: what speaks for a source as a difference speaks against one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.align.quotes.differences import shared_words, speaker_of
from factcheck.align.quotes.same import Match, Piece
from factcheck.align.quotes.shown import stretch
from factcheck.domain.article import Article
from factcheck.domain.keys import quote_fact
from factcheck.domain.quotation import QuoteAgreement, Quoted

_FEWEST_WORDS = 3  # of content: fewer are anybody's


def agreements(
    story: str, utterances: Sequence[Sequence[Match]], articles: Mapping[str, Article], copies: Mapping[str, str]
) -> tuple[QuoteAgreement, ...]:
    """The utterances in which no article has another word, and which two articles quote that do not repeat each other."""
    found = (_agreement(story, group, articles) for group in utterances if all(m.kind is None for m in group))
    told = [a for a in found if a is not None and len({copies.get(q.article, q.article) for q in a.quoted}) > 1]
    return tuple(sorted(told, key=lambda a: (articles[a.quoted[0].article].path, a.quoted[0].start, a.fact)))


def _agreement(story: str, group: Sequence[Match], articles: Mapping[str, Article]) -> QuoteAgreement | None:
    surest = max(group, key=lambda m: (m.lines.evidence, -m.left.place, -m.right.place))
    words = sorted({word.key for word in shared_words(surest)})
    if len(words) < _FEWEST_WORDS:
        return None
    by_article: dict[str, Quoted] = {}
    for found in (surest, *group):
        for piece in (found.left, found.right):
            by_article.setdefault(piece.quotation.article, _quoted(found, piece, articles[piece.quotation.article]))
    speaker = speaker_of(surest)
    quoted = tuple(by_article[a] for a in sorted(by_article, key=lambda a: articles[a].path))
    return QuoteAgreement(fact=quote_fact(story, speaker, words), speaker=speaker, quoted=quoted)


def _quoted(found: Match, piece: Piece, article: Article) -> Quoted:
    start, end = stretch(found, piece)
    quotation = piece.quotation
    return Quoted(
        article=article.id,
        start=start,
        end=end,
        text=article.text[start:end],
        speaker=quotation.speaker.told if quotation.speaker else None,
        sentence=article.sentences[quotation.sentence].text,
    )
