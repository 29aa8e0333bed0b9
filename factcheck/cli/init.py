"""`factcheck init`: what a house needs to begin with, written once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.door import errors_told, tell, write
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem


def init_command(
    folder: Annotated[str, typer.Argument(help="Where the files are to be written.")] = ".",
    articles: Annotated[str, typer.Option("--articles", metavar="PATH", help="The articles, as seen from there.")] = "articles",
    force: Annotated[bool, typer.Option("--force", help="Write the files anew that are there already.")] = False,
) -> None:
    """Write a rules.yaml with comments and its schema, an entry for pre-commit, and a workflow for CI."""
    from factcheck import __version__  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.rules.schema import rules_schema  # noqa: PLC0415
    from factcheck.starter import SCHEMA, starters  # noqa: PLC0415

    with errors_told():
        schema = json.dumps(rules_schema(), indent=2, ensure_ascii=False) + "\n"
        texts = {SCHEMA: schema, **starters(_sayable(articles), __version__)}
        there = {path for path in texts if (Path(folder) / path).exists() and not force}
        _written({Path(folder) / path: text for path, text in texts.items() if path not in there})
        for path in sorted(texts):
            told = "is there already and stays as it is (--force writes it anew)" if path in there else "is written"
            tell(f"{(Path(folder) / path).as_posix()} {told}")
        if ".pre-commit-config.yaml" in there:
            write(f"# to be added to .pre-commit-config.yaml\n{texts['.pre-commit-config.yaml']}", None)


def _sayable(articles: str) -> str:
    """A path that stands in YAML and on a command line as it is.

    Raises:
        InputError: where it would not.
    """
    if not articles or articles.startswith("-") or not all(sign.isalnum() or sign in "/._-" for sign in articles):
        hint = "letters, digits, and the signs / . _ -"
        raise InputError((Problem(path="--articles", message=f"{visible(articles)!r} cannot stand in these files", hint=hint),))
    return articles


def _written(texts: dict[Path, str]) -> None:
    """All files, or none that was not there before.

    Raises:
        InputError: where one cannot be written.
    """
    made: list[Path] = []
    try:
        for path, text in texts.items():
            new = not path.exists()
            _folder(path.parent)
            write(text, str(path))
            made += [path] if new else []
    except InputError:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def _folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError((Problem(path=str(path), message=f"cannot be made: {error.strerror}"),)) from error
