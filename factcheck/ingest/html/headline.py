"""The page's headline in the words that stand above its article."""

from __future__ import annotations

import re
from typing import Any

from factcheck.ingest.html.lines import lines_of, squashed

_WORD = re.compile(r"\w+")
# How many of a title's words a heading holds that says the same; a title may carry the outlet's name behind it.
_SAME = 0.6
_TOP = 3


def headed(lines: list[str], title: str | None, page: Any) -> list[str]:  # noqa: ANN401  (lxml has no types)
    """The lines of an article with its headline before them, once: the page's own heading rather than its title."""
    own = _heading(page, title)
    headline = own or title
    if not headline:
        return lines
    said = {squashed(words).lower() for words in (headline, title or headline)}
    at = next((n for n, line in enumerate(lines[:_TOP]) if squashed(line).lower() in said), None)
    if at is not None:
        return [lines[at], *lines[:at], *lines[at + 1 :]]
    return [" ".join(headline.split()), *lines]


def _heading(page: Any, title: str | None) -> str | None:  # noqa: ANN401
    """The first heading of the page that says what its title says; the only one where there is no title."""
    headings = [" ".join(lines_of(element)) for element in page.iter("h1")]
    if title is None:
        return headings[0] if len(headings) == 1 else None
    return next((heading for heading in headings if _alike(heading, title)), None)


def _alike(heading: str, title: str) -> bool:
    one, two = (frozenset(_WORD.findall(words.lower())) for words in (heading, title))
    return len(one & two) > _SAME * min(len(one), len(two))
