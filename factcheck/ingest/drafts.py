"""What a reader makes of a file: drafts of its articles, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.errors import Problem
from factcheck.ingest.decode import Decoded
from factcheck.ingest.metadata import Metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A decoded file: what messages print for it, its id, its name without suffix, what `articles.yaml` says of it."""

    path: str
    id: str
    stem: str
    decoded: Decoded
    given: Metadata = Metadata()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text with its metadata, before it is cut into sentences; `line` is where an article of many in a file stands."""

    id: str
    path: str
    text: str
    given: Metadata
    name: str
    body_start: int = 0
    encoding: str = "utf-8"
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """The articles of a file that can be read, and the problems of those that cannot."""

    drafts: tuple[Draft, ...] = ()
    problems: tuple[Problem, ...] = ()
