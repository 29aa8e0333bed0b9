"""A date and its weekday do not fit each other.

Looks at each article alone. A date without a year is looked at where the article's own day is known and near; in a list of
days it is left alone, since either may go with either.

One of the two is wrong, and readers who plan by it come on the wrong day.

For example: "Tuesday, 9 August 2020", which was a Sunday.

A calendar, and whoever set the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from factcheck.domain.article import Article, DateSource, Furniture, Sentence
from factcheck.domain.fact import Story
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.rules.checks.interface import Option, Options, Place, StoryCheck, StoryFlag, number

_REACH = Option(
    name="reach",
    default=Decimal(60),
    low=Decimal(0),
    high=Decimal(180),
    help="How many days a date without a year may lie from the article's own day.",
)
_SURE = 0.97
_NAMES = tuple(name.capitalize() for name, n in sorted(WEEKDAYS.items(), key=lambda w: (w[1], len(w[0]))) if name.endswith("day"))
_WEEKDAY = re.compile(rf"\b({'|'.join(sorted((n.capitalize() for n in WEEKDAYS), key=len, reverse=True))})\b")
_MONTH = re.compile(rf"\b({'|'.join(sorted((n.capitalize() for n in MONTHS), key=len, reverse=True))})\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "Friday and Saturday, July 8 and 9": which day goes with which is not said by their order alone.
_LISTED = re.compile(r"(?:day|days|\b(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)[ ]?(?:and|or|to|through|until|&|/|-|–|,)[ ]?$")
# "The Sun, 12 September 2022".
_NEWSPAPER = re.compile(r"\b[Tt]he (?:Sun|Sat|Mon|Wed)$")
# "Tuesday (9 August)"; "9 August, a Tuesday".
_DAY_FOLLOWS = re.compile(r"[ ]?\([ ]?")
_WEEKDAY_FOLLOWS = re.compile(r"[ ]?(?:\([ ]?|,[ ](?:which[ ](?:is|was)[ ])?a[ ])")
# In these years the calendar that newspapers use holds everywhere.
_FIRST_YEAR = 1924
# A caption is read as closely as the text.
_READ = frozenset({None, Furniture.CAPTION})
_A_WEEK = 7
# A 29th of February comes round to its weekday after 28 years, or 40.
_OTHER_YEARS = 41
# Where a date is borrowed or read out of the text, it may be the very one that is wrong.
_UNSURE = frozenset({DateSource.TEXT, DateSource.BORROWED, DateSource.UNKNOWN})


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:
    """Every date of an article that bears the name of another weekday, once an article."""
    reach = timedelta(days=int(number(options, _REACH.name)))
    dates: dict[str, list[Mention]] = {}
    for article, mention in story.dates:
        dates.setdefault(article, []).append(mention)
    return tuple(flag for article in story.articles for flag in _flags(article, dates.get(article.id, []), reach))


def _flags(article: Article, dates: Iterable[Mention], reach: timedelta) -> Iterator[StoryFlag]:
    found: dict[tuple[date, int], list[Mention]] = {}
    for mention, day, weekday in _named_days(article, dates):
        if day.weekday() != weekday and _year_is_known(mention, day, article, reach):
            found.setdefault((day, weekday), []).append(mention)
    for (day, weekday), mentions in found.items():
        yield _flag(article, day, weekday, tuple(mentions))


def _flag(article: Article, day: date, weekday: int, mentions: tuple[Mention, ...]) -> StoryFlag:
    written = " ".join(mentions[0].text.split())
    tense = "was" if article.published is None or day <= article.published.day else "is"
    before = day - timedelta(days=(day.weekday() - weekday) % _A_WEEK)
    after = before + timedelta(days=_A_WEEK)
    nearest = min(before, after, key=lambda d: abs(d - day))
    return StoryFlag(
        kind=Kind.DATE,
        label="weekday",
        message=f"weekday and date: “{written}” in {article.source}, but {_words(day)} {tense} a {_NAMES[day.weekday()]}",
        places=tuple(Place(article=article.id, mention=m) for m in mentions),
        confidence=_SURE,
        reasons=(
            f"the nearest {_NAMES[weekday]}s are {_words(before)} and {_words(after)}",
            f"{day.day} {day:%B} falls on a {_NAMES[weekday]} in {_years(day, weekday)}",
        ),
        suggestion=f"“{_NAMES[day.weekday()]}, {_words(day)}” or “{_NAMES[weekday]}, {_words(nearest)}”",
    )


def _words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _years(day: date, weekday: int) -> str:
    """The nearest years, one before and one after, in which a day of the month falls on a weekday."""
    span = range(1, _OTHER_YEARS)
    fits = [[y for n in span if _weekday_in(day, y := day.year + sign * n) == weekday] for sign in (-1, 1)]
    return " and ".join(str(years[0]) for years in fits if years)


def _weekday_in(day: date, year: int) -> int | None:
    try:
        return day.replace(year=year).weekday()
    except ValueError:  # the 29th of February, or an end of the calendar
        return None


def _named_days(article: Article, dates: Iterable[Mention]) -> Iterator[tuple[Mention, date, int]]:
    """Every date of one day that bears a weekday, as one mention."""
    telling = (s for s in article.sentences if s.furniture in _READ and _WEEKDAY.search(s.text) and _MONTH.search(s.text))
    by_index = {s.index: s for s in telling}
    mentions = [mention for mention in dates if mention.sentence in by_index]
    for mention in mentions:
        before = article.text[max(by_index[mention.sentence].start, mention.start - 12) : mention.start]
        named = _WEEKDAY.search(mention.text)
        day = _one_day(mention)
        if named and day and _MONTH.search(mention.text) and not _LISTED.search(before) and not _NEWSPAPER.search(before + named[0]):
            yield _between(article, mention, mention.start + named.start(), mention.end), day, WEEKDAYS[named[0].lower()]
    for left, right in pairwise(mentions):
        if (
            left.sentence == right.sentence
            and left.end <= right.start
            and (joined := _joined(article, by_index[left.sentence], left, right))
        ):
            yield joined


def _joined(article: Article, sentence: Sentence, left: Mention, right: Mention) -> tuple[Mention, date, int] | None:
    """A weekday and a date of which one explains the other."""
    between = article.text[left.end : right.start]
    weekday, dated, joint = (left, right, _DAY_FOLLOWS) if _one_weekday(left) is not None else (right, left, _WEEKDAY_FOLLOWS)
    number_, day = _one_weekday(weekday), _one_day(dated)
    listed = _LISTED.search(article.text[max(sentence.start, left.start - 12) : left.start])
    if (
        number_ is None
        or day is None
        or listed
        or _WEEKDAY.search(dated.text)
        or not _MONTH.search(dated.text)
        or not joint.fullmatch(between)
    ):
        return None
    end = right.end + article.text.startswith(")", right.end)
    return _between(article, left, left.start, end), day, number_


def _between(article: Article, mention: Mention, start: int, end: int) -> Mention:
    """A mention with other ends."""
    return replace(mention, start=start, end=end, text=article.text[start:end], number_start=start, number_end=end)


def _one_weekday(mention: Mention) -> int | None:
    match = _WEEKDAY.fullmatch(mention.text.strip(" ."))
    return WEEKDAYS[match[0].lower()] if match else None


def _one_day(mention: Mention) -> date | None:
    when = mention.when
    if when is None or when.first is None or (when.first != when.last and when.scope != "cumulative"):
        return None
    return when.first.date() if isinstance(when.first, datetime) else when.first


def _year_is_known(mention: Mention, day: date, article: Article, reach: timedelta) -> bool:
    if _YEAR.search(mention.text):
        return day.year >= _FIRST_YEAR
    published = article.published
    return published is not None and article.published_from not in _UNSURE and abs(day - published.day) <= reach


CHECK = StoryCheck(
    name="weekday-wrong",
    family="weekday",
    run=run,
    options=(_REACH,),
    doc=__doc__ or "",
    conflict=(("The ferry sank on Tuesday, 9 August 2020.", "The ferry sank on Sunday, 9 August 2020."),),
    agree=(("The ferry sank on Sunday, 9 August 2020.", "It sank on the Sunday and Monday, 9 and 10 August 2020."),),
)
