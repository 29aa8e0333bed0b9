"""Facts × sources as values: who says what of each shared fact, ready for a screen, a page or a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.fact import Verdict
from factcheck.domain.finding import Role
from factcheck.domain.keys import one_line
from factcheck.domain.kinds import Kind
from factcheck.domain.moments import MOMENTS
from factcheck.domain.quantity import Hedge
from factcheck.domain.visible import visible
from factcheck.report import figures
from factcheck.report.marks import MEANS, Mark, marks
from factcheck.report.wording import outlets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.fact import Fact, Story, Value
    from factcheck.domain.finding import Finding

NOT_STATED = "·"
APPROXIMATE = "~"
COPY = "="


class Column(Struct, frozen=True):
    """A source of the story; a copy stands to the right of what it repeats."""

    article: str
    name: str


class Cell(Struct, frozen=True):
    """What one source says of a fact, with its mark."""

    text: str
    mark: Mark | None = None

    @property
    def stated(self) -> bool:
        """Whether the source says anything of the fact."""
        return self.text != NOT_STATED

    def __str__(self) -> str:
        return (self.mark or "") + self.text


class Row(Struct, frozen=True):
    """A fact with a cell for each column; `unit` and magnitude hold for all cells that name none."""

    fact: str
    name: str
    unit: str
    cells: tuple[Cell, ...]
    consensus: str | None
    verdict: Verdict

    @property
    def label(self) -> str:
        """The fact with its unit."""
        return f"{self.name}, {self.unit}" if self.unit else self.name

    @property
    def majority(self) -> str:
        """What most say, or why that cannot be said."""
        return self.consensus or ("not comparable" if self.verdict is Verdict.NOT_COMPARABLE else "no majority")

    def said(self, columns: Sequence[Column]) -> list[tuple[Column, Cell]]:
        """The sources that state the fact, those with a mark first."""
        pairs = [pair for pair in zip(columns, self.cells, strict=True) if pair[1].stated]
        return sorted(pairs, key=lambda pair: pair[1].mark is None)

    @property
    def worst(self) -> Mark | None:
        """The worst mark of its cells."""
        return next((mark for mark in Mark if any(cell.mark is mark for cell in self.cells)), None)


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
    """A fact as the matrix shows it."""
    leading = frozenset(
        place.article for finding in findings if finding.fact == fact.id for place in finding.locations if place.role is Role.PRIMARY
    )
    marked = marks(fact, leading)
    scale = _scale(fact)
    said = {value.assertion.article: _cell(value, fact, scale) for value in fact.values}
    if marked and fact.unit in MOMENTS and len(set(said.values())) == 1:  # as morning and night of one day
        said = {value.assertion.article: visible(one_line(value.assertion.mention.text)) for value in fact.values}
    cells = tuple(Cell(said.get(column.article, NOT_STATED), marked.get(column.article)) for column in columns)
    return Row(fact.id, visible(fact.label), _unit(fact, scale), cells, visible(fact.consensus) if fact.consensus else None, fact.verdict)


def legend(columns: Sequence[Column], rows: Sequence[Row], *, table: bool) -> list[str]:
    """What each mark in sight means; `table` where columns stand side by side and what is not stated has a cell."""
    cells = [cell for row in rows for cell in row.cells]
    parts = [f"{mark} {MEANS[mark]}" for mark in Mark if any(cell.mark is mark for cell in cells)]
    if any(cell.text.startswith(APPROXIMATE) for cell in cells):
        parts.append(f"{APPROXIMATE} approximate")
    if table and any(not cell.stated for cell in cells):
        parts.append(f"{NOT_STATED} not stated")
    if any(column.name.startswith(COPY) for column in columns):
        parts.append(f"{COPY} copies the column to its left" if table else f"{COPY} a copy")
    return parts


def _unit(fact: Fact, scale: figures.Scale | None) -> str:
    """The unit and magnitude of all cells, where the fact's own name does not say them: an age is in years, a magnitude in magnitudes."""
    if fact.kind is Kind.AGE:
        return ""
    unit = "" if fact.unit.replace("_", " ") in fact.label.split(", ")[0] else figures.unit_words(fact.unit)
    return f"{unit} {scale.suffix if scale else ''}".strip()


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
