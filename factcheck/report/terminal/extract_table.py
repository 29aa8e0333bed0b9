"""The assertions of each article in rows: place, kind, words, what they state, what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from factcheck.domain.visible import visible
from factcheck.report.figures import stated
from factcheck.report.terminal.cells import pad
from factcheck.report.terminal.paint import QUIET, STRONG, flow, folded, ink, paint
from factcheck.report.wording import counted, subject_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.mention import Mention
    from factcheck.report.view import View

    Extracted = tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]

STYLES = ("cyan", QUIET, STRONG, "", "", QUIET)


def table(extracted: Sequence[Extracted], view: View) -> str:
    """A heading for each article and a row for each mention, folded where the width asks for it."""
    lines: list[Text] = []
    for article, mentions, assertions in extracted:
        told = ink(f"  {counted(len(mentions), 'mention')}", QUIET)
        lines += folded(ink(visible(article.path), STRONG) + told, view.width, indent=2)
        lines += [*_rows(article, mentions, assertions, view.width), Text()]
    return paint(lines, view)


def _rows(article: Article, mentions: Sequence[Mention], assertions: Sequence[Assertion], width: int) -> list[Text]:
    asserted = {(one.kind, one.mention.start, one.mention.end): one for one in assertions}
    ordered = sorted(mentions, key=lambda mention: (mention.start, mention.end, mention.kind))
    rows = [_row(article, one, asserted.get((one.kind, one.start, one.end))) for one in ordered]
    widths = [max((cell_len(row[index]) for row in rows), default=0) for index in range(len(STYLES))]
    lines: list[Text] = []
    for row in rows:
        padded = [ink(pad(text, cells), style) for text, cells, style in zip(row, widths, STYLES, strict=True)]
        line = Text("  ").join([Text(" ") + padded[0], *padded[1:]])
        line.rstrip()
        bare = [ink(text, style) for text, style in zip(row, STYLES, strict=True) if text]
        lines += [line] if line.cell_len <= width else flow([Text("  ") + bare[0], *bare[1:]], width, indent=6)
    return lines


def _row(article: Article, mention: Mention, assertion: Assertion | None) -> tuple[str, ...]:
    line, column = article.position(mention.start)
    said = ""
    if mention.quantity:
        hedge = f" {mention.quantity.hedge}" if mention.quantity.hedge else ""
        said = stated(mention.quantity.low, mention.quantity.high, mention.quantity.unit) + hedge
    elif mention.when and mention.when.first:
        said = f"{mention.when.first:%Y-%m-%d}"
    flags = ", ".join(assertion.flags) if assertion else ""
    return f"{line}:{column}", mention.kind, visible(mention.text), said, visible(subject_words(assertion)), flags
