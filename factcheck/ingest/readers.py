"""Which reader a suffix has: what is not listed here is skipped, and said so."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.ingest.drafts import Drafts, File
from factcheck.ingest.jsonl import read_jsonl
from factcheck.ingest.plain import read_plain

Reader = Callable[[File], Drafts]

READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".md": read_plain,
    ".jsonl": read_jsonl,
}
# Articles by their suffix, for which there is no reader yet.
LATER = {".html": "HTML is not read yet", ".htm": "HTML is not read yet"}


def why_not(suffix: str) -> str:
    """Why a file of this suffix is not read."""
    return LATER.get(suffix) or f"not a kind of file that is read ({', '.join(READERS)})"
