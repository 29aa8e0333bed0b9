"""A count that grows, as steps over the time its articles appeared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.domain.visible import visible
from factcheck.report.axis import Axis, axis_of
from factcheck.report.figures import cell
from factcheck.report.grid import COPY
from factcheck.report.html.measure import NARROW, drawn_width, percent
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
NOON = 0.5
ASIDE = {"start": 8, "middle": 0, "end": -8}  # pixels from a point to its words, beside the step that rises there


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A straight piece of the steps."""

    x1: str
    y1: int
    x2: str
    y2: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
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


@dataclass(frozen=True, slots=True)
class _Told:
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
    points = _points(told, time, axis, outlets(story.articles), published)
    return Toll(
        fact=fact.id,
        name=visible(fact.label),
        points=points,
        steps=_steps(told, time, axis),
        days=_days(told, time, published),
        levels=_levels(axis, fact.unit),
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
    told: Sequence[_Told], time: Axis, axis: Axis, names: dict[str, str], published: dict[str, Timestamp | None]
) -> tuple[Point, ...]:
    points: list[Point] = []
    taken: list[tuple[float, float, int]] = []
    said: set[tuple[float, str]] = set()
    highest = told[0].amount
    for one in told:
        highest = max(highest, one.amount)
        assertion = one.value.assertion
        quantity = assertion.mention.quantity
        value = cell(one.value.meaning, quantity.hedge if quantity else None, None)
        x, y = time.share(one.at), _y(axis.share(one.amount))
        copy = COPY if one.value.witness_of else ""
        points.append(
            Point(
                name=copy + names[assertion.article],
                when=time_words(published[assertion.article]),
                value=value,
                words=assertion.mention.text,
                x=percent(x, MARGIN),
                y=y,
                behind=one.amount < highest,
                label_y=None if (x, value) in said else _room(value, x, y, taken),
                anchor=anchor(x),
                dx=ASIDE[anchor(x)],
            )
        )
        said.add((x, value))
    return tuple(points)


def _room(text: str, x: float, y: int, taken: list[tuple[float, float, int]]) -> int | None:
    """The height at which a label runs into none before it: above its point, else below; where there is none, the table has it."""
    width, side = drawn_width(text), anchor(x)
    left = x * NARROW + ASIDE[side] - {"start": 0.0, "middle": width / 2, "end": width}[side]
    for at in (y - 7, y + 17):
        free = all(left + width < other or end < left or abs(at - line) >= LINE for other, end, line in taken)
        if free and at < TOP + HEIGHT:
            taken.append((left, left + width, at))
            return at
    return None


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
