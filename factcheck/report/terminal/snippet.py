"""A sentence around its figure: made safe, cut to a window when long, folded, the figure underlined in characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from factcheck.report.figures import meaning
from factcheck.report.passage import Passage, passage_of
from factcheck.report.terminal.cells import ELLIPSIS, fitting, fold
from factcheck.report.terminal.paint import JOINED_SPACE, QUIET, ink

if TYPE_CHECKING:
    from factcheck.domain.finding import Location
    from factcheck.report.view import View

MARGIN = "   │ "
UNDERLINE = "━"
NARROWEST = 10
LINES = 2  # what a sentence may take; a longer one is cut on both sides of its figure
NUMERAL = re.compile(r"\d(?:[\d.,]*\d)?")


def snippet_lines(location: Location, view: View, style: str) -> list[Text]:
    """The sentence with its figure underlined in the level's style and, beside the underline, what the figure means."""
    room = max(view.width - cell_len(MARGIN), NARROWEST)
    quote = passage_of(location)
    quote, spans = _fitted(quote, room) if view.wrap else (quote, [(0, len(str(quote)))])
    text, start, end = str(quote), len(quote.before), len(quote.before) + len(quote.figure)
    underlined = [(max(first, start), min(last, end)) for first, last in spans]
    ending = max((index for index, (a, b) in enumerate(underlined) if a < b), default=-1)
    lines: list[Text] = []
    for index, ((first, last), (a, b)) in enumerate(zip(spans, underlined, strict=True)):
        line = Text(text[first:last])
        if a < b:
            line.stylize("bold", a - first, b - first)
        lines.append(_framed(line))
        if a < b:
            beneath = Text(" " * cell_len(text[first:a])).append(UNDERLINE * cell_len(text[a:b]), style)
            note = _note(location, quote.figure) if index == ending else ""
            lines += [_framed(row) for row in _annotated(beneath, note, room if view.wrap else None)]
    return lines


def windowed(quote: Passage, room: int) -> Passage:
    """The quote cut at words on both sides until it fits `room`; the figure is never cut."""
    if cell_len(str(quote)) <= room:
        return quote
    free = max(room - cell_len(quote.figure) - 2 * len(ELLIPSIS), 0)
    left = min(cell_len(quote.before), max(free // 2, free - cell_len(quote.after)))
    right = min(cell_len(quote.after), free - left)
    return Passage(_last(quote.before, left), quote.figure, _first(quote.after, right))


def _fitted(quote: Passage, room: int) -> tuple[Passage, list[tuple[int, int]]]:
    """The widest window of a quote that folds into the lines it may take, and its lines."""
    for cells in range(LINES * room, room // 2, -2):
        cut = windowed(quote, cells)
        # A figure keeps to one line where a line can hold it.
        solid = cut.figure.replace(" ", JOINED_SPACE) if cell_len(cut.figure) <= room else cut.figure
        spans = fold(cut.before + solid + cut.after, room)
        if len(spans) <= LINES:
            break
    return cut, spans


def _first(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    end = fitting(text, 0, room) if room > 0 else 0
    space = text.rfind(" ", 0, end + 1)
    return text[: space if space > end // 2 else end].rstrip() + ELLIPSIS


def _last(text: str, room: int) -> str:
    if cell_len(text) <= room:
        return text
    start = max(len(text) - room, 0)
    while cell_len(text[start:]) > room:
        start += 1
    space = text.find(" ", start)
    return ELLIPSIS + text[space + 1 if 0 <= space < start + room // 2 else start :]


def _annotated(beneath: Text, note: str, room: int | None) -> list[Text]:
    """The note after the underline, else before it, else below it."""
    if not note:
        return [beneath]
    said = ink(note, QUIET)
    width = cell_len(note)
    drawn = beneath.plain.lstrip(" ")
    free = len(beneath.plain) - len(drawn)
    if room is None or beneath.cell_len + 1 + width <= room:
        return [beneath + Text(" ") + said]
    if width < free:
        return [Text(" " * (free - width - 1)) + said + Text(" ") + beneath[free:]]
    return [beneath, Text(" " * max(min(free, room - width), 0)) + said]


def _note(location: Location, figure: str) -> str:
    """What the figure means, unless its own words already say it."""
    words = meaning(location.meaning) if location.meaning else ""
    return "" if words in NUMERAL.findall(figure) else words


def _framed(line: Text) -> Text:
    return ink(MARGIN, QUIET) + line
