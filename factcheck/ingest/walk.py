"""Arguments → files: a file is itself, a folder all articles below it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from msgspec import Struct, field

from factcheck.domain.article import Skipped
from factcheck.domain.typed import Typed
from factcheck.errors import Problem
from factcheck.files import sayable
from factcheck.ingest.readers import READERS, why_not

# Metadata and rules: no articles, and nothing that a reader of the report would miss.
_CONFIGURATION = (".yaml", ".yml")
# Standard input that is named for no file.
NAMELESS = "<stdin>"
# What a browser saves beside a page: its scripts, its pictures, the advertisements in it.
_PAGES, _PARTS = (".html", ".htm"), "_files"


class Found(Struct, frozen=True, kw_only=True, order=True):
    """A file to be read: what messages print for it, the id of its article, where it is for any process, what was typed in its place."""

    shown: str
    id: str
    path: Path
    typed: bytes | None = None


class Walk(Struct):
    """What the arguments of a run stand for."""

    found: list[Found] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def skip(self, shown: str, reason: str) -> None:
        """Leave a file out, and say why."""
        self.skipped.append(Skipped(item=shown, stage="read", reason=reason))

    def cannot(self, shown: str, why: str) -> None:
        """Tell that something cannot be read."""
        self.problems.append(Problem(path=shown, message=f"cannot be read: {why}"))


def walk(paths: Sequence[str], exclude: Sequence[str], typed: Typed | None = None) -> Walk:
    """Every file below the arguments, each once, by path; what was typed in place of a file is read instead of it."""
    walked = Walk()
    if typed is not None and "-" in paths:
        _typed(typed, paths, walked)
    for given in paths:
        if given == "-" and typed is not None:
            continue
        root = Path(given)
        if (why := _unreachable(root)) is not None:
            walked.cannot(_shown(root), why)
        elif root.is_dir():
            before = len(walked.found) + len(walked.problems)
            _folder(root, exclude, walked)
            if len(walked.found) + len(walked.problems) == before:
                walked.skip(_shown(root), f"a folder without articles ({', '.join(READERS)})")
        elif not root.is_file():
            walked.cannot(_shown(root), "this is no regular file")
        elif not _excluded(PurePosixPath(_shown(root)), exclude):
            _take(walked, root, f"{root.resolve().parent.name}/{root.name}")
    once: dict[str, Found] = {}
    for found in walked.found:
        once.setdefault(os.path.realpath(found.path), found)
    walked.found = sorted(once.values())
    return walked


def _typed(typed: Typed, paths: Sequence[str], walked: Walk) -> None:
    """What was typed, as the file it is named for, or as one that lies beside the articles it is compared with."""
    first = next((Path(given) for given in paths if given != "-"), None)
    beside = Path() if first is None else first if first.is_dir() else first.parent
    path = Path(typed.name) if typed.name else beside / NAMELESS
    suffix = path.suffix.lower()
    if suffix in READERS or not suffix:
        identity = f"{path.resolve().parent.name}/{path.name}"
        walked.found.append(Found(shown=_shown(path), id=sayable(identity), path=path.absolute(), typed=typed.data))
    else:
        walked.cannot(_shown(path), why_not(suffix))


def _unreachable(root: Path) -> str | None:
    """Why an argument stands for nothing on disk; None where it does."""
    try:
        root.stat()
    except FileNotFoundError:
        return "no such file or folder"
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or str(error)
    return None


def _folder(root: Path, exclude: Sequence[str], walked: Walk) -> None:
    real = Path(os.path.realpath(root))
    for path in _below(root, exclude, walked):
        relative = path.relative_to(root)
        if relative.name.lower().startswith("readme") or relative.suffix.lower() in _CONFIGURATION:
            continue
        if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(real):
            walked.skip(_shown(path), "a link that leads out of the folder")
            continue
        _take(walked, path, f"{real.name}/{relative.as_posix()}")


def _below(root: Path, exclude: Sequence[str], walked: Walk) -> Iterator[Path]:
    """The files below a folder, however deep; no link to a folder is followed."""
    folders = [root]
    while folders:
        yield from _inside(folders.pop(), root, exclude, walked, folders)


def _inside(folder: Path, root: Path, exclude: Sequence[str], walked: Walk, folders: list[Path]) -> Iterator[Path]:
    """The files of a folder that are neither hidden nor excluded; the folders in it are noted among those still to be read."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        walked.cannot(_shown(folder), error.strerror or str(error))
        return
    pages = {Path(entry.name).stem for entry in entries if Path(entry.name).suffix.lower() in _PAGES}
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or _excluded(PurePosixPath(path.relative_to(root)), exclude, _shown(path)):
            continue
        if entry.name.endswith(_PARTS) and entry.name.removesuffix(_PARTS) in pages and _is_folder(entry):
            walked.skip(_shown(path), "the parts of a saved page")
        elif entry.is_dir(follow_symlinks=False):
            folders.append(path)
        elif _is_folder(entry):
            walked.skip(_shown(path), "a link to a folder, which is not followed")
        else:
            yield path


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry leads to a folder; a link that leads round in a circle leads to none."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def _take(walked: Walk, path: Path, identity: str) -> None:
    suffix = path.suffix.lower()
    if suffix not in READERS:
        walked.skip(_shown(path), why_not(suffix))
    elif not path.is_file():
        walked.cannot(_shown(path), "this is no regular file")
    else:
        walked.found.append(Found(shown=_shown(path), id=sayable(identity), path=path.absolute()))


def _excluded(relative: PurePosixPath, exclude: Sequence[str], shown: str = "") -> bool:
    """Whether a glob of `--exclude` matches a file's name or its path."""
    return any(fnmatch(words, glob) for glob in exclude for words in (relative.name, str(relative), shown))


def _shown(path: Path) -> str:
    return sayable(path.as_posix())
