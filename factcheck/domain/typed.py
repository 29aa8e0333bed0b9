"""What came in on standard input."""

from __future__ import annotations

from msgspec import Struct


class Typed(Struct, frozen=True):
    """Bytes of an article, and the name of the file for which they stand; None where they stand for none."""

    data: bytes
    name: str | None = None
