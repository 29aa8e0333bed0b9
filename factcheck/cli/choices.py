"""Words of the command line that must be one of a list, with what somebody may have meant."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

import typer

from factcheck.domain.visible import visible
from factcheck.report.renderers import RENDERERS


@dataclass(frozen=True, slots=True)
class ReportTo:
    """A report to be written besides the printed one."""

    form: str
    path: str


def format_called(word: str) -> str:
    """The format of a name.

    Raises:
        typer.BadParameter: where none is called so.
    """
    if word in RENDERERS:
        return word
    near = get_close_matches(word.lower(), RENDERERS, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(RENDERERS)}"
    raise typer.BadParameter(f"no format is called {visible(word)!r} ({hint})")


def report_to(words: str) -> ReportTo:
    """A format and a path out of FORMAT=PATH.

    Raises:
        typer.BadParameter: where it is not written so, or no format is called so.
    """
    form, separator, path = words.partition("=")
    if not separator or not path:
        raise typer.BadParameter(f"{visible(words)!r} is not FORMAT=PATH (such as sarif=factcheck.sarif)")
    return ReportTo(format_called(form), path)


def complete_format(incomplete: str) -> list[str]:
    """The formats that begin so, for the shell."""
    return [name for name in RENDERERS if name.startswith(incomplete)]
