"""Two outlets render one sum in the same other currency, and come to different amounts.

Told where both state the sum itself alike and the sums in brackets lie apart by more than their rounding. Which of them
fits the day's rate is not asked: one outlet may have used an older rate, or mean the dollar of another country.

A reader who knows only the rendered sum is told of two sums where there is one.

For example: "€80 billion ($115 billion)" in Sydney and "€80 billion ($102 billion)" in Washington.

The sum in the currency in which it was agreed, and the name of the other currency beside its sign.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.compare.interval import compare
from factcheck.domain.assertion import Assertion, Flag
from factcheck.domain.fact import Story
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import Kind
from factcheck.language.en.shared_signs import SHARED_SIGNS
from factcheck.rules.checks.interface import Options, StoryCheck, StoryFlag, place_of

_SURE = 0.95
# A sum as its article states it, and what renders it.
_Rendered = tuple[Assertion, Assertion]


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:  # noqa: ARG001  (a check takes its options, also where it has none)
    """Every sum of several articles whose renderings in one currency cannot be one amount."""
    source = {article.id: article.source for article in story.articles}
    sums: dict[tuple[str, str, str], dict[str, _Rendered]] = defaultdict(dict)
    for own, rendered in _renderings(story):
        sums[f"{own.meaning.stated}", own.meaning.unit, rendered.meaning.unit].setdefault(own.article, (own, rendered))
    return tuple(flag for told in sums.values() if (flag := _flag(tuple(told.values()), source)) is not None)


def _renderings(story: Story) -> Iterator[_Rendered]:
    """Every sum of money that an article states and renders in another currency, in reading order."""
    at = {(a.article, a.mention.start): a for a in story.assertions if Flag.FURNITURE not in a.flags}
    for rendered in story.assertions:
        start = rendered.mention.conversion_of
        own = None if start is None else at.get((rendered.article, start))
        if own is not None and own.kind is rendered.kind is Kind.MONEY and own.meaning.stated is not None:
            yield own, rendered


def _flag(told: tuple[_Rendered, ...], source: dict[str, str]) -> StoryFlag | None:
    apart = [(one, other) for one, other in combinations(told, 2) if _differ(one[1], other[1])]
    if not apart:
        return None
    (own, rendered), (same, other) = apart[0]
    amount, *sums = (" ".join(a.mention.text.split()) for a in (own, rendered, other))
    reasons = ["both state the sum itself alike"]
    if rendered.meaning.unit in SHARED_SIGNS:
        reasons.append("the sign is that of several currencies")
    return StoryFlag(
        kind=Kind.MONEY,
        label=f"conversion of {amount}",
        message=f"conversion of {amount}: {sums[0]} in {source[own.article]}, {sums[1]} in {source[same.article]}",
        places=(place_of(rendered), place_of(other)),
        confidence=_SURE,
        reasons=tuple(reasons),
        about=(rendered, other),
    )


def _differ(one: Assertion, other: Assertion) -> bool:
    return compare(one.meaning, other.meaning).relation is Relation.DIFFERS


CHECK = StoryCheck(
    name="other-conversion",
    family="conversion",
    run=run,
    doc=__doc__ or "",
    conflict=(("The loan is worth €80 billion ($115 billion).", "A loan of €80 billion ($102 billion) was agreed."),),
    agree=(
        ("The loan is worth €80 billion ($102 billion).", "A loan of €80 billion ($102.3 billion) was agreed."),
        ("The loan is worth €80 billion ($102 billion).", "A loan of €60 billion ($77 billion) was agreed."),
    ),
)
