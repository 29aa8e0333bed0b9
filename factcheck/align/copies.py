"""Which articles repeat another: shared runs of words, counted as five-word shingles."""

from __future__ import annotations

import re

from factcheck.align.weights import COPY_CONTAINMENT, SHINGLE_WORDS
from factcheck.domain.article import Article

# A word, as runs of words are counted.
WORD = re.compile(r"[^\W_]+", re.UNICODE)


def shingles(article: Article) -> frozenset[tuple[str, ...]]:
    """Every run of five words of an article's own sentences, furniture left out."""
    words = [w for s in article.sentences if s.furniture is None for w in WORD.findall(s.text.lower())]
    return frozenset(zip(*(words[i:] for i in range(SHINGLE_WORDS)), strict=False))


def copies(articles: tuple[Article, ...]) -> tuple[tuple[str, str], ...]:
    """Pairs (copy, original): at least half of the copy's shingles stand in the original, the longer of the two."""
    known = sorted(((shingles(a), a) for a in articles), key=lambda pair: (-len(pair[0]), pair[1].path))
    found = []
    for i, (own, article) in enumerate(known):
        for other, original in known[:i]:
            if own and len(own & other) >= COPY_CONTAINMENT * len(own):
                found.append((article.id, original.id))
                break
    return tuple(sorted(found))
