"""The stories of a report that was read back: articles without their text, assertions, facts and names."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeVar

from factcheck.domain.article import Article, Place
from factcheck.domain.assertion import Assertion, Attribution, Head, Scope
from factcheck.domain.calendar import Days, Timestamp
from factcheck.domain.entity import EntityMention, NameVariant, Spelling
from factcheck.domain.fact import Conversion, Fact, Pair, Story, Value, Verdict
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import IN_WORDS, Kind
from factcheck.domain.mention import Mention
from factcheck.domain.moments import DATE
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague
from factcheck.domain.quotation import QuoteAgreement, Quoted, speaker_in
from factcheck.limits import FURTHEST_POWER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.report import shape

Item = TypeVar("Item")
# The step of a meaning is for whoever compares; no format tells it.
_NOT_TOLD = Decimal(0)
# Names of units and rules: no sign among them that acts on a screen, a page or a runner of workflows.
_PLAIN = re.compile(r"[\w .,/%°²³–-]*")


def stories(document: shape.Document) -> tuple[tuple[Article, ...], tuple[Story, ...]]:
    """The articles of a document, and its stories.

    Raises:
        ValueError: where it speaks of an article or an assertion that it does not hold.
    """
    places = _places(document)
    articles = {one.id: _article(one, tuple(sorted(places[one.id]))) for one in document.articles}
    assertions = [_assertion(one) for one in document.assertions if one.kind not in IN_WORDS]
    for one in assertions:
        _held(articles, one.article, "article", one.id)
    known = {one.id: one for one in assertions} | {f"{one.id} {one.kind}": one for one in assertions}
    quoted = {one.id: one for one in document.assertions if one.kind is Kind.QUOTE}
    ids = dict.fromkeys(one.story for one in document.articles if one.story is not None)
    found = (
        Story(
            id=name,
            articles=tuple(one for one in articles.values() if one.story == name),
            assertions=tuple(one for one in assertions if articles[one.article].story == name),
            facts=tuple(_fact(one, known) for one in document.facts if one.story == name and one.kind not in IN_WORDS),
            copies=tuple((one.id, one.repeats) for one in document.articles if one.story == name and one.repeats is not None),
            names=tuple(_name(one, articles) for one in document.names if one.story == name),
            quoted_alike=tuple(_alike(one, quoted) for one in document.facts if one.story == name and _is_alike(one)),
        )
        for name in ids
    )
    return tuple(articles.values()), tuple(found)


def timestamp(text: str | None) -> Timestamp | None:
    """A day, or a day with its time, out of ISO 8601."""
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    return Timestamp(day=at.date(), at=at if "T" in text else None)


def meaning(found: shape.Meaning) -> Meaning:
    """What a figure means, as far as a report tells it: neither step nor softness of its ends."""
    return Meaning(
        core=_interval(found.core, found, "core"),
        support=_interval(found.support, found, "support"),
        unit=plain(found.unit),
        step=_NOT_TOLD,
        stated=_number(found.stated, found.unit),
        countable=found.countable,
    )


def plain(words: str) -> str:
    """The name of a unit or a rule, which formats print as it is.

    Raises:
        ValueError: where it holds other signs than such names do.
    """
    if not _PLAIN.fullmatch(words):
        raise ValueError(f"{words!r} is the name of no unit and no rule")
    return words


def _number(found: Decimal | None, unit: str = "") -> Decimal | None:
    """A number that can be worked with: a day of the calendar; no 1e999999999, which is short to write and a gigabyte to write out."""
    if found is not None and found.is_finite() and abs(found.adjusted()) > 2 * FURTHEST_POWER:
        raise ValueError(f"a number of it has the power of ten {found.adjusted():,}, and none that factcheck writes has")
    if found is not None and unit == DATE and not date.min.toordinal() <= found <= date.max.toordinal():
        raise ValueError(f"a day of it has the number {found}, which is none of the calendar")
    return found


def _interval(ends: shape.Numbers, found: shape.Meaning, name: str) -> Interval:
    low, high = (_number(end, found.unit) for end in ends)
    return Interval(low=low, high=high, low_open=f"{name}_low" in found.open, high_open=f"{name}_high" in found.open)


def _places(document: shape.Document) -> Mapping[str, set[Place]]:
    """Every place that the document tells, by article."""
    places: defaultdict[str, set[Place]] = defaultdict(set)
    told: list[shape.Assertion | shape.Spelling] = [*document.assertions]
    told += [one for name in document.names for one in name.spellings]
    for one in told:
        places[one.article].add(Place(start=one.start, end=one.start, line=one.line, column=one.column))
    return places


def _article(found: shape.Article, places: tuple[Place, ...]) -> Article:
    return Article(
        id=found.id,
        path=found.path,
        text="",
        sentences=(),
        story=found.story,
        source=found.source,
        title=found.title,
        url=found.url,
        published=timestamp(found.published),
        published_from=found.published_from,
        encoding=found.encoding,
        places=places,
    )


def _assertion(found: shape.Assertion) -> Assertion:
    mention = Mention(
        kind=found.kind,
        start=found.start,
        end=found.end,
        text=found.text,
        sentence=0,
        number_start=found.start,
        number_end=found.end,
        quantity=_quantity(found.quantity, found.text) if found.quantity else None,
    )
    return Assertion(
        id=found.id,
        article=found.article,
        kind=found.kind,
        mention=mention,
        meaning=meaning(found.meaning),
        event=found.event,
        head=Head(text=found.head, lemma=found.head) if found.head is not None else None,
        scope=_scope(found.scope),
        attribution=Attribution(words=found.attribution, key=found.attribution) if found.attribution is not None else None,
        modality=found.modality,
        flags=found.flags,
        sentence_text=found.sentence,
    )


def _quantity(found: shape.Quantity, text: str) -> Quantity:
    low, high, step = _number(found.low), _number(found.high), _number(found.step) or _NOT_TOLD
    return Quantity(amount=_amount(found, text), unit=plain(found.unit), step=step, low=low, high=high)


def _amount(found: shape.Quantity, text: str) -> Amount:
    """The amount as far as its ends and its hedge tell it; a vague word stands as it was written."""
    ends = [end for end in (found.low, found.high) if end is not None]
    if found.hedge is Hedge.VAGUE or not ends:
        return Vague(word=text)
    if len(ends) > 1 and ends[0] != ends[1]:
        return Range(low=ends[0], high=ends[1], hedge=found.hedge)
    return Single(value=ends[0], hedge=found.hedge)


def _scope(found: shape.Scope | None) -> Scope:
    if found is None:
        return Scope()
    days = Days(first=found.first, last=found.last) if found.first is not None and found.last is not None else None
    return Scope(kind=found.kind, days=days)


def _fact(found: shape.Fact, known: Mapping[str, Assertion]) -> Fact:
    """A fact; of several assertions that begin at one place it has the one of its own kind."""

    def member(name: str) -> Assertion:
        return known.get(f"{name} {found.kind}") or _held(known, name, "assertion", found.id)

    values = {one.assertion: _value(one, member(one.assertion)) for one in found.values}
    pairs = (
        Pair(
            left=_held(values, one.left, "value", found.id),
            right=_held(values, one.right, "value", found.id),
            comparison=None,
            verdict=one.verdict,
            confidence=one.confidence,
            reasons=(),
        )
        for one in found.pairs
    )
    return Fact(
        id=found.id,
        story=found.story,
        label=found.label,
        kind=found.kind,
        verdict=found.verdict,
        unit=plain(found.unit),
        accumulates=found.accumulates,
        values=tuple(values.values()),
        pairs=tuple(pairs),
        related=tuple(member(one) for one in found.assertions if one not in values),
        consensus=found.consensus,
        reasons=found.reasons,
    )


def _value(found: shape.Value, assertion: Assertion) -> Value:
    made = found.conversion
    return Value(
        assertion=assertion,
        meaning=meaning(found.meaning),
        conversion=_conversion(made) if made else None,
        witness_of=found.witness_of,
    )


def _name(found: shape.Name, articles: Mapping[str, Article]) -> NameVariant:
    return NameVariant(
        type=found.type,
        spellings=tuple(_spelling(one, found, articles) for one in found.spellings),
        confidence=found.confidence,
        reasons=found.reasons,
        common=found.common,
        accents_only=found.accents_only,
    )


def _spelling(found: shape.Spelling, name: shape.Name, articles: Mapping[str, Article]) -> Spelling:
    mention = EntityMention(type=name.type, start=found.start, end=found.end, text=found.text, sentence=0, words=())
    return Spelling(article=_held(articles, found.article, "article", "a name").id, mention=mention, form=found.form, count=found.count)


def _is_alike(found: shape.Fact) -> bool:
    return found.kind is Kind.QUOTE and found.verdict is Verdict.AGREE


def _alike(found: shape.Fact, quoted: Mapping[str, shape.Assertion]) -> QuoteAgreement:
    places = (_held(quoted, one, "assertion", found.id) for one in found.assertions)
    return QuoteAgreement(
        fact=found.id,
        speaker=speaker_in(found.label),
        quoted=tuple(
            Quoted(article=one.article, start=one.start, end=one.end, text=one.text, speaker=one.attribution, sentence=one.sentence)
            for one in places
        ),
    )


def _held(items: Mapping[str, Item], name: str, noun: str, who: str) -> Item:
    if name not in items:
        raise ValueError(f"{who} names the {noun} {name}, which is not in it")
    return items[name]


def _conversion(made: shape.Conversion) -> Conversion:
    try:
        factor = _number(Decimal(made.factor))
    except InvalidOperation:
        factor = None
    if not factor or not factor.is_finite():
        raise ValueError(f"a conversion has the factor {made.factor!r}, which is no number")
    if made.rate_day is not None:
        date.fromisoformat(made.rate_day)  # a ValueError where it is no day
    return Conversion(
        from_unit=plain(made.from_unit),
        to_unit=plain(made.to_unit),
        factor=made.factor,
        rate_day=made.rate_day,
        rate_source=made.rate_source,
    )
