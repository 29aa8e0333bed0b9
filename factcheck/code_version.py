"""Which program this is: its version, its language, the stamps of its modules, and what is installed beside it."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from factcheck import __version__

# The libraries that read articles or compare what they say; the bank's rates lie beside the last.
_LIBRARIES = ("anyascii", "lxml", "msgspec", "pint", "rapidfuzz", "trafilatura", "yaml", "currency_converter")
_RATES = "eurofxref-hist.zip"
# A folder of one of these says in its name which version of which distribution is installed.
_INSTALLED = (".dist-info", ".egg-info")


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
    if not modules:
        return None
    told = repr((__version__, sys.version_info[:2], root, modules))
    return hashlib.blake2b(told.encode("utf-8", "surrogateescape")).digest()


@cache
def version_of_all() -> bytes | None:
    """Changes also with Python's own version, and with every library on which an answer hangs: what is kept of answers is kept under it."""
    own = code_version()
    try:
        return None if own is None else hashlib.blake2b(own + repr((sys.version, _libraries())).encode("utf-8", "surrogateescape")).digest()
    except OSError:
        return None


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


def _libraries() -> tuple[list[tuple[str, int, int]], list[str]]:
    """The first module of every library, with its stamp, and the names of all distributions that lie where one of them does."""
    stamps, homes = [], set()
    for name in _LIBRARIES:
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            continue
        root = Path(spec.origin)
        stamps += [_stamp(path) for path in (root, root.with_name(_RATES)) if path.exists()]
        homes.add(root.parent.parent)
    return stamps, sorted(entry.name for home in homes for entry in os.scandir(home) if entry.name.endswith(_INSTALLED))


def _stamp(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    return str(path), status.st_size, status.st_mtime_ns
