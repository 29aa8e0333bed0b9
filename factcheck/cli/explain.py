"""`factcheck explain`: every step behind one finding of the last run."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import options, state_options
from factcheck.cli.door import errors_told, write
from factcheck.cli.screen import columns

Named = Annotated[str, typer.Argument(metavar="FINDING", help="The id of a finding of the last run, such as NUM001-712e.")]


def explain_command(
    finding: Named,
    width: options.Width = None,
    cache_dir: state_options.CacheDir = None,
) -> None:
    """Show every step behind a finding of the last run: words, value, what else was considered, conversion, verdict."""
    from factcheck.report.explain import explain  # noqa: PLC0415  (help must not wait for them)
    from factcheck.state.last_run import changed, recall  # noqa: PLC0415

    with errors_told():
        run = recall(str(Path.cwd()), cache_dir)
        found = run.explanation(finding)
        write(explain(found, datetime.fromisoformat(run.at), changed(run), width or columns()), None)
