"""The program on one page, for more articles than memory holds: see each where it lies, put them by story, judge story by story."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import msgspec
from msgspec.structs import replace

from factcheck.align.grouping import Traits
from factcheck.align.stories import no_such_story
from factcheck.align.windows import Waiting, stories_in
from factcheck.compare.rates import rates_of
from factcheck.domain.article import Skipped
from factcheck.domain.level import Level
from factcheck.errors import InputError, Problem
from factcheck.execute.interface import Engine
from factcheck.execute.shuffle import Laid, Shuffle
from factcheck.grounds import rules_of, suppressors_of
from factcheck.ingest.changed import changed_files
from factcheck.ingest.decode import FALLBACK
from factcheck.ingest.input import input_of
from factcheck.ingest.jsonl import too_long
from factcheck.ingest.pieces import Lying, Piece, Source, count_of, pieces, pieces_of
from factcheck.ingest.read import by_place, left_out, stands_already, without_signs
from factcheck.judging import Bundle, Judging, Told
from factcheck.limits import MOST_ARTICLES
from factcheck.rules.ruleset import RuleSet
from factcheck.seeing import Row, Seeing, Seen
from factcheck.settings import Settings

# Problems that are told together; a broken feed has one a line.
_MOST_PROBLEMS = 1_000
# Stories among which one is looked for that somebody may have meant.
_MOST_NAMES = 10_000


@dataclass(slots=True, kw_only=True)
class Stream:
    """A run over articles of any number, whose stories are told one by one, by id; it holds none of their texts.

    `spooled` is where standard input was laid down, `leave_out` is told of everything that is left out. `explain` says
    of a story, by how many were told before it, whether its findings shall be explained.
    """

    settings: Settings
    engine: Engine
    cache: Path | None
    spooled: Path | None
    leave_out: Callable[[Skipped], None]
    explain: Callable[[], bool] = field(default=lambda: False)
    _problems: list[Problem] = field(default_factory=list, init=False)

    def told(self) -> Iterator[Told]:
        """What is told of each story, as soon as it is.

        Raises:
            InputError: for everything that cannot be read or is wrong in a file of ours, before the first story.
        """
        ruleset = rules_of(self.settings)
        judging = self._judging(ruleset)
        lying = self._lying()
        with Shuffle() as shuffle:
            self._see(lying, shuffle)
            _sort(shuffle)
            self._chosen(shuffle)
            bundles = _Bundles(shuffle, lying, self.settings.stories, self.explain)
            for told in self.engine.map(judging, bundles, "comparing"):
                for skipped in told.skipped:
                    self.leave_out(skipped)
                yield told

    def _judging(self, ruleset: RuleSet) -> Judging:
        settings = self.settings
        return Judging(
            ruleset=ruleset,
            rates=rates_of(settings.fx, settings.fx_date),
            written=suppressors_of(settings, ruleset),
            today=settings.today,
            min_level=settings.min_level or Level.INFO,
            min_confidence=settings.min_confidence or 0.0,
            changed=changed_files(settings.changed_since, settings.paths) if settings.changed_since else None,
            cache=self.cache,
        )

    def _lying(self) -> list[Lying]:
        """The files to be read.

        Raises:
            InputError: for what is wrong in an `articles.yaml`, or with a path.
        """
        given = input_of(self.settings.paths, self.settings.exclude, self.settings.typed)
        spooled = self.spooled
        lying = [Lying(unread=one, at=spooled if one.found.typed is not None and spooled else one.found.path) for one in given.files]
        for skipped in given.skipped:
            self.leave_out(skipped)
        if given.broken:
            raise InputError(tuple(sorted(map(without_signs, given.broken), key=by_place)))
        for problem in given.problems:
            self._tell(problem)
        return lying

    def _see(self, lying: list[Lying], shuffle: Shuffle) -> None:
        """The first map: every article where it lies, with the story that it names or what grouping needs.

        Raises:
            InputError: for everything that cannot be read.
        """
        again = self._seen(_Pieces(lying), shuffle)
        for number in sorted(again):
            shuffle.forget_file(number)
            lying[number] = replace(lying[number], encoding=FALLBACK)
            self._seen(list(pieces_of(number, lying[number])), shuffle)
        for number, laid, first in shuffle.repeated():
            if laid.line is None:
                shuffle.rename(number, laid.path)
            else:
                shuffle.drop(number)
                self._tell(stands_already(laid.id, laid.path, laid.line, first.path, first.line))
        if self._problems:
            raise InputError(tuple(sorted(self._problems, key=by_place)))

    def _seen(self, among: Iterable[Piece], shuffle: Shuffle) -> set[int]:
        """The numbers of the files that are in another encoding than was thought."""
        other: set[int] = set()
        broken: set[int] = set()
        file, lines = -1, 0
        for seen in self.engine.map(Seeing(), among, "reading"):
            if seen.piece.number != file:
                file, lines = seen.piece.number, 0
            if file in other or file in broken:
                continue
            if seen.no_text is not None:
                broken.add(file)
                shuffle.forget_file(file)
                self._tell(Problem(path=seen.piece.of.unread.found.shown, message=f"cannot be read: {seen.no_text}"))
            elif seen.no_utf8:
                other.add(file)
            else:
                self._put(seen, lines, shuffle)
                lines += seen.lines
        return other

    def _put(self, seen: Seen, before: int, shuffle: Shuffle) -> None:
        """What was seen in a piece; so many lines of its file come before it."""
        for row in seen.rows:
            _put(row, seen.piece.number, before, shuffle)
        for skipped in seen.skipped:
            self.leave_out(skipped)
        for number in seen.too_long:
            self.leave_out(too_long(seen.piece.of.unread.found.shown, before + number))
        for problem in seen.problems:
            self._tell(problem if problem.line is None or seen.piece.end is None else replace(problem, line=before + problem.line))

    def _tell(self, problem: Problem) -> None:
        """Something cannot be read: an error, or left out where that was asked for."""
        told = without_signs(problem)
        if self.settings.skip_unreadable:
            self.leave_out(left_out(told))
            return
        self._problems.append(told)
        if len(self._problems) == _MOST_PROBLEMS:
            raise InputError(tuple(sorted(self._problems, key=by_place)))

    def _chosen(self, shuffle: Shuffle) -> None:
        """Whether every story that is asked for is one.

        Raises:
            InputError: for those that are none.
        """
        missing = [story for story in self.settings.stories if not shuffle.has(story)]
        if missing:
            raise InputError(no_such_story(missing, shuffle.some_stories(_MOST_NAMES)))


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The pieces of all files, whose number is known without making them."""

    lying: list[Lying]

    def __len__(self) -> int:
        return count_of(self.lying)

    def __iter__(self) -> Iterator[Piece]:
        return pieces(self.lying)


