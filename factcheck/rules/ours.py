"""Findings seen from our own copy: it is named and pointed at first, and asked about before the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from factcheck.domain.article import Article
from factcheck.domain.fact import Fact
from factcheck.domain.finding import Finding, Role

_OUR_COPY = "our copy"


def outlet_names(articles: Mapping[str, Article], ours: frozenset[str]) -> dict[str, str]:
    """What each article is called in a finding's words, by its id."""
    several = len(ours & set(articles)) > 1
    own = {i: f"our {articles[i].source}" if several else _OUR_COPY for i in ours & set(articles)}
    return {i: article.source for i, article in articles.items()} | own


def views(fact: Fact, ours: frozenset[str]) -> Iterator[Fact]:
    """A fact as the rules are to look at it: the pairs of our own copy first, then all."""
    mine = tuple(p for p in fact.pairs if {p.left.assertion.article, p.right.assertion.article} & ours)
    if mine and len(mine) < len(fact.pairs):
        yield replace(fact, pairs=mine)
    yield fact


def led_by_ours(finding: Finding, ours: frozenset[str]) -> Finding:
    """A finding whose first place is in our own copy, where that has one."""
    mine = [at for at in finding.locations if at.article in ours]
    if not mine:
        return finding
    rest = (replace(at, role=Role.RELATED) for at in finding.locations if at is not mine[0])
    return replace(finding, locations=(replace(mine[0], role=Role.PRIMARY), *rest))
