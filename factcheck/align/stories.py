"""Which articles are about one event, and the days that each of them may claim."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.grouping import traits_of
from factcheck.align.windows import Waiting, in_order, stories_in
from factcheck.domain.article import Article, DateSource, Skipped
from factcheck.errors import InputError, Problem
from factcheck.limits import MOST_ARTICLES


class Group(Struct, frozen=True, kw_only=True):
    """The articles of one event, of `count` as many as a story takes.

    `days` maps an article's id to its day, given, inferred or borrowed.
    """

    id: str
    articles: tuple[Article, ...]
    days: Mapping[str, date | None]
    count: int = 0


def group(articles: tuple[Article, ...]) -> tuple[Group, ...]:
    """Articles by story: the one their metadata names, else the event they are about among those of their folder; by id.

    A folder whose articles are about one event is one story, named after it.
    """
    found: dict[str, list[Article]] = defaultdict(list)
    folders: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda a: a.path):
        (found[article.story] if article.story else folders[folder_of(article)]).append(article)
    for folder, lying in folders.items():
        waiting = sorted((Waiting(article, article.path, traits_of(article)) for article in lying), key=in_order)
        for name, part in stories_in(folder, waiting, len(waiting)):
            found[name] += part
    return tuple(group_of(story, sorted(found[story], key=lambda a: a.path), len(found[story])) for story in sorted(found))


def beside_others(articles: tuple[Article, ...], ours: frozenset[str]) -> tuple[Article, ...]:
    """The articles with our own copy in the one story of the others, where it lies apart from them and names no story.

    Raises:
        InputError: where the others are of several stories, and nobody says which is ours.
    """
    others = {a.story or folder_of(a) for a in articles if a.id not in ours}
    apart = {a.id: a for a in articles if a.id in ours and a.story is None and folder_of(a) not in others}
    if apart and len(others) > 1:
        hint = "write `story:` in its front matter, or put it beside them"
        message = f"our copy names no story, and the other articles are of {len(others)}"
        raise InputError(tuple(Problem(path=a.path, message=message, hint=hint) for a in apart.values()))
    return tuple(replace(a, story=min(others)) if a.id in apart and others else a for a in articles)


def folder_of(article: Article) -> str:
    """The folder an article lies in, whatever folder the program was called from: an id begins with it."""
    if article.folder:
        return article.folder
    seen = PurePosixPath(article.path.partition("#")[0]).parent.name
    return seen if seen not in {"", ".."} else PurePosixPath(article.id).parent.name or "story"


def group_of(story: str, articles: Sequence[Article], count: int) -> Group:
    """A story of `count` articles, of which these are the first by path."""
    taken = tuple(articles[:MOST_ARTICLES])
    dated = Counter(a.published.day for a in taken if a.published is not None)
    # An undated article borrows the day that most dated ones carry, the earliest of several.
    lent = min(dated, key=lambda day: (-dated[day], day)) if dated else None
    borrowed = tuple(a if a.published is not None or lent is None else replace(a, published_from=DateSource.BORROWED) for a in taken)
    days = {a.id: a.published.day if a.published else lent for a in taken}
    return Group(id=story, articles=borrowed, days=days, count=count)


def crowded(group: Group) -> tuple[Skipped, ...]:
    """What is told of a story that has more articles than are compared."""
    if group.count <= len(group.articles):
        return ()
    reason = f"of its {group.count:,} articles only the first {MOST_ARTICLES} by path are compared"
    return (Skipped(item=group.id, stage="compare", reason=reason),)


def chosen_groups(groups: tuple[Group, ...], ids: Sequence[str]) -> tuple[Group, ...]:
    """The groups of these ids; all of them where none is named.

    Raises:
        InputError: for an id that no group has.
    """
    known = [g.id for g in groups]
    if missing := [i for i in ids if i not in known]:
        raise InputError(no_such_story(missing, known))
    return tuple(g for g in groups if not ids or g.id in ids)


def no_such_story(ids: Sequence[str], known: Sequence[str]) -> tuple[Problem, ...]:
    """What is told of ids that no story has, with what may have been meant."""
    return tuple(Problem(path="--story", message=f"no story is called {i!r}", hint=_meant(i, known)) for i in ids)


def _meant(name: str, known: Sequence[str]) -> str | None:
    near = get_close_matches(name, known, 1) or (known if len(known) == 1 else [])
    return f"did you mean {near[0]!r}?" if near else None
