"""A count that grows, as steps over the time its articles appeared."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.visible import visible
from factcheck.report.axis import Axis, axis_of
from factcheck.report.figures import cell
from factcheck.report.grid import COPY
from factcheck.report.html.labels import ASIDE, Labelled, feet, text_box
from factcheck.report.html.measure import NARROW, percent
from factcheck.report.html.number_line import Label
from factcheck.report.html.ticks import anchor, apart, wanted
from factcheck.report.wording import counted, day_words, outlets, shared, time_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from factcheck.domain.calendar import Timestamp
    from factcheck.domain.fact import Fact, Story, Value
    from factcheck.domain.interval import Meaning

MARGIN = 9.0  # percent left free at both sides, for the numbers of the axis
TOP, HEIGHT, FOOT = 22, 130, 22  # pixels
LINE = 13  # the height of a label
LEVEL_ABOVE = 3  # pixels from a line of the axis up to its number
NOON = 0.5


class Point(Struct, frozen=True, kw_only=True):
    """What one article says: `behind` where an earlier article had a larger count; `label_y` None where there is no room for words."""

    name: str
    when: str
    value: str
    words: str
    x: str
    y: int
    behind: bool
    label_y: int | None
    anchor: str
    dx: int


class Segment(Struct, frozen=True, kw_only=True):
    """A straight piece of the steps."""

    x1: str
    y1: int
    x2: str
    y2: int


class Toll(Struct, frozen=True, kw_only=True):
    """A drawing of a growing count, and its sources from the first to the last."""

    fact: str
    name: str
    points: tuple[Point, ...]
    steps: tuple[Segment, ...]
    days: tuple[Label, ...]
    levels: tuple[tuple[int, str], ...]
    bottom: int
    height: int
    log: bool
    spoken: str


class _Told(Struct, frozen=True):
    """A value at its moment."""

    at: float
    amount: Decimal
    value: Value


def tolls_of(story: Story) -> list[Toll]:
    """The growing counts of a story that at least two articles tell at different times."""
    return [toll for fact in shared(story) if fact.accumulates and (toll := _toll(fact, story))]


def _toll(fact: Fact, story: Story) -> Toll | None:
    published = {article.id: article.published for article in story.articles}
    told = sorted(_told(fact, published), key=lambda one: (one.at, one.amount, one.value.assertion.id))
    axis = axis_of([one.value.meaning for one in told]) if told else None
    if axis is None or told[0].at == told[-1].at or len({one.amount for one in told}) == 1:
        return None
    time = Axis(told[0].at, told[-1].at, log=False)
    levels = _levels(axis, fact.unit)
    points = _points(told, time, axis, outlets(story.articles), published, levels)
    return Toll(
        fact=fact.id,
        name=visible(fact.label),
        points=points,
        steps=_steps(told, time, axis),
        days=_days(told, time, published),
        levels=levels,
        bottom=TOP + HEIGHT,
        height=TOP + HEIGHT + FOOT,
        log=axis.log,
        spoken=f"{counted(len(points), 'count')} over time. " + "; ".join(f"{one.when}, {one.name}: {one.value}" for one in points) + ".",
    )


def _told(fact: Fact, published: dict[str, Timestamp | None]) -> list[_Told]:
    return [
        _Told(moment(at), amount, value)
        for value in fact.values
        if (at := published.get(value.assertion.article)) and (amount := _amount(value.meaning)) is not None
    ]


def moment(published: Timestamp) -> float:
    """A time of publication on an axis of days; a day without a time stands at noon."""
    if published.at is None:
        return published.day.toordinal() + NOON
    offset = published.at.utcoffset()
    minutes = published.at.hour * 60 + published.at.minute - (offset.total_seconds() / 60 if offset else 0)
    return published.day.toordinal() + minutes / (24 * 60)


def _amount(meaning: Meaning) -> Decimal | None:
    """The one number that stands for a meaning in a drawing: as stated, else the middle of its core, else the end it has."""
    low, high = meaning.core.low, meaning.core.high
    if meaning.stated is not None or low is None or high is None:
        return meaning.stated if meaning.stated is not None else low if low is not None else high
    return (low + high) / 2


def _points(
    told: Sequence[_Told],
    time: Axis,
    axis: Axis,
    names: dict[str, str],
    published: dict[str, Timestamp | None],
    levels: Sequence[tuple[int, str]],
) -> tuple[Point, ...]:
    drawn = [_labelled(one, time, axis) for one in told]
    heights = feet(drawn, [text_box(text, y - LEVEL_ABOVE) for y, text in levels], TOP + HEIGHT)
    highest = list(accumulate((one.amount for one in told), max))
    return tuple(
        Point(
            name=(COPY if one.value.witness_of else "") + names[one.value.assertion.article],
            when=time_words(published[one.value.assertion.article]),
            value=point.text,
            words=one.value.assertion.mention.text,
            x=percent(time.share(one.at), MARGIN),
            y=point.y,
            behind=one.amount < most,
            label_y=height,
            anchor=point.side,
            dx=ASIDE[point.side],
        )
        for one, point, height, most in zip(told, drawn, heights, highest, strict=True)
    )


def _labelled(one: _Told, time: Axis, axis: Axis) -> Labelled:
    quantity = one.value.assertion.mention.quantity
    value = cell(one.value.meaning, quantity.hedge if quantity else None, None)
    share = time.share(one.at)
    return Labelled(value, (MARGIN + share * (100 - 2 * MARGIN)) / 100 * NARROW, _y(axis.share(one.amount)), anchor(share))


def _steps(told: Sequence[_Told], time: Axis, axis: Axis) -> tuple[Segment, ...]:
    """The highest count told so far: level until an article tells a larger one."""
    steps: list[Segment] = []
    since, height = time.share(told[0].at), axis.share(told[0].amount)
    for one in told:
        x, share = time.share(one.at), axis.share(one.amount)
        if share > height or one is told[-1]:
            steps += [_segment(since, height, x, height), _segment(x, height, x, max(share, height))]
            since, height = x, max(share, height)
    return tuple(step for step in steps if (step.x1, step.y1) != (step.x2, step.y2))


def _segment(x1: float, share1: float, x2: float, share2: float) -> Segment:
    return Segment(x1=percent(x1, MARGIN), y1=_y(share1), x2=percent(x2, MARGIN), y2=_y(share2))


def _days(told: Sequence[_Told], time: Axis, published: dict[str, Timestamp | None]) -> tuple[Label, ...]:
    """The days the articles appeared, the first and the last before those between."""
    days = [(time.share(one.at), day_words(at.day, year=False)) for one in told if (at := published[one.value.assertion.article])]
    once = {text: share for share, text in reversed(days)}
    ordered = sorted((share, text) for text, share in once.items())
    wanted = [*ordered[:1], *ordered[-1:], *ordered[1:-1]]
    kept = dict.fromkeys(apart(dict.fromkeys(wanted), NARROW))
    return tuple(Label(x=percent(share, MARGIN), text=text, anchor=anchor(share)) for share, text in kept)


def _levels(axis: Axis, unit: str) -> tuple[tuple[int, str], ...]:
    """The heights that are labelled, each far enough from those before it."""
    levels: list[tuple[int, str]] = []
    for share, text in wanted(axis, unit):
        if all(abs(_y(share) - other) >= 2 * LINE for other, _ in levels):
            levels.append((_y(share), text))
    return tuple(sorted(levels))


def _y(share: float) -> int:
    return TOP + round((1 - share) * HEIGHT)
