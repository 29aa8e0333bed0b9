"""The articles of one folder → its stories, whatever their number: no more than a window of them is held at a time.

Up to a window all are grouped together. Of more, a window is grouped in the order of their days; what lies wholly in its older
half is closed, the rest waits for those that follow. So an event is one story as long as fewer articles than half a window
come between two of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Generic, TypeVar

from msgspec import Struct

from factcheck.align.grouping import Traits, called, parted
from factcheck.limits import WINDOW

K = TypeVar("K")


class Waiting(Struct, Generic[K], frozen=True):
    """An article that names no story: what it is known by, its path, and what grouping needs of it."""

    key: K
    path: str
    traits: Traits


def in_order(waiting: Waiting[K]) -> tuple[bool, date, str]:
    """The order in which articles are taken: by day, those without one last, then by path."""
    day = waiting.traits.day
    return day is None, day or date.min, waiting.path


def stories_in(folder: str, waiting: Iterable[Waiting[K]], count: int) -> Iterator[tuple[str, list[K]]]:
    """The stories of so many articles of a folder, which come in their order; each with its name and its articles by path.

    A folder whose articles are about one event is one story, named after it.
    """
    if count <= WINDOW:
        among = sorted(waiting, key=lambda one: one.path)
        groups = parted([one.traits for one in among]) if len(among) > 2 else (tuple(range(len(among))),)
        names = (folder,) if len(groups) == 1 else _names(folder, groups, among)
        yield from ((name, [among[i].key for i in group]) for name, group in zip(names, groups, strict=True))
        return
    held: list[Waiting[K]] = []
    for one in waiting:
        held.append(one)
        if len(held) == WINDOW:
            closed, held = _closed(folder, held, WINDOW // 2)
            yield from closed
    yield from _closed(folder, held, len(held))[0]


def _closed(folder: str, held: Sequence[Waiting[K]], older: int) -> tuple[list[tuple[str, list[K]]], list[Waiting[K]]]:
    """The stories that lie wholly among the first few held, and the articles of the others; all, where that makes too little room."""
    among = sorted(held, key=lambda one: one.path)
    late = {id(one) for one in held[older:]}
    groups = parted([one.traits for one in among], stray=False)
    done = [group for group in groups if not any(id(among[i]) in late for i in group)]
    if sum(map(len, done)) < older // 2:
        done = list(groups)
    gone = {id(among[i]) for group in done for i in group}
    stories = [(name, [among[i].key for i in group]) for name, group in zip(_names(folder, done, among, dated=True), done, strict=True)]
    return stories, [one for one in held if id(one) not in gone]


def _names(folder: str, groups: Sequence[Sequence[int]], among: Sequence[Waiting[K]], *, dated: bool = False) -> list[str]:
    """What the stories of a folder are called; `dated`, where the folder is so large that names come again, by their first day too."""
    traits = [one.traits for one in among]
    days = [min((day for i in group if (day := traits[i].day)), default=None) if dated else None for group in groups]
    return [f"{folder}/{day}/{name}" if day else f"{folder}/{name}" for day, name in zip(days, called(groups, traits), strict=True)]
