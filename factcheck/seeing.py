"""What a run over more articles than memory holds sees of each at first: where it lies, and which story it is of or may be of."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.grouping import Traits, traits_of
from factcheck.align.stories import folder_of
from factcheck.domain.article import Article, Skipped
from factcheck.errors import Problem
from factcheck.ingest.decode import in_encoding, no_text
from factcheck.ingest.drafts import Draft
from factcheck.ingest.jsonl import read_line
from factcheck.ingest.pieces import Line, Piece, lines_of
from factcheck.ingest.read import Cutting, Drafting


class Row(Struct, frozen=True, kw_only=True, gc=False):
    """An article seen: where it lies, and the story that it names; else its folder, and what grouping needs of it."""

    id: str
    path: str
    line: int | None = None
    offset: int = 0
    size: int = 0
    story: str | None = None
    folder: str = ""
    traits: Traits | None = None


class Seen(Struct, frozen=True, kw_only=True):
    """What was seen in a piece; lines count from its first one, `too_long` are some of them.

    `no_text` and `no_utf8` speak of the whole file.
    """

    piece: Piece
    rows: tuple[Row, ...] = ()
    lines: int = 0
    too_long: tuple[int, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    no_text: str | None = None
    no_utf8: bool = False


class Seeing(Struct, frozen=True):
    """A piece of the input → what is seen in it."""

    def __call__(self, piece: Piece) -> Seen:
        """What is seen; whatever is wrong with a file, the next one is read."""
        if piece.end is None:
            return _file(piece)
        try:
            return _stretch(piece)
        except OSError as error:
            return _unreadable(piece, f"cannot be read: {error.strerror or error}")
        except UnicodeDecodeError:
            return Seen(piece=piece, no_utf8=True)

    def lost(self, piece: Piece) -> Seen:
        """What stands for a piece whose reading killed a process."""
        return _unreadable(piece, "cannot be read: reading it took more than a process has")


def _unreadable(piece: Piece, why: str) -> Seen:
    return Seen(piece=piece, problems=(Problem(path=piece.of.unread.found.shown, message=why),))


def _file(piece: Piece) -> Seen:
    drafts = Drafting()(piece.of.unread)
    seen = [_seen(draft, 0, 0) for draft in drafts.drafts]
    return Seen(
        piece=piece,
        rows=tuple(one for one in seen if isinstance(one, Row)),
        skipped=drafts.skipped + tuple(one for one in seen if isinstance(one, Skipped)),
        problems=drafts.problems,
    )


def _stretch(piece: Piece) -> Seen:
    rows: list[Row] = []
    skipped: list[Skipped] = []
    problems: list[Problem] = []
    long: list[int] = []
    lines = 0
    for line in lines_of(piece):
        lines = line.number
        if line.data is not None and b"\0" in line.data:
            return Seen(piece=piece, no_text=no_text(line.data))
        match _line(piece, line):
            case Row() as row:
                rows.append(row)
            case Skipped() as left_out:
                skipped.append(left_out)
            case Problem() as problem:
                problems.append(problem)
            case int() as number:
                long.append(number)
    return Seen(piece=piece, rows=tuple(rows), lines=lines, too_long=tuple(long), skipped=tuple(skipped), problems=tuple(problems))


def _line(piece: Piece, line: Line) -> Row | Skipped | Problem | int | None:
    """What a line holds: nothing, an article, what is wrong with it, or its number, where it is too long."""
    found = piece.of.unread.found
    if line.data is None:
        return line.number
    text = in_encoding(line.data, piece.of.encoding)
    if not text.strip():
        return None
    read = read_line(text, line.number, found.shown, piece.of.unread.given, piece.of.encoding, found.id)
    if isinstance(read, Skipped):
        return line.number
    return _seen(read, line.offset, line.size) if isinstance(read, Draft) else read


def _seen(draft: Draft, offset: int, size: int) -> Row | Skipped:
    row = Row(id=draft.id, path=draft.path, line=draft.line, offset=offset, size=size, story=draft.given.story)
    if row.story is not None:
        return row
    article = Cutting()(draft)
    if not isinstance(article, Article):
        return article
    return replace(row, story=article.story, folder=folder_of(article), traits=traits_of(article))
