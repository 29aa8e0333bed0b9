"""Which rules file is in force: the nearest one from the first path up to the repository's root."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

NAMES = ("factcheck.yaml", ".factcheck.yaml", "rules.yaml")
_ROOT_MARK = ".git"


def nearest(paths: Sequence[str], names: Sequence[str] = NAMES) -> Path | None:
    """The nearest file of these names above the first path, seen from here; None without one."""
    return next(candidates(paths, names), None)


def candidates(paths: Sequence[str], names: Sequence[str] = NAMES) -> Iterator[Path]:
    """Every file of these names from the first path up to the repository's root, the nearest first.

    A `rules.yaml` without `version:` is another's.
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
    if path.name != "rules.yaml":
        return True
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return True  # told as unreadable when it is loaded
    return any(line.startswith("version:") for line in lines)
