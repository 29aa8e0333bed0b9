"""`factcheck compare`: the main job."""

from __future__ import annotations

import os
import shutil
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.door import Exit, errors_told, on_a_terminal, write
from factcheck.domain.finding import Level
from factcheck.domain.report import Report
from factcheck.settings import Settings

# Where nobody looks on, lines are wide: a log wraps them itself.
_WIDTH_OF_A_LOG = 120


class Format(StrEnum):
    """What `compare` can print."""

    FULL = "full"
    CONCISE = "concise"
    MATRIX = "matrix"
    JSON = "json"


class FailOn(StrEnum):
    """From which level on findings make the run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


class Color(StrEnum):
    """Whether to colour the report."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


Paths = Annotated[list[str], typer.Argument(help="Files or folders of articles: .txt, .md, .jsonl.", show_default=False)]
Rules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules", help="A rules file, in place of the nearest one; of several each goes over those before it.", show_default=False
    ),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Look for no rules file: the built-in pack alone.")]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", help="A pattern of paths to leave out; may be repeated.", show_default=False),
]
SkipUnreadable = Annotated[bool, typer.Option("--skip-unreadable", help="List what cannot be read, and go on with the rest.")]
Output = Annotated[str | None, typer.Option("-o", "--output", help="Write to this file instead of stdout.", show_default=False)]
Select = Annotated[list[str] | None, typer.Option("--select", help="Only these rules: codes, names or prefixes.", show_default=False)]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", help="Not these rules.", show_default=False)]
ExtendSelect = Annotated[list[str] | None, typer.Option("--extend-select", help="These rules too.", show_default=False)]


def compare_command(
    paths: Paths,
    output_format: Annotated[Format, typer.Option("--output-format", help="How to print the report.")] = Format.FULL,
    output: Output = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option("--fail-on", help="Exit with 1 from this level on. [default: warning]", show_default=False),
    ] = None,
    select: Select = None,
    ignore: Ignore = None,
    extend_select: ExtendSelect = None,
    rules: Rules = None,
    isolated: Isolated = False,
    exclude: Exclude = None,
    skip_unreadable: SkipUnreadable = False,
    allow_empty: Annotated[bool, typer.Option("--allow-empty", help="Exit with 0 when nothing could be compared.")] = False,
    home_currency: Annotated[
        str | None,
        typer.Option("--home-currency", help="Convert into this currency where figures are in several.", show_default=False),
    ] = None,
    color: Annotated[Color, typer.Option("--color", help="Colour the report.")] = Color.AUTO,
    width: Annotated[int | None, typer.Option("--width", min=40, help="Columns of the report.", show_default=False)] = None,
) -> None:
    """Compare articles, and report where their figures differ."""
    from factcheck import pipeline  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.report.renderers import RENDERERS, View  # noqa: PLC0415

    settings = Settings(
        paths=tuple(paths),
        exclude=tuple(exclude or ()),
        rules_paths=tuple(rules or ()),
        isolated=isolated,
        select=_split(select),
        ignore=_split(ignore),
        extend_select=_split(extend_select),
        skip_unreadable=skip_unreadable,
        home_currency=home_currency,
    )
    with errors_told():
        report = pipeline.compare(settings)
        view = View(width=width or columns(), color=_colored(color, output))
        write(RENDERERS[output_format](report, view), output)
        threshold = fail_on or FailOn(pipeline.rules_of(settings).fail_on)
    code = exit_code(report, threshold)
    raise typer.Exit(Exit.CLEAN if allow_empty and code is Exit.NOTHING_COMPARED else code)


def exit_code(report: Report, fail_on: FailOn) -> Exit:
    """1 where a finding reaches the threshold, 3 where nothing was compared, else 0."""
    levels = {finding.level.rank for finding in report.findings}
    if fail_on is not FailOn.NEVER and any(rank <= Level(fail_on).rank for rank in levels):
        return Exit.FOUND
    return Exit.CLEAN if report.summary.compared else Exit.NOTHING_COMPARED


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())


def columns() -> int:
    """How wide a report may be: the terminal, or a log."""
    if os.environ.get("COLUMNS", "").isdigit() or on_a_terminal():
        return max(40, shutil.get_terminal_size((_WIDTH_OF_A_LOG, 24)).columns)
    return _WIDTH_OF_A_LOG


def _colored(color: Color, output: str | None) -> bool:
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    if os.environ.get("NO_COLOR") or output is not None:
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (on_a_terminal() and os.environ.get("TERM") != "dumb")
