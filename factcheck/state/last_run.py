"""The record of the last run, for `explain` and `decide`: its findings with every step behind them.

One is kept for each folder that the program is called from, the newest few of all.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from factcheck import __version__
from factcheck.domain.explanation import Explanation
from factcheck.errors import FactcheckError, InputError, Problem
from factcheck.files import in_one_step
from factcheck.limits import LARGEST_FILE
from factcheck.state.cache_folder import cache_folder

SCHEMA = "factcheck/last-run/1"
FOLDER = "runs"
_KEPT = 20
_OWN = 0o700  # sentences of articles, which may be under embargo
_LAST_RUN = "the last run"


class NotKeptError(FactcheckError):
    """The record of a run could not be written: nothing that a run needs."""


class LastRun(Struct, frozen=True, kw_only=True):
    """One run: when, over what, by which version and rules, where its decisions are or would be, its findings explained.

    `articles` are the files of its articles, seen from `folder`, each with a hash; of a long run, of those in what is explained.
    `rules` are the codes and names of the rules it knew, those that were left out included.
    """

    schema: str = SCHEMA
    version: str = __version__
    at: str
    folder: str
    paths: tuple[str, ...]
    rules: tuple[tuple[str, str], ...]
    decisions: str
    articles: tuple[tuple[str, str], ...]
    explanations: tuple[Explanation, ...]

    def explanation(self, called: str) -> Explanation:
        """The one of a finding, by its id, or by as many of its first signs as are its alone.

        Raises:
            InputError: where there is none, or several begin so; with ids that are near.
        """
        ids = [one.finding.id for one in self.explanations]
        wanted = called.strip()
        found = [one for one in self.explanations if one.finding.id == wanted]
        if not found:
            found = [one for one in self.explanations if one.finding.id.lower().startswith(wanted.lower())] if wanted else []
        if len(found) == 1:
            return found[0]
        message = f"no finding of it is called {called!r}" if not found else f"several findings begin with {called!r}"
        raise InputError(
            (Problem(path=_LAST_RUN, message=message, hint=_near(wanted, ids if not found else [f.finding.id for f in found])),)
        )


def digests(paths: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Some files, each with a hash."""
    return tuple((path, _digest(Path(path))) for path in sorted(set(paths)))


def changed(run: LastRun) -> tuple[str, ...]:
    """The files of a run that are others by now, or gone."""
    return tuple(path for path, before in run.articles if _digest(Path(run.folder) / path) != before)


def _digest(path: Path) -> str:
    """A hash of a file, of one that would take long of its size and time; empty for one that cannot be read."""
    try:
        status = path.stat()
        if status.st_size > LARGEST_FILE:
            return hashlib.sha256(f"{status.st_size} {status.st_mtime_ns}".encode()).hexdigest()[:16]
        return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    except (OSError, ValueError):
        return ""


def keep(run: LastRun, folder: str, cache_dir: str | None = None) -> None:
    """Write the record of a run from a folder over the one before it, in one step.

    Raises:
        NotKeptError: where there is no place for it, or none that can be written to.
    """
    import msgspec  # noqa: PLC0415  (only where it is written)

    cache = cache_folder(cache_dir)
    if cache is None:
        raise NotKeptError("there is no folder for caches; --cache-dir names one")
    runs = cache / FOLDER
    try:
        runs.mkdir(parents=True, exist_ok=True, mode=_OWN)
        in_one_step(runs / _name(folder), msgspec.json.encode(run).decode())
        for old in _newest(runs)[_KEPT:]:
            old.unlink(missing_ok=True)
    except (OSError, UnicodeError) as error:
        raise NotKeptError(f"{runs}: cannot be written: {getattr(error, 'strerror', None) or error}") from error


def recall(folder: str, cache_dir: str | None = None) -> LastRun:
    """The last run from a folder; where it has none, the last of all.

    Raises:
        InputError: where there is none, or it cannot be understood.
    """
    cache = cache_folder(cache_dir)
    runs = cache / FOLDER if cache else None
    path = next((p for p in (runs / _name(folder), *_newest(runs)[:1]) if p.is_file()), None) if runs else None
    if path is None:
        raise InputError((Problem(path=_LAST_RUN, message="none is kept", hint="`factcheck compare PATHS` makes one"),))
    try:
        return _read(path.read_bytes())
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        hint = "`factcheck compare PATHS` writes it anew"
        raise InputError((Problem(path=str(path), message=f"cannot be read: {told}", hint=hint),)) from error


def _read(data: bytes) -> LastRun:
    import msgspec  # noqa: PLC0415

    try:
        schema = msgspec.json.decode(data, type=dict[str, msgspec.Raw]).get("schema", b'""')
        if (said := msgspec.json.decode(schema)) != SCHEMA:
            raise ValueError(f"it is a {said!r}, and this factcheck reads {SCHEMA!r}")
        return msgspec.json.decode(data, type=LastRun)
    except msgspec.MsgspecError as error:
        raise ValueError("it is damaged") from error


def _newest(runs: Path) -> list[Path]:
    try:
        found = [(-entry.stat().st_mtime, entry.name) for entry in os.scandir(runs) if entry.name.endswith(".json")]
    except OSError:
        return []
    return [runs / name for _, name in sorted(found)]


def _name(folder: str) -> str:
    return f"{hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]}.json"


def _near(called: str, ids: list[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415

    if not ids:
        return "it told nothing"
    near = get_close_matches(called.upper(), [i.upper() for i in ids], 3, 0.5)
    meant = [i for i in ids if i.upper() in near] or [i for i in ids if i.partition("-")[0] == called.upper().partition("-")[0]][:3]
    return f"did you mean {', '.join(meant)}?" if meant else f"its findings are {', '.join(ids[:5])}{', …' if len(ids) > 5 else ''}"
