"""Conflicts that an article settles itself: the other's figure stands in it too, or its parts sum to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from factcheck.align.pairing import Pairs
from factcheck.align.vetoes import contains
from factcheck.align.weights import GATHER_FROM
from factcheck.assemble.line import clause_before
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Value
from factcheck.domain.kinds import Kind
from factcheck.language.en.manner import PART_INSIDE

# A sentence rarely splits a figure into more parts than this, nor lists more of them.
_MOST_PARTS = 3
_MOST_LISTED = 6
# "Including at least one officer"
_INCLUDED = 3


def reconciled(value: Value, other: tuple[Assertion, ...], pairs: Pairs) -> str | None:
    """Why a figure is no conflict with another article, in words; None when nothing in that article settles it.

    Args:
        value: the figure at odds with the other article's main value.
        other: every assertion of the other article.
        pairs: the weighed pairs of the story.
    """
    for assertion in other:
        pair = pairs.get(frozenset((value.assertion.id, assertion.id)))
        if pair is not None and not pair.differs and pair.odds >= GATHER_FROM and pair.comparison and pair.comparison.witness:
            return f"it says {assertion.mention.text} too"
    if _parts_sum(value.assertion, other):
        return "its parts sum to it"
    if _counts_up_to(value.assertion, other):
        return "it counts up to it"
    return None


def _parts_sum(whole: Assertion, other: Iterable[Assertion]) -> bool:
    """Whether figures of one sentence that may be parts of a count sum to it ("two women and a man")."""
    target = whole.meaning.stated
    if whole.kind is not Kind.COUNT or target is None:
        return False
    listed = defaultdict(list)
    for assertion in other:
        if assertion.meaning.stated is not None and _may_be_part(whole, assertion):
            # "Three others, including one officer" are three.
            listed[assertion.sentence, _is_inside(assertion)].append(assertion.meaning.stated)
    return any(
        sum(some) == target
        for numbers in listed.values()
        for n in range(2, _MOST_PARTS + 1)
        for some in combinations(numbers[:_MOST_LISTED], n)
    )


def _is_inside(part: Assertion) -> bool:
    """Whether a figure is told as part of one before it."""
    before = clause_before(part.sentence_text, part.mention.start - part.sentence_start)
    return bool(PART_INSIDE & set(before[-_INCLUDED:]))


def _counts_up_to(whole: Assertion, other: Iterable[Assertion]) -> bool:
    """Whether somebody is told as the last of them: "a fifth victim" makes five."""
    if whole.kind is not Kind.COUNT or whole.head is None:
        return False
    people = whole.head.general is not None
    return any(
        a.kind is Kind.RANK
        and a.meaning.stated == whole.meaning.stated
        and a.head is not None
        and (a.head.lemma == whole.head.lemma or (people and a.head.general is not None))
        for a in other
    )


def _may_be_part(whole: Assertion, part: Assertion) -> bool:
    if part.kind is not Kind.COUNT or not part.meaning.stated:
        return False
    if whole.event is None or part.event is None:
        return whole.head is not None and part.head is not None and whole.head.lemma == part.head.lemma
    return whole.event is part.event or contains(whole.event, part.event)
