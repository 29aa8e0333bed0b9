"""The formats of a report, by the name typed after `--output-format`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.concise import concise
from factcheck.report.json_format import json
from factcheck.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.report import Report

__all__ = ["RENDERERS", "View"]


def full(report: Report, view: View) -> str:
    """Every finding with its evidence, then the matrix and what was not compared: the desk's screen."""
    from factcheck.report.terminal.full import full as render  # noqa: PLC0415  (rich loads only for people)

    return render(report, view)


def matrix(report: Report, view: View) -> str:
    """A row for each shared fact, a column for each source."""
    from factcheck.report.terminal.matrix import matrix as render  # noqa: PLC0415  (rich loads only for people)

    return render(report, view)


RENDERERS: dict[str, Callable[[Report, View], str]] = {
    "full": full,
    "concise": concise,
    "matrix": matrix,
    "json": json,
}
