"""Files, read as far as may be; those of our own written whole or not at all, and changed by one process at a time."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from factcheck.errors import InputError, Problem

# Bytes that are read at a time.
_PART = 16_000_000
_NEW_FILE, _PERMISSIONS = 0o666, 0o777
# Whoever changes a file reads it and writes it back: a moment. Longer than this, and something hangs.
_PATIENCE = 10.0
_PAUSE = 0.02
_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK})


def sayable(name: str) -> str:
    """A name that every output can hold: bytes that are no UTF-8 are replaced."""
    return os.fsencode(name).decode("utf-8", "replace")


def read_at_most(path: Path, most: int) -> bytes:
    """A file's content.

    Raises:
        OSError: as the system tells it.
        ValueError: where it has more bytes than may be, also where it has grown since somebody asked for its size.
    """
    with path.open("rb") as file:
        return bounded(file, most)


def bounded(stream: BinaryIO, most: int) -> bytes:
    """All that a stream gives.

    Raises:
        ValueError: where that is more than may be.
    """
    parts: list[bytes] = []
    room = most
    while part := stream.read(min(room + 1, _PART)):
        parts.append(part)
        room -= len(part)
        if room < 0:
            raise ValueError(f"it has more than {most:,} bytes, and no more are read")
    return b"".join(parts)


def write_file(path: Path, text: str) -> None:
    """A file's new content in one step, with the permissions that any new file gets; what is no regular file is written to.

    Raises:
        InputError: where it cannot be written, as on a full disk; what stood there stands still.
    """
    with new_file(path) as file:
        file.write(text.encode())


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file to be written in pieces, as `write_file` writes it whole.

    Raises:
        InputError: where it cannot be written; what stood there stands still.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        there = path.exists() and not path.is_file()
        with path.open("wb") if there else put_in_place(Path(os.path.realpath(path))) as file:
            yield file
    except OSError as error:
        raise InputError((Problem(path=str(path), message=f"cannot be written: {error.strerror}"),)) from error


def in_one_step(path: Path, text: str) -> None:
    """A file's new content, put in its place when it is complete; a link stays a link to it where its target is given.

    Raises:
        OSError: as the system tells it.
    """
    with put_in_place(path) as part:
        part.write(text.encode())


@contextmanager
def put_in_place(path: Path) -> Iterator[BinaryIO]:
    """A file's new content as it grows, put in its place when the block ends; after an error nothing of it is left.

    Raises:
        OSError: as the system tells it.
    """
    from tempfile import NamedTemporaryFile  # noqa: PLC0415  (whoever writes no file need not wait for it)

    with NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.name}.", delete=False) as part:
        made = Path(part.name)
        try:
            yield cast("BinaryIO", part)
            part.flush()
            os.fsync(part.fileno())
            made.chmod(path.stat().st_mode & _PERMISSIONS if path.exists() else _NEW_FILE & ~_umask())
            made.replace(path)
        except BaseException:  # whoever breaks a run off leaves nothing behind either
            made.unlink(missing_ok=True)
            raise


@contextmanager
def alone_with(path: Path, patience: float = _PATIENCE) -> Iterator[None]:
    """The time in which no other `factcheck` changes a file; others wait for their turn.

    The folder is locked and not the file, which is replaced; so nothing is left behind. A file system that knows no
    locks goes without.

    Raises:
        InputError: where another process does not let go.
    """
    try:
        import fcntl  # noqa: PLC0415  (no such module on Windows)
    except ImportError:
        yield
        return
    try:
        folder = os.open(path.parent, os.O_RDONLY)
    except OSError as error:
        raise InputError((Problem(path=str(path), message=f"cannot be written: {error.strerror}"),)) from error
    try:
        _wait(lambda: fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB), path, patience)
        yield
    finally:
        os.close(folder)


def _wait(lock: Callable[[], None], path: Path, patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            lock()
        except OSError as error:
            if error.errno not in _HELD:
                return
        else:
            return
        if time.monotonic() >= until:
            hint = "try again when the other factcheck is done"
            raise InputError((Problem(path=str(path), message="another process is writing here", hint=hint),))
        time.sleep(_PAUSE)


def _umask() -> int:
    """The permissions that this process withholds; asking sets them, so they are set back at once."""
    held = os.umask(0)
    os.umask(held)
    return held
