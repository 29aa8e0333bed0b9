"""`factcheck extract`: what was found in each article, nothing compared."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli.bytes_out import bytes_out, no_terminal
from factcheck.cli.completed import completed
from factcheck.cli.door import errors_told, on_a_terminal, tell, write
from factcheck.cli.engines import EngineName
from factcheck.cli.extras import needed
from factcheck.cli.input_options import StdinFilename, typed_in
from factcheck.cli.options import Exclude, Output, Paths, Rules, SkipUnreadable
from factcheck.cli.progress import told_on_stderr
from factcheck.cli.run_options import Jobs, cache_of, engine_of
from factcheck.cli.screen import columns
from factcheck.cli.state_options import CacheDir, NoCache
from factcheck.settings import Settings


class ExtractFormat(StrEnum):
    """What `extract` can print."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


def extract_command(
    context: typer.Context,
    paths: Paths,
    output_format: Annotated[ExtractFormat, typer.Option("--output-format", help="How to print what was found.")] = ExtractFormat.TABLE,
    output: Output = None,
    rules: Rules = None,
    exclude: Exclude = None,
    stdin_filename: StdinFilename = None,
    skip_unreadable: SkipUnreadable = False,
    jobs: Jobs = 1,
    engine_name: EngineName = None,
    no_cache: NoCache = False,
    cache_dir: CacheDir = None,
    show_text: Annotated[
        bool, typer.Option("--show-text", help="Print the text that spans count in: that of a page as it was extracted; as `text` in JSON.")
    ] = False,
) -> None:
    """Print the figures and names found in each article, with what they count and whom they mean; nothing is compared."""
    from factcheck import pipeline  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.report.extract_formats import EXTRACT_RENDERERS  # noqa: PLC0415
    from factcheck.report.view import View  # noqa: PLC0415

    settings = Settings(
        paths=tuple(paths),
        exclude=tuple(exclude or ()),
        rules_paths=tuple(rules or ()),
        skip_unreadable=skip_unreadable,
        typed=typed_in(paths, stdin_filename),
    )
    with errors_told():
        if output_format is ExtractFormat.PARQUET:
            no_terminal(output_format, output)
            table = needed("factcheck.report.parquet.write", "pyarrow", "parquet", f"--output-format {output_format}")
        settings, _ = completed(settings, context)
        with engine_of(jobs, cache_of(cache_dir, no_cache=no_cache), engine_name) as working, told_on_stderr(working) as engine:
            reading, found = pipeline.extracted(settings, engine)
        if output_format is ExtractFormat.PARQUET:
            with bytes_out(output) as file:
                table.write(found, file)
        else:
            view = View(width=columns(), color=False, show_text=show_text, made_safe=on_a_terminal() and output is None)
            write(EXTRACT_RENDERERS[output_format](found, view), output, for_people=output_format is ExtractFormat.TABLE)
        for skipped in reading.skipped:
            tell(f"{skipped.item}: {skipped.reason}")
