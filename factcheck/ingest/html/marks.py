"""Which lines of a page are no words of its article, by the elements they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factcheck.domain.article import Furniture
from factcheck.ingest.html.lines import lines_of, squashed

_TAGS = {
    "figcaption": Furniture.CAPTION,
    "aside": Furniture.CROSS_LINK,
    "nav": Furniture.PAGE,
    "footer": Furniture.PAGE,
    "form": Furniture.PAGE,
    "address": Furniture.BYLINE,
}
# What pages call such elements; the words between hyphens, underscores and capitals of a class or an id.
_NAMES = {
    **dict.fromkeys(("caption", "credit", "credits", "figcaption", "photographer"), Furniture.CAPTION),
    **dict.fromkeys(("byline", "dateline", "author", "timestamp", "pubdate", "publishdate"), Furniture.BYLINE),
    **dict.fromkeys(
        ("related", "recommended", "recirc", "readmore", "seealso", "mostread", "popular", "trending", "outbrain", "taboola"),
        Furniture.CROSS_LINK,
    ),
    **dict.fromkeys(("advert", "advertisement", "sponsored", "promo", "promoted"), Furniture.AD),
    **dict.fromkeys(
        (
            "newsletter",
            "cookie",
            "consent",
            "share",
            "sharing",
            "social",
            "breadcrumb",
            "breadcrumbs",
            "comments",
            "paywall",
            "signup",
            "tags",
        ),
        Furniture.PAGE,
    ),
    **dict.fromkeys(("copyright", "disclaimer"), Furniture.COPYRIGHT),
}
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
# An element that holds more of the article than this is not beside it, whatever its name; its parts are looked at.
_LARGEST_SHARE = 0.4
_MOST_WRAPPERS = 30


def marks(page: Any, lines: Sequence[str]) -> tuple[Furniture | None, ...]:  # noqa: ANN401  (lxml has no types)
    """For each line what it is when it asserts nothing, None for the article's own words."""
    keys = [squashed(line) for line in lines]
    own = frozenset(keys)
    limit = _LARGEST_SHARE * sum(map(len, keys))
    found: dict[str, Furniture] = {}
    wrappers = 0
    stack = [page]
    while stack:
        element = stack.pop()
        if (kind := _kind(element)) is not None and wrappers < _MOST_WRAPPERS:
            inside = own.intersection(map(squashed, lines_of(element)))
            if sum(map(len, inside)) <= limit:
                found |= {key: kind for key in inside if key not in found}
                continue
            wrappers += 1
        stack += reversed(element)
    return tuple(found.get(key) for key in keys)


def _kind(element: Any) -> Furniture | None:  # noqa: ANN401
    """What an element is by its tag or its name, if it stands beside an article."""
    if not isinstance(element.tag, str):
        return None
    return _TAGS.get(element.tag) or _named(f"{element.get('class') or ''} {element.get('id') or ''}")


def _named(name: str) -> Furniture | None:
    """The kind of an element by its class and id: a word of them, or two that stand together."""
    for word in name.split():
        parts = [part.lower() for part in _PART.findall(word)]
        pairs = [one + two for one, two in zip(parts, parts[1:], strict=False)]
        if kind := next((_NAMES[part] for part in (*pairs, *parts) if part in _NAMES), None):
            return kind
    return None
