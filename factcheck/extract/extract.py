"""An article to its mentions: every figure, date and time of every sentence, in the order of their place."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.domain.article import Article, Sentence
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Amount, Hedge, Quantity, Range, Single, Vague
from factcheck.extract.compounds import compounded
from factcheck.extract.conversions import conversions
from factcheck.extract.dates import TRIGGER_WORDS, dates
from factcheck.extract.hedges import Hedged, hedged
from factcheck.extract.moment import Moment
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.numerals import numerals
from factcheck.extract.quantities import EXTRACTORS
from factcheck.extract.ranges import bounded, joined, shared
from factcheck.extract.reading import Line, Reading
from factcheck.extract.resolve import Day
from factcheck.extract.silent import silent
from factcheck.extract.spelled import LED_WORDS
from factcheck.extract.street_numbers import StreetNumber, street_numbers
from factcheck.extract.tokens import lowered
from factcheck.extract.unit_words import unit_after

_NEAR = 24  # characters that may stand between two readings of one amount
_HAS_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅛]")
_WORDS = re.compile(r"[a-z]+")


def extract(article: Article) -> tuple[Mention, ...]:
    """Every mention of a figure, a date or a time in an article, by its start."""
    day = article.published.day if article.published else None
    return tuple(mention for sentence in article.sentences for mention in _mentions(sentence, day))


def _mentions(sentence: Sentence, day: Day) -> list[Mention]:
    """The mentions of one sentence."""
    text = sentence.text
    low = lowered(text)
    words = set(_WORDS.findall(low))
    digits = _HAS_DIGIT.search(text) is not None
    spelled = not words.isdisjoint(LED_WORDS)
    dated = not words.isdisjoint(TRIGGER_WORDS)
    if not (digits or spelled or dated):
        return []
    moments = dates(text, low, day, digits=digits, words=words) if digits or dated else []
    found: list[Mention] = []
    if digits or spelled:
        masked = silent(text, low, words, digits=digits, spelled=spelled)
        moments = [m for m in moments if not _is_called(text, m, masked)]
        streets = list(street_numbers(text, words)) if digits else []
        found += [_on_street(sentence, street) for street in streets]
        masked = sorted(masked + [(m.start, m.end) for m in moments if m.closed] + [(s.start, s.end) for s in streets])
        open_numerals = _open(numerals(text, low, digits=digits, words=spelled), masked)
        found += _figures(sentence, Line(text, low), open_numerals)
    found += [_moment(sentence, moment) for moment in moments]
    return sorted(found, key=lambda m: (m.start, -m.end))


def _is_called(text: str, moment: Moment, masked: list[tuple[int, int]]) -> bool:
    """Whether what looks like a year is the number of a house or a road."""
    return text[moment.start : moment.end].isdigit() and any(start <= moment.start and moment.end <= end for start, end in masked)


def _open(found: list[Numeral], masked: list[tuple[int, int]]) -> list[Numeral]:
    """The numerals that touch no masked span; both in the order of their place."""
    kept: list[Numeral] = []
    at = reach = 0
    for numeral in found:
        while at < len(masked) and masked[at][0] < numeral.end:
            reach, at = max(reach, masked[at][1]), at + 1
        if reach <= numeral.start:
            kept.append(numeral)
    return kept


def _figures(sentence: Sentence, line: Line, found: list[Numeral]) -> list[Mention]:
    """The figures of a sentence: readings joined into ranges, with their hedges."""
    mentions: list[Mention] = []
    least = 0
    for reading in _joined(line, _readings(line, found)):
        span = hedged(line, reading.start, reading.end, reading.kind, least=least)
        if span.hedge is Hedge.ABOUT and reading.kind is Kind.COUNT and reading.value == reading.numeral.scale == 1:
            span = Hedged(reading.start, reading.end, None)  # "it is about one man"
        mention = _mention(sentence, reading, span)
        if mentions and (both := bounded(sentence, mentions[-1], mention)):
            mentions[-1] = both
        else:
            mentions.append(mention)
        least = span.end
    return conversions(sentence, mentions)


def _readings(line: Line, found: list[Numeral]) -> list[Reading]:
    """What each numeral is, by the first extractor that knows."""
    readings: list[Reading] = []
    end = 0
    for numeral in found:
        if numeral.start < end:
            continue
        unit = unit_after(line, numeral) if numeral.form is not Form.NONE else None
        for read in EXTRACTORS:
            if reading := read(line, numeral, unit):
                readings.append(reading)
                end = reading.end
                line = Line(line.text, line.low, end)
                break
    return readings


def _joined(line: Line, readings: list[Reading]) -> list[Reading]:
    """The readings, with two that name the ends of one range, or the parts of one sum, made one."""
    kept: list[Reading] = []
    for reading in readings:
        if not kept or reading.start - kept[-1].end > _NEAR:
            kept.append(reading)
        elif both := joined(line, kept[-1], reading) or compounded(line, kept[-1], reading):
            kept[-1] = both
        else:
            kept[-1:] = shared(line, kept[-1], reading)
    return kept


def _mention(sentence: Sentence, reading: Reading, span: Hedged) -> Mention:
    return Mention(
        kind=reading.kind,
        start=sentence.start + span.start,
        end=sentence.start + span.end,
        text=sentence.text[span.start : span.end],
        sentence=sentence.index,
        number_start=sentence.start + reading.numeral.start,
        number_end=sentence.start + reading.number_end,
        quantity=_quantity(reading, span.hedge or reading.hedge),
    )


def _on_street(sentence: Sentence, found: StreetNumber) -> Mention:
    return Mention(
        kind=Kind.RANK,
        start=sentence.start + found.start,
        end=sentence.start + found.end,
        text=sentence.text[found.start : found.end],
        sentence=sentence.index,
        number_start=sentence.start + found.start,
        number_end=sentence.start + found.number_end,
        quantity=Quantity(amount=Single(value=found.number), unit="", step=Decimal(1), low=found.number, high=found.number),
        entity=found.street,
    )


def _quantity(reading: Reading, hedge: Hedge | None) -> Quantity:
    """The quantity of a reading under its hedge: a bound leaves the other end open."""
    low, high = reading.value, reading.value if reading.high is None else reading.high
    amount: Amount
    if reading.numeral.form is Form.VAGUE:
        amount = Vague(word=reading.numeral.word, times=reading.numeral.times)
    elif reading.high is not None:
        amount = Range(low=low, high=high, hedge=hedge)
    else:
        amount = Single(value=low, hedge=hedge)
    single = reading.high is None
    return Quantity(
        amount=amount,
        unit=reading.unit,
        step=reading.step or Decimal(1),
        low=None if single and hedge in (Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO) else low,
        high=None if single and hedge in (Hedge.OVER, Hedge.AT_LEAST) else high,
    )


def _moment(sentence: Sentence, moment: Moment) -> Mention:
    start, end = sentence.start + moment.start, sentence.start + moment.end
    return Mention(
        kind=moment.kind,
        start=start,
        end=end,
        text=sentence.text[moment.start : moment.end],
        sentence=sentence.index,
        number_start=start if moment.bare is None else sentence.start + moment.bare,
        number_end=end,
        when=moment.when,
        conversion_of=None if moment.renders is None else sentence.start + moment.renders,
    )
