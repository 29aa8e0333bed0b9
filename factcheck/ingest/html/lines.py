"""An element → its lines: a block is a line of its own, blanks are one blank, what is no word of the page is left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# Elements inside a line, in the words of HTML and of trafilatura; any other ends the line before it and begins one.
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font hi i img ins kbd mark q ref s samp small span strike strong sub sup
    time tt u var wbr
    """.split()  # noqa: SIM905  (as in the tables of words)
)
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "graphic", "iframe", "object"})


# Signs that say where a word may be parted: they would hide it from whoever looks for it.
_PARTING = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))


def lines_of(element: Any) -> list[str]:  # noqa: ANN401  (lxml has no types)
    """The lines of an element, none of them empty."""
    lines = ("".join(words).translate(_PARTING).split() for words in _runs(element))
    return [" ".join(words) for words in lines if words]


def squashed(words: str) -> str:
    """Words without blanks and hidden signs, which markup adds and takes as it likes."""
    return "".join(sign for sign in words if sign.isprintable() and not sign.isspace())


def _runs(element: Any) -> Iterator[list[str]]:  # noqa: ANN401
    """The text between one block's edge and the next; a walk by hand, since pages nest deeper than Python calls."""
    run: list[str] = []
    stack = [(element, False)]
    while stack:
        node, left = stack.pop()
        if not left and not isinstance(node.tag, str):  # a comment
            run.append(node.tail or "")
            continue
        if node.tag not in _INLINE:
            yield run
            run = []
        if left:
            run.append("" if node is element else node.tail or "")
            continue
        stack.append((node, True))
        if node.tag not in _SILENT:
            run.append(node.text or "")
            stack += [(child, False) for child in reversed(node)]
    yield run
