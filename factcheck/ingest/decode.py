"""Bytes → text: UTF-8, else what the file declares, else Windows-1252, with the choice told. Newlines stay as they are."""

from __future__ import annotations

from msgspec import Struct

_BOM = "\ufeff"
_FALLBACK = "windows-1252"
# As browsers do it: the five bytes that Windows-1252 leaves undefined become control characters.
_WINDOWS_1252 = {byte: bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte) for byte in range(0x80, 0xA0)}


class Decoded(Struct, frozen=True):
    """A file's text as it stands on disk, and the encoding it was read in."""

    text: str
    encoding: str

    @property
    def start(self) -> int:
        """Where the content begins: after a byte order mark."""
        return len(_BOM) if self.text.startswith(_BOM) else 0


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of a file; `declared` is the charset that it names for itself.

    Raises:
        ValueError: for binary data, in words.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" in data:
        raise ValueError("this is UTF-16; save it as UTF-8")
    if b"\0" in data:
        raise ValueError("this is binary data, not text (it holds a NUL byte)")
    for encoding in ("utf-8", declared):
        try:
            if encoding and encoding != _FALLBACK:
                return Decoded(data.decode(encoding), encoding)
        except UnicodeError:
            continue
    return Decoded(data.decode("latin-1").translate(_WINDOWS_1252), _FALLBACK)
