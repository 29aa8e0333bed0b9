"""How wide words are when drawn, near enough to keep them apart; browsers and fonts differ."""

from __future__ import annotations

import unicodedata

NARROW = 300  # the width in pixels of a drawing on the smallest phone
SIZE = 12  # of letters in a drawing, in pixels
_WIDE, _USUAL, _SLIM = 1.02, 0.58, 0.3  # of the size
_SLIM_LETTERS = frozenset("ijlI.,:;|'!()[] ·’")
_BROAD_LETTERS = frozenset("mwMW@%—…→")
ELLIPSIS = "…"


def drawn_width(text: str) -> float:
    """Pixels that a text takes in a drawing."""
    return sum(_em(letter) for letter in text) * SIZE


def clipped(text: str, pixels: float) -> str:
    """The text, cut to so many pixels: for names, never for a value."""
    if drawn_width(text) <= pixels:
        return text
    kept = text
    while kept and drawn_width(kept + ELLIPSIS) > pixels:
        kept = kept[: min(len(kept) - 1, int(pixels))]
    return kept.rstrip() + ELLIPSIS


def percent(share: float, margin: float = 0.0) -> str:
    """A share of a drawing as its attribute, with a margin in percent left free on both sides."""
    return f"{margin + share * (100 - 2 * margin):.1f}".rstrip("0").rstrip(".") + "%"


def _em(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    if letter in _SLIM_LETTERS:
        return _SLIM
    return 0.9 if letter in _BROAD_LETTERS else 0.7 if letter.isupper() else _USUAL
