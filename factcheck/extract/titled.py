"""Whether the capitals of a text say anything: a headline begins every word with one."""

from __future__ import annotations

import re

# Short prepositions stay small in headlines; any other word of four letters in lower case shows running text.
_RUNNING = re.compile(
    r"(?<![\w’'-])(?!(?:with|from|over|after|into|that|than|amid|near|upon|about|under|against|before|between)(?![a-z]))[a-z]{4,}"
)


def titled(text: str) -> bool:
    """Whether a text is set like a headline, so that a capital makes no name."""
    return _RUNNING.search(text) is None
