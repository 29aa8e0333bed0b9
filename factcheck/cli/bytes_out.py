"""Where a file of bytes goes: to a file of ours, whole or not at all, or to whoever reads stdout, unless that is a person."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from factcheck.cli.door import forget_stdout, on_a_terminal
from factcheck.errors import InputError, Problem
from factcheck.files import new_file


def no_terminal(form: str, output: str | None) -> None:
    """Refuse to print what no person can read.

    Raises:
        InputError: where nobody but a person would get it.
    """
    if output is None and on_a_terminal():
        hint = "name a file with -o FILE"
        raise InputError((Problem(path=f"--output-format {form}", message="is not written to a terminal", hint=hint),))


@contextmanager
def bytes_out(output: str | None) -> Iterator[BinaryIO]:
    """What takes the bytes; a reader of stdout who has left is no error.

    Raises:
        InputError: where they cannot be written, as on a full disk.
    """
    if output is not None:
        with new_file(Path(output)) as file:
            yield file
        return
    if sys.stdout is None:  # closed by whoever called
        raise InputError((Problem(path="stdout", message="cannot be written: it is closed"),))
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        forget_stdout()
    except OSError as error:
        forget_stdout()
        raise InputError((Problem(path="stdout", message=f"cannot be written: {error.strerror}"),)) from error
