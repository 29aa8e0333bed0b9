"""Which source of a fact stands apart, as the matrix marks it: never by colour alone."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.fact import Verdict

if TYPE_CHECKING:
    from factcheck.domain.fact import Fact, Pair


class Mark(StrEnum):
    """A mark before a figure; the first is the worst."""

    DIFFERS = "✗"
    DISPARITY = "≠"
    SUPERSEDED = "↑"
    BORDERLINE = "≈"
    NOT_COMPARABLE = "?"


MARK_OF = {
    Verdict.DIFFERS: Mark.DIFFERS,
    Verdict.DISPARITY: Mark.DISPARITY,
    Verdict.SUPERSEDED: Mark.SUPERSEDED,
    Verdict.BORDERLINE: Mark.BORDERLINE,
    Verdict.NOT_COMPARABLE: Mark.NOT_COMPARABLE,
}
MEANS = {
    Mark.DIFFERS: "differs",
    Mark.DISPARITY: "differs by source",
    Mark.SUPERSEDED: "an earlier count",
    Mark.BORDERLINE: "borderline",
    Mark.NOT_COMPARABLE: "not comparable",
}


def marks(fact: Fact, leading: frozenset[str] = frozenset()) -> dict[str, Mark]:
    """The marks of a fact by article id: the fewest sources without which no two differ.

    Of an earlier and a later count the earlier is marked. Where two differ alone, the one among `leading` is
    marked (the articles that findings name first), else the one first by id.
    """
    result: dict[str, Mark] = {}
    for verdict, mark in MARK_OF.items():
        pairs = [pair for pair in fact.pairs if pair.verdict is verdict]
        if mark is Mark.SUPERSEDED:
            apart = {_smaller(pair) for pair in pairs}
        else:
            apart = _fewest([_ends(pair) for pair in pairs], leading)
        for article in apart:
            result.setdefault(article, mark)
    return result


def _ends(pair: Pair) -> tuple[str, str]:
    return pair.left.assertion.article, pair.right.assertion.article


def _smaller(pair: Pair) -> str:
    left, right = pair.left.meaning.core.low, pair.right.meaning.core.low
    return _ends(pair)[0 if left is None or (right is not None and left <= right) else 1]


def _fewest(pairs: list[tuple[str, str]], leading: frozenset[str]) -> set[str]:
    apart: set[str] = set()
    while pairs:
        degree = Counter(article for pair in pairs for article in pair)
        worst = min(degree, key=lambda article: (-degree[article], article not in leading, article))
        apart.add(worst)
        pairs = [pair for pair in pairs if worst not in pair]
    return apart
