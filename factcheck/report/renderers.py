"""The formats of a report, by the name typed after `--output-format`; each loads what it needs when it is asked for."""

# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.report import Report

__all__ = ["RENDERERS", "View"]


def full(report: Report, view: View) -> str:
    """Every finding with its evidence, then the matrix and what was not compared: the desk's screen."""
    from factcheck.report.terminal.full import full as render

    return render(report, view)


def concise(report: Report, view: View) -> str:
    """One line a finding."""
    from factcheck.report.concise import concise as render

    return render(report, view)


def matrix(report: Report, view: View) -> str:
    """A row for each shared fact, a column for each source."""
    from factcheck.report.terminal.matrix import matrix as render

    return render(report, view)


def json(report: Report, view: View) -> str:
    """The whole run as one object, from which every other format can be made again."""
    from factcheck.report.json_format import json as render

    return render(report, view)


def html(report: Report, view: View) -> str:
    """One page with everything on it, to be read in a browser and kept."""
    from factcheck.report.html.page import page as render

    return render(report, view)


RENDERERS: dict[str, Callable[[Report, View], str]] = {
    "full": full,
    "concise": concise,
    "matrix": matrix,
    "json": json,
    "html": html,
}
