"""The options that commands share, each with its help; a command's signature names them, and its body stays thin."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.choices import ReportTo, complete_format, format_called, report_to
from factcheck.cli.screen import Color
from factcheck.domain.finding import Level
from factcheck.report.renderers import RENDERERS


class FailOn(StrEnum):
    """From which level on findings make the run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


Paths = Annotated[list[str], typer.Argument(help="Files or folders of articles: .txt, .md, .html, .jsonl.", show_default=False)]
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
AllowEmpty = Annotated[bool, typer.Option("--allow-empty", help="Exit with 0 when nothing could be compared.")]
HomeCurrency = Annotated[
    str | None,
    typer.Option("--home-currency", help="Convert into this currency where figures are in several.", show_default=False),
]

Select = Annotated[list[str] | None, typer.Option("--select", help="Only these rules: codes, names or prefixes.", show_default=False)]
Ignore = Annotated[list[str] | None, typer.Option("--ignore", help="Not these rules.", show_default=False)]
ExtendSelect = Annotated[list[str] | None, typer.Option("--extend-select", help="These rules too.", show_default=False)]
FailFrom = Annotated[
    FailOn | None,
    typer.Option("--fail-on", help="Exit with 1 from this level on. [default: warning]", show_default=False),
]
MinLevel = Annotated[Level | None, typer.Option("--min-level", help="Tell findings from this level on only.", show_default=False)]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence", min=0, max=1, metavar="0…1", help="Tell findings that are at least this sure only.", show_default=False
    ),
]

OutputFormat = Annotated[
    str | None,
    typer.Option(
        "--output-format",
        metavar="FORMAT",
        parser=format_called,
        autocompletion=complete_format,
        help=f"How to print the report: {', '.join(RENDERERS)}. [default: full]",
        show_default=False,
    ),
]
ToFormat = Annotated[
    str,
    typer.Option("--to", metavar="FORMAT", parser=format_called, autocompletion=complete_format, help="The format to convert to."),
]
Reports = Annotated[
    list[ReportTo] | None,
    typer.Option(
        "--report",
        envvar="FACTCHECK_REPORT",
        metavar="FORMAT=PATH",
        parser=report_to,
        help="Write the report to a file too; may be repeated.",
        show_default=False,
    ),
]
Output = Annotated[str | None, typer.Option("-o", "--output", help="Write to this file instead of stdout.", show_default=False)]
ShowAgreements = Annotated[bool, typer.Option("--show-agreements", help="Show what the sources agree on in the matrix too.")]
ShowCoverage = Annotated[bool, typer.Option("--show-coverage", help="List what stands in one article only, and all that was left out.")]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule.")]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Print the findings, and nothing around them.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="Say on stderr which files were used, and which passed over.")]
Colors = Annotated[Color, typer.Option("--color", help="Colour the report.")]
Width = Annotated[int | None, typer.Option("--width", min=40, help="Columns of the report.", show_default=False)]
