"""Bytes → text: UTF-8, else Windows-1252, with the choice told. Newlines stay as they are."""

from __future__ import annotations

from dataclasses import dataclass

_BOM = "\ufeff"
# As browsers do it: the five bytes that Windows-1252 leaves undefined become control characters.
_WINDOWS_1252 = {byte: bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte) for byte in range(0x80, 0xA0)}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text as it stands on disk, and the encoding it was read in."""

    text: str
    encoding: str

    @property
    def start(self) -> int:
        """Where the content begins: after a byte order mark."""
        return len(_BOM) if self.text.startswith(_BOM) else 0


def decode(data: bytes) -> Decoded:
    """The text of a file.

    Raises:
        ValueError: for binary data, in words.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" in data:
        raise ValueError("this is UTF-16; save it as UTF-8")
    if b"\0" in data:
        raise ValueError("this is binary data, not text (it holds a NUL byte)")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Decoded(data.decode("latin-1").translate(_WINDOWS_1252), "windows-1252")
