"""Letters as they compare: accents and scripts brought to plain Latin letters, in lower case."""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii

_PLAIN_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'", "ʻ": "'", "´": "'"})


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """A text in plain lower-case Latin letters: "Erdoğan" and "Ердоган" are "erdogan"."""
    plain = text if text.isascii() else anyascii(text.translate(_PLAIN_QUOTES))
    return plain.lower()
