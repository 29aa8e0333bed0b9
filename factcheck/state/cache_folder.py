"""Where what may be lost is kept: the folder that is named, else the platform's folder for caches."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(given: str | None) -> Path | None:
    """The folder, which may not be there yet; None where none is named and the platform has none, as without a home."""
    if given:
        return Path(os.path.abspath(given))  # noqa: PTH100  (links are left as they are)
    from platformdirs import user_cache_path  # noqa: PLC0415  (only where nobody says)

    try:
        found = user_cache_path("factcheck", appauthor=False)
    except (OSError, RuntimeError, KeyError):
        return None
    return found if found.is_absolute() else None
