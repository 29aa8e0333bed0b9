"""The mentions of each article in rows: what the words state, what they count, when, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from factcheck.domain.kinds import Kind
from factcheck.domain.visible import visible
from factcheck.report.figures import stated
from factcheck.report.terminal.cells import clip, fold, pad
from factcheck.report.terminal.dates import days_words, when_words
from factcheck.report.terminal.paint import QUIET, STRONG, folded, ink, paint
from factcheck.report.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.mention import Mention
    from factcheck.report.view import View

    Extracted = tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]

COLUMNS = {
    "at": "cyan", "kind": QUIET, "words": STRONG, "states": "", "hedge": "", "of": "", "event": "", "when": "", "says": "", "note": QUIET,
}  # fmt: skip


def table(extracted: Sequence[Extracted], view: View) -> str:
    """A heading for each article and a row for each mention, folded where the width asks for it."""
    lines: list[Text] = []
    for article, mentions, assertions in extracted:
        told = ink(f"  {counted(len(mentions), 'mention')}", QUIET)
        lines += folded(ink(visible(article.path), STRONG) + told, view.width, indent=2)
        lines += [*_rows(article, mentions, assertions, view.width), Text()]
    return paint(lines, view)


def _rows(article: Article, mentions: Sequence[Mention], assertions: Sequence[Assertion], width: int) -> list[Text]:
    """The names of the columns, then the rows in them; a column that is empty all down is left out.

    Where they are wider than the screen, the widest columns fold their words inside themselves.
    """
    asserted = {(one.kind, one.mention.start, one.mention.end): one for one in assertions}
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.kind))
    rows = [_row(article, one, asserted.get((one.kind, one.start, one.end))) for one in ordered]
    used = [name for name in COLUMNS if any(row[name] for row in rows)]
    widths = _widths(rows, used, width)
    lines = [_line({name: name for name in used}, widths, dict.fromkeys(used, QUIET))] if rows else []
    for row in rows:
        folds = {name: [row[name][start:end] for start, end in fold(row[name], cells)] for name, cells in widths.items()}
        deep = max(map(len, folds.values()))
        cells_at = ({name: (*cell, *[""] * deep)[at] for name, cell in folds.items()} for at in range(deep))
        lines += [_line(cells, widths, COLUMNS) for cells in cells_at]
    return lines


_LONGEST = 60  # cells of a quotation that a row shows
_LEAST = 8  # cells that a column keeps on the narrowest screen


def _widths(rows: Sequence[dict[str, str]], used: Sequence[str], width: int) -> dict[str, int]:
    """The cells of each column: the longest text in it, the widest column cut down until all fit."""
    widths = {name: max(cell_len(name), *(cell_len(row[name]) for row in rows)) for name in used}
    while widths and sum(widths.values()) + 2 * len(widths) > width:
        widest = max(widths, key=lambda name: widths[name])
        if widths[widest] <= _LEAST:
            break
        widths[widest] -= 1
    return widths


def _line(row: dict[str, str], widths: dict[str, int], styles: dict[str, str]) -> Text:
    padded = [ink(pad(row[name], cells), styles[name]) for name, cells in widths.items()]
    line = Text("  ").join([Text(" ") + padded[0], *padded[1:]])
    line.rstrip()
    return line


def _words(mention: Mention) -> str:
    """The words of a mention; of a long quotation its beginning."""
    words = visible(mention.text)
    return clip(words, _LONGEST) if mention.kind is Kind.QUOTE else words


def _row(article: Article, mention: Mention, assertion: Assertion | None) -> dict[str, str]:
    line, column = article.position(mention.start)
    states, hedge = "", ""
    if mention.quantity:
        states = stated(mention.quantity.low, mention.quantity.high, mention.quantity.unit)
        hedge = mention.quantity.hedge or ""
    elif mention.when:
        states, hedge = when_words(mention.when), mention.when.hedge or ""
    row = dict.fromkeys(COLUMNS, "") | {
        "at": f"{line}:{column}", "kind": mention.kind, "words": _words(mention), "states": states, "hedge": hedge,
        "says": visible(mention.said_by or ""),
    }  # fmt: skip
    if mention.entity and mention.entity != mention.text:
        row["of"] = visible(mention.entity)
    if mention.certain is not None and mention.certain < 1:
        row["note"] = f"{mention.certain:.0%} sure"
    if assertion is not None:
        row["of"] = visible(assertion.head.text) if assertion.head else ""
        row["event"] = assertion.event.lower() if assertion.event else ""
        row["when"] = days_words(assertion.scope)
        row["says"] = visible(assertion.attribution.words) if assertion.attribution else ""
        row["note"] = ", ".join(assertion.flags)
    return row
