"""Facts × sources: who says what, on one screen; a line a fact where the screen is too narrow for the table."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from factcheck.domain.visible import visible
from factcheck.report.grid import columns_of, legend, row_of
from factcheck.report.order import ordered
from factcheck.report.statistics import statistics
from factcheck.report.terminal.cells import fold, pad
from factcheck.report.terminal.in_words import in_words_lines
from factcheck.report.terminal.paint import JOINED_SPACE, MARK_STYLES, QUIET, STRONG, flow, folded, ink, paint
from factcheck.report.wording import counted, coverage, found, heading, left_out, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.fact import Fact, Story
    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report
    from factcheck.report.grid import Cell, Column, Row
    from factcheck.report.view import View

GAP = "  "
NARROWEST_LABEL = 14
LEFT_OUT = 8  # lines for what was skipped, unless coverage was asked for


def matrix(report: Report, view: View) -> str:
    """The format `matrix`: every shared fact of every story, figures before words."""
    report = ordered(report)
    lines: list[Text] = []
    for story in report.stories:
        lines += [*story_heading(story, view.width), Text()]
        lines += [*matrix_lines(story, shared(story), report.findings, view), Text()]
        if worded := in_words_lines(story, report.findings, view):
            lines += [*worded, Text()]
    if view.statistics and (report.findings or report.suppressed):
        lines += [*(Text(line) for line in statistics(report)), Text()]
    if view.quiet:
        return paint(lines[:-1], view)
    lines += left_out_lines(report, view)
    return paint([*lines, *folded(Text(found(report)), view.width), *folded(Text(coverage(report)), view.width)], view)


def left_out_lines(report: Report, view: View) -> list[Text]:
    """What was left out, and why; an empty line after it."""
    if not report.skipped:
        return []
    most = len(report.skipped) if view.show_coverage else LEFT_OUT
    lines = [ink(f"Left out: {counted(len(report.skipped), 'item')}", STRONG)]
    for skipped in report.skipped[:most]:
        lines += folded(Text(left_out(skipped)), view.width, indent=5, lead=Text("   "))
    if more := report.skipped[most:]:
        lines.append(ink(f"   and {len(more)} more", QUIET))
    return [*lines, Text()]


def story_heading(story: Story, width: int) -> list[Text]:
    """The story, its articles, its days."""
    return folded(ink(visible(story.id), STRONG) + Text(GAP + heading(story)), width, indent=len(GAP))


def matrix_lines(story: Story, facts: Sequence[Fact], findings: Sequence[Finding], view: View) -> list[Text]:
    """The facts as a table or, below the width it needs, a line each; then the marks that were used."""
    if not facts:
        return []
    columns = columns_of(story)
    rows = [row_of(fact, columns, findings) for fact in facts]
    for folded_names, folded_most in ((False, False), (True, False), (True, True)):
        if lines := _table(columns, rows, view.width, folded_names=folded_names, folded_most=folded_most):
            return [*lines, *_legend(columns, rows, view.width, table=True)]
    return [*_list(columns, rows, view.width), *_legend(columns, rows, view.width, table=False)]


def _table(columns: Sequence[Column], rows: Sequence[Row], width: int, *, folded_names: bool, folded_most: bool) -> list[Text]:
    """The table, empty where it does not fit; names, labels and what most say may fold at a space, values and marks never."""
    names = [column.name.split(" ") if folded_names else [column.name] for column in columns]
    widths = [max(*map(cell_len, name), *(cell_len(str(row.cells[index])) for row in rows), 0) for index, name in enumerate(names)]
    said = [row.majority.replace(" of ", f"{JOINED_SPACE}of{JOINED_SPACE}").replace("no m", f"no{JOINED_SPACE}m") for row in rows]
    last = max(cell_len("most say"), *(cell_len(word) for text in said for word in (text.split(" ") if folded_most else [text])))
    between = sum(widths) + len(GAP) * len(widths) + len(GAP) + 1
    longest, room = max(cell_len(_label(row)) for row in rows), width - between
    if room - last < min(longest, NARROWEST_LABEL):
        return []
    # What most say gets what the labels leave, but no less than half as long as a label keeps its least.
    last = min(max(map(cell_len, said)), max(last, room - longest, min(room // 2, room - NARROWEST_LABEL)))
    label_width = min(longest, room - last)
    taken = between + last
    lines = [*_head(names, widths, label_width), ink("─" * (label_width + taken), QUIET)]
    for row, most in zip(rows, said, strict=True):
        labels = [_label(row)[start:end] for start, end in fold(_label(row), label_width)]
        parts = [most[start:end] for start, end in fold(most, last)]
        line = Text(pad(labels[0], label_width))
        for cell, cells in zip(row.cells, widths, strict=True):
            line.append(GAP + pad(str(cell), cells, right=True), _style(cell))
        lines.append(line.append(f"{GAP} {parts[0]}"))
        for label, part in zip_longest(labels[1:], parts[1:], fillvalue=""):
            lines.append(Text(pad(f"  {label}", label_width + taken - last) + part))
    return lines


def _head(names: Sequence[list[str]], widths: Sequence[int], label_width: int) -> list[Text]:
    """The names of the sources over their columns, words below each other where they are folded."""
    height = max(map(len, names))
    lines: list[Text] = []
    for index in range(height):
        line = Text(" " * label_width)
        for name, cells in zip(names, widths, strict=True):
            word = name[index - height + len(name)] if index >= height - len(name) else ""
            line.append(GAP + pad(word, cells, right=True), STRONG)
        lines.append(line)
    lines[-1].append(f"{GAP} most say", QUIET)
    return lines


def _list(columns: Sequence[Column], rows: Sequence[Row], width: int) -> list[Text]:
    """A line a fact: the worst mark, what most say, then every source with its value, the marked ones first."""
    lines: list[Text] = []
    for row in rows:
        head = ink(f"{row.worst or ' '} ", MARK_STYLES[row.worst] if row.worst else "") + ink(_label(row), STRONG)
        parts = [head, ink(f"most say {row.consensus}" if row.consensus else row.majority, QUIET)]
        parts += [Text(f"{column.name} ") + ink(str(cell), _style(cell)) for column, cell in row.said(columns)]
        lines += flow(parts, width, indent=4)
    return lines


def _legend(columns: Sequence[Column], rows: Sequence[Row], width: int, *, table: bool) -> list[Text]:
    return flow([ink(part, QUIET) for part in legend(columns, rows, table=table)], width, indent=0)


def _label(row: Row) -> str:
    """The fact with its unit, which stays whole where the label folds."""
    return f"{row.name}, {row.unit.replace(' ', JOINED_SPACE)}" if row.unit else row.name


def _style(cell: Cell) -> str:
    """The style of its mark; a fact that is not stated is quiet."""
    return MARK_STYLES[cell.mark] if cell.mark else "" if cell.stated else QUIET
