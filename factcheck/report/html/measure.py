"""How wide words are when drawn, at most: browsers and fonts differ, and the widest of them must not let two run together."""

from __future__ import annotations

import unicodedata

NARROW = 300  # the width in pixels of a drawing on the smallest phone
SIZE = 12  # of letters in a drawing, in pixels
# Shares of the size, those of a wide font in bold.
_WIDE, _BROAD, _CAPITAL, _USUAL, _SLIM = 1.05, 1.05, 0.8, 0.68, 0.4
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
    return _BROAD if letter in _BROAD_LETTERS else _CAPITAL if letter.isupper() else _USUAL
