"""Words of an article as Markdown that shows them and does nothing: no mark-up, no link, nobody pinged, no formula."""

from __future__ import annotations

import html
import re

from factcheck.domain.visible import inert, visible

# A blank without width, after which a site no longer sees a mention, a reference, an address, an emoji.
_APART = "&#8203;"
_MARKS = re.compile(r"[\\`*_\[\]|~{}]")
_LINKED = re.compile(
    r"(?P<first>"
    r"[@#!](?=\w)"  # somebody, an issue, a merge request
    r"|\bGH-(?=\d)"
    r"|\bwww(?=\.)"
    r"|(?<!:)/(?=/\w)"  # an address whose beginning stands in the words before
    r"|:(?=//|[\w+-]+(?::|\Z))"  # an address, an emoji, also one that the words after it would end
    r")",
    re.IGNORECASE,
)
_DOLLAR = "&#36;"  # two of them would set what stands between as a formula
_FENCE = re.compile("`+")


def inline(text: str) -> str:
    """Text inside a line, a cell of a table too."""
    marked = _LINKED.sub(lambda match: f"{match['first']}\0", visible(text))
    escaped = _MARKS.sub(lambda match: f"\\{match[0]}", html.escape(marked, quote=False))
    return escaped.replace("$", _DOLLAR).replace("\0", _APART)


def code(text: str) -> str:
    """Text as code; its fence is longer than any in it."""
    shown = inert(visible(text))
    fence = "`" * (max((len(run) for run in _FENCE.findall(shown)), default=0) + 1)
    gap = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{gap}{shown}{gap}{fence}"
