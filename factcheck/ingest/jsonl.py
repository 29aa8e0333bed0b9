"""JSON Lines: one article a line, `{"id", "text", "story"?, "source"?, "title"?, "published"?, "url"?}`."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import msgspec

from factcheck.domain.article import DateSource, Skipped
from factcheck.errors import Problem
from factcheck.ingest.drafts import Draft, Drafts, File
from factcheck.ingest.metadata import Metadata, metadata
from factcheck.limits import LONGEST_LINE


class Line(msgspec.Struct, frozen=True):
    """The fields of a line that are read; a feed may hold others."""

    id: str | int
    text: str
    story: str | None = None
    source: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None

    def metadata(self) -> Metadata:
        """What the line gives of its article."""
        given = {k: v for k in ("story", "source", "title", "published", "url") if (v := getattr(self, k)) is not None}
        return metadata(given, DateSource.JSONL)


# No sign has more in UTF-8.
_BYTES = 4
_DECODER = msgspec.json.Decoder(Line)


def read_jsonl(file: File) -> Drafts:
    """The articles of the lines that can be read, and a problem for each of the others."""
    text = file.decoded.text[file.decoded.start :]
    found = [
        read_line(line, number, file.path, file.given, file.decoded.encoding, file.id)
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip()
    ]
    return Drafts(
        drafts=tuple(one for one in found if isinstance(one, Draft)),
        skipped=tuple(one for one in found if isinstance(one, Skipped)),
        problems=tuple(one for one in found if isinstance(one, Problem)),
    )


def read_line(line: str, number: int, path: str, given: Metadata, encoding: str, feed: str) -> Draft | Skipped | Problem:
    """The article of a line of a feed, or why it is not read; `given` is known of all articles of the feed, `feed` its id."""
    if len(line) * _BYTES > LONGEST_LINE and len(line.encode()) > LONGEST_LINE:
        return too_long(path, number)
    try:
        found = _DECODER.decode(line)
        known = given.over(found.metadata())
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        column, message = _told(line, error)
        return Problem(path=path, line=number, column=column, message=message)
    name = str(found.id)
    if not name.strip():
        return Problem(path=path, line=number, column=1, message="id is empty")
    return Draft(
        id=name,
        path=f"{path}#{name}",
        text=found.text,
        given=known,
        name=name,
        encoding=encoding,
        line=number,
        folder=PurePosixPath(feed).parent.name,
    )


def too_long(path: str, number: int) -> Skipped:
    """What is told of a line that is longer than any article needs."""
    return Skipped(item=f"{path}:{number}", stage="read", reason=f"it is a line of more than {LONGEST_LINE:,} bytes")


def _told(line: str, error: Exception) -> tuple[int, str]:
    """Column and words for a line that cannot be read: Python's own parser says where JSON breaks."""
    if isinstance(error, msgspec.ValidationError) or not isinstance(error, msgspec.DecodeError):
        return 1, f"{error}".replace("Object missing required field", "missing")
    try:
        json.loads(line)
    except json.JSONDecodeError as broken:
        return broken.colno, f"broken JSON: {broken.msg}"
    except RecursionError:
        return 1, "broken JSON: nested too deeply"
    except ValueError:  # Python reads no integer of thousands of digits
        return 1, "broken JSON: a number has too many digits"
    return 1, f"broken JSON: {error}"
