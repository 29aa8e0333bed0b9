"""Comments of a text that speak to `factcheck`: found here, understood where findings are suppressed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

OPEN, CLOSE = "<!--", "-->"
_OURS = re.compile(r"<!--\s{0,9}factcheck\s{0,9}:\s{0,9}")


class Comment(Struct, frozen=True):
    """A comment that speaks to `factcheck`, half-open; `body` is where its words begin."""

    start: int
    body: int
    end: int


def comments(text: str, start: int) -> Iterator[Comment]:
    """The comments of a text that speak to `factcheck`."""
    at = text.find(OPEN, start)
    while at >= 0 and (end := text.find(CLOSE, at)) >= 0:
        if match := _OURS.match(text, at, end):
            yield Comment(at, match.end(), end + len(CLOSE))
        at = text.find(OPEN, end)
