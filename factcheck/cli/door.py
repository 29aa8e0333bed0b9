"""What every command does at the door: print errors, write output whole, leave quietly when nobody reads."""

from __future__ import annotations

import errno
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

_NEW_FILE, _PERMISSIONS = 0o666, 0o777


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
    typer.echo(f"factcheck: {visible(line)}", err=True)


def on_a_terminal() -> bool:
    """Whether a person reads stdout; nobody does where it is closed."""
    return sys.stdout is not None and sys.stdout.isatty()


def write(text: str, output: str | None) -> None:
    """Text to a file, whole or not at all, or to stdout; a reader who has left is no error.

    Raises:
        InputError: where it cannot be written, as on a full disk.
    """
    whole = text if text.endswith("\n") or not text else text + "\n"
    if output is not None:
        _replace(Path(output), whole)
        return
    if sys.stdout is None:  # closed by whoever called
        raise InputError((Problem(path="stdout", message="cannot be written: it is closed"),))
    try:
        _print(whole)
    except BrokenPipeError:
        _forget_stdout()
    except OSError as error:
        _forget_stdout()
        raise InputError((Problem(path="stdout", message=f"cannot be written: {error.strerror}"),)) from error


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


def _print(text: str) -> None:
    """Text on stdout, what its encoding cannot hold as escapes."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


def _forget_stdout() -> None:
    """Python would complain at exit when it flushes what nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _replace(path: Path, text: str) -> None:
    """A file's new content in one step, with the permissions that any new file gets; what is no regular file is written to."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
            return
        _in_one_step(path, text)
    except OSError as error:
        raise InputError((Problem(path=str(path), message=f"cannot be written: {error.strerror}"),)) from error


def _in_one_step(path: Path, text: str) -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False) as part:
        made = Path(part.name)
        try:
            part.write(text)
            part.flush()
            made.chmod(path.stat().st_mode & _PERMISSIONS if path.exists() else _NEW_FILE & ~_umask())
            made.replace(path)
        except OSError:
            made.unlink(missing_ok=True)
            raise


def _umask() -> int:
    """The permissions that this process withholds; asking sets them, so they are set back at once."""
    held = os.umask(0)
    os.umask(held)
    return held
