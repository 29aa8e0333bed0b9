"""Findings as their stories finish, for the format `jsonl`: a line is written as soon as it is known, and nothing of it is kept."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.cli.done import Done, Wanted
from factcheck.cli.door import tell, write
from factcheck.cli.input_options import typed_in
from factcheck.domain.article import Skipped
from factcheck.domain.typed import Typed
from factcheck.errors import InputError, Problem
from factcheck.execute.interface import Engine
from factcheck.files import new_file
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.domain.explanation import Explanation
    from factcheck.domain.finding import Finding
    from factcheck.judging import Told

FEED = ".jsonl"
# Findings that `explain` knows of: a run may have more than anybody looks at.
EXPLAINED = 1_000


def streamed(
    settings: Settings, working: AbstractContextManager[Engine], cache: Path | None, stdin_filename: str | None, wanted: Wanted
) -> Done:
    """A run whose findings go out story by story.

    Raises:
        InputError: for everything that cannot be read or is wrong in a file of ours, before anything is written.
    """
    from factcheck.grounds import rules_of  # noqa: PLC0415
    from factcheck.judging import NOTHING, summed  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.report.jsonl import lines  # noqa: PLC0415
    from factcheck.report.wording import nothing_compared  # noqa: PLC0415
    from factcheck.rules.short_ids import ShortIds  # noqa: PLC0415
    from factcheck.stream import Stream  # noqa: PLC0415

    left_out, record, ids = _LeftOut(verbose=wanted.verbose), _Record(most=EXPLAINED if wanted.explained else 0), ShortIds()
    summary, articles, unmet, together = NOTHING, 0, 0, False
    with ExitStack() as ends:
        settings, spooled = ends.enter_context(_standard_input(settings, stdin_filename))
        engine = ends.enter_context(working)
        stream = Stream(
            settings=settings, engine=engine, cache=cache, spooled=spooled, leave_out=left_out.told, explain=lambda: record.has_room
        )
        put = ends.enter_context(_going_out(wanted.output))
        for told in stream.told():
            findings = ids.given(told.findings + told.suppressed)
            summary, together = summed(summary, told.summary), together or told.articles > 1
            articles, unmet = articles + told.articles, unmet + told.baseline_unmet
            record.take(told, findings)
            if not put(lines(findings[: len(told.findings)])):
                break
    if left_out.count and not wanted.quiet:
        left_out.say()
    return Done(
        summary=summary,
        nothing=nothing_compared(articles, summary, together=together),
        ruleset=rules_of(settings),
        files=tuple(record.files),
        explained=tuple(record.explained),
        baseline_unmet=unmet,
    )


class _LeftOut(Struct):
    """What is left out: counted, and told at once to whoever wants to know everything."""

    verbose: bool
    count: int = 0

    def told(self, skipped: Skipped) -> None:
        self.count += 1
        if self.verbose:
            tell(f"{skipped.item}: {skipped.reason}")

    def say(self) -> None:
        tell(f"{self.count:,} left out" + ("" if self.verbose else " (-v says what, and why)"))


class _Record(Struct):
    """The first findings with the steps behind them, and the files of their stories."""

    most: int
    explained: list[Explanation] = field(default_factory=list)
    files: set[str] = field(default_factory=set)

    @property
    def has_room(self) -> bool:
        return len(self.explained) < self.most

    def take(self, told: Told, findings: tuple[Finding, ...]) -> None:
        """The findings of a story under the ids that they got."""
        if self.has_room and told.explained:
            self.explained += [replace(one, finding=finding) for one, finding in zip(told.explained, findings, strict=True)]
            self.files.update(told.files)


@contextmanager
def _standard_input(settings: Settings, name: str | None) -> Iterator[tuple[Settings, Path | None]]:
    """What stands on standard input, where a path asks for it; a feed is laid down in a file, since it may be of any size."""
    if "-" not in settings.paths or name is None or PurePath(name).suffix.lower() != FEED or sys.stdin is None:
        yield replace(settings, typed=typed_in(list(settings.paths), name)), None
        return
    with tempfile.TemporaryDirectory(prefix="factcheck-") as folder:
        spooled = Path(folder) / f"stdin{FEED}"
        try:
            with spooled.open("wb") as file:
                shutil.copyfileobj(sys.stdin.buffer, file)
        except OSError as error:
            hint = "standard input is laid down in the folder for temporary files; TMPDIR names another"
            raise InputError((Problem(path=str(spooled), message=f"cannot be written: {error.strerror}", hint=hint),)) from error
        yield replace(settings, typed=Typed(b"", name)), spooled


@contextmanager
def _going_out(output: str | None) -> Iterator[Callable[[str], bool]]:
    """Where lines are put, and whether somebody still takes them: on stdout at once, in a file that is there when it is whole."""
    if output is None:
        yield lambda text: write(text, None)
        return
    with new_file(Path(output)) as file:
        yield lambda text: file.write(text.encode()) == len(text.encode())
