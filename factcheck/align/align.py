"""Articles and their assertions → stories with facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.attackers import attacker_died
from factcheck.align.candidates import crowded, rarity
from factcheck.align.common_unit import Unconverted, common_unit, value_in
from factcheck.align.copies import copies
from factcheck.align.label import fact_id, label_of, told_about
from factcheck.align.majority import consensus
from factcheck.align.meeting import meeting
from factcheck.align.pairing import Known, paired
from factcheck.align.primary import primary
from factcheck.align.slots import slots
from factcheck.align.stories import Group
from factcheck.align.verdict import ORDER, Sides, accumulates, fact_verdict, judge_pair
from factcheck.compare.currency import Rates
from factcheck.domain.article import Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Fact, Pair, Story, Value, Verdict
from factcheck.limits import MOST_PAIRS


class Frame(Struct, frozen=True, kw_only=True):
    """What all facts of one story share while they are made."""

    story: str
    sides: Sides
    rates: Rates
    home: str | None
    repeats: dict[str, str]


class Aligned(Struct, frozen=True, kw_only=True):
    """A story, and what it was made from: for whoever asks why two figures were held to be one thing, or were not."""

    story: Story
    sides: Sides


def align(
    group: Group, assertions: tuple[Assertion, ...], rates: Rates, home: str | None = None, told: Mapping[str, str] | None = None
) -> Aligned:
    """One story: its articles, their assertions, and the facts that two articles or more share.

    `told` maps an article's id to that of the one it is known to repeat; others are found by their words.
    """
    articles = tuple(sorted(group.articles, key=lambda a: a.path))
    by_article: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        by_article[assertion.article].append(assertion)
    main = tuple(a for article in articles for a in by_article[article.id] if not a.flags)
    known = Known(
        days=group.days,
        dated=frozenset(a.id for a in articles if a.published is not None),
        rates=rates,
        home=home,
        attacker_died=frozenset(a.id for a in articles if attacker_died(a)),
    )
    pairs = paired(main, known)
    met = meeting(main, known, pairs)
    repeats = tuple(sorted({**dict(copies(articles)), **(told or {})}.items()))
    frame = Frame(
        story=group.id,
        sides=Sides(
            days=group.days,
            assertions={i: tuple(found) for i, found in by_article.items()},
            pairs=pairs,
            rates=rates,
            meeting=met,
        ),
        rates=rates,
        home=home,
        repeats=dict(repeats),
    )
    taken: set[str] = set()
    gathered = slots(main, pairs, met)
    made = {slot[0].id: _fact(slot, frame, taken) for slot in sorted(gathered, key=told_about)}
    facts = [f for slot in gathered if (f := made[slot[0].id]) is not None]
    story = Story(
        id=group.id,
        articles=articles,
        assertions=tuple(a for article in articles for a in by_article[article.id]),
        facts=tuple(facts),
        copies=repeats,
        skipped=(_crowded(group.id),) if crowded(main, rarity(main), len(pairs)) else (),
    )
    return Aligned(story=story, sides=frame.sides)


def _crowded(story: str) -> Skipped:
    reason = f"of its pairs of figures only {MOST_PAIRS:,} are weighed, those first that share what few others do"
    return Skipped(item=story, stage="compare", reason=reason)


def _fact(slot: tuple[Assertion, ...], frame: Frame, taken: set[str]) -> Fact | None:
    """The fact of one slot; None where a single article fills it."""
    mine: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in slot:
        mine[assertion.article].append(assertion)
    if len(mine) < 2:
        return None
    mains = tuple(primary(tuple(found)) for found in mine.values())
    unit = common_unit(mains, frame.home)
    reached = [value_in(a, unit, frame.sides.days.get(a.article), frame.rates) for a in mains]
    values = tuple(_witness(v, frame) for v in reached if isinstance(v, Value))
    failed = tuple(v for v in reached if isinstance(v, Unconverted))
    pairs = _pairs(values, frame)
    verdict = fact_verdict(pairs) if pairs else Verdict.NOT_COMPARABLE
    ids = {a.id for a in mains}
    return Fact(
        id=fact_id(frame.story, slot, taken),
        story=frame.story,
        label=label_of(mains),
        kind=slot[0].kind,
        verdict=verdict,
        unit=unit,
        accumulates=any(accumulates(a) for a in mains),
        values=values,
        pairs=pairs,
        related=tuple(a for a in slot if a.id not in ids) + tuple(v.assertion for v in failed),
        consensus=consensus(values, pairs),
        reasons=tuple(dict.fromkeys(v.reason for v in failed)),
    )


def _witness(value: Value, frame: Frame) -> Value:
    return replace(value, witness_of=frame.repeats.get(value.assertion.article))


def _pairs(values: tuple[Value, ...], frame: Frame) -> tuple[Pair, ...]:
    """Every pair of values that can be judged, the gravest and surest first."""
    found = []
    for left, right in combinations(values, 2):
        score = frame.sides.weighed(left.assertion, right.assertion)
        if score is not None and (pair := judge_pair(left, right, score, frame.sides)) is not None:
            found.append(pair)
    return tuple(sorted(found, key=lambda p: (ORDER.index(p.verdict), -p.confidence, p.left.assertion.id, p.right.assertion.id)))
