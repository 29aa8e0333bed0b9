"""Bytes → text: UTF-8, else what the file declares, else Windows-1252, with the choice told. Newlines stay as they are."""

from __future__ import annotations

from msgspec import Struct

_BOM = "\ufeff"
FALLBACK = "windows-1252"
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
    if b"\0" in data:
        raise ValueError(no_text(data))
    for encoding in ("utf-8", declared):
        try:
            if encoding and encoding != FALLBACK:
                return Decoded(data.decode(encoding), encoding)
        except UnicodeError:
            continue
    return Decoded(in_encoding(data, FALLBACK), FALLBACK)


def no_text(data: bytes) -> str:
    """What a file is that holds a NUL byte, by its first bytes."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "this is UTF-16; save it as UTF-8"
    return "this is binary data, not text (it holds a NUL byte)"


def in_encoding(data: bytes, encoding: str) -> str:
    """Bytes in the encoding that their file is known to be in.

    Raises:
        UnicodeError: where they are not.
    """
    return data.decode("latin-1").translate(_WINDOWS_1252) if encoding == FALLBACK else data.decode(encoding)
