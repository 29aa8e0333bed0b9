"""Two quotations side by side, one word below the other, the words that differ underlined in characters."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from rich.cells import cell_len
from rich.text import Text

from factcheck.domain.visible import visible
from factcheck.report.terminal.cells import ELLIPSIS, clip, fitting, pad
from factcheck.report.terminal.paint import QUIET, ink
from factcheck.report.terminal.snippet import UNDERLINE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.domain.finding import Aligned, Finding

PAIR = 2  # renderings side by side
MISSING = "╌"  # where the other rendering has words and this one none
NEAR = 4  # words shown beside a difference; longer runs of the same words are cut
LEAST = 8  # cells of words on the narrowest screen


class _Cell(Struct, frozen=True):
    """What stands in one column of both rows."""

    rows: tuple[str, str]
    differs: bool

    @property
    def width(self) -> int:
        return max(map(cell_len, self.rows))


def aligned_lines(finding: Finding, names: Mapping[str, str], width: int, style: str) -> list[Text]:
    """Each rendering in a row behind its outlet, differing words underlined in the level's style, folded at words."""
    outlets = [clip(names[location.article], max(width // 4, 1)) for location in finding.locations[:PAIR]]
    label = max(map(cell_len, outlets), default=0)
    room = max(width - label - 3, LEAST)
    cells = [_Cell(("“", "“"), differs=False), *_shown(finding.aligned, room)]
    lines: list[Text] = []
    for row in _folded(cells, room):
        for side in range(PAIR):
            lines.append(ink(pad(outlets[side], label) + " │ ", QUIET) + _words(row, side))
            if any(cell.differs for cell in row):
                lines.append(ink(pad("", label) + " │ ", QUIET) + ink(_marks(row, side), style))
    return lines


def _shown(aligned: Sequence[Aligned], room: int) -> list[_Cell]:
    """The words as cells no wider than the room; of a long run of the same words only those near a difference."""
    near = _near([pair.differs for pair in aligned])
    cells: list[_Cell] = []
    for at, pair in enumerate(aligned):
        if near[at]:
            rows = visible(pair.left), visible(pair.right)
            cells += _parted(_Cell(rows, pair.differs), room)
        elif not at or near[at - 1]:
            cells.append(_Cell((ELLIPSIS, ELLIPSIS), differs=False))
    return [*cells, _Cell(("”", "”"), differs=False)]


def _near(differs: Sequence[bool]) -> list[bool]:
    """Which words are shown: those near a difference, the first few where nothing differs, and what is too short to cut."""
    near = [any(differs[max(0, at - NEAR) : at + NEAR + 1]) for at in range(len(differs))]
    if not any(near):
        near = [at < 2 * NEAR for at in range(len(differs))]
    start = 0
    for shown, run in groupby(near[:]):
        length = len(list(run))
        if not shown and length < NEAR:
            near[start : start + length] = [True] * length
        start += length
    return near


def _parted(cell: _Cell, room: int) -> list[_Cell]:
    """A cell that is wider than the room in several."""
    parts: list[_Cell] = []
    rows = list(cell.rows)
    while any(cell_len(row) > room for row in rows):
        cuts = [_cut(row, room) for row in rows]
        parts.append(_Cell((rows[0][: cuts[0]].rstrip(), rows[1][: cuts[1]].rstrip()), cell.differs))
        rows = [row[cut:].lstrip() for row, cut in zip(rows, cuts, strict=True)]
    return [*parts, _Cell((rows[0], rows[1]), cell.differs)] if any(rows) or not parts else parts


def _cut(row: str, room: int) -> int:
    if cell_len(row) <= room:
        return len(row)
    end = fitting(row, 0, room)
    space = row.rfind(" ", 0, end + 1)
    return space if space > 0 else end


def _folded(cells: Sequence[_Cell], room: int) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = [[]]
    used = 0
    for cell in cells:
        gap = _gap(rows[-1], cell)
        if rows[-1] and used + gap + cell.width > room:
            rows.append([])
            used, gap = 0, 0
        rows[-1].append(cell)
        used += gap + cell.width
    return [row for row in rows if row]


def _gap(row: Sequence[_Cell], cell: _Cell) -> int:
    """The blanks before a cell: none behind the mark that opens, or before the one that closes."""
    return 0 if not row or row[-1].rows == ("“", "“") or cell.rows == ("”", "”") else 1


def _words(row: Sequence[_Cell], side: int) -> Text:
    text = Text()
    for at, cell in enumerate(row):
        text.append(" " * _gap(row[:at], cell))
        text.append(pad(cell.rows[side], cell.width), "bold" if cell.differs else "")
    return text


def _marks(row: Sequence[_Cell], side: int) -> str:
    drawn = ""
    for at, cell in enumerate(row):
        drawn += " " * _gap(row[:at], cell)
        mark = UNDERLINE if cell.rows[side] else MISSING
        length = cell_len(cell.rows[side]) or cell.width
        drawn += pad(mark * length if cell.differs else "", cell.width)
    return drawn