@dataclass(frozen=True, slots=True)
class _Bundles:
    """The stories as they lie, whose number is known without making them."""

    shuffle: Shuffle
    lying: list[Lying]
    only: tuple[str, ...]
    explain: Callable[[], bool]

    def __len__(self) -> int:
        return len(self.only) or self.shuffle.count()

    def __iter__(self) -> Iterator[Bundle]:
        for story, articles in self.shuffle.stories(self.only):
            # Some articles turn out to be none when they are read; others take their place.
            taken = tuple(_source(self.lying[laid.file], laid) for laid in islice(articles, 2 * MOST_ARTICLES))
            yield Bundle(story=story, sources=taken, count=len(taken) + sum(1 for _ in articles), explained=self.explain())


def _source(lying: Lying, laid: Laid) -> Source:
    return Source(of=lying, id=laid.id, path=laid.path, line=laid.line, offset=laid.offset, size=laid.size)


def _put(row: Row, file: int, before: int, shuffle: Shuffle) -> None:
    line = None if row.line is None else before + row.line
    number = shuffle.put(Laid(file=file, line=line, offset=row.offset, size=row.size, id=row.id, path=row.path))
    if row.story is not None:
        shuffle.belongs(number, row.path, row.story)
    elif row.traits is not None:
        day = row.traits.day.toordinal() if row.traits.day else None
        shuffle.waits(number, row.path, row.folder, day, msgspec.msgpack.encode(row.traits))


def _sort(shuffle: Shuffle) -> None:
    """The shuffle: the articles that name no story, by the event that they are about."""
    for folder, count, lying in shuffle.folders():
        waiting = (Waiting((number, path), path, _traits(traits)) for number, path, traits in lying)
        for name, members in stories_in(folder, waiting, count):
            for number, path in members:
                shuffle.belongs(number, path, name)


def _traits(data: bytes) -> Traits:
    return msgspec.msgpack.decode(data, type=Traits)
