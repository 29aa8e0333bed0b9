"""The format `jsonl`: one finding a line, each whole in itself, for whatever reads line by line; story by story, by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.json_format import finding_shape
from factcheck.report.json_values import dump
from factcheck.report.order import finding_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report
    from factcheck.report.view import View


def jsonl(report: Report, _view: View) -> str:
    """The findings as the format `json` has them."""
    return lines(report.findings)


def lines(findings: Iterable[Finding]) -> str:
    """Findings, of each story the worst and surest first."""
    return "".join(f"{dump(finding_shape(finding))}\n" for finding in sorted(findings, key=lambda f: (f.story, finding_key(f))))
