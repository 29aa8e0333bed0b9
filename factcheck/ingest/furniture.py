"""What of a page asserts nothing: ads, links to other pieces, credits of pictures, copyright, bylines, page words."""

from __future__ import annotations

import re

from factcheck.domain.article import Furniture
from factcheck.language.en import furniture as table
from factcheck.language.en.calendar import ZONES
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS

# The first that matches names it.
_KINDS = (
    (Furniture.AD, table.AD),
    (Furniture.COPYRIGHT, table.COPYRIGHT),
    (Furniture.CAPTION, table.CAPTION),
    (Furniture.CROSS_LINK, table.CROSS_LINK),
    (Furniture.PAGE, table.PAGE),
    (Furniture.BYLINE, table.BYLINE),
    (Furniture.IMPRINT, table.IMPRINT),
)
_PATTERNS = tuple((kind, re.compile("|".join(f"(?:{p})" for p in patterns))) for kind, patterns in _KINDS)
_LONGEST = 400  # no line of a page's own is longer, credits of pictures included

_SOURCE = "|".join(re.escape(name) for name in sorted(table.PICTURE_SOURCES, key=len, reverse=True))
_CREDIT = re.compile(
    rf"""
    (?: ©\s?[^.]{{1,60}}
      | (?: (?<!\d)[/|]\s?(?:The\ )?                     # Jane Roe/AP, Jane Roe / AFP
          | \bvia\                                        # Holly Hart/The Gazette via AP
          | [.”"]\s? )                                    # A bridge after the flood.Getty Images
        (?:{_SOURCE})
      | \((?:AP|AFP|EPA|Getty|Reuters)?\s?(?:Photo|Image|Picture|Pic|File|Credit|Courtesy|Source)\b[^()]{{0,100}}\)
      | \((?:{_SOURCE})\s?/[^()]{{1,60}}\)                # (AP Photo/Jane Roe)
      | \([^()]{{1,60}}/\s?(?:{_SOURCE})\)                # (Jane Roe/Reuters)
      | [.”"]\s(?:Photo|Photograph|Image|Picture|Credit)s?:\s[^.:]{{2,60}}   # A bridge after the flood. Photo: Jane Roe
      | (?:AP\ Photo|Getty\ Images?|Shutterstock|iStock|Alamy)
    )
    (?:\s?[-–/,|]?\s?(?:{_SOURCE}|Images|[Ff]ile)){{0,2}}[.)]?\Z
    """,
    re.VERBOSE,
)
# An outlet's page marked the credit up, and only its bracket came through.
_CUT_CREDIT = re.compile(r"[^()]{3,200}\(\Z")
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_DATE_SHAPE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]\d{2,4}|\d\d?:\d\d")
_DATE_WORDS = table.DATE_LINE | frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(w for z in ZONES for w in z.split())
_LONGEST_DATE = 90


def furniture_of(line: str) -> Furniture | None:
    """What a line is when it asserts nothing; None for the article's own words."""
    if len(line) > _LONGEST:
        return None
    if _is_date(line):
        return Furniture.BYLINE
    kind = next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(line)), None)
    if kind is None and (_CREDIT.search(line) or _CUT_CREDIT.fullmatch(line)):
        return Furniture.CAPTION
    return kind


def _is_date(line: str) -> bool:
    """Whether a line is made of a date or a time, and says no more than that it is the page's own."""
    if len(line) > _LONGEST_DATE or not any(c.isdigit() for c in line):
        return False
    words = _WORDS.findall(line.lower())
    named = any(w in MONTHS or w in WEEKDAYS for w in words) or _DATE_SHAPE.search(line)
    return bool(named) and all(w.isdigit() or w in _DATE_WORDS for w in words)
