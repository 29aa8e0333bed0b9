"""`factcheck report`: a stored run in another format."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.asked import Looking, asking
from factcheck.cli.door import errors_told
from factcheck.cli.output import deliver, distinct
from factcheck.domain.level import Level
from factcheck.errors import InputError, Problem
from factcheck.files import bounded, read_at_most
from factcheck.limits import LARGEST_RUN

Run = Annotated[str, typer.Argument(metavar="RUN.json", help="A report in the format json; - for standard input.", show_default=False)]


@asking
def report_command(
    run: Run,
    *,
    to_format: options.ToFormat = "full",
    reports: options.Reports = None,
    output: options.Output = None,
    min_level: options.MinLevel = None,
    min_confidence: options.MinConfidence = None,
    looking: Looking,
) -> None:
    """Print a stored run in another format; nothing is compared anew."""
    from factcheck.report.read_json import read_report  # noqa: PLC0415  (help must not wait for it)
    from factcheck.rules.limit import limited  # noqa: PLC0415

    wanted = distinct(reports or [], output)
    view = looking.view(output)
    with errors_told():
        report = limited(read_report(*_read(run)), min_level or Level.INFO, min_confidence or 0.0)
        deliver(report, view, to_format, output, wanted)


def _read(run: str) -> tuple[str, str]:
    """The text of a stored run, and what messages call it."""
    called = "stdin" if run == "-" else run
    try:
        content = bounded(sys.stdin.buffer, LARGEST_RUN) if run == "-" else read_at_most(Path(run), LARGEST_RUN)
        return content.decode("utf-8-sig"), called
    except OSError as error:
        raise InputError((Problem(path=called, message=f"cannot be read: {error.strerror}"),)) from error
    except UnicodeDecodeError as error:
        raise InputError((Problem(path=called, message="cannot be read: it is not UTF-8"),)) from error
    except ValueError as error:  # a NUL byte in the path, a file too large
        raise InputError((Problem(path=called, message=f"cannot be read: {error}"),)) from error
