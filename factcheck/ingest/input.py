"""The files of a run as they lie: found, each with what its folder says of it, not yet read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.domain.article import Skipped
from factcheck.domain.typed import Typed
from factcheck.errors import Problem
from factcheck.files import read_at_most
from factcheck.ingest.articles_file import NAMES, Entries, articles_file
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.walk import Found, walk


class Unread(Struct, frozen=True, kw_only=True):
    """A file to be read with what is known of it, and the mark by which the disk tells one content from another."""

    found: Found
    given: Metadata
    stamp: tuple[int, int] | None


class Input(Struct, frozen=True, kw_only=True):
    """All files of a run, by path, with what was left out and what cannot be reached; `broken` is what is wrong in an `articles.yaml`."""

    files: tuple[Unread, ...]
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: tuple[Problem, ...] = ()

    def held(self, most: int) -> Input | None:
        """The same with the content of each file, as if it had been typed; None where one cannot be read, or they have more bytes."""
        if sum(one.stamp[1] for one in self.files if one.stamp) > most:
            return None
        files, room = [], most
        for unread in self.files:
            content = _content(unread.found, room)
            if content is None or len(content) > room:
                return None
            room -= len(content)
            files.append(replace(unread, found=replace(unread.found, typed=content)))
        return replace(self, files=tuple(files))


class Folders(Struct):
    """The `articles.yaml` of every folder met, each read once."""

    entries: dict[Path, Entries] = field(default_factory=dict)

    def given(self, found: Found) -> Metadata:
        """What it says of a file."""
        folder = found.path.parent
        if folder not in self.entries:
            self.entries[folder] = articles_file(folder, PurePosixPath(found.shown).parent.as_posix())
        return self.entries[folder].metadata.get(found.path.name, Metadata())

    @property
    def problems(self) -> list[Problem]:
        """What is wrong in them."""
        return [problem for entries in self.entries.values() for problem in entries.problems]


def input_of(paths: Sequence[str], exclude: Sequence[str] = (), typed: Typed | None = None) -> Input:
    """The files below the paths; `typed` is what was handed in for the path `-`."""
    walked = walk(paths, exclude, typed)
    folders = Folders()
    files = tuple(Unread(found=found, given=folders.given(found), stamp=stamp(found.path)) for found in walked.found)
    return Input(files=files, skipped=tuple(walked.skipped), problems=tuple(walked.problems), broken=tuple(folders.problems))


def inputs(paths: Sequence[str], exclude: Sequence[str] = ()) -> frozenset[tuple[str, tuple[int, int] | None]]:
    """Every file that a reading of these paths looks at, with its stamp; what cannot be reached has none."""
    walked = walk(paths, exclude)
    beside = {found.path.parent / name for found in walked.found for name in NAMES}
    files = {*(found.path for found in walked.found), *beside, *(Path(problem.path) for problem in walked.problems)}
    return frozenset((str(path), stamp(path)) for path in files)


def _content(found: Found, most: int) -> bytes | None:
    """What stands in a file, or was typed in its place; None where it cannot be read, or has grown beyond so many bytes."""
    try:
        return read_at_most(found.path, most) if found.typed is None else found.typed
    except (OSError, ValueError):
        return None


def stamp(path: Path) -> tuple[int, int] | None:
    """When a file was last written, and its size; None where it is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size


def file_of(path: str) -> str:
    """The file of an article's path: of a line in JSON Lines, the file before the sign `#`."""
    file = path
    while "#" in file and not Path(file).exists():
        file = file.rpartition("#")[0]
    return file
