"""The format `csv`: a row for each source of each finding, for a spreadsheet."""

from __future__ import annotations

import csv
from decimal import Context, Decimal
from io import StringIO
from typing import TYPE_CHECKING

from factcheck.domain.visible import visible
from factcheck.report.json_values import ends, number
from factcheck.report.order import ordered

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

COLUMNS = (
    "finding", "code", "name", "level", "confidence", "kind", "story", "label", "message", "role", "source", "published", "path",
    "line", "column", "text", "low", "high", "unit", "attribution", "repeats", "sentence", "gap", "cause", "majority", "suggestion",
    "fact", "fingerprint",
)  # fmt: skip
DIGITS = Context(prec=15)  # as many as a spreadsheet keeps
# What makes a spreadsheet take a cell for a formula, in either width.
FORMULA = frozenset("=+-@＝＋－＠")


def csv_rows(report: Report, _view: View) -> str:
    """The findings, the worst first, each with its sources in their order."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for finding in ordered(report).findings:
        for location in finding.locations:
            writer.writerow([_cell(value) for value in _row(finding, location)])
    return stream.getvalue()


def _row(finding: Finding, location: Location) -> tuple[object, ...]:
    low, high = ends(location.meaning.support, location.meaning.unit) if location.meaning else (None, None)
    return (
        finding.id, finding.code, finding.name, finding.level, finding.confidence, finding.kind, finding.story, finding.label,
        finding.message, location.role, location.source, location.published, location.path,
        location.line, location.column, location.text, low, high, location.meaning.unit if location.meaning else "",
        location.attribution, location.repeats, location.snippet, finding.gap, finding.cause, finding.majority, finding.suggestion,
        finding.fact, finding.fingerprint,
    )  # fmt: skip


def _cell(value: object) -> str:
    """A value as text that no spreadsheet runs; numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return str(number(DIGITS.plus(value)))
    if not isinstance(value, str):
        return visible(str(value))
    text = visible(value)
    return f"'{text}" if text.lstrip()[:1] in FORMULA and text.strip() else text
