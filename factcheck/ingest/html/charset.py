"""The charset that a page declares in its first bytes."""

from __future__ import annotations

import codecs
import re

# Browsers look no further.
_READ = 4096
_DECLARED = re.compile(rb"<(?:meta|\?xml)\b[^>]{0,300}?\b(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})", re.IGNORECASE)
# Labels under which the web means Windows-1252.
_LATIN = frozenset({"iso8859-1", "ascii"})
# Codecs of Python that are no charset of a page: they unpack, escape or rename.
_NO_CHARSET = ("utf-7", "unicode", "raw", "idna", "punycode", "undefined")
# A page whose declaration can be read byte by byte is in none of these; browsers take UTF-8 in their place.
_WIDE = ("utf-16", "utf-32")


def declared_charset(data: bytes) -> str | None:
    """The name of the charset that a page declares; None where it declares none that is known."""
    found = _DECLARED.search(data[:_READ])
    if found is None:
        return None
    label = found[1].decode("ascii")
    try:
        b"<".decode(label)  # refuses what packs bytes and is no charset
        name = codecs.lookup(label).name
    except (LookupError, UnicodeError):
        return None
    if name.startswith((*_NO_CHARSET, *_WIDE)):
        return None
    return "windows-1252" if name in _LATIN else name.replace("cp125", "windows-125")
