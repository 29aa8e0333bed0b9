"""Words that name something, with their exact place in the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date or time as written, and the inclusive span it resolves to; both ends None when it stays unresolved.

    `weekday` is 0 for Monday to 6 for Sunday where the words name one. `kind_of_scope` is what the words make of
    the span: "instant" ("on Sunday"), "period" ("over the past month"), "cumulative" ("since election night"),
    "distributive" ("every day"), "repeated" …; see `language/en/calendar.py`.
    """

    first: date | datetime | None
    last: date | datetime | None
    weekday: int | None = None
    scope: str = "instant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One mention: `article.text[start:end] == text`, the figure with its unit and hedge.

    `number_start` and `number_end` bound the bare figure without hedge ("800" of "nearly 800"), for whoever reads
    the words around it; `sentence` is the index of its sentence. A figure carries `quantity`, a date or time `when`.
    `conversion_of` is the start of the mention that this one renders in another unit or currency.
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
