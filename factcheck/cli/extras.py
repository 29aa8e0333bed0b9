"""What only some runs need, and is installed apart."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from factcheck.errors import InputError, Problem


def needed(module: str, library: str, extra: str, asked: str) -> Any:  # noqa: ANN401  (a module)
    """A module of ours that stands on a library of an extra; `asked` is the option that needs it.

    Raises:
        InputError: where the library is not installed, with the command that installs it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        if (error.name or "").partition(".")[0] in ("factcheck", ""):
            raise
        hint = f'python -m pip install "factcheck-cli[{extra}]"'
        raise InputError((Problem(path=asked, message=f"needs {library}, which is not installed", hint=hint),)) from error
