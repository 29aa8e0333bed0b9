"""The published shape of a run, `factcheck/report/1`: what is written, what is read back, and what its schema says.

A key may be added within version 1; none is taken away and none changes its meaning. Every key is always there, null
where nothing is known. Spans are half-open, in code points of the decoded file; lines and columns count from 1.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

import msgspec

from factcheck.domain.article import DateSource
from factcheck.domain.assertion import EventClass, Flag, Modality, ScopeKind
from factcheck.domain.entity import EntityType
from factcheck.domain.fact import Verdict
from factcheck.domain.finding import Level, Role
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge
from factcheck.domain.suppression import Decision, Means

SCHEMA = "factcheck/report/1"

Count = Annotated[int, msgspec.Meta(ge=0)]
Place = Annotated[int, msgspec.Meta(ge=1)]
Confidence = Annotated[float, msgspec.Meta(ge=0, le=1)]
# A number, the words of a day or of a time of day; no type of Python's holds a number to its last digit, or words.
End = Annotated[Any, msgspec.Meta(extra_json_schema={"type": ["number", "string", "null"]})]
Numbers = tuple[Decimal | None, Decimal | None]


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """An object of the document."""


class Tool(Shape, frozen=True, kw_only=True):
    """The program that wrote the document."""

    name: str
    version: str


class Rule(Shape, frozen=True, kw_only=True):
    """A rule that told something, with its help in full, plain and in Markdown."""

    code: str
    name: str
    level: Level
    about: str
    help: str
    markdown: str = ""


class Rules(Shape, frozen=True, kw_only=True):
    """The rules in force: their file, null for the built-in pack alone, a digest of all, and those that told something."""

    path: str | None
    digest: str
    told: tuple[Rule, ...]


class Article(Shape, frozen=True, kw_only=True):
    """An article. `repeats` is the id of the one that it copies."""

    id: str
    path: str
    story: str | None
    source: str
    title: str | None
    published: str | None
    published_from: DateSource
    encoding: str
    url: str | None
    repeats: str | None


class Meaning(Shape, frozen=True, kw_only=True):
    """What a figure means, as numbers on one axis.

    Days are numbered from 1 January of the year 1, times of day in minutes after six in the morning. `open` names the
    ends that are not part of their interval: core_low, core_high, support_low, support_high. `stated` is the number
    written, null for a range or a vague word; `countable` marks what comes in whole numbers.
    """

    unit: str
    core: Numbers
    support: Numbers
    open: tuple[str, ...]
    stated: Decimal | None
    countable: bool


class Conversion(Shape, frozen=True, kw_only=True):
    """How a figure came into another unit; `rate_day` is the day of a rate of exchange, `rate_source` who gives it."""

    from_unit: str
    to_unit: str
    factor: str
    rate_day: str | None
    rate_source: str | None


class Value(Shape, frozen=True, kw_only=True):
    """What one article states of a fact, by its assertion; `witness_of` is the id of the article that it repeats."""

    assertion: str
    meaning: Meaning
    conversion: Conversion | None
    witness_of: str | None


class Pair(Shape, frozen=True, kw_only=True):
    """Two values of a fact, by their assertions, compared."""

    left: str
    right: str
    verdict: Verdict
    confidence: Confidence


class Fact(Shape, frozen=True, kw_only=True):
    """Aligned assertions. `values` holds one an article; `assertions` those of the values, then others of the same.

    A fact of names, roles, places or quotations has no values: it stands there for the findings on it, or, where its verdict
    is `agree`, for an utterance that articles quote alike.
    """

    id: str
    story: str
    label: str
    kind: Kind
    verdict: Verdict
    consensus: str | None
    assertions: tuple[str, ...]
    unit: str
    accumulates: bool
    reasons: tuple[str, ...]
    values: tuple[Value, ...]
    pairs: tuple[Pair, ...]


class Quantity(Shape, frozen=True, kw_only=True):
    """A figure as stated; a null end is open."""

    low: Decimal | None
    high: Decimal | None
    unit: str
    hedge: Hedge | None
    step: Decimal
    head: str | None


class Scope(Shape, frozen=True, kw_only=True):
    """The time and manner that a figure covers; both days are included."""

    kind: ScopeKind | None
    first: date | None = msgspec.field(name="from")
    last: date | None = msgspec.field(name="to")


class Assertion(Shape, frozen=True, kw_only=True):
    """One article says one thing. `core` and `support` are in `normalized_unit`, as its fact compared it, days and times in words."""

    id: str
    article: str
    kind: Kind
    start: Count
    end: Count
    line: Place
    column: Place
    text: str
    quantity: Quantity | None
    core: tuple[End, End]
    support: tuple[End, End]
    normalized_unit: str
    rate: Decimal | None
    rate_date: str | None
    event: EventClass | None
    head: str | None
    scope: Scope | None
    attribution: str | None
    sentence: str
    modality: Modality
    flags: tuple[Flag, ...]
    meaning: Meaning


class Spelling(Shape, frozen=True, kw_only=True):
    """How one article spells a name, where it does so first, and how often; accents and case do not part two forms."""

    article: str
    form: str
    count: Place
    start: Count
    end: Count
    line: Place
    column: Place
    text: str


class Name(Shape, frozen=True, kw_only=True):
    """A person, an organisation or a place that articles spell in different ways; `common` is the form that most use."""

    story: str
    type: EntityType
    common: str | None
    confidence: Confidence
    reasons: tuple[str, ...]
    accents_only: bool
    spellings: tuple[Spelling, ...]


class Location(Shape, frozen=True, kw_only=True):
    """One source's place in a finding. The figure stands in `snippet` from `snippet_start` to `snippet_end`."""

    article: str
    path: str
    start: Count
    end: Count
    line: Place
    column: Place
    text: str
    role: Role
    source: str
    published: str | None
    snippet: str
    snippet_start: Count
    snippet_end: Count
    attribution: str | None
    meaning: Meaning | None
    repeats: str | None


