"""Metadata at the head of a text, between two lines of `---`."""

from __future__ import annotations

import re

from factcheck.domain.article import DateSource
from factcheck.errors import InputError, Problem
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.yaml_record import record
from factcheck.limits import LONGEST_FRONT_MATTER
from factcheck.yaml_nodes import Teller, compose

_OPEN = re.compile(r"---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
# Without a key on the line below, `---` is a rule across the page.
_KEY = re.compile(r"(?:[ \t]*+(?:#[^\n]*+)?\r?\n)*+[A-Za-z_][\w-]*+[ \t]*+:(?:\s|\Z)")


def front_matter(text: str, path: str, start: int) -> tuple[Metadata, int]:
    """What the front matter gives, and where the article begins; keys that are not ours are the blog's own.

    Raises:
        InputError: with line and column, where it is opened and never closed, or broken.
    """
    opened = _OPEN.match(text, start)
    if opened is None or not _KEY.match(text, opened.end()):
        return Metadata(), start
    closed = _CLOSE.search(text, opened.end())
    if closed is None:
        message, hint = "the front matter is never closed", "end it with a line of ---"
        raise InputError((Problem(path=path, line=1, column=1, message=message, hint=hint),))
    if closed.start() - opened.end() > LONGEST_FRONT_MATTER:
        message = f"the front matter has more than {LONGEST_FRONT_MATTER:,} characters, and no more are read"
        raise InputError((Problem(path=path, line=1, column=1, message=message),))
    tell = Teller(path, line_offset=1)
    node = compose(text[opened.end() : closed.start()], tell)
    if node is None:
        return Metadata(), closed.end()
    given, problems = record(node, tell, DateSource.FRONT_MATTER, closed=False)
    if problems:
        raise InputError(tuple(problems))
    return given, closed.end()
