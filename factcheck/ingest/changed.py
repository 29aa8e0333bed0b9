"""Which articles changed since a state that git knows: asked of git, and only where somebody wants to know."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from factcheck.domain.article import Article
from factcheck.errors import InputError, Problem
from factcheck.ingest.input import file_of

_OPTION = "--changed-since"
# What a repository may ask git to run or to write beside answering; and no fetching of what a partial clone lacks.
_QUIET = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "diff.autoRefreshIndex=false")
_NAMES_ALONE = ("--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules")
_ALONE = {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def changed_since(ref: str, paths: Sequence[str], articles: Iterable[Article]) -> frozenset[str]:
    """The ids of the articles whose files changed since a ref left the line of work, edited and new files included.

    Raises:
        InputError: where git is missing, the first path lies in no repository, or no commit is called so.
    """
    files = changed_files(ref, paths)
    return frozenset(article.id for article in articles if os.path.realpath(file_of(article.path)) in files)


def changed_files(ref: str, paths: Sequence[str]) -> frozenset[str]:
    """The real paths of the files that changed since a ref.

    Raises:
        InputError: as `changed_since` does.
    """
    folder = _folder(paths)
    root = _git(folder, "rev-parse", "--show-toplevel", otherwise="lies in no git repository").rstrip("\n")
    commit = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}", otherwise=f"no commit is called {ref!r}"
    ).strip()
    base = _base(folder, commit)
    changed = _git(
        folder,
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--ignore-submodules",
        "--name-only",
        "-z",
        "--no-renames",
        base,
        "--",
        ":/",
        otherwise="git cannot compare with it",
    )
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/", otherwise="git cannot list new files")
    return frozenset(os.path.realpath(Path(root) / name) for name in (changed + new).split("\0") if name)


def _base(folder: Path, commit: str) -> str:
    """Where the line of work left that of a commit; the commit itself where nothing is shared, as in a shallow clone."""
    ran = _run(folder, "merge-base", commit, "HEAD")
    return ran.stdout.strip() if ran.returncode == 0 else commit


def _folder(paths: Sequence[str]) -> Path:
    first = next((Path(path) for path in paths if path != "-"), Path())
    return first if first.is_dir() else first.parent


def _git(folder: Path, *words: str, otherwise: str) -> str:
    ran = _run(folder, *words)
    if ran.returncode != 0:
        raise InputError((Problem(path=_OPTION, message=f"{folder}: {otherwise}"),))
    return ran.stdout


def _run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(  # noqa: S603  (words of our own, and a ref behind --end-of-options)
            ["git", *_QUIET, "-C", str(folder), *words],  # noqa: S607  (the git that the reader uses)
            capture_output=True,
            check=False,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            stdin=subprocess.DEVNULL,
            env={**os.environ, **_ALONE},
        )
    except OSError as error:
        raise InputError((Problem(path=_OPTION, message=f"git cannot be run: {error.strerror}"),)) from None
