"""Where reports go: to the screen or a file, and to as many files besides as are asked for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer
from msgspec.structs import replace

from factcheck.cli.choices import ReportTo
from factcheck.cli.door import append, tell, write
from factcheck.domain.visible import visible
from factcheck.report.renderers import RENDERERS, View

if TYPE_CHECKING:
    from factcheck.domain.report import Report

# Where a step of a workflow on GitHub collects what its page shows.
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"
_FOR_PEOPLE = frozenset({"full", "concise", "matrix"})
# Formats of findings alone, in which what was left out has no place.
_WITHOUT_LEFT_OUT = frozenset({"jsonl", "gitlab", "csv"})


def distinct(reports: Sequence[ReportTo], output: str | None) -> tuple[ReportTo, ...]:
    """The reports to be written to files, each to a file of its own.

    Raises:
        typer.BadParameter: where two would be written to one file.
    """
    taken = {os.path.normpath(output)} if output else set()
    for report in reports:
        path = os.path.normpath(report.path)
        if path in taken:
            raise typer.BadParameter(f"{visible(report.path)!r} would be written twice", param_hint="'--report'")
        taken.add(path)
    return tuple(reports)


def deliver(report: Report, view: View, form: str, output: str | None, reports: Sequence[ReportTo] = ()) -> None:
    """A report in its form to stdout or a file, and in others to theirs; all are made before the first is written.

    What was left out is told on stderr where the format has no place for it.
    With the format `github` the summary of the step gets the matrix and the findings in Markdown, after what stands there.

    Raises:
        InputError: where one cannot be written; nothing has gone to stdout then.
    """
    printed = printed_beside(report, view, form, reports)
    write(printed, output, for_people=form in _FOR_PEOPLE)
    if form in _WITHOUT_LEFT_OUT and not view.quiet:
        from factcheck.report.wording import left_out  # noqa: PLC0415  (help must not wait for it)

        for skipped in report.skipped:
            tell(f"left out: {left_out(skipped)}")


def printed_beside(report: Report, view: View, form: str, reports: Sequence[ReportTo]) -> str:
    """A report in its form, with the others written to their files.

    Raises:
        InputError: where one cannot be written.
    """
    in_files = [(RENDERERS[one.form](report, replace(view, color=False)), one.path) for one in reports]
    printed = RENDERERS[form](report, view)
    for text, path in in_files:
        write(text, path)
    if form == "github" and (summary := os.environ.get(STEP_SUMMARY)):
        append(RENDERERS["markdown"](report, view), summary)
    return printed
