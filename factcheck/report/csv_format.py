"""The format `csv`: a row for each source of each finding, for a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.json_values import ends
from factcheck.report.order import ordered
from factcheck.report.sheet import sheet

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

COLUMNS = (
    "finding", "code", "name", "level", "confidence", "kind", "story", "label", "message", "role", "source", "published", "path",
    "line", "column", "text", "low", "high", "unit", "attribution", "repeats", "sentence", "gap", "cause", "majority", "suggestion",
    "fact", "fingerprint",
)  # fmt: skip


def csv_rows(report: Report, _view: View) -> str:
    """The findings, the worst first, each with its sources in their order."""
    findings = ordered(report).findings
    return sheet(COLUMNS, (_row(finding, location) for finding in findings for location in finding.locations))


def _row(finding: Finding, location: Location) -> tuple[object, ...]:
    low, high = ends(location.meaning.support, location.meaning.unit) if location.meaning else (None, None)
    return (
        finding.id, finding.code, finding.name, finding.level, finding.confidence, finding.kind, finding.story, finding.label,
        finding.message, location.role, location.source, location.published, location.path,
        location.line, location.column, location.text, low, high, location.meaning.unit if location.meaning else "",
        location.attribution, location.repeats, location.snippet, finding.gap, finding.cause, finding.majority, finding.suggestion,
        finding.fact, finding.fingerprint,
    )  # fmt: skip
