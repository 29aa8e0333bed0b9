"""An article as it was read: its text on disk, what is known of it, and its sentences with exact offsets."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum

from msgspec import Struct

from factcheck.domain.calendar import Timestamp


class DateSource(StrEnum):
    """Where an article's date comes from, the surest first."""

    ARTICLES_YAML = "articles.yaml"
    FRONT_MATTER = "front-matter"
    HTML = "html"
    JSONL = "jsonl"
    DATELINE = "dateline"
    URL = "url"
    TEXT = "text"
    BORROWED = "borrowed"
    UNKNOWN = "unknown"


class Furniture(StrEnum):
    """Words of a page that assert nothing, by what they are."""

    AD = "ad"
    CROSS_LINK = "cross-link"
    CAPTION = "caption"
    COPYRIGHT = "copyright"
    REPEATED_HEADLINE = "repeated-headline"
    BYLINE = "byline"
    IMPRINT = "imprint"
    PAGE = "page"


class Part(StrEnum):
    """Which part of an article a sentence stands in."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"


class Sentence(Struct, frozen=True, kw_only=True, gc=False):
    """One sentence; `article.text[start:end] == text`, and no newline stands inside it.

    `paragraph` counts from 0; `furniture` says what it is when it asserts nothing, else None.
    """

    index: int
    start: int
    end: int
    text: str
    paragraph: int
    part: Part = Part.BODY
    furniture: Furniture | None = None


class Place(Struct, frozen=True, kw_only=True, order=True):
    """A stretch of an extracted text, half-open, that stands in the file sign for sign, and where it begins there."""

    start: int
    end: int
    line: int
    column: int


class Article(Struct, frozen=True, kw_only=True):
    """One article.

    `text` is the decoded text of the file as it stands on disk (BOM and front matter included; for JSON Lines the
    `text` field, for HTML the text extracted from the page), so that every offset of the program counts code points
    of it. `body_start` is where the article itself begins. `path` is what messages and reports print; for JSON
    Lines `FILE#ID`, and `folder` the one its file lies in. `places` say, in order, where words stand that cannot be
    counted in `text`: those extracted from a page, and those of a report that was read back, which has no text.
    """

    id: str
    path: str
    text: str
    sentences: tuple[Sentence, ...]
    body_start: int = 0
    story: str | None = None
    source: str = ""
    title: str | None = None
    url: str | None = None
    published: Timestamp | None = None
    published_from: DateSource = DateSource.UNKNOWN
    encoding: str = "utf-8"
    folder: str = ""
    places: tuple[Place, ...] = ()

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset in the file, both from 1; words that its markup hides stand where those before them end."""
        if self.places:
            place = self.places[max(0, bisect_right(self.places, offset, key=lambda p: p.start) - 1)]
            return place.line, place.column + min(max(0, offset - place.start), place.end - place.start)
        line_start = self.text.rfind("\n", 0, offset) + 1
        return self.text.count("\n", 0, offset) + 1, offset - line_start + 1


class Skipped(Struct, frozen=True, kw_only=True, order=True):
    """Something that was left out, and why: silence must never look like peace.

    `stage` is the room that left it out (`read`, `compare` …). `failed` says that nothing of the words themselves is the
    reason: the machine or the program failed, and another run may not.
    """

    item: str
    stage: str
    reason: str
    failed: bool = False
