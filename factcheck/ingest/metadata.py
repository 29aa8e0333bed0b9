"""What is given of an article, by whichever file gives it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import fields

from factcheck.domain.article import DateSource
from factcheck.domain.calendar import Timestamp

KEYS = ("source", "published", "url", "title", "story")
_DAY_ONLY = re.compile(r"\d{4}-\d\d-\d\d\Z")


class Given(Struct, frozen=True, kw_only=True):
    """A date, and the file that gives it."""

    at: Timestamp
    by: DateSource


class Metadata(Struct, frozen=True, kw_only=True):
    """What is given of one article; None for what is not."""

    source: str | None = None
    published: Given | None = None
    url: str | None = None
    title: str | None = None
    story: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """This metadata, completed by another of less authority."""
        mine_first = {f.name: v if (v := getattr(self, f.name)) is not None else getattr(other, f.name) for f in fields(self)}
        return Metadata(**mine_first)


def metadata(values: Mapping[str, str], given_by: DateSource) -> Metadata:
    """Metadata from the values of KEYS as written; an empty value is none.

    Raises:
        ValueError: when `published` is no date, in words.
    """
    known = {key: value for key in KEYS if (value := values.get(key, "").strip())}
    published = known.pop("published", None)
    given = Given(at=timestamp(published), by=given_by) if published else None
    return Metadata(published=given, **known)


def timestamp(written: str) -> Timestamp:
    """A date or date-time of metadata.

    Raises:
        ValueError: when it is neither, with what would be right.
    """
    try:
        moment = datetime.fromisoformat(written)
        if moment.tzinfo is not None:
            moment.astimezone(UTC)  # the first and the last hours of the calendar are in no calendar there
    except (ValueError, OverflowError):
        raise ValueError(f"published is {written!r}, not a date in ISO form such as 2022-09-28 or 2022-09-28T21:40+01:00") from None
    return Timestamp(day=moment.date(), at=None if _DAY_ONLY.match(written) else moment)
