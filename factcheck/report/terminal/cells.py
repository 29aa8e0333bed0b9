"""Text measured as a terminal shows it, in cells."""

from __future__ import annotations

import unicodedata

from rich.cells import cell_len

ELLIPSIS = "…"
VARIATION_SELECTORS = "\ufe0e\ufe0f"


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text with spaces up to a width, after it or, flush `right`, before it."""
    space = " " * (width - cell_len(text))
    return space + text if right else text + space


def fitting(text: str, start: int, width: int) -> int:
    """Where the longest part of `text` from `start` that fits `width` ends; at least one character, none split."""
    end = min(len(text), start + 2 * width)
    while end > start + 1 and cell_len(text[start:end]) > width:
        end -= 1
    while end < len(text) and _joins(text[end]):
        end += 1
    return end


def clip(text: str, width: int) -> str:
    """The text, cut to a width with an ellipsis: for names and titles, never for a value."""
    if cell_len(text) <= width:
        return text
    return text[: fitting(text, 0, max(width - 1, 1))].rstrip() + ELLIPSIS


def fold(text: str, width: int, first: int | None = None) -> list[tuple[int, int]]:
    """The spans of the lines that `text` folds into: at spaces, else within a word too long for a line.

    `first` is the room on the first line where it differs.
    """
    spans: list[tuple[int, int]] = []
    start, room = 0, max(width if first is None else first, 1)
    while True:
        end = fitting(text, start, room)
        if end < len(text):
            end = _break(text, start, end, can_wait=not spans and first is not None and first < width)
        spans.append((start, end))
        start = end + len(text[end:]) - len(text[end:].lstrip(" "))
        if start >= len(text):
            return spans
        room = max(width, 1)


def _break(text: str, start: int, end: int, *, can_wait: bool) -> int:
    """The last space up to `end`; without one, `end` itself, or `start` when the next line has more room."""
    space = text.rfind(" ", start, end + 1)
    if space > start:
        return len(text[:space].rstrip(" ")) if text[:space].rstrip(" ") else space
    return start if can_wait else end


def _joins(character: str) -> bool:
    return bool(unicodedata.combining(character)) or character in VARIATION_SELECTORS
