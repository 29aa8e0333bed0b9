"""Words of the command line that must be one of a list, with what somebody may have meant."""

from __future__ import annotations

from difflib import get_close_matches

import typer
from msgspec import Struct

from factcheck.domain.visible import visible
from factcheck.report.renderers import RENDERERS


class ReportTo(Struct, frozen=True):
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


def complete_rule(incomplete: str) -> list[tuple[str, str]]:
    """The codes and names of rules that begin so, each with what it tells, for the shell."""
    from factcheck.errors import FactcheckError  # noqa: PLC0415  (completion of other words must not wait)
    from factcheck.rules.discover import nearest  # noqa: PLC0415
    from factcheck.rules.loader import load  # noqa: PLC0415

    try:
        found = nearest(())
        rules = load([found] if found else []).rules
    except FactcheckError:
        rules = load([]).rules
    return [(word, rule.about) for rule in rules for word in (rule.code, rule.name) if word.startswith(incomplete)]
