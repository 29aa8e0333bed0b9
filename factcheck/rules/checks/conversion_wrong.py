"""A figure in brackets does not render the one before it.

Looks at each article alone. Units are converted by their factor, sums of money at the European Central Bank's rate of the
article's day; both figures may be rounded as far as they are written. A sum without a day or a rate is not looked at, nor one
of another year; a sign that several currencies share is given the benefit of the doubt.

A reader knows one of the two units, and believes it.

For example: "80 km (60 miles)", which are 50.

The figure in the unit in which it was measured or agreed, and a calculator.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from msgspec import Struct

from factcheck.compare.currency import EcbRates
from factcheck.compare.unit_definitions import NAMESAKES
from factcheck.compare.units import factor_between, to_unit
from factcheck.compare.words import format_number
from factcheck.domain.article import Article, DateSource
from factcheck.domain.assertion import Assertion, Flag
from factcheck.domain.fact import Story
from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Range, Single
from factcheck.language.en.shared_signs import OF_A_COUNTRY, SHARED_SIGNS
from factcheck.rules.checks.interface import Option, Options, StoryCheck, StoryFlag, number, place_of
from factcheck.rules.wording import with_unit

_SHARE = Decimal("0.08")
_TOLERANCE = Option(
    name="tolerance",
    default=_SHARE,
    low=Decimal(0),
    high=Decimal(1),
    help="How far a measurement may lie from its conversion, as a share of it, where rounding allows less.",
    share=True,
)
_MONEY_TOLERANCE = Option(
    name="money-tolerance",
    default=Decimal("0.1"),
    low=Decimal(0),
    high=Decimal(1),
    help="How far a sum of money may lie from its conversion at the day's rate, as a share of it, where rounding allows less.",
    share=True,
)
_SURE = 0.95
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A figure below ten is rounded to the whole, a larger one by no more than a tenth, and often to a five.
_QUARTERS = (Decimal("0.25"), Decimal("0.75"))
_TEN, _FIVE, _FIFTEEN = Decimal(10), Decimal(5), Decimal(15)
_DIGITS = 2


class Way(Struct, frozen=True):
    """How one unit leads to another: times a factor, then plus an offset; in words where it needs any."""

    factor: Decimal
    offset: Decimal = Decimal(0)
    words: str = ""

    def to(self, n: Decimal) -> Decimal:
        """A number brought along the way."""
        return n * self.factor + self.offset

    def back(self, n: Decimal) -> Decimal:
        """A number brought back."""
        return (n - self.offset) / self.factor


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:
    """Every conversion in brackets that cannot be one."""
    articles = {a.id: a for a in story.articles}
    at = {(a.article, a.mention.start): a for a in story.assertions}
    pairs = ((at[key], a) for a in story.assertions if (key := (a.article, a.mention.conversion_of or -1)) in at)
    return tuple(
        flag
        for own, rendered in pairs
        if Flag.FURNITURE not in own.flags and (flag := _flag(articles[own.article], own, rendered, options)) is not None
    )


def _flag(article: Article, own: Assertion, rendered: Assertion, options: Options) -> StoryFlag | None:
    ends, others = _ends(own), _ends(rendered)
    if ends is None or others is None:
        return None
    money = own.kind is Kind.MONEY
    ways = _rates(article, own, rendered) if money else _factors(own.meaning.unit, rendered.meaning.unit)
    share = number(options, (_MONEY_TOLERANCE if money else _TOLERANCE).name)
    if not ways or any(_fits(ends, others, way, share) for way in ways):
        return None
    way, unit = ways[0], rendered.meaning.unit
    told, other = (" ".join(x.mention.text.split()) for x in (own, rendered))
    right = with_unit(_short(way.to(ends[1])), unit)
    if ends[0] != ends[1]:
        right = f"{format_number(_short(way.to(ends[0])))} to {right}"
    return StoryFlag(
        kind=own.kind,
        label="conversion",
        message=f"conversion: {told} ({other}) in {article.source}, but {told} would be {right}",
        places=(place_of(own), place_of(rendered)),
        confidence=_SURE,
        reasons=(f"the second figure stands in brackets after the first{way.words}",),
        about=(own, rendered),
        gap=f"{abs(others[-1] / way.to(ends[-1]) - 1) * 100:.0f} % from the conversion" if way.to(ends[-1]) else None,
        suggestion=f"“{told} ({right})”",
    )


def _ends(assertion: Assertion) -> tuple[Decimal, Decimal] | None:
    """The stated ends of a figure; None for one named by a word alone."""
    match assertion.mention.quantity.amount if assertion.mention.quantity else None:
        case Single(value=value):
            return value, value
        case Range(low=low, high=high):
            return low, high
        case _:
            return None


def _factors(unit: str, other: str) -> tuple[Way, ...]:
    """The ways from one unit to another; of temperatures also that of a difference, of some units those of their namesakes."""
    one = to_unit(_point(Decimal(1), unit), other)
    factor = factor_between(unit, other)
    if one is None or one.stated is None or factor is None:
        return ()
    offset = one.stated - factor
    own, rendered = (tuple(map(Decimal, NAMESAKES.get(u, ()))) for u in (unit, other))
    namesakes = (*(Way(factor * size) for size in own), *(Way(factor / size) for size in rendered))
    return (Way(factor, offset), Way(factor)) if offset else (Way(factor), *namesakes)


def _point(n: Decimal, unit: str) -> Meaning:
    at = Interval(low=n, high=n)
    return Meaning(core=at, support=at, unit=unit, step=Decimal(1), stated=n)


def _rates(article: Article, own: Assertion, rendered: Assertion) -> tuple[Way, ...]:
    """The rates of the article's day between two currencies, and between those that their signs may stand for."""
    published = article.published
    if published is None or article.published_from is DateSource.BORROWED or own.flags or _of_another_year(own, published.day):
        return ()
    found = []
    for unit in _currencies(own):
        for other in _currencies(rendered):
            rate = EcbRates().rate(unit, other, published.day) if unit != other else None
            if rate is not None:
                words = f"; {unit}→{other} {rate.factor:.4f}, European Central Bank rate of {rate.day}"
                found.append(Way(rate.factor, words=words))
            elif (unit, other) == (own.meaning.unit, rendered.meaning.unit):
                return ()
    return tuple(found)


