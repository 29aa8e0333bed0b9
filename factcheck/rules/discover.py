"""Which rules file is in force: the nearest one from the first path up to the repository's root."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

NAMES = ("factcheck.yaml", ".factcheck.yaml", "rules.yaml")
_ROOT_MARK = ".git"


def nearest(paths: Sequence[str]) -> Path | None:
    """The nearest rules file above the first path, seen from here; None without one. A `rules.yaml` without `version:` is another's."""
    start = Path(paths[0] if paths else ".").absolute()
    folder = start if start.is_dir() else start.parent
    for place in (folder, *folder.parents):
        for name in NAMES:
            if (place / name).is_file() and _is_ours(place / name):
                return Path(os.path.relpath(place / name))
        if (place / _ROOT_MARK).exists():
            return None
    return None


def _is_ours(path: Path) -> bool:
    if path.name != "rules.yaml":
        return True
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return True  # told as unreadable when it is loaded
    return any(line.startswith("version:") for line in lines)
