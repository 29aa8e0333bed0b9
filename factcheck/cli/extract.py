"""`factcheck extract`: what was found in each article, nothing compared."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.compare import Exclude, Output, Paths, Rules, SkipUnreadable, columns
from factcheck.cli.door import errors_told, write
from factcheck.settings import Settings


class ExtractFormat(StrEnum):
    """What `extract` can print."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


def extract_command(
    paths: Paths,
    output_format: Annotated[ExtractFormat, typer.Option("--output-format", help="How to print what was found.")] = ExtractFormat.TABLE,
    output: Output = None,
    rules: Rules = None,
    exclude: Exclude = None,
    skip_unreadable: SkipUnreadable = False,
) -> None:
    """Print the figures and names found in each article, with what they count and whom they mean; nothing is compared."""
    from factcheck import pipeline  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.report.extract_formats import EXTRACT_RENDERERS  # noqa: PLC0415
    from factcheck.report.view import View  # noqa: PLC0415

    settings = Settings(paths=tuple(paths), exclude=tuple(exclude or ()), rules_paths=tuple(rules or ()), skip_unreadable=skip_unreadable)
    with errors_told():
        reading, found = pipeline.extracted(settings)
        view = View(width=columns(), color=False)
        write(EXTRACT_RENDERERS[output_format](found, view), output)
        for skipped in reading.skipped:
            typer.echo(f"factcheck: {skipped.item}: {skipped.reason}", err=True)
