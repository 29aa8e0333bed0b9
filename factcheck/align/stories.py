"""Which articles are about one event, and the days that each of them may claim."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from factcheck.domain.article import Article, DateSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The articles of one event; `days` maps an article's id to its day, given, inferred or borrowed."""

    id: str
    articles: tuple[Article, ...]
    days: Mapping[str, date | None]


def group(articles: tuple[Article, ...]) -> tuple[Group, ...]:
    """Articles by story: the one their metadata names, else the folder they lie in; by id."""
    found: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        found[article.story or _folder(article)].append(article)
    return tuple(_group(story, tuple(sorted(found[story], key=lambda a: a.path))) for story in sorted(found))


def _folder(article: Article) -> str:
    return PurePosixPath(article.path.partition("#")[0]).parent.name or "story"


def _group(story: str, articles: tuple[Article, ...]) -> Group:
    dated = Counter(a.published.day for a in articles if a.published is not None)
    # An undated article borrows the day that most dated ones carry, the earliest of several.
    lent = min(dated, key=lambda day: (-dated[day], day)) if dated else None
    borrowed = tuple(a if a.published is not None or lent is None else replace(a, published_from=DateSource.BORROWED) for a in articles)
    days = {a.id: a.published.day if a.published else lent for a in articles}
    return Group(id=story, articles=borrowed, days=days)
