"""Quotation marks of a paragraph → the stretches of words between them: curly, straight, doubled, glued or lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from factcheck.language.en.quoting import ELISIONS

_DOUBLE = re.compile(r"[“”„‟«»\"]|``|''|’’|‘‘")
_SINGLE = re.compile(r"[‘’'‚‹›]")
_MARK = re.compile(rf"(?P<double>{_DOUBLE.pattern})|(?P<single>{_SINGLE.pattern})")
_OPENS = frozenset({"“", "„", "«", "``", "‘‘", "‟"})
_CLOSES = frozenset({"”", "»", "''", "’’"})
_BEFORE_OPEN = frozenset("([{—–-/:;,…")
_AFTER_CLOSE = frozenset(")]}.,;:!?—–-/…'’")
_WORD = re.compile(r"[^\W_]+")
_SHORT_YEAR = re.compile(r"\d\ds?\b")
_LONGEST = 2500
_FARTHEST = 40  # marks between a single mark and the one that closes it


class Side(Enum):
    """What a mark does by the characters beside it."""

    OPEN = auto()
    CLOSE = auto()
    EITHER = auto()


class Mark(Struct, frozen=True):
    """One mark: its span, and what it does."""

    start: int
    end: int
    side: Side
    double: bool
    glyph: str


class Stretch(Struct, frozen=True):
    """The words from `start` to `end`, with the marks from `opened` to `closed`; `open_ended` where no mark closes it."""

    start: int
    end: int
    opened: int
    closed: int
    open_ended: bool = False


def stretches(text: str, begin: int, end: int, *, inside: bool = False, goes_on: bool = False) -> list[Stretch]:
    """The outermost quoted stretches of the paragraph from `begin` to `end`.

    `inside` says that it begins within a quotation, `goes_on` that the next paragraph goes on with the one open at its end.
    """
    marks = list(_marks(text, begin, end))
    found: list[Stretch] = []
    opened: Mark | None = Mark(begin, begin, Side.OPEN, double=True, glyph="") if inside else None
    at = 0
    while at < len(marks):
        mark = marks[at]
        if mark.double:
            if opened is not None and mark.side is not Side.OPEN:
                found.append(Stretch(opened.end, mark.start, opened.start, mark.end))
                opened = None
            elif mark.side is not Side.CLOSE:
                opened = mark
        elif opened is None and mark.side is Side.OPEN and (close := _closing(text, marks, at)) is not None:
            found.append(Stretch(mark.end, marks[close].start, mark.start, marks[close].end))
            at = close
        at += 1
    if opened is not None and (goes_on or opened.start == begin):
        found.append(Stretch(opened.end, end, opened.start, end, open_ended=True))
    return [s for f in found if (s := _trimmed(text, f)) is not None]


def first_side(text: str, begin: int, end: int) -> Side | None:
    """What the first double mark of a paragraph does; None where it has none."""
    return next((m.side for m in _marks(text, begin, end) if m.double), None)


def opens_with_mark(text: str, begin: int) -> bool:
    """Whether a paragraph begins with a mark that opens."""
    mark = _DOUBLE.match(text, begin)
    return mark is not None and mark[0] not in _CLOSES


def _trimmed(text: str, stretch: Stretch) -> Stretch | None:
    """The stretch without blanks at its ends; None without words in it."""
    words = text[stretch.start : stretch.end]
    if not _WORD.search(words) or len(words) > _LONGEST:
        return None
    start = stretch.start + len(words) - len(words.lstrip())
    return Stretch(start, stretch.start + len(words.rstrip()), stretch.opened, stretch.closed, stretch.open_ended)


def _marks(text: str, begin: int, end: int) -> Iterator[Mark]:
    for match in _MARK.finditer(text, begin, end):
        before = text[match.start() - 1] if match.start() > begin else " "
        after = text[match.end()] if match.end() < end else " "
        if match["double"]:
            yield Mark(match.start(), match.end(), _double_side(match[0], before, after), double=True, glyph=match[0])
        elif (side := _single_side(text, match, before, after)) is not None:
            yield Mark(match.start(), match.end(), side, double=False, glyph=match[0])


def _double_side(glyph: str, before: str, after: str) -> Side:
    opens = (before.isspace() or before in _BEFORE_OPEN or before in "'‘") and not after.isspace() and after not in ".,;:!?"
    closes = not before.isspace() and (before not in _BEFORE_OPEN or before in "-—–…,") and (after.isspace() or after in _AFTER_CLOSE)
    if opens and (not closes or glyph in _OPENS):
        return Side.OPEN
    if closes and not opens:
        return Side.CLOSE
    return Side.OPEN if glyph in _OPENS else Side.CLOSE if glyph in _CLOSES else Side.EITHER


def _single_side(text: str, match: re.Match[str], before: str, after: str) -> Side | None:
    """None for an apostrophe."""
    if before.isalnum() and after.isalnum():
        return None
    if match[0] != "›" and (before.isspace() or before in '([—–"“') and (after.isalnum() or after in "…[$£€"):
        word = _WORD.match(text, match.end())
        elided = (word is not None and word[0].lower() in ELISIONS) or _SHORT_YEAR.match(text, match.end())
        return None if elided else Side.OPEN
    if match[0] not in "‘‚‹" and not before.isspace() and not after.isalnum():
        return Side.CLOSE
    return None


def _closing(text: str, marks: Sequence[Mark], at: int) -> int | None:
    """Which mark closes a single one: the first that is no possessive ("the workers' demands"), with whole quotations inside."""
    doubles = 0
    fallback: int | None = None
    for number in range(at + 1, min(at + _FARTHEST, len(marks))):
        mark = marks[number]
        if mark.double:
            doubles += 1
        elif mark.side is Side.OPEN:
            if mark.glyph == "‘":
                break
        elif doubles % 2 == 0:
            owner = text[mark.start - 1] in "sS" and text[mark.end : mark.end + 2].strip()[:1].islower()
            if not owner:
                return number
            fallback = number if fallback is None else fallback
    return fallback
