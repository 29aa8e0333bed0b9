"""Paths → articles: every file read, and everything that is wrong told together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.article import Article, Skipped
from factcheck.domain.typed import Typed
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem
from factcheck.files import read_at_most, sayable
from factcheck.ingest.article import article_from
from factcheck.ingest.decode import decode
from factcheck.ingest.drafts import Draft, Drafts, File
from factcheck.ingest.input import Input, Unread, input_of
from factcheck.ingest.language import is_english
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.readers import CHARSETS, PLAIN, READERS
from factcheck.ingest.walk import Found
from factcheck.limits import LARGEST_FEED, LARGEST_FILE, LONGEST_ARTICLE

T = TypeVar("T")
R = TypeVar("R")

_TOO_MUCH = "reading it took more than a process has"


class Reading(Struct, frozen=True, kw_only=True):
    """What was read, by path, and what was left out."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]


class Each(Protocol):
    """How a function is run over many items: the answers come in their order."""

    def __call__(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers."""
        ...


def in_turn(function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:  # noqa: ARG001  (nobody is told)
    """One item after the other."""
    return map(function, items)


def read(
    paths: Sequence[str],
    *,
    exclude: Sequence[str] = (),
    skip_unreadable: bool = False,
    typed: Typed | None = None,
    each: Each = in_turn,
) -> Reading:
    """Every article below the paths; `typed` is what was handed in for the path `-`.

    Raises:
        InputError: as `read_input` does.
    """
    return read_input(input_of(paths, exclude, typed), skip_unreadable=skip_unreadable, each=each)


def read_input(given: Input, *, skip_unreadable: bool = False, each: Each = in_turn) -> Reading:
    """Every article of an input.

    With `skip_unreadable` a file or a line that cannot be read is listed and left out; a broken `articles.yaml` is an
    error in any case, since it speaks of others.

    Raises:
        InputError: for all that is missing, unreadable or broken, together.
    """
    unreadable = [*given.problems]
    skipped = [*given.skipped]
    drafts: list[Draft] = []
    for read_file in each(Drafting(), given.files, "reading"):
        drafts += read_file.drafts
        skipped += read_file.skipped
        unreadable += read_file.problems
    drafts, repeated = _distinct(drafts)
    unreadable += repeated
    problems = [*given.broken, *([] if skip_unreadable else unreadable)]
    if problems:
        raise InputError(tuple(sorted(map(without_signs, problems), key=by_place)))
    articles, empty = _articles(drafts, each)
    skipped += [*empty, *(left_out(without_signs(p)) for p in unreadable)]
    return Reading(articles=articles, skipped=tuple(sorted(set(skipped))))


class Drafting(Struct, frozen=True):
    """A file → its drafts, or why it cannot be read; whatever a file does to its reader, the next one is read."""

    def __call__(self, unread: Unread) -> Drafts:
        """The drafts of a file."""
        if why := _too_large(unread):
            return Drafts(skipped=(Skipped(item=unread.found.shown, stage="read", reason=why),))
        try:
            return _drafts(unread.found, unread.given)
        except Exception as error:  # noqa: BLE001  (pages come from anywhere, and so do the libraries that read them)
            return _unreadable(unread.found, f"its reader fails on it ({type(error).__name__})")

    def lost(self, unread: Unread) -> Drafts:
        """What stands for a file whose reading killed a process."""
        return _unreadable(unread.found, _TOO_MUCH)


class Cutting(Struct, frozen=True):
    """A draft → its article, or why it is left out."""

    def __call__(self, draft: Draft) -> Article | Skipped:
        """The article of a draft."""
        if len(draft.text) > LONGEST_ARTICLE:
            reason = f"it has {len(draft.text):,} characters, and {LONGEST_ARTICLE:,} at most are read"
            return Skipped(item=draft.path, stage="read", reason=reason)
        try:
            article = article_from(draft)
        except Exception as error:  # noqa: BLE001  (as above)
            return Skipped(item=draft.path, stage="read", reason=f"the program fails on it ({type(error).__name__})", failed=True)
        if not article.sentences:
            return Skipped(item=draft.path, stage="read", reason="it holds no words")
        if not is_english(article.text[article.body_start :], draft.language):
            return Skipped(item=draft.path, stage="read", reason="it is not in English")
        return article

    def lost(self, draft: Draft) -> Skipped:
        """What stands for an article whose reading killed a process."""
        return Skipped(item=draft.path, stage="read", reason=_TOO_MUCH, failed=True)


def _drafts(found: Found, given: Metadata) -> Drafts:
    suffix = found.path.suffix.lower() if found.path.suffix.lower() in READERS else PLAIN
    try:
        data = read_at_most(found.path, _most(found)) if found.typed is None else found.typed
        decoded = decode(data, CHARSETS.get(suffix, _no_charset)(data))
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        return _unreadable(found, told)
    file = File(path=found.shown, id=found.id, stem=sayable(found.path.stem), decoded=decoded, given=given)
    return READERS[suffix](file)


def _too_large(unread: Unread) -> str | None:
    """Why a file is not opened at all."""
    _, size = unread.stamp or (0, 0)
    size, most = size if unread.found.typed is None else len(unread.found.typed), _most(unread.found)
    return f"it has {size:,} bytes, and {most:,} at most are read" if size > most else None


def _most(found: Found) -> int:
    """How many bytes of a file are read."""
    return LARGEST_FEED if found.path.suffix.lower() == ".jsonl" else LARGEST_FILE


def _unreadable(found: Found, why: str) -> Drafts:
    return Drafts(problems=(Problem(path=found.shown, message=f"cannot be read: {why}"),))


def _no_charset(_data: bytes) -> None:
    """Most kinds of file name no charset."""


def _distinct(drafts: Iterable[Draft]) -> tuple[list[Draft], list[Problem]]:
    """Drafts of different ids: a file that shares its own takes its path, a line that repeats one is a problem."""
    known: dict[str, Draft] = {}
    distinct: list[Draft] = []
    problems: list[Problem] = []
    for draft in drafts:
        first = known.setdefault(draft.id, draft)
        if first is draft:
            distinct.append(draft)
        elif draft.line is None:
            distinct.append(replace(draft, id=draft.path))
        else:
            problems.append(stands_already(draft.id, draft.path, draft.line, first.path, first.line))
    return distinct, problems


def stands_already(name: str, path: str, line: int, first: str, first_line: int | None) -> Problem:
    """What is told of a line whose id another article has."""
    place = first.partition("#")[0] + (f":{first_line}" if first_line else "")
    return Problem(path=path.removesuffix(f"#{name}"), line=line, column=1, message=f"id {name!r} stands already at {place}")


def _articles(drafts: Sequence[Draft], each: Each) -> tuple[tuple[Article, ...], list[Skipped]]:
    cut = tuple(each(Cutting(), drafts, "reading"))
    articles = sorted((one for one in cut if isinstance(one, Article)), key=lambda a: (a.path, a.id))
    return tuple(articles), [one for one in cut if isinstance(one, Skipped)]


def without_signs(problem: Problem) -> Problem:
    """A problem whose words hold nothing of a file that acts on a screen."""
    hint = visible(problem.hint) if problem.hint else None
    return replace(problem, message=visible(problem.message), hint=hint)


def by_place(problem: Problem) -> tuple[str, int, int, str]:
    """The order in which problems are told."""
    return problem.path, problem.line or 0, problem.column or 0, problem.message


def left_out(problem: Problem) -> Skipped:
    """What cannot be read, where the run goes on without it; another time it may."""
    item = problem.path if problem.line is None else f"{problem.path}:{problem.line}"
    return Skipped(item=item, stage="read", reason=problem.message, failed=True)
