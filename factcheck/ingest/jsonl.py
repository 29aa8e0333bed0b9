"""JSON Lines: one article a line, `{"id", "text", "story"?, "source"?, "title"?, "published"?, "url"?}`."""

from __future__ import annotations

import json

import msgspec

from factcheck.domain.article import DateSource
from factcheck.errors import Problem
from factcheck.ingest.drafts import Draft, Drafts, File
from factcheck.ingest.metadata import Metadata, metadata


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


_DECODER = msgspec.json.Decoder(Line)


def read_jsonl(file: File) -> Drafts:
    """The articles of the lines that can be read, and a problem for each of the others."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    text = file.decoded.text[file.decoded.start :]
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            drafts.append(_draft(_DECODER.decode(line), number, file))
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            column, message = _told(line, error)
            problems.append(Problem(path=file.path, line=number, column=column, message=message))
    return Drafts(drafts=tuple(drafts), problems=tuple(problems))


def _draft(line: Line, number: int, file: File) -> Draft:
    name = str(line.id)
    if not name.strip():
        raise ValueError("id is empty")
    return Draft(
        id=name,
        path=f"{file.path}#{name}",
        text=line.text,
        given=file.given.over(line.metadata()),
        name=name,
        encoding=file.decoded.encoding,
        line=number,
    )


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
    return 1, f"broken JSON: {error}"
