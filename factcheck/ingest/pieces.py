"""Input of any size, in pieces that can be read anywhere: a file that is one article, or a stretch of a feed.

Whoever is handed a piece opens its file, so that no text travels. A line belongs to the piece in which it begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.article import Article, Skipped
from factcheck.errors import Problem
from factcheck.ingest.decode import in_encoding
from factcheck.ingest.drafts import Draft, Drafts
from factcheck.ingest.input import Unread, stamp
from factcheck.ingest.jsonl import read_line
from factcheck.ingest.read import Cutting, Drafting
from factcheck.limits import LONGEST_LINE

FEED = ".jsonl"
# Bytes of a feed that are one piece of work.
_PIECE = 1 << 18
_BOM = b"\xef\xbb\xbf"
_CHANGED = "its file was changed while it was read"


class Lying(Struct, frozen=True, kw_only=True):
    """A file as it lies: `at` is where its bytes are, `encoding` what a feed is read in."""

    unread: Unread
    at: Path
    encoding: str = "utf-8"

    @property
    def is_feed(self) -> bool:
        """Whether it holds many articles, one a line."""
        return self.unread.found.path.suffix.lower() == FEED

    @property
    def size(self) -> int:
        """Its bytes."""
        found = stamp(self.at)
        return found[1] if found else 0


class Piece(Struct, frozen=True, kw_only=True):
    """A file, by its number among all, or what begins in a stretch of a feed; `end` is None for a file that is one article."""

    number: int
    of: Lying
    start: int = 0
    end: int | None = None


class Line(Struct, frozen=True):
    """A line of a feed: its number in its piece, where it begins, its bytes; `data` is None where they are too many."""

    number: int
    offset: int
    size: int
    data: bytes | None


class Source(Struct, frozen=True, kw_only=True):
    """An article as it lies: in a file of its own, or in a line of a feed at an offset."""

    of: Lying
    id: str
    path: str
    line: int | None = None
    offset: int = 0
    size: int = 0


def pieces(lying: Sequence[Lying]) -> Iterator[Piece]:
    """The pieces of some files, in their order."""
    for number, one in enumerate(lying):
        yield from pieces_of(number, one)


def pieces_of(number: int, lying: Lying) -> Iterator[Piece]:
    """The pieces of a file."""
    if not lying.is_feed:
        yield Piece(number=number, of=lying)
        return
    size = lying.size
    for start in range(0, max(size, 1), _PIECE):
        yield Piece(number=number, of=lying, start=start, end=min(start + _PIECE, size))


def count_of(lying: Sequence[Lying]) -> int:
    """How many pieces some files have."""
    return sum(max(1, -(-one.size // _PIECE)) if one.is_feed else 1 for one in lying)


def lines_of(piece: Piece) -> Iterator[Line]:
    """The lines that begin in a piece of a feed.

    Raises:
        OSError: where the file cannot be read.
    """
    with piece.of.at.open("rb") as file:
        at, end = _first_line(file, piece), piece.end or 0
        number = 0
        while at < end:
            data = file.readline(LONGEST_LINE + 1)
            size, number = len(data), number + 1
            if not data:
                return
            if size > LONGEST_LINE:
                size += _rest_of_line(file) if not data.endswith(b"\n") else 0
                yield Line(number, at, size, None)
            else:
                yield Line(number, at, size, _without_bom(data, at))
            at += size


def _without_bom(data: bytes, at: int) -> bytes:
    return data.removeprefix(_BOM) if at == 0 else data


def _first_line(file: BinaryIO, piece: Piece) -> int:
    """Where the first line of a piece begins; beyond its end, where none does: nobody looks farther than that."""
    if piece.start == 0:
        return 0
    end = piece.end or 0
    file.seek(piece.start - 1)
    before = file.readline(end - piece.start + 1)
    return piece.start - 1 + len(before) if before.endswith(b"\n") else end


def _rest_of_line(file: BinaryIO) -> int:
    size = 0
    while data := file.readline(_PIECE):
        size += len(data)
        if data.endswith(b"\n"):
            break
    return size


def article_of(source: Source) -> Article | Skipped:
    """An article that was seen before, read where it lies, or why it is left out: files vanish and change."""
    drafts = _line(source) if source.line is not None else _file(source)
    if drafts.drafts:
        (draft,) = drafts.drafts
        return Cutting()(draft)
    return drafts.skipped[0] if drafts.skipped else Skipped(item=source.path, stage="read", reason=drafts.problems[0].message)


def _file(source: Source) -> Drafts:
    unread = source.of.unread
    if unread.found.typed is None and stamp(unread.found.path) != unread.stamp:
        return _changed(source)
    found = Drafting()(unread)
    return Drafts(drafts=tuple(replace(draft, id=source.id) for draft in found.drafts), skipped=found.skipped, problems=found.problems)


def _line(source: Source) -> Drafts:
    try:
        with source.of.at.open("rb") as file:
            file.seek(source.offset)
            text = in_encoding(_without_bom(file.read(source.size), source.offset), source.of.encoding)
        unread = source.of.unread
        found = read_line(text, source.line or 0, unread.found.shown, unread.given, source.of.encoding, unread.found.id)
    except (OSError, ValueError):
        return _changed(source)
    return Drafts(drafts=(found,)) if isinstance(found, Draft) and found.id == source.id else _changed(source)


def _changed(source: Source) -> Drafts:
    return Drafts(problems=(Problem(path=source.path, message=_CHANGED),))
