"""Facts × sources: who says what, on one screen; a line a fact where the screen is too narrow for the table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from factcheck.domain.fact import Verdict
from factcheck.domain.finding import Role
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.domain.visible import visible
from factcheck.report import figures
from factcheck.report.marks import MEANS, Mark, marks
from factcheck.report.order import ordered
from factcheck.report.terminal.cells import fold, pad
from factcheck.report.terminal.paint import JOINED_SPACE, QUIET, STRONG, flow, folded, ink, paint
from factcheck.report.wording import coverage, found, heading, outlets, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.fact import Fact, Story, Value
    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report
    from factcheck.report.view import View

NOT_STATED = "·"
APPROXIMATE = "~"
COPY = "="
GAP = "  "
NARROWEST_LABEL = 14
MARK_STYLES = {
    Mark.DIFFERS: "bold red",
    Mark.DISPARITY: "bold yellow",
    Mark.SUPERSEDED: "cyan",
    Mark.BORDERLINE: "yellow",
    Mark.NOT_COMPARABLE: "magenta",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A source of the story; a copy stands to the right of what it repeats."""

    article: str
    name: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says of a fact, with its mark."""

    text: str
    mark: Mark | None = None

    def __str__(self) -> str:
        return (self.mark or "") + self.text

    @property
    def style(self) -> str:
        """The style of its mark; a fact that is not stated is quiet."""
        return MARK_STYLES[self.mark] if self.mark else QUIET if self.text == NOT_STATED else ""


@dataclass(frozen=True, slots=True)
class Row:
    """A fact with a cell for each column."""

    label: str
    cells: tuple[Cell, ...]
    consensus: str | None
    verdict: Verdict

    @property
    def majority(self) -> str:
        """What most say, or why that cannot be said."""
        return self.consensus or ("not comparable" if self.verdict is Verdict.NOT_COMPARABLE else "no majority")


def matrix(report: Report, view: View) -> str:
    """The format `matrix`: every shared fact of every story."""
    report = ordered(report)
    lines: list[Text] = []
    for story in report.stories:
        lines += story_heading(story, view.width)
        lines += [*matrix_lines(story, shared(story), report.findings, view), Text()]
    lines += folded(Text(found(report)), view.width)
    return paint([*lines, *folded(Text(coverage(report)), view.width)], view)


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


def columns_of(story: Story) -> list[Column]:
    """The independent sources by name, each followed by those that repeat it."""
    names, original = outlets(story.articles), dict(story.copies)

    def root(article: str) -> str:
        seen = {article}
        while article in original and original[article] not in seen:
            article = original[article]
            seen.add(article)
        return article

    def key(article: str) -> tuple[str, str, bool, str]:
        first = root(article)
        return names.get(first, first).casefold(), first, article != first, names[article]

    return [Column(one, COPY + names[one] if one in original else names[one]) for one in sorted(names, key=key)]


def row_of(fact: Fact, columns: Sequence[Column], findings: Sequence[Finding]) -> Row:
    """A fact as the matrix shows it, its unit and magnitude beside its label."""
    leading = frozenset(
        place.article for finding in findings if finding.fact == fact.id for place in finding.locations if place.role is Role.PRIMARY
    )
    marked = marks(fact, leading)
    scale = _scale(fact)
    values = {value.assertion.article: value for value in fact.values}
    cells = tuple(
        Cell(_cell(values[column.article], fact, scale), marked.get(column.article)) if column.article in values else Cell(NOT_STATED)
        for column in columns
    )
    unit = "" if fact.kind is Kind.AGE else f"{figures.unit_words(fact.unit)} {scale.suffix if scale else ''}"
    unit = unit.strip().replace(" ", JOINED_SPACE)
    label = visible(fact.label) + (f", {unit}" if unit else "")
    return Row(label, cells, visible(fact.consensus) if fact.consensus else None, fact.verdict)


def _scale(fact: Fact) -> figures.Scale | None:
    """The magnitude that all cells share; a plain count carries its own."""
    ends = [end for value in fact.values for end in (value.meaning.core.low, value.meaning.core.high)]
    return figures.scale_of(end for end in ends if end is not None) if fact.unit else None


def _cell(value: Value, fact: Fact, scale: figures.Scale | None) -> str:
    quantity = value.assertion.mention.quantity
    hedge = quantity.hedge if quantity else Hedge.EXACTLY
    if value.meaning.unit == fact.unit:
        return figures.cell(value.meaning, hedge, scale)
    return figures.with_unit(figures.cell(value.meaning, hedge, None), value.meaning.unit)


def _table(columns: Sequence[Column], rows: Sequence[Row], width: int, *, folded_names: bool, folded_most: bool) -> list[Text]:
    """The table, empty where it does not fit; names, labels and what most say may fold at a space, values and marks never."""
    names = [column.name.split(" ") if folded_names else [column.name] for column in columns]
    widths = [max(*map(cell_len, name), *(cell_len(str(row.cells[index])) for row in rows), 0) for index, name in enumerate(names)]
    said = [row.majority.replace(" of ", f"{JOINED_SPACE}of{JOINED_SPACE}").replace("no m", f"no{JOINED_SPACE}m") for row in rows]
    last = max(cell_len("most say"), *(cell_len(word) for text in said for word in (text.split(" ") if folded_most else [text])))
    taken = sum(widths) + len(GAP) * len(widths) + len(GAP) + 1 + last
    longest = max(cell_len(row.label) for row in rows)
    label_width = min(longest, width - taken)
    if label_width < min(longest, NARROWEST_LABEL):
        return []
    lines = [*_head(names, widths, label_width), ink("─" * (label_width + taken), QUIET)]
    for row, most in zip(rows, said, strict=True):
        labels = [row.label[start:end] for start, end in fold(row.label, label_width)]
        parts = [most[start:end] for start, end in fold(most, last)]
        line = Text(pad(labels[0], label_width))
        for cell, cells in zip(row.cells, widths, strict=True):
            line.append(GAP + pad(str(cell), cells, right=True), cell.style)
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
        worst = next((mark for mark in Mark if any(cell.mark is mark for cell in row.cells)), None)
        said = [pair for pair in zip(columns, row.cells, strict=True) if pair[1].text != NOT_STATED]
        said.sort(key=lambda pair: pair[1].mark is None)
        head = ink(f"{worst or ' '} ", MARK_STYLES[worst] if worst else "") + ink(row.label, STRONG)
        parts = [head, ink(f"most say {row.consensus}" if row.consensus else row.majority, QUIET)]
        parts += [Text(f"{column.name} ") + ink(str(cell), cell.style) for column, cell in said]
        lines += flow(parts, width, indent=4)
    return lines


def _legend(columns: Sequence[Column], rows: Sequence[Row], width: int, *, table: bool) -> list[Text]:
    """What the marks in sight mean."""
    cells = [cell for row in rows for cell in row.cells]
    parts = [f"{mark} {MEANS[mark]}" for mark in Mark if any(cell.mark is mark for cell in cells)]
    if any(cell.text.startswith(APPROXIMATE) for cell in cells):
        parts.append(f"{APPROXIMATE} approximate")
    if table and any(cell.text == NOT_STATED for cell in cells):
        parts.append(f"{NOT_STATED} not stated")
    if any(column.name.startswith(COPY) for column in columns):
        parts.append(f"{COPY} copies the column to its left" if table else f"{COPY} a copy")
    return flow([ink(part, QUIET) for part in parts], width, indent=0)
