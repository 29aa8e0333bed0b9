"""Words of a sentence with their offsets: what every reader of the neighbourhood of a figure looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

# A token is a number with its separators, a word with inner apostrophes and hyphens, or one other character.
_TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'.-][^\W\d_]+)*(?:\.(?=[^\W\d_]))?|\S", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """One token: as written, in lower case with straight apostrophes, and its span in the article."""

    text: str
    low: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def tokenize(text: str, start: int) -> tuple[Token, ...]:
    """Tokens of a sentence that begins at `start` of its article."""
    return tuple(Token(m.group(), m.group().lower().replace("’", "'"), start + m.start(), start + m.end()) for m in _TOKEN.finditer(text))
