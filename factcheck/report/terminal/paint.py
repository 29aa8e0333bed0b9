"""Lines → string. Nothing here asks which terminal, platform or environment it runs in: the view says."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from factcheck.domain.finding import Level
from factcheck.domain.visible import inert
from factcheck.report.marks import Mark
from factcheck.report.terminal.cells import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.style import Style

    from factcheck.report.view import View

LEVEL_STYLES = {Level.ERROR: "bold red", Level.WARNING: "bold yellow", Level.INFO: "bold cyan"}
MARK_STYLES = {
    Mark.DIFFERS: "bold red",
    Mark.DISPARITY: "bold yellow",
    Mark.SUPERSEDED: "cyan",
    Mark.BORDERLINE: "yellow",
    Mark.NOT_COMPARABLE: "magenta",
}
JOINED_SPACE = "\N{NO-BREAK SPACE}"  # where a line must not break; printed as a space
QUIET = "dim"
STRONG = "bold"
PLAIN_DRAWING = {ord(drawn): plain for drawn, plain in zip("✗≠↑≈·─│━╌┃├┤┣┫→←▸…–“”’×≤", 'x!^*.-|=~#||##><>.-""\'x<', strict=True)}


def paint(lines: Iterable[Text], view: View) -> str:
    """The lines as one string, each ended; without colour it holds no escape code at all."""
    text = Text("\n").join(_trimmed(line) for line in lines)
    text.plain = text.plain.translate(PLAIN_DRAWING if view.ascii else {}).replace(JOINED_SPACE, " ")
    stream = StringIO()
    Console(
        file=stream,
        width=view.width,
        color_system="standard" if view.color else None,
        force_terminal=view.color,
        no_color=not view.color,
        legacy_windows=False,
        force_jupyter=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    ).print(text, soft_wrap=True)
    return inert(stream.getvalue())


def ink(text: str, style: str | Style = "") -> Text:
    """Words in a style of their own; a style given to `Text` itself would run on into whatever is appended."""
    return Text().append(text, style)


def folded(text: Text, width: int, *, indent: int = 0, lead: Text | None = None) -> list[Text]:
    """The text folded to a width behind `lead`, its other lines indented."""
    lead = lead or Text()
    spans = fold(text.plain, width - indent, width - lead.cell_len)
    first, *rest = [text[start:end] for start, end in spans]
    return [lead + first, *(Text(" " * indent) + line for line in rest)]


def flow(parts: Sequence[Text], width: int, *, indent: int, gap: str = "  ") -> list[Text]:
    """Parts set one after the other, each whole on its line where a line can hold it."""
    lines: list[Text] = []
    for part in parts:
        if lines and lines[-1].cell_len + len(gap) + part.cell_len <= width:
            lines[-1] = lines[-1] + Text(gap) + part
        else:
            room = width - (indent if lines else 0)
            pieces = [part[start:end] for start, end in fold(part.plain, width - indent, room)]
            lines += [Text(" " * indent) + piece if lines else piece for piece in pieces]
    return lines


def _trimmed(line: Text) -> Text:
    line = line.copy()
    line.rstrip()
    return line
