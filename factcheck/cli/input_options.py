"""The options that say what is read and which part of it is told."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from factcheck.domain.typed import Typed
from factcheck.files import bounded
from factcheck.limits import LARGEST_FEED

StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename", metavar="NAME", help="The file for which standard input stands, where a path is `-`.", show_default=False
    ),
]
StoryIds = Annotated[
    list[str] | None,
    typer.Option("--story", envvar="FACTCHECK_STORY", metavar="ID", help="Only this story; may be repeated.", show_default=False),
]
ChangedSince = Annotated[
    str | None,
    typer.Option(
        "--changed-since",
        metavar="REF",
        help="Tell only what touches an article that changed since this commit of git; all of them are read.",
        show_default=False,
    ),
]
Watching = Annotated[bool, typer.Option("-w", "--watch", help="Tell again whenever a file changes, until Ctrl-C.")]

Config = Annotated[
    list[str] | None,
    typer.Option(
        "--config",
        metavar="KEY=VALUE",
        help="An entry of a rules file, such as rules.money-mismatch.tolerance=2%; may be repeated.",
        show_default=False,
    ),
]
Fx = Annotated[
    str | None,
    typer.Option(
        "--fx",
        metavar="ecb|FILE.csv|off",
        help="Whose rates convert money: the European Central Bank's, those of a file (columns date,from,to,rate), or none. [default: ecb]",
        show_default=False,
    ),
]
FxDate = Annotated[
    str | None,
    typer.Option(
        "--fx-date",
        metavar="article|DATE",
        help="The day of the rates: the article's, or one for all. [default: article]",
        show_default=False,
    ),
]


def typed_in(paths: list[str], name: str | None) -> Typed | None:
    """What stands on standard input, where a path asks for it.

    Raises:
        typer.BadParameter: where a name is given for it and no path is `-`, or it is closed.
    """
    if "-" not in paths:
        if name is not None:
            raise typer.BadParameter("no path is `-`, so nothing is read from standard input", param_hint="'--stdin-filename'")
        return None
    if sys.stdin is None:
        raise typer.BadParameter("standard input is closed", param_hint="'-'")
    try:
        return Typed(bounded(sys.stdin.buffer, LARGEST_FEED), name)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        raise typer.BadParameter(f"standard input cannot be read: {told}", param_hint="'-'") from None


def not_typed(paths: list[str]) -> None:
    """Refuse to watch what ends.

    Raises:
        typer.BadParameter: where a path is `-`.
    """
    if "-" in paths:
        raise typer.BadParameter("standard input cannot be watched", param_hint="'--watch'")
