"""Which program this is: its version, its language, and the stamps of its modules."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

from factcheck import __version__


@cache
def code_version() -> bytes | None:
    """Changes with every change of a module; None where modules are no files that can be read.

    A module is known by its size and the moment it was written, as Python knows it for its bytecode: to read them all
    would take longer than to compare a story.
    """
    root = str(Path(__file__).parent)
    try:
        modules = sorted(_modules(root))
    except OSError:
        return None
    told = repr((__version__, sys.version_info[:2], root, modules))
    return hashlib.blake2b(told.encode("utf-8", "surrogateescape")).digest()


def _modules(folder: str) -> list[tuple[str, int, int]]:
    """The path, size and moment of every module below a folder."""
    found = []
    for entry in os.scandir(folder):
        if entry.is_dir():
            found += _modules(entry.path)
        elif entry.name.endswith(".py"):
            status = entry.stat()
            found.append((entry.path, status.st_size, status.st_mtime_ns))
    return found
