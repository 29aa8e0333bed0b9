"""What came in on standard input."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """Bytes of an article, and the name of the file for which they stand; None where they stand for none."""

    data: bytes
    name: str | None = None