def _of_another_year(own: Assertion, day: date) -> bool:
    return any(int(year[0]) != day.year for year in _YEAR.finditer(own.sentence_text))


def _currencies(assertion: Assertion) -> tuple[str, ...]:
    """The currency of a sum, and those that its sign may stand for as well."""
    unit = assertion.meaning.unit
    said = any(word in assertion.mention.text for word in OF_A_COUNTRY)
    return (unit,) if said else (unit, *SHARED_SIGNS.get(unit, ()))


def _fits(ends: tuple[Decimal, Decimal], others: tuple[Decimal, Decimal], way: Way, share: Decimal) -> bool:
    """Whether either figure, converted, is the other as far as that is rounded."""
    return all(_near(way.to(a), b, share) or _near(way.back(b), a, share) for a, b in zip(ends, others, strict=True))


def _near(exact: Decimal, written: Decimal, share: Decimal) -> bool:
    return abs(exact - written) <= max(_rounding(written), share * abs(exact))


def _rounding(n: Decimal) -> Decimal:
    """How far from the exact number a writer may have rounded, by the last digit that is not zero."""
    if not n:
        return Decimal("0.5")
    place = Decimal(1).scaleb(n.normalize().adjusted() - len(n.normalize().as_tuple().digits) + 1)
    if abs(n) < _TEN and n % 1 in _QUARTERS:
        return _QUARTERS[0] / 2  # "1/4 inch" is the nearest quarter
    steps = abs(n) / place
    if steps >= _FIFTEEN and steps % _FIVE == 0:
        place *= _FIVE
    return place / 2 if abs(n) < _TEN else min(place / 2, abs(n) / _TEN)


def _short(n: Decimal) -> Decimal:
    """A number to two digits, as a conversion is written; more where it has more before the point."""
    return n.quantize(Decimal(1).scaleb(max(n.adjusted() - _DIGITS, 0) if abs(n) >= _TEN * _TEN else min(0, n.adjusted() - 1)))


CHECK = StoryCheck(
    name="conversion-wrong",
    family="conversion",
    run=run,
    options=(_TOLERANCE, _MONEY_TOLERANCE),
    doc=__doc__ or "",
    conflict=(("The ferry sank 80 km (60 miles) off the coast.", "The ferry sank off the coast."),),
    agree=(
        ("The ferry sank 80 km (50 miles) off the coast.", "It was 30 meters (about 100 feet) long."),
        ("It was 10 miles (15 km) away.", "The water had 10 degrees Celsius (50 Fahrenheit)."),
    ),
)
