"""Lines whose capitals mean nothing, ALL CAPS or Headline Case: in them only names known from the rest of the article are found."""

from __future__ import annotations

import re

from factcheck.compare.fold import folded
from factcheck.domain.entity import EntityType
from factcheck.extract.tokens import Token
from factcheck.language.en.function_words import STOPWORDS

_FEWEST_WORDS = 4
_MOSTLY = 0.7

Known = dict[tuple[str, ...], EntityType]
_POSSESSIVE = re.compile(r"(?<=\w)[’']s\Z", re.IGNORECASE)


def bare(word: str) -> str:
    """A word without its possessive."""
    return _POSSESSIVE.sub("", word)


def is_headline(tokens: tuple[Token, ...]) -> bool:
    """Whether nearly every word that could be small is written with a capital."""
    words = [t for t in tokens if t.text[0].isalpha() and len(t.text) > 1]
    shouted = sum(t.text.isupper() for t in words)
    if len(words) >= _FEWEST_WORDS and shouted >= _MOSTLY * len(words):
        return True
    content = [t for t in words if t.low not in STOPWORDS]
    ended = any(t.text == "." for t in tokens[-2:])  # a headline has no stop
    return not ended and len(content) > _FEWEST_WORDS and sum(t.text[0].isupper() for t in content) >= _MOSTLY * len(content)


def known_in(tokens: tuple[Token, ...], known: Known) -> list[tuple[int, int, EntityType]]:
    """The token ranges of a line that are known names, with their types, the longest first; no two overlap."""
    lows = [folded(bare(t.text)) for t in tokens]
    longest = max((len(k) for k in known), default=0)
    found = []
    at = 0
    while at < len(lows):
        size = next((n for n in range(min(longest, len(lows) - at), 0, -1) if tuple(lows[at : at + n]) in known), 0)
        if size and tokens[at].text[0].isupper():
            found.append((at, at + size, known[tuple(lows[at : at + size])]))
        at += size or 1
    return found
