"""What every command does at the door: print errors, write output whole, leave quietly when nobody reads."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import typer

from factcheck.domain.visible import visible
from factcheck.errors import FactcheckError, InputError, Problem


class Exit(IntEnum):
    """The documented exit codes."""

    CLEAN = 0
    FOUND = 1
    CANNOT_RUN = 2
    NOTHING_COMPARED = 3


@contextmanager
def errors_told() -> Iterator[None]:
    """Errors of the program on stderr, one line each, with exit code 2; nothing of them on stdout."""
    try:
        yield
    except FactcheckError as error:
        for line in str(error).splitlines():
            typer.echo(f"factcheck: {visible(line)}", err=True)
        raise typer.Exit(Exit.CANNOT_RUN) from error


def write(text: str, output: str | None) -> None:
    """Text to a file, whole or not at all, or to stdout; a reader who has left is no error."""
    if output is not None:
        _replace(Path(output), text)
        return
    try:
        sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain at exit when it flushes what nobody reads.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _replace(path: Path, text: str) -> None:
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False) as part:
            part.write(text if text.endswith("\n") else text + "\n")
        Path(part.name).replace(path)
    except OSError as error:
        raise InputError((Problem(path=str(path), message=f"cannot be written: {error.strerror}"),)) from error
