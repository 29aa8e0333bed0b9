"""Comments of a page that speak to `factcheck`, put back before the line that they stand before in the file.

What takes the article out of a page drops its comments; in our own copy they are instructions. One inside a script or a
style is none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from factcheck.domain.article import Place
from factcheck.ingest.comments import Comment, comments
from factcheck.ingest.html.places import comments_of, newlines_of, place_at, places

_BETWEEN = "\n\n"  # no line is taken for the wrapped end of another


class Text(Struct, frozen=True):
    """The text of a page, where each of its lines begins in it, and where in the file its words stand."""

    words: str
    starts: tuple[int, ...]
    places: tuple[Place, ...]


def text_of(file: str, lines: Sequence[str]) -> Text:
    """The text that lines taken out of a page make, with the comments of its file that speak to `factcheck`."""
    starts = [0, *accumulate(len(line) + len(_BETWEEN) for line in lines)][: len(lines)]
    placed = places(file, tuple(zip(starts, lines, strict=True)))
    spoken = _before(file, starts, placed)
    if not any(spoken):
        return Text(_BETWEEN.join(lines) + "\n", tuple(starts), placed)
    newlines = newlines_of(file)
    pieces: list[str] = []
    begins: list[int] = []
    added: list[Place] = []
    offset = 0
    for number, line in enumerate((*lines, None)):
        for comment in spoken[number]:
            words = file[comment.start : comment.end]
            added += _rows(words, offset, comment.start, newlines)
            pieces.append(words)
            offset += len(words) + len(_BETWEEN)
        if line is not None:
            begins.append(offset)
            pieces.append(line)
            offset += len(line) + len(_BETWEEN)
    moved = _moved(placed, starts, begins)
    return Text(_BETWEEN.join(pieces) + "\n", tuple(begins), tuple(sorted((*added, *moved))))


def _before(file: str, starts: Sequence[int], placed: Sequence[Place]) -> list[list[Comment]]:
    """For each line the comments that stand before it and after the one above, and those that stand below all."""
    found: list[list[Comment]] = [[] for _ in (*starts, None)]
    every = list(comments(file, 0))
    real = set(comments_of(file)) if every else set()
    newlines = newlines_of(file) if every else []
    where = {place.start: (place.line, place.column) for place in placed}
    number = 0
    for comment in every:
        if comment.start in real:
            here = place_at(comment.start, newlines)
            while number < len(starts) and where.get(starts[number], (0, 0)) <= here:
                number += 1
            found[number].append(comment)
    return found


def _rows(words: str, offset: int, start: int, newlines: Sequence[int]) -> Iterator[Place]:
    """Where a comment stands that was put into a text, row by row."""
    for row in words.split("\n"):
        line, column = place_at(start, newlines)
        yield Place(start=offset, end=offset + len(row), line=line, column=column)
        offset, start = offset + len(row) + 1, start + len(row) + 1


def _moved(placed: Sequence[Place], starts: Sequence[int], begins: Sequence[int]) -> Iterator[Place]:
    """Places of lines before which comments were put."""
    for place in placed:
        number = bisect_right(starts, place.start) - 1
        shift = begins[number] - starts[number]
        yield Place(start=place.start + shift, end=place.end + shift, line=place.line, column=place.column)
