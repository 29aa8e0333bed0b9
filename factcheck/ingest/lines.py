"""Text → paragraphs: lines without their markup, and hard-wrapped lines put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
# What stands before the words of a line: headings, quotes, bullets, numbers of a list, emphasis.
_MARKER = re.compile(
    r"[\s\ufeff]*+(?:(?:\#{1,6}|[-*+•▪◦·–—]|\d{1,2}[.)])\s++(?!\d+\s*$)|>\s?){0,4}+\s*+(?P<emphasis>\*{1,3}|_{1,3})?(?=\S)"
)
_WORD = re.compile(r"\w")
_FIRST_WORD = re.compile(r"\S+")
# Mail and wire copy break lines at 60 to 90 signs; three such breaks make a habit.
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
_BREAKS_NEEDED = 3


class Line(Struct, frozen=True):
    """The words of a line, half-open; `bare` says that no markup stands before them."""

    start: int
    end: int
    bare: bool


def paragraphs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text from `start` on: a line each, or the lines that were one before they were wrapped."""
    lines = _lines(text, start)
    goes_on = _wrapped(text, lines)
    begin = 0
    for number, line in enumerate(lines):
        if number not in goes_on:
            yield lines[begin].start, line.end
            begin = number + 1


def _lines(text: str, start: int) -> list[Line]:
    hidden = list(_comments(text, start))
    lines = []
    for match in _LINE.finditer(text, start):
        if not _WORD.search(text, match.start(), match.end()):
            continue
        while hidden and hidden[0][1] <= match.start():
            hidden.pop(0)
        if not hidden or not hidden[0][0] <= match.start():
            lines.append(_line(text, match))
    return lines


def _line(text: str, match: re.Match[str]) -> Line:
    marker = _MARKER.match(text, match.start(), match.end())
    begin = marker.end() if marker else match.start()
    words = text[begin : match.end()].rstrip()
    if marker and marker["emphasis"]:
        words = words.rstrip("*_")
    bare = marker is None or not text[match.start() : begin].strip()
    return Line(begin, begin + len(words), bare)


def _comments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Comments of HTML and Markdown that hold whole lines, from their first sign to the end of their last line."""
    at = text.find("<!--", start)
    while at >= 0 and (end := text.find("-->", at)) >= 0:
        yield text.rfind("\n", 0, at) + 1 if not text[text.rfind("\n", 0, at) + 1 : at].strip() else at, end + 3
        at = text.find("<!--", end)


def _wrapped(text: str, lines: list[Line]) -> frozenset[int]:
    """The numbers of the lines that go on in the next one.

    Whoever wraps text fills each line: the first word of the next one would not have fitted. Copy with one paragraph
    a line has lines wider than any wrap, or breaks before there was need.
    """
    widest = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST_WRAP <= widest <= _WIDEST_WRAP:
        return frozenset()
    pairs = [n for n, (one, two) in enumerate(zip(lines, lines[1:], strict=False)) if _adjacent(text, one, two)]
    full = [n for n in pairs if _is_full(text, lines[n], lines[n + 1], widest)]
    return frozenset(full if len(full) >= _BREAKS_NEEDED and 2 * len(full) >= len(pairs) else ())


def _adjacent(text: str, one: Line, two: Line) -> bool:
    gap = text[one.end : two.start]
    return two.bare and max(gap.count("\n"), gap.count("\r")) == 1


def _is_full(text: str, one: Line, two: Line, widest: int) -> bool:
    first = _FIRST_WORD.match(text, two.start, two.end)
    return first is not None and one.end - one.start + 1 + len(first[0]) > widest
