"""A whole run as a function whose answers may be kept: where nothing changed that it stands on, it is told again without being run."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.code_version import version_of_all
from factcheck.domain.outcome import Outcome
from factcheck.execute.interface import Engine
from factcheck.grounds import Grounds
from factcheck.ingest.input import file_of
from factcheck.state.kept import LARGEST, digest

if TYPE_CHECKING:
    from factcheck.packed import Packing

# An outcome takes more room than the words it is made of.
_MOST_WORDS = LARGEST
# The pages of a story, as a browser saves them; what is more is read where it is worked on.
_MOST_BYTES = 4_000_000
_FEED = ".jsonl"


class WholeRun(Struct, frozen=True):
    """What a run stands on → what comes of it, `working` on an engine, once; its findings `explained` or not.

    A run is a function of its grounds alone, so its name is a hash of all of them, each as the run itself takes it:

    - the program: every module, Python, and every library installed beside it, with their versions (`version_of_all`);
    - all that was asked: every field of the settings, paths, selectors, home currency, stories, levels and `ours` among them;
    - the rules in force, with level, options, words and order of each, the meanings of hedges, sources, names, and the
      path they come from;
    - the rates: whose, and every price of a house's file (the bank's come with a library, and their file has a
      stamp in `version_of_all`);
    - decisions and baseline: each entry, with its place; and the day, where one of them may expire;
    - the files in their order: of each its path, as it is shown and as it is on disk, its id, what an `articles.yaml`
      says of it, and its content; those left out and those that cannot be reached, each with the reason; what is wrong in
      an `articles.yaml`.

    The content is read once, for the name and for the run: no file can change in between. What asks anything else has no
    name: `changed_since` asks git. `ours` asks where links lead, so that the real path of every file is in the name; a line
    of a feed has none. A run in which something failed that may not fail again does not last.
    """

    working: AbstractContextManager[Engine]
    explained: bool

    def __call__(self, grounds: Grounds) -> Outcome:
        """The outcome of a run; what compares is loaded, and the engine started, for one that is not kept."""
        from factcheck.pipeline import compared_on, outcome  # noqa: PLC0415

        with self.working as engine:
            run = compared_on(grounds, engine)
        return outcome(run, explained=self.explained)

    def name(self, grounds: Grounds) -> str | None:
        """What an outcome hangs on; None where that cannot be told."""
        version, settings = version_of_all(), grounds.settings
        files = [one.found for one in grounds.input.files]
        if version is None or settings.changed_since or any(file.typed is None for file in files):
            return None
        if settings.ours and any(file.path.suffix.lower() == _FEED or "#" in file.shown for file in files):
            return None
        links = [os.path.realpath(path) for path in (file_of(settings.ours), *(str(file.path) for file in files))] if settings.ours else []
        told = repr((self.explained, _without_contents(grounds), links))
        return digest(b"run", version, told.encode(), *(file.typed or b"" for file in files))

    def lasts(self, outcome: Outcome) -> bool:
        """Whether an outcome would be the same another time, and is no larger than what may be kept."""
        report = outcome.report
        return not any(skipped.failed for skipped in report.skipped) and sum(len(a.text) for a in report.articles) <= _MOST_WORDS

    def pack(self, outcome: Outcome) -> bytes:
        """An outcome as bytes; the articles stand in their stories."""
        return _packing().pack(replace(outcome, report=replace(outcome.report, articles=())))

    def unpack(self, data: bytes) -> Outcome:
        """The outcome that was packed.

        Raises:
            ValueError: where these bytes are none.
        """
        found = _packing().unpack(data)
        articles = sorted((a for story in found.report.stories for a in story.articles), key=lambda a: a.path)
        return replace(found, report=replace(found.report, articles=tuple(articles)))


def with_contents(grounds: Grounds) -> Grounds:
    """The same grounds with the content of every file, where that is little enough to be kept."""
    held = grounds.input.held(_MOST_BYTES)
    return grounds if held is None else replace(grounds, input=held)


def _without_contents(grounds: Grounds) -> Grounds:
    """What a run stands on but for contents and stamps, and the day where no entry of ours and no comment of our own may expire."""
    settings = replace(grounds.settings, typed=None)
    if not grounds.written and not settings.ours:
        settings = replace(settings, today=settings.today.min)
    files = tuple(replace(one, found=replace(one.found, typed=None), stamp=None) for one in grounds.input.files)
    return replace(grounds, settings=settings, input=replace(grounds.input, files=files))


def _packing() -> Packing[Outcome]:
    from factcheck.packed import packing  # noqa: PLC0415  (only where answers are kept)

    return packing(Outcome)
