"""Aligned assertions with a verdict, and the story they belong to."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Discord, Entity, NameVariant
from factcheck.domain.interval import Comparison, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quotation import QuoteAgreement, QuoteDifference


class Verdict(StrEnum):
    """What the sources of a fact make of it, the first that holds for any pair of its independent primaries."""

    DIFFERS = "differs"
    DISPARITY = "disparity"
    SUPERSEDED = "superseded"
    BORDERLINE = "borderline"
    COMPATIBLE = "compatible"
    AGREE = "agree"
    NOT_COMPARABLE = "not-comparable"
    SINGLE_SOURCE = "single-source"


class Conversion(Struct, frozen=True, kw_only=True):
    """How a figure was brought into another unit: factor, and for money the day of the rate and who gives it."""

    from_unit: str
    to_unit: str
    factor: str
    rate_day: str | None = None
    rate_source: str | None = None


class Value(Struct, frozen=True, kw_only=True):
    """One source's primary in a fact: the assertion, what it means in the fact's unit, and how it got there.

    `witness_of` names the article that this one repeats, None for an independent witness.
    """

    assertion: Assertion
    meaning: Meaning
    conversion: Conversion | None = None
    witness_of: str | None = None


class Cause(StrEnum):
    """What may explain why two values differ."""

    EARLIER_COUNT = "one may be an earlier count"
    TOLL_FALLS = "the later article has the smaller count"
    STALE_RATE = "a conversion at an old rate"


class Pair(Struct, frozen=True, kw_only=True):
    """Two values of a fact, compared: verdict of the pair, score of the alignment, and its reasons.

    `cause` is what may explain a difference, None where nothing does; `cause_words` says it in full.
    """

    left: Value
    right: Value
    comparison: Comparison | None
    verdict: Verdict
    confidence: float
    reasons: tuple[str, ...]
    cause: Cause | None = None
    cause_words: str = ""


class Fact(Struct, frozen=True, kw_only=True):
    """Aligned assertions of one slot.

    `values` holds one primary per article, by article path; `related` other assertions of the slot. `pairs` holds
    every compared pair of independent values, the worst first. `consensus` says what most independent sources
    state, None without a majority. `unit` is the unit all values were brought into.
    """

    id: str
    story: str
    label: str
    kind: Kind
    verdict: Verdict
    unit: str
    accumulates: bool
    values: tuple[Value, ...]
    pairs: tuple[Pair, ...]
    related: tuple[Assertion, ...] = ()
    consensus: str | None = None
    reasons: tuple[str, ...] = ()


class Story(Struct, frozen=True, kw_only=True):
    """The articles about one event, and the facts they share; `copies` maps an article's id to the one it repeats.

    `entities` are the people, organisations and places each article names; `names` those spelled in several ways;
    `roles` and `places` what cannot all hold of who somebody is and of where something happened; `quotes` the utterances that
    articles render differently, `quoted_alike` those that they do not. `dates` holds every date that an article names,
    captions included, with the article's id. `skipped` says what was left out, and why.
    """

    id: str
    articles: tuple[Article, ...]
    assertions: tuple[Assertion, ...]
    facts: tuple[Fact, ...]
    copies: tuple[tuple[str, str], ...] = ()
    entities: tuple[Entity, ...] = ()
    names: tuple[NameVariant, ...] = ()
    roles: tuple[Discord, ...] = ()
    places: tuple[Discord, ...] = ()
    quotes: tuple[QuoteDifference, ...] = ()
    quoted_alike: tuple[QuoteAgreement, ...] = ()
    dates: tuple[tuple[str, Mention], ...] = ()
    skipped: tuple[Skipped, ...] = ()
