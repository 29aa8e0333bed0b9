"""Plain text and Markdown, with front matter or without: one article a file."""

from __future__ import annotations

from factcheck.errors import InputError
from factcheck.ingest.drafts import Draft, Drafts, File
from factcheck.ingest.front_matter import front_matter


def read_plain(file: File) -> Drafts:
    """The one article of a text."""
    text = file.decoded.text
    try:
        given, start = front_matter(text, file.path, file.decoded.start)
    except InputError as error:
        return Drafts(problems=error.problems)
    draft = Draft(
        id=file.id,
        path=file.path,
        text=text,
        given=file.given.over(given),
        name=file.stem,
        body_start=start,
        encoding=file.decoded.encoding,
    )
    return Drafts(drafts=(draft,))
