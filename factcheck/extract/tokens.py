"""Words of a sentence with their offsets: what every reader of the neighbourhood of a figure looks at."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

# A token is a number with its separators, a word with inner apostrophes and hyphens, or one other character.
_TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'.-][^\W\d_]+)*(?:\.(?=[^\W\d_]))?|\S", re.UNICODE)


class Token(NamedTuple):
    """One token: as written, in lower case with straight apostrophes, and its span in the article.

    A tuple, since an article has more of these than of all other values together, and a tuple is made in half the time.
    """

    text: str
    low: str
    start: int
    end: int


def lowered(text: str) -> str:
    """The text in lower case, of the same length: the few letters that grow when lowered stay as they are."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


_start, _end = attrgetter("start"), attrgetter("end")


def covering(tokens: tuple[Token, ...], start: int, end: int) -> tuple[int, int]:
    """The half-open range of tokens that touch `start:end` of the article."""
    first = bisect_right(tokens, start, key=_end)
    return first, bisect_left(tokens, end, first, key=_start)


_new = tuple.__new__


@lru_cache(maxsize=4096)
def tokenize(text: str, start: int) -> tuple[Token, ...]:
    """Tokens of a sentence that begins at `start` of its article."""
    low = lowered(text).replace("’", "'")
    spans = [m.span() for m in _TOKEN.finditer(text)]
    # What `Token(…)` does, without the call in between: half the time of assembly would go into it.
    return tuple([_new(Token, (text[begin:end], low[begin:end], start + begin, start + end)) for begin, end in spans])
