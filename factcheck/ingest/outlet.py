"""Which outlet speaks: given, else read off the page, else the file's name."""

from __future__ import annotations

import re

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?)?,?\s*(?:by\s+)?([A-Z][\w&.'’ -]{1,60})", re.IGNORECASE)
_VIA = re.compile(r"^(?:Via|Source:)\s+([A-Z][\w&.'’ -]{1,60})\s*$")
_DATELINE = re.compile(r"^[A-Z][A-Za-z.,'’ /-]{1,50}\((Reuters|AP|AFP|Xinhua|UPI|DPA|ANI|PTI|IANS|TASS|CNN|KUNA|BBC)\)\s*(?:[-–—:]|$)")
_TITLE_SUFFIX = re.compile(r"\s[-–—|]\s([A-Z][\w&.'’ ]{1,30})$")
_IMPRINT = re.compile(r"^(?:The\s+)?(?:[A-Z][\w&'’]*)(?:\s+(?:[A-Z][\w&'’]*|for|of|the|and)){1,6}$")
_FORMS = re.compile(r"[,\s]+(?:Inc|Ltd|LLC|L\.?P|Co|Corp|plc|Limited)\.?(?=$|[\s,.])\.?.*$", re.IGNORECASE)
# What follows an owner's name in a copyright line, behind a stop, a dash or a bracket as well.
_RESERVED = re.compile(r"[\s.,–—(-]*(?:All rights\b|Do not reproduce|This material|\(|[-–—] All).*$", re.IGNORECASE)
_YEAR = re.compile(r"[\s,]+(?:19|20)\d\d$")
_STOP = re.compile(r"(?<=\w{3})\.\s.*$")
_SCANNED = 6


def inferred_outlet(lines: tuple[str, ...]) -> str | None:
    """The outlet that a page names: copyright line, "Via", title suffix, dateline, or an imprint as its last line."""
    for line in (*lines[-_SCANNED:], *lines[:_SCANNED]):
        if match := _COPYRIGHT.search(line[:200]) if line.lstrip()[:1] in "©(C" else None:
            return _clean(match.group(1))
        if match := _VIA.match(line.strip()):
            return _clean(match.group(1))
    for line in lines[:_SCANNED]:
        if match := _DATELINE.match(line.strip()):
            return match.group(1)
    if lines and (match := _TITLE_SUFFIX.search(lines[0].strip())) and not lines[0].strip().endswith("."):
        return _clean(match.group(1))
    if len(lines) > 2 and _IMPRINT.match(lines[-1].strip()) and not lines[-1].isupper():  # "READ MORE HERE"
        return lines[-1].strip()
    return None


def _clean(name: str) -> str | None:
    return _YEAR.sub("", _FORMS.sub("", _STOP.sub("", _RESERVED.sub("", name))).strip(" .,-–—")) or None