class Aligned(Shape, frozen=True, kw_only=True):
    """Words of the first location of a quotation and those in their place in the second, as written; one may be empty."""

    left: str
    right: str
    differs: bool


class Suppression(Shape, frozen=True, kw_only=True):
    """What keeps a finding from being told: a decision, a comment in our own copy or a baseline, and where it is written."""

    means: Means
    path: str
    line: Place
    column: Place
    decision: Decision | None
    reason: str
    by: str | None
    until: date | None


class Finding(Shape, frozen=True, kw_only=True):
    """One discrepancy: `level` is how bad it is if true, `confidence` how sure it is; `consensus` the name, role or place of most.

    `suppression` says why it is not told.
    """

    id: str
    code: str
    name: str
    kind: Kind
    level: Level
    confidence: Confidence
    verdict: str
    story: str
    fact: str
    message: str
    reasons: tuple[str, ...]
    suggestion: str | None
    fingerprint: str
    locations: tuple[Location, ...]
    label: str
    unit: str
    gap: str | None
    cause: str | None
    majority: str | None
    consensus: str | None
    spelled_out: bool
    aligned: tuple[Aligned, ...]
    suppression: Suppression | None


class Skipped(Shape, frozen=True, kw_only=True):
    """Something that was left out, and why."""

    item: str
    stage: str
    reason: str


class Summary(Shape, frozen=True, kw_only=True):
    """Counts of the run; `hidden` are findings below the level or the confidence asked for, `unchanged` those in unchanged articles."""

    errors: Count
    warnings: Count
    infos: Count
    assertions: Count
    compared: Count
    single_source: Count
    not_comparable: Count
    suppressed: Count
    hidden: Count
    unchanged: Count


class Document(Shape, frozen=True, kw_only=True):
    """One run of `factcheck compare`."""

    schema: str
    tool: Tool
    rules: Rules
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    names: tuple[Name, ...]
    assertions: tuple[Assertion, ...]
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    skipped: tuple[Skipped, ...]
    summary: Summary
