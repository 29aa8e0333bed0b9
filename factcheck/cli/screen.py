"""What the screen allows: its width, whether it shows colours and opens links. The one place that asks the environment."""

from __future__ import annotations

import os
import shutil
from enum import StrEnum

from factcheck.cli.door import on_a_terminal
from factcheck.report.view import View

# Where nobody looks on, lines are wide: a log wraps them itself.
WIDTH_OF_A_LOG = 120
_NARROWEST = 40


class Color(StrEnum):
    """Whether to colour the report."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


# What `FORCE_COLOR` says where it forces none.
_NEVER_FORCED = frozenset({"0", "false"})


def columns(output: str | None = None) -> int:
    """How wide a report may be: the terminal, or a log."""
    if _width_is_known(output):
        return max(_NARROWEST, shutil.get_terminal_size((WIDTH_OF_A_LOG, 24)).columns)
    return WIDTH_OF_A_LOG


def colored(color: Color, output: str | None) -> bool:
    """Whether the report is coloured; a file is only where that is asked for."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    forced = os.environ.get("FORCE_COLOR", "").lower()
    if os.environ.get("NO_COLOR") or output is not None or forced in _NEVER_FORCED:
        return False
    return bool(forced) or (on_a_terminal() and os.environ.get("TERM") != "dumb")


def view_of(color: Color, width: int | None, output: str | None, **shown: bool) -> View:
    """How the report is to be looked at; `shown` are the fields of a view that options switch on.

    Evidence is folded where somebody knows the width, and left to whoever reads the log elsewhere; outlets are links
    only where a terminal reads them, whatever is said of colour.
    """
    coloured = colored(color, output)
    return View(
        width=width or columns(output),
        color=coloured,
        links=coloured and on_a_terminal() and output is None,
        wrap=width is not None or _width_is_known(output),
        **shown,
    )


def _width_is_known(output: str | None) -> bool:
    return os.environ.get("COLUMNS", "").isdigit() or (on_a_terminal() and output is None)
