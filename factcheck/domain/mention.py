"""Words that name something, with their exact place in the article."""

from __future__ import annotations

from datetime import date, datetime, time

from msgspec import Struct

from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge, Quantity


class When(Struct, frozen=True, kw_only=True, gc=False):
    """A date or time as written, and the inclusive span it resolves to; both ends None when it stays unresolved.

    `weekday` is 0 for Monday to 6 for Sunday where the words name one, `month` 1 to 12 where they name a month of no
    known year, with its `day` where they name that, `quarter` 1 to 4 where they name a quarter of a year, known or not.
    `scope` is what the words make of the span: "instant" ("on Sunday"), "period" ("over the past month"), "cumulative"
    ("since election night"), "distributive" ("every day"), "repeated" …; see `language/en/calendar.py`.

    Both ends name days where the words do: "early Sunday" is that Sunday, and `part` keeps "early". A time of day has
    `clock`, as written in `zone` ("ET", "local", empty where none is named), and a `hedge` ("shortly after 2 a.m.").
    `assumed` says that its day is the article's own, because nothing in the sentence names another; `either_half` that
    nothing tells whether a clock of twelve hours means the morning or the evening ("at 9:40").
    """

    first: date | datetime | None
    last: date | datetime | None
    weekday: int | None = None
    scope: str = "instant"
    part: str = ""
    clock: time | None = None
    zone: str = ""
    hedge: Hedge | None = None
    assumed: bool = False
    either_half: bool = False
    month: int | None = None
    day: int | None = None
    quarter: int | None = None


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """One mention: `article.text[start:end] == text`, the figure with its unit and hedge.

    `number_start` and `number_end` bound the bare figure without hedge ("800" of "nearly 800"), for whoever reads
    the words around it; `sentence` is the index of its sentence. A figure carries `quantity`, a date or time `when`.
    `conversion_of` is the start of the mention that this one renders in another unit or currency. A name, a role or a place
    carries `entity`, the fullest form of whom or what it means in its article, and how `certain` that is, 0 to 1; a number of
    a block or a house carries its street there.
    `said_by` are the words that name the speaker of a quotation.
    """

    kind: Kind
    start: int
    end: int
    text: str
    sentence: int
    number_start: int
    number_end: int
    quantity: Quantity | None = None
    when: When | None = None
    conversion_of: int | None = None
    entity: str | None = None
    certain: float | None = None
    said_by: str | None = None
