"""What a reader makes of a file: drafts of its articles, and what is wrong with it."""

from __future__ import annotations

from msgspec import Struct

from factcheck.domain.article import Furniture, Place, Skipped
from factcheck.errors import Problem
from factcheck.ingest.decode import Decoded
from factcheck.ingest.metadata import Metadata


class File(Struct, frozen=True, kw_only=True):
    """A decoded file: what messages print for it, its id, its name without suffix, what `articles.yaml` says of it."""

    path: str
    id: str
    stem: str
    decoded: Decoded
    given: Metadata = Metadata()


class Mark(Struct, frozen=True, kw_only=True):
    """A stretch of a text, half-open, that its page sets beside the article, and what it is."""

    start: int
    end: int
    furniture: Furniture


class Draft(Struct, frozen=True, kw_only=True):
    """A text with its metadata, before it is cut into sentences.

    `line` is where an article of many in a file stands, `folder` where that file lies; `places`, `marks` and
    `language` are what a page tells of the text that was extracted from it.
    """

    id: str
    path: str
    text: str
    given: Metadata
    name: str
    body_start: int = 0
    encoding: str = "utf-8"
    line: int | None = None
    folder: str = ""
    places: tuple[Place, ...] = ()
    marks: tuple[Mark, ...] = ()
    language: str | None = None

    def furniture_at(self, offset: int) -> Furniture | None:
        """What the page says of the words at an offset, None where they are the article's own."""
        return next((mark.furniture for mark in self.marks if mark.start <= offset < mark.end), None)


class Drafts(Struct, frozen=True, kw_only=True):
    """The articles of a file that can be read, what holds none, and the problems of those that cannot be read."""

    drafts: tuple[Draft, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
