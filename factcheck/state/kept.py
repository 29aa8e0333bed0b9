"""Answers that outlive a run, each in a file of its own under the hash of what it answers.

A file is put in its place whole; its first bytes are a hash of the rest, so that one that is damaged counts as missing.
Runs at the same time do no harm to each other: they write the same bytes under the same name. The files lie in 256
folders, and none of these grows beyond `BYTES_A_FOLDER` for long: the oldest files go, also those that others wrote.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
import zlib
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = "articles"
# A quarter of a gigabyte in all.
BYTES_A_FOLDER = 1 << 20
LARGEST = BYTES_A_FOLDER // 4
_HASH = 16
# A folder is looked at again when so small a part of what it may hold was put there.
_LOOKS = 8
# What is used again counts as new; asking the disk for that each time would cost more than it saves.
_DAY = 86_400.0
# A file that some run was writing when it was killed.
_PART, _ABANDONED = ".part", 3_600.0
_OWN = 0o700  # what articles say, which may be under embargo


def digest(*parts: bytes) -> str:
    """The name of what hangs on these parts."""
    told = hashlib.blake2b(digest_size=20)
    for part in parts:
        told.update(len(part).to_bytes(8, "big"))
        told.update(part)
    return told.hexdigest()


@dataclass(slots=True)
class Kept:
    """The answers kept in a cache folder; where it cannot be written to, nothing more is kept, and `trouble` says why."""

    folder: Path
    trouble: str | None = None
    # What each folder held when it was last looked at, and what was put there since.
    _held: dict[Path, int] = field(default_factory=dict)
    _added: dict[Path, int] = field(default_factory=dict)

    def get(self, name: str) -> bytes | None:
        """The answer of a name; None where there is none that is whole."""
        path = self._path(name)
        try:
            data = path.read_bytes()
            if hashlib.blake2b(data[_HASH:], digest_size=_HASH).digest() != data[:_HASH]:
                return None
            answer = zlib.decompress(data[_HASH:])
        except (OSError, ValueError, zlib.error, MemoryError):
            return None
        self._used(path)
        return answer

    def has(self, name: str) -> bool:
        """Whether there is a file for a name, be it whole or not."""
        try:
            return self._path(name).is_file()
        except OSError:
            return False

    def put(self, name: str, answer: bytes) -> None:
        """Keep an answer, unless it is too large or the folder takes none."""
        body = zlib.compress(answer, 1)
        if self.trouble is not None or len(body) > LARGEST:
            return
        path = self._path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=_OWN)
            _in_one_step(path, hashlib.blake2b(body, digest_size=_HASH).digest() + body)
            self._bound(path.parent, len(body))
        except OSError as error:
            self.trouble = f"{self.folder}: nothing is kept there: {error.strerror or error}"

    def _path(self, name: str) -> Path:
        return self.folder / FOLDER / name[:2] / name[2:]

    def _used(self, path: Path) -> None:
        try:
            if path.stat().st_mtime < time.time() - _DAY:
                os.utime(path)
        except OSError:
            return

    def _bound(self, folder: Path, size: int) -> None:
        """Drop the oldest files of a folder where it holds too much; others write there too, so it is looked at now and then."""
        self._added[folder] = self._added.get(folder, 0) + size
        if folder not in self._held or self._added[folder] > BYTES_A_FOLDER // _LOOKS:
            self._held[folder], self._added[folder] = _size(folder), 0
        if self._held[folder] + self._added[folder] > BYTES_A_FOLDER:
            self._held[folder], self._added[folder] = _drop_oldest(folder, BYTES_A_FOLDER // 2), 0


def clean(folder: Path, kept: tuple[str, ...]) -> int:
    """Remove what is kept in some folders of a cache, and nothing else; the number of files.

    Raises:
        OSError: where one cannot be removed.
    """
    count = 0
    for root in (folder / name for name in kept):
        if root.is_symlink() or root.exists():
            count += sum(1 for path in root.rglob("*") if path.is_file()) if not root.is_symlink() else 0
            shutil.rmtree(root)
    return count


def _in_one_step(path: Path, data: bytes) -> None:
    """A file that is there whole or not at all, and of which a process that is killed leaves nothing, where the system can do that."""
    if not path.exists() and _linked(path, data):
        return
    handle, made = tempfile.mkstemp(dir=path.parent, suffix=_PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(made, path)  # noqa: PTH105  (one call, of two strings)
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise


def _linked(path: Path, data: bytes) -> bool:
    """Whether a file without a name could be written, and then be given one that was free."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        with os.fdopen(os.open(path.parent, os.O_TMPFILE | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.link(f"/proc/self/fd/{file.fileno()}", path, follow_symlinks=True)
    except OSError:  # no such files here, no /proc, or another run was faster
        return False
    return True


def _size(folder: Path) -> int:
    return sum(size for _, size, _ in _files(folder))


def _drop_oldest(folder: Path, most: int) -> int:
    """The size of a folder from which the oldest files are gone, and those that were never finished."""
    now, held = time.time(), 0
    for written, size, path in sorted(_files(folder), reverse=True):
        if held + size > most or (path.endswith(_PART) and written < now - _ABANDONED):
            Path(path).unlink(missing_ok=True)
        else:
            held += size
    return held


def _files(folder: Path) -> list[tuple[float, int, str]]:
    """When each file of a folder was last used, its size and its path; one that vanishes meanwhile is none."""
    found = []
    for entry in os.scandir(folder):
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        found.append((status.st_mtime, status.st_size, entry.path))
    return found
