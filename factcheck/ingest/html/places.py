"""Where in the file the extracted words stand: both are compared without blanks, markup and hidden signs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from typing import NamedTuple

from msgspec import Struct

from factcheck.domain.article import Place
from factcheck.ingest.html.lines import squashed

# Each alternative ends where the next sign decides, so that time grows with the file and no faster.
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(?P<silent>script|style|template)\b.*?(?:</(?P=silent)\s*>|\Z)"
    r"|</?[a-z!?][^<>]*+>?"
    r"|(?P<entity>&(?:\#x?[\da-f]{1,7}|[a-z]\w{1,30});?)"
    r"|(?P<words>[^\s<&]++)|\s++|[<&]",
    re.IGNORECASE | re.DOTALL,
)
_WORD = re.compile(r"\S+")
_NEWLINE = re.compile(r"\n")
# A line this long stands in one place of a page; a shorter one is looked for between its neighbours only.
_LONG = 40
_REACH = 300_000
_LEAST_WORDS = 4
# Where words stand before which none was found: a page may keep its article in a script.
_BEGINNING = Place(start=0, end=0, line=1, column=1)


class Run(NamedTuple):
    """A stretch of the extracted text, half-open, and where in the file it begins."""

    start: int
    end: int
    offset: int


class Source(Struct, frozen=True):
    """The words of a file without blanks, and for each piece of them where it begins, there and in the file."""

    words: str
    starts: list[int]
    offsets: list[int]
    plain: list[bool]

    def offset(self, at: int) -> int:
        """Where in the file a sign of the words stands; one that came from an entity stands where that begins."""
        piece = bisect_right(self.starts, at) - 1
        return self.offsets[piece] + (at - self.starts[piece] if self.plain[piece] else 0)


def places(file: str, lines: Sequence[tuple[int, str]]) -> tuple[Place, ...]:
    """The places of lines of an extracted text, each with its start in that text; lines that are not found have none of their own."""
    source = _source(file)
    newlines = newlines_of(file)
    found = sorted(run for start, line, at in _anchored(source, lines) for run in _runs(source, start, line, at))
    placed = tuple(_joined(found, newlines))
    return placed if placed and placed[0].start == 0 else (_BEGINNING, *placed)


def newlines_of(file: str) -> list[int]:
    """Where the lines of a file end."""
    return [match.start() for match in _NEWLINE.finditer(file)]


def place_at(offset: int, newlines: Sequence[int]) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    row = bisect_left(newlines, offset)
    return row + 1, offset - (newlines[row - 1] + 1 if row else 0) + 1


def comments_of(file: str) -> Iterator[int]:
    """Where the comments of a page begin; what looks like one inside a script or a style is none."""
    return (match.start() for match in _TOKEN.finditer(file) if match[0].startswith("<!--"))


def _source(file: str) -> Source:
    words: list[str] = []
    starts: list[int] = []
    offsets: list[int] = []
    plain: list[bool] = []
    length = 0
    for match in _TOKEN.finditer(file):
        if kept := squashed(match["words"] or (unescape(match["entity"]) if match["entity"] else "")):
            words.append(kept)
            starts.append(length)
            offsets.append(match.start())
            plain.append(match["words"] == kept)
            length += len(kept)
    return Source("".join(words), starts, offsets, plain)


def _anchored(source: Source, lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str, int]]:
    """Lines, or parts of them, with where they stand in the words of the file: the long ones first, the others between them."""
    keys = [squashed(line) for _, line in lines]
    anchors: dict[int, int] = {}
    cursor = 0
    for n, key in enumerate(keys):
        if n and len(key) >= _LONG and (here := source.words.find(key, cursor, cursor + _REACH)) >= 0:
            anchors[n], cursor = here, here + len(key)
    highs = [len(source.words)]  # where the next anchor stands, from the last line up
    for n in reversed(range(1, len(lines))):
        highs.append(anchors.get(n, highs[-1]))
    low = 0
    for n, ((start, line), high) in enumerate(zip(lines, reversed(highs), strict=True)):
        if n in anchors:
            yield start, line, anchors[n]
            low = anchors[n] + len(keys[n])
        else:
            yield from _between(source, start, line, low, high)


def _between(source: Source, start: int, line: str, low: int, high: int) -> Iterator[tuple[int, str, int]]:
    """A line between two places; in halves where the file has it otherwise. A headline stands nearest to its text."""
    high = min(high, low + _REACH)
    key = squashed(line)
    here = source.words.rfind(key, low, high) if start == 0 else source.words.find(key, low, high)
    if here >= 0:
        yield start, line, here
        return
    words = list(_WORD.finditer(line))
    if len(words) >= 2 * _LEAST_WORDS:
        middle = words[len(words) // 2].start()
        yield from _between(source, start, line[:middle].rstrip(), low, high)
        yield from _between(source, start + middle, line[middle:], low, high)


def _runs(source: Source, start: int, line: str, at: int) -> Iterator[Run]:
    """The stretches of a line that stand in the file sign for sign."""
    begin, offset = 0, 0
    previous: int | None = None
    for place, sign in enumerate(line):
        here = source.offset(at) if squashed(sign) else None
        at += here is not None
        if previous is not None and here != previous + 1:
            yield Run(start + begin, start + place, offset)
            previous = None
        if here is not None and previous is None:
            begin, offset = place, here
        previous = here
    if previous is not None:
        yield Run(start + begin, start + len(line), offset)


def _joined(runs: Iterable[Run], newlines: Sequence[int]) -> Iterator[Place]:
    """Runs as places, those that go on in step on one line of the file as one."""
    last: Run | None = None
    for run in runs:
        if last is not None and run.offset - last.offset == run.start - last.start and _row(run, newlines) == _row(last, newlines):
            last = Run(last.start, run.end, last.offset)
            continue
        if last is not None:
            yield _place(last, newlines)
        last = run
    if last is not None:
        yield _place(last, newlines)


def _place(run: Run, newlines: Sequence[int]) -> Place:
    line, column = place_at(run.offset, newlines)
    return Place(start=run.start, end=run.end, line=line, column=column)


def _row(run: Run, newlines: Sequence[int]) -> int:
    return bisect_left(newlines, run.offset)
