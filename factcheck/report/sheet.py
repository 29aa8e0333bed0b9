"""Rows as CSV that a spreadsheet opens and does not run."""

from __future__ import annotations

import csv
from decimal import Context, Decimal
from io import StringIO
from typing import TYPE_CHECKING

from factcheck.domain.visible import inert, visible
from factcheck.report.json_values import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_DIGITS = Context(prec=15)  # as many as a spreadsheet keeps
# What makes a spreadsheet take a cell for a formula, in either width.
_FORMULA = frozenset("=+-@＝＋－＠")


def sheet(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The rows under the names of their columns."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return inert(stream.getvalue())


def _cell(value: object) -> str:
    """A value as text, numbers as numbers; what would be a formula begins with an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return str(number(_DIGITS.plus(value)))
    if not isinstance(value, str):
        return visible(str(value))
    text = visible(value)
    return f"'{text}" if text.strip() and text.lstrip()[0] in _FORMULA else text
