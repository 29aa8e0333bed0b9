"""Which rules file is in force: the nearest one from the first path up to the repository's root."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.rules.toml_nodes import TABLE

PYPROJECT = "pyproject.toml"
NAMES = ("factcheck.yaml", ".factcheck.yaml", "rules.yaml", PYPROJECT)
_ROOT_MARK = ".git"
# What tells our file from another's of the same name.
_OURS = {"rules.yaml": re.compile(r"^version:", re.MULTILINE), PYPROJECT: TABLE}


def nearest(paths: Sequence[str], names: Sequence[str] = NAMES) -> Path | None:
    """The nearest file of these names above the first path, seen from here; None without one."""
    return next(candidates(paths, names), None)


def candidates(paths: Sequence[str], names: Sequence[str] = NAMES) -> Iterator[Path]:
    """Every file of these names from the first path up to the repository's root, the nearest first.

    A `rules.yaml` without `version:` is another's, and so is a `pyproject.toml` without our table.
    """
    start = Path(os.path.abspath(next((path for path in paths if path != "-"), ".")))  # noqa: PTH100  (a folder that cannot be entered is no error here)
    folder = start if os.path.isdir(start) else start.parent  # noqa: PTH112
    for place in (folder, *folder.parents):
        for name in names:
            if os.path.isfile(place / name) and _is_ours(place / name):  # noqa: PTH113
                yield Path(os.path.relpath(place / name))
        if os.path.exists(place / _ROOT_MARK):  # noqa: PTH110
            return


def _is_ours(path: Path) -> bool:
    mark = _OURS.get(path.name)
    if mark is None:
        return True
    try:
        return bool(mark.search(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError):
        return path.name != PYPROJECT  # a rules file is told as unreadable when it is loaded
