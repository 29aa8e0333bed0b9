"""Words of an article made safe to show: what would act on a screen, or hide on it, becomes a readable escape."""

from __future__ import annotations

import re

HIDDEN = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # controls, among them the escape that opens a terminal sequence
    "\u00ad\u061c\u180e\u200b-\u200f"  # soft hyphen, zero width, direction marks
    "\u2028-\u202e\u2060-\u206f"  # line separators, bidi embeddings and isolates
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f"  # byte order mark, annotations, no characters at all, tags
    "\ud800-\udfff"  # lone halves, which no encoding can write
    "]",
)
_LAYOUT = re.compile("[\t\n\r]+")
# `::error` at the beginning of a line; the old `##[error]`, and the `##vso[…]` of another runner, anywhere.
_NEW_COMMAND = re.compile(r"^(\s*)::", re.MULTILINE)
_OLD_COMMAND = re.compile(r"(?<=##)([A-Za-z]*)\[")


def visible(text: str) -> str:
    """The text on one line, with every hidden or acting character shown as its escape."""
    return HIDDEN.sub(_escape, _LAYOUT.sub(" ", text))


def inert(lines: str, colon: str = r"\x3a", bracket: str = r"\x5b") -> str:
    """Printed lines of which a runner of workflows, which reads its log, takes none for a command.

    `colon` and `bracket` are these two signs as the language of the lines spells them otherwise.
    """
    if "##" in lines:
        lines = _OLD_COMMAND.sub(lambda match: match[1] + bracket, lines)
    return _NEW_COMMAND.sub(lambda match: match[1] + colon + ":", lines)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
