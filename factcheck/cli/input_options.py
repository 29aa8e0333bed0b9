"""The options that say what is read and which part of it is told."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from factcheck.domain.typed import Typed

StdinFilename = Annotated[
    str | None,
    typer.Option(
        "--stdin-filename", metavar="NAME", help="The file for which standard input stands, where a path is `-`.", show_default=False
    ),
]
StoryIds = Annotated[
    list[str] | None,
    typer.Option("--story", metavar="ID", help="Only this story; may be repeated.", show_default=False),
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
    return Typed(sys.stdin.buffer.read(), name)


def not_typed(paths: list[str]) -> None:
    """Refuse to watch what ends.

    Raises:
        typer.BadParameter: where a path is `-`.
    """
    if "-" in paths:
        raise typer.BadParameter("standard input cannot be watched", param_hint="'--watch'")
