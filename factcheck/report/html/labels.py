"""Where the words of points in a drawing go, so that none covers another word or a point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.report.html.measure import drawn_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ASIDE = {"start": 8, "middle": 0, "end": -8}  # pixels from a point to its words, beside the step that rises there
ABOVE, BELOW = -8, 18  # from a point to the foot of its words
RISE, FALL = 10, 3  # of letters, over and under their foot
RADIUS = 5


class Box(Struct, frozen=True):
    """What a word or a point covers, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: Box) -> bool:
        """Whether a part of the other is covered."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


class Labelled(Struct, frozen=True):
    """A point and its words, which hang on it by their start, their middle or their end."""

    text: str
    x: float
    y: int
    side: str

    def words(self, foot: int) -> Box:
        """What its words cover when their foot is at a height."""
        width = drawn_width(self.text)
        left = self.x + ASIDE[self.side] - {"start": 0.0, "middle": width / 2, "end": width}[self.side]
        return Box(left, foot - RISE, left + width, foot + FALL)


def text_box(text: str, foot: int) -> Box:
    """What words cover that begin at the left edge."""
    return Box(0, foot - RISE, drawn_width(text), foot + FALL)


def feet(points: Sequence[Labelled], taken: Iterable[Box], lowest: int) -> list[int | None]:
    """The height of each point's words: above it, else below; None where there is no room, or where the same is said beside it."""
    boxes = [*taken, *(Box(one.x - RADIUS, one.y - RADIUS, one.x + RADIUS, one.y + RADIUS) for one in points)]
    said: set[tuple[str, float]] = set()
    found: list[int | None] = []
    for one in points:
        free = [
            foot
            for foot in (one.y + ABOVE, one.y + BELOW)
            if foot < lowest and (one.text, one.x) not in said and not any(box.covers(one.words(foot)) for box in boxes)
        ]
        found.append(free[0] if free else None)
        if free:
            boxes.append(one.words(free[0]))
            said.add((one.text, one.x))
    return found
