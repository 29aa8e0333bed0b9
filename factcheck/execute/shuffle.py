"""The shuffle between the two maps: what was seen of each article, put by story, in a file of its own and not in memory.

It is a database without a name, which the system forgets with the process, however that ends. Its memory is a few pages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from types import TracebackType
from typing import Self

from msgspec import Struct

from factcheck.errors import InputError, Problem

# `place` are the number of a file, line, offset and size; `traits` is empty for an article whose story is named.
_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA temp_store = FILE;
PRAGMA cache_size = -16384;
CREATE TABLE article (
  number INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER, line INTEGER, offset INTEGER, size INTEGER, id TEXT, path TEXT
);
CREATE TABLE waiting (folder TEXT, day INTEGER, path TEXT, number INTEGER, traits BLOB);
CREATE TABLE member (story TEXT, path TEXT, number INTEGER);
"""
_REPEATED = """
CREATE TABLE repeated AS SELECT number, first FROM
  (SELECT *, row_number() OVER w AS nth, first_value(number) OVER w AS first FROM article WINDOW w AS (PARTITION BY id ORDER BY file, line))
WHERE nth > 1 ORDER BY file, line
"""
_LAID = "file, line, offset, size, id, path FROM article"
_FOLDERS = "SELECT folder, count(*) FROM waiting JOIN article USING (number) GROUP BY folder ORDER BY folder"
_WAITING = """
SELECT folder, number, waiting.path, traits FROM waiting JOIN article USING (number) ORDER BY folder, day IS NULL, day, waiting.path
"""
_STORIES = """
SELECT member.story, file, line, offset, size, id, article.path
FROM member JOIN article USING (number) ORDER BY member.story, member.path, id
"""


class Laid(Struct, frozen=True, gc=False):
    """Where an article lies: the number of its file, and its line there, None where it has the file for itself."""

    file: int
    line: int | None
    offset: int
    size: int
    id: str
    path: str


@dataclass(slots=True)
class Shuffle:
    """The articles of a run by story, to be used by `with`.

    Raises:
        InputError: where the disk takes no more.
    """

    _base: sqlite3.Connection = field(init=False)

    def __enter__(self) -> Self:
        self._base = sqlite3.connect("", isolation_level=None)
        with _told():
            self._base.executescript(_TABLES)
            self._base.execute("BEGIN")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._base.close()

    def put(self, laid: Laid) -> int:
        """An article; the number it is known by here."""
        with _told():
            values = (laid.file, laid.line, laid.offset, laid.size, laid.id, laid.path)
            cursor = self._base.execute("INSERT INTO article (file, line, offset, size, id, path) VALUES (?, ?, ?, ?, ?, ?)", values)
            return cursor.lastrowid or 0

    def belongs(self, number: int, path: str, story: str) -> None:
        """An article is of a story."""
        with _told():
            self._base.execute("INSERT INTO member VALUES (?, ?, ?)", (story, path, number))

    def waits(self, number: int, path: str, folder: str, day: int | None, traits: bytes) -> None:
        """An article waits for the others of its folder to be grouped."""
        with _told():
            self._base.execute("INSERT INTO waiting VALUES (?, ?, ?, ?, ?)", (folder, day, path, number, traits))

    def forget_file(self, file: int) -> None:
        """Nothing was seen in a file."""
        with _told():
            self._base.execute("DELETE FROM article WHERE file = ?", (file,))

    def repeated(self) -> Iterator[tuple[int, Laid, Laid]]:
        """Articles with the id of one before them: the number, the article, and the first one of that id."""
        with _told():
            self._base.execute(_REPEATED)
            for number, first in self._base.execute("SELECT number, first FROM repeated"):
                found, before = (self._base.execute(f"SELECT {_LAID} WHERE number = ?", (n,)).fetchone() for n in (number, first))
                yield number, Laid(*found), Laid(*before)

    def rename(self, number: int, to: str) -> None:
        """An article gets another id."""
        with _told():
            self._base.execute("UPDATE article SET id = ? WHERE number = ?", (to, number))

    def drop(self, number: int) -> None:
        """An article is left out, wherever it belongs."""
        with _told():
            self._base.execute("DELETE FROM article WHERE number = ?", (number,))

    def folders(self) -> Iterator[tuple[str, int, Iterator[tuple[int, str, bytes]]]]:
        """The articles that wait, folder by folder, in the order of their days: of each the number, path and traits; how many first."""
        with _told():
            counts = self._base.execute(_FOLDERS)
            rows = self._base.execute(_WAITING)
            for (folder, count), (_, lying) in zip(counts, groupby(rows, key=lambda row: row[0]), strict=True):
                yield folder, count, ((number, path, traits) for _, number, path, traits in lying)

    def stories(self, only: Sequence[str] = ()) -> Iterator[tuple[str, Iterator[Laid]]]:
        """The stories by id, each with its articles by path."""
        with _told():
            for story, rows in groupby(self._base.execute(_STORIES), key=lambda row: row[0]):
                if not only or story in only:
                    yield story, (Laid(*row[1:]) for row in rows)

    def count(self) -> int:
        """How many stories there are."""
        return self._one("SELECT count(DISTINCT story) FROM member JOIN article USING (number)")

    def has(self, story: str) -> bool:
        """Whether an article is of a story."""
        return bool(self._one("SELECT EXISTS (SELECT 1 FROM member JOIN article USING (number) WHERE story = ?)", story))

    def some_stories(self, most: int) -> list[str]:
        """The first stories by id."""
        with _told():
            return [story for (story,) in self._base.execute("SELECT DISTINCT story FROM member ORDER BY story LIMIT ?", (most,))]

    def _one(self, query: str, *values: str) -> int:
        with _told():
            return int(self._base.execute(query, values).fetchone()[0])


@contextmanager
def _told() -> Iterator[None]:
    """Errors of the database in words: it is a file, and a disk may be full."""
    try:
        yield
    except sqlite3.Error as error:
        hint = "what is seen of each article is put by story in the folder for temporary files; TMPDIR names another"
        raise InputError((Problem(path="temporary file", message=f"cannot be written: {error}", hint=hint),)) from error
