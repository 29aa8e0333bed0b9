"""Which reader a suffix has: what is not listed here is skipped, and said so."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.ingest.drafts import Drafts, File
from factcheck.ingest.html.charset import declared_charset
from factcheck.ingest.jsonl import read_jsonl
from factcheck.ingest.plain import read_plain

Reader = Callable[[File], Drafts]


def read_html(file: File) -> Drafts:
    """The article of a saved page; what reads pages is loaded with the first one."""
    from factcheck.ingest.html import read  # noqa: PLC0415

    return read.read_html(file)


READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".jsonl": read_jsonl,
    ".html": read_html,
    ".htm": read_html,
}
# What text without a suffix is read as.
PLAIN = ".txt"
# Kinds of file that name their charset in their first bytes.
CHARSETS: dict[str, Callable[[bytes], str | None]] = {".html": declared_charset, ".htm": declared_charset}


def why_not(suffix: str) -> str:
    """Why a file of this suffix is not read."""
    return f"{suffix or 'no suffix'} is not a kind of file that is read ({', '.join(READERS)})"
