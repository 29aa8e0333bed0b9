"""The format `jsonl`: one finding a line, each whole in itself, for whatever reads line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.json_format import finding_shape
from factcheck.report.json_values import dump
from factcheck.report.order import ordered

if TYPE_CHECKING:
    from factcheck.domain.report import Report
    from factcheck.report.view import View


def jsonl(report: Report, _view: View) -> str:
    """The findings as the format `json` has them."""
    return "".join(f"{dump(finding_shape(finding))}\n" for finding in ordered(report).findings)
