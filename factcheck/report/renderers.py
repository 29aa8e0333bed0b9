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


def jsonl(report: Report, view: View) -> str:
    """One finding a line, as the format `json` has it."""
    from factcheck.report.jsonl import jsonl as render

    return render(report, view)


def sarif(report: Report, view: View) -> str:
    """A log in SARIF 2.1.0, for code scanning and for editors."""
    from factcheck.report.sarif import sarif as render

    return render(report, view)


def github(report: Report, view: View) -> str:
    """Annotations of a pull request on GitHub."""
    from factcheck.report.github import github as render

    return render(report, view)


def gitlab(report: Report, view: View) -> str:
    """A code quality report for GitLab."""
    from factcheck.report.gitlab import gitlab as render

    return render(report, view)


def junit(report: Report, view: View) -> str:
    """A test suite a story, a case a fact."""
    from factcheck.report.junit import junit as render

    return render(report, view)


def markdown(report: Report, view: View) -> str:
    """A comment on a pull request."""
    from factcheck.report.markdown import markdown as render

    return render(report, view)


def html(report: Report, view: View) -> str:
    """One page with everything on it, to be read in a browser and kept."""
    from factcheck.report.html.page import page as render

    return render(report, view)


def csv(report: Report, view: View) -> str:
    """A row for each source of each finding."""
    from factcheck.report.csv_format import csv_rows as render

    return render(report, view)


RENDERERS: dict[str, Callable[[Report, View], str]] = {
    "full": full,
    "concise": concise,
    "matrix": matrix,
    "json": json,
    "jsonl": jsonl,
    "sarif": sarif,
    "github": github,
    "gitlab": gitlab,
    "junit": junit,
    "markdown": markdown,
    "html": html,
    "csv": csv,
}
