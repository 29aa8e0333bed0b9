"""What every command does at the door: print errors, write output whole, leave quietly when nobody reads."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

import typer

from factcheck.domain.visible import inert, visible
from factcheck.errors import FactcheckError, InputError, Problem
from factcheck.files import write_file

# What a shell reports of a program that Ctrl-C has ended; 1 would say that something was found.
_INTERRUPTED = 130


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
            tell(line)
        raise typer.Exit(Exit.CANNOT_RUN) from error
    except KeyboardInterrupt:
        raise typer.Exit(_INTERRUPTED) from None


def tell(line: str) -> None:
    """A line on stderr, from the program itself."""
    typer.echo(inert(f"factcheck: {visible(line)}"), err=True)


def on_a_terminal() -> bool:
    """Whether a person reads stdout; nobody does where it is closed."""
    return sys.stdout is not None and sys.stdout.isatty()


def write(text: str, output: str | None, *, for_people: bool = True) -> bool:
    """Text to a file, whole or not at all, or to stdout; whether it was taken, for a reader who has left is no error.

    What is not for people is in UTF-8 whatever the terminal holds, since its own language has other escapes, or none.

    Raises:
        InputError: where it cannot be written, as on a full disk.
    """
    whole = text if text.endswith("\n") or not text else text + "\n"
    if output is not None:
        write_file(Path(output), whole)
        return True
    if sys.stdout is None:  # closed by whoever called
        raise InputError((Problem(path="stdout", message="cannot be written: it is closed"),))
    try:
        _print(whole, None if for_people else "utf-8")
    except BrokenPipeError:
        forget_stdout()
        return False
    except OSError as error:
        forget_stdout()
        raise InputError((Problem(path="stdout", message=f"cannot be written: {error.strerror}"),)) from error
    return True


def append(text: str, path: str) -> None:
    """Text at the end of a file that others write to as well.

    Raises:
        InputError: where it cannot be written.
    """
    try:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        raise InputError((Problem(path=path, message=f"cannot be written: {told}"),)) from error


def _print(text: str, needed: str | None) -> None:
    """Text on stdout, what its encoding cannot hold as escapes; in another encoding where that is needed."""
    encoding = sys.stdout.encoding or "utf-8"
    if needed and encoding.lower().replace("_", "-") != needed and hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(text.encode(needed, "backslashreplace"))
        sys.stdout.flush()
        return
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


def forget_stdout() -> None:
    """Python would complain at exit when it flushes what nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
