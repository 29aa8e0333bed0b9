"""The columns of the table: one declaration for the file, for its documentation, and for the description inside it."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from factcheck.domain.moments import CLOCK, DATE

if TYPE_CHECKING:
    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion, Head, Scope
    from factcheck.domain.interval import Interval, Meaning
    from factcheck.domain.mention import Mention, When
    from factcheck.domain.quantity import Quantity

VERSION = "factcheck/mentions/1"
TEXT, WHOLE, NUMBER, DAY, MOMENT, TEXTS = "string", "int64", "double", "date", "timestamp", "list of strings"


class Row(Struct, frozen=True):
    """A mention, the article it stands in, and what it asserts; None where it asserts nothing."""

    article: Article
    mention: Mention
    assertion: Assertion | None
    line: int
    column: int


class Column(Struct, frozen=True):
    """A column: its name, the type of its values, what they are, and how to come by one; null where there is none."""

    name: str
    type: str
    about: str
    value: Callable[[Row], Any]


def rows(article: Article, mentions: Sequence[Mention], assertions: Sequence[Assertion]) -> Iterator[Row]:
    """The mentions of an article in the order of its text."""
    asserted = {(one.kind, one.mention.start, one.mention.end): one for one in assertions}
    for mention in sorted(mentions, key=lambda one: (one.start, one.end, one.kind)):
        yield Row(article, mention, asserted.get((mention.kind, mention.start, mention.end)), *article.position(mention.start))


def _file(row: Row) -> str:
    return row.article.path.removesuffix(f"#{row.article.id}")


def _double(value: Decimal | None) -> float | None:
    number = None if value is None else float(value)
    return number if number is not None and math.isfinite(number) else None


def _day(value: date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def _moment(value: date | None) -> datetime | None:
    return value if isinstance(value, datetime) else None


def _quantity(of: Callable[[Quantity], Any]) -> Callable[[Row], Any]:
    return lambda row: None if row.mention.quantity is None else of(row.mention.quantity)


def _when(of: Callable[[When], Any]) -> Callable[[Row], Any]:
    return lambda row: None if row.mention.when is None else of(row.mention.when)


def _said(of: Callable[[Assertion], Any]) -> Callable[[Row], Any]:
    return lambda row: None if row.assertion is None else of(row.assertion)


def _head(of: Callable[[Head], Any]) -> Callable[[Row], Any]:
    return _said(lambda one: None if one.head is None else of(one.head))


def _scope(of: Callable[[Scope], Any]) -> Callable[[Row], Any]:
    return _said(lambda one: of(one.scope))


def _meaning(of: Callable[[Meaning], Any]) -> Callable[[Row], Any]:
    """Of a figure; days and times of day have columns of their own."""
    return _said(lambda one: None if one.meaning.unit in (CLOCK, DATE) else of(one.meaning))


def _low(of: Callable[[Meaning], Interval]) -> Callable[[Row], Any]:
    return _meaning(lambda meaning: _double(of(meaning).low))


def _high(of: Callable[[Meaning], Interval]) -> Callable[[Row], Any]:
    return _meaning(lambda meaning: _double(of(meaning).high))


def _attribution(row: Row) -> str | None:
    told = row.assertion.attribution if row.assertion else None
    return row.mention.said_by or (told.words if told else None)


COLUMNS = (
    Column("article", TEXT, "id of the article, as in the other formats", lambda row: row.article.id),
    Column("path", TEXT, "the article in messages: its file, in a file of many `FILE#ID`", lambda row: row.article.path),
    Column("file", TEXT, "the file in which it stands", _file),
    Column("story", TEXT, "the story that its metadata names", lambda row: row.article.story),
    Column("source", TEXT, "the outlet", lambda row: row.article.source),
    Column("title", TEXT, "the title that its metadata gives", lambda row: row.article.title),
    Column("url", TEXT, "its address", lambda row: row.article.url),
    Column("published", DAY, "the day it appeared", lambda row: row.article.published and row.article.published.day),
    Column("published_at", TEXT, "the same with the time of day, ISO 8601, where that is known", lambda row: _published_at(row.article)),
    Column("published_from", TEXT, "where that day comes from (`jsonl`, `dateline`, `unknown` …)", lambda row: row.article.published_from),
    Column("kind", TEXT, "`count`, `money`, `percent`, `date`, `name`, `quote` …", lambda row: row.mention.kind),
    Column("start", WHOLE, "where the words begin, in code points of the text", lambda row: row.mention.start),
    Column("end", WHOLE, "where they end; the sign there is no longer theirs", lambda row: row.mention.end),
    Column("line", WHOLE, "the line of the file, from 1; in JSON Lines of the field `text`", lambda row: row.line),
    Column("column", WHOLE, "the column of that line, from 1", lambda row: row.column),
    Column("text", TEXT, "the words: a figure with its unit and hedge, a quotation", lambda row: row.mention.text),
    Column("low", NUMBER, "the lower end as stated, in `unit`; null while it is open", _quantity(lambda q: _double(q.low))),
    Column("high", NUMBER, "the upper end as stated; that of one number is the lower one", _quantity(lambda q: _double(q.high))),
    Column("unit", TEXT, "ISO 4217 code, `percent`, `meter` …; empty for a plain count", _quantity(lambda q: q.unit)),
    Column("hedge", TEXT, "`about`, `nearly`, `over`, `at-least`, `vague` …; null for a bare figure", _quantity(lambda q: q.hedge)),
    Column("step", NUMBER, "the smallest step written: 1 of 15, 0.1 of 15.4", _quantity(lambda q: _double(q.step))),
    Column("core_low", NUMBER, "the lower end of what most readers take it for, in `normalized_unit`", _low(lambda m: m.core)),
    Column("core_high", NUMBER, "the upper end of that", _high(lambda m: m.core)),
    Column("support_low", NUMBER, "the lower end of what it does not exclude", _low(lambda m: m.support)),
    Column("support_high", NUMBER, "the upper end of that", _high(lambda m: m.support)),
    Column("normalized_unit", TEXT, "the unit of core and support", _meaning(lambda m: m.unit)),
    Column("when_from", DAY, "the first day of a date or time; null while unresolved", _when(lambda w: _day(w.first))),
    Column("when_to", DAY, "its last day, inclusive", _when(lambda w: _day(w.last))),
    Column("moment_from", MOMENT, "its beginning to the minute, local, where a time of day is named", _when(lambda w: _moment(w.first))),
    Column("moment_to", MOMENT, "its end to the minute", _when(lambda w: _moment(w.last))),
    Column("assertion", TEXT, "id of the assertion; null where the words assert nothing that is compared", _said(lambda a: a.id)),
    Column("event", TEXT, "what happened: `DIE`, `DETAIN`, `LOAN` …", _said(lambda a: a.event)),
    Column("side", TEXT, "`patient` for whom it happened to, `agent` for who did it", _said(lambda a: a.side)),
    Column("head", TEXT, "the thing counted or measured, as written", _head(lambda h: h.text)),
    Column("head_lemma", TEXT, "its noun in the singular", _head(lambda h: h.lemma)),
    Column("head_class", TEXT, "its class (`person`, `building`); null for a noun that no table knows", _head(lambda h: h.general)),
    Column("scope", TEXT, "`instant`, `period`, `cumulative`, `distributive` or `stock`", _scope(lambda s: s.kind)),
    Column("scope_from", DAY, "the first day that the figure covers", _scope(lambda s: s.days and s.days.first)),
    Column("scope_to", DAY, "the last day that it covers", _scope(lambda s: s.days and s.days.last)),
    Column("places", TEXTS, "the places named with it, folded", _said(lambda a: a.places)),
    Column("participants", TEXTS, "who else is named with it, folded", _said(lambda a: a.participants)),
    Column("subject", TEXT, "whose age, term or price it is", _said(lambda a: a.subject)),
    Column("attribution", TEXT, "who is said to say it, as written; the speaker of a quotation", _attribution),
    Column("attribution_key", TEXT, "the key under which articles mean the same one", _said(lambda a: a.attribution and a.attribution.key)),
    Column("modality", TEXT, "`asserted`, `planned`, `conditional` or `denied`", _said(lambda a: a.modality)),
    Column("flags", TEXTS, "why it is no main value of its article; empty for one that is", _said(lambda a: a.flags)),
    Column("entity", TEXT, "whom or what a name, a role, a place or a pronoun means", lambda row: row.mention.entity),
    Column("certainty", NUMBER, "how sure that is, 0 to 1", lambda row: row.mention.certain),
    Column("part", TEXT, "`headline`, `lead` or `body`", _said(lambda a: a.part)),
    Column("position", NUMBER, "how far into the article it stands, 0 to 1", _said(lambda a: a.position)),
    Column("sentence", TEXT, "the sentence around it", _said(lambda a: a.sentence_text)),
)

_PAGE = f"""# The columns of `factcheck extract --output-format parquet`

A row for each mention: words of an article that state a figure or a day, name somebody, or are quoted. Rows stand in the order of the
articles' paths and of their text. What a mention does not have is null. The file says in its own metadata of which shape it is
(`factcheck`: `{VERSION}`) and what each column holds; a later version adds columns at the end. A number that a double cannot hold is
null, and its words are in `text`. `end` and `column` are words of SQL, to be put in double quotes there.
"""


def reference() -> str:
    """All columns as a page in Markdown."""
    lines = (f"| `{one.name}` | {one.type} | {one.about} |" for one in COLUMNS)
    return "\n".join((_PAGE, "| column | type | holds |", "|---|---|---|", *lines, ""))


def _published_at(article: Article) -> str | None:
    at = article.published.at if article.published else None
    return at.isoformat(timespec="minutes") if at else None


if __name__ == "__main__":
    sys.stdout.write(reference())
