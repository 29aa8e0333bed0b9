"""A figure for which others name a source stands here without one.

Told where the sources of a fact do not agree, or where it counts a crowd: there it matters whose count it is. An article
that puts the figure into anybody's mouth, or quotes around it, is not meant.

A contested figure without a source looks like a fact.

For example: "some 20,000 marched" here, where others write "20,000, police said". Where a finding on the figures themselves
shows who names a source and who does not, nothing is told twice.

The source.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from factcheck.align.running import stated, voice
from factcheck.domain.article import Article, Part
from factcheck.domain.fact import Fact, Story, Value, Verdict
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Option, Options, Place, StoryCheck, StoryFlag, number
from factcheck.rules.crowds import gathers
from factcheck.rules.voices import ByArticle, by_article, is_named, is_of_a_kind, is_voiced, names_of

_NAMED_BY = Option(
    name="named-by",
    default=Decimal(1),
    low=Decimal(1),
    high=Decimal(20),
    help="How many other articles must name a source for it.",
)
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})
_CONTESTED = frozenset({Verdict.DIFFERS, Verdict.DISPARITY, Verdict.SUPERSEDED})


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:
    """Every contested fact of which an article states a value without a source, once."""
    articles = {a.id: a for a in story.articles}
    names = names_of(story)
    told = by_article(story.assertions)
    contested = (f for f in story.facts if f.kind in _KINDS and _is_contested(f))
    return tuple(flag for f in contested if (flag := _flag(f, told, articles, names, options)) is not None)


def _is_contested(fact: Fact) -> bool:
    if any(v.assertion.meaning.stated == 0 for v in fact.values):  # "no injury" denies, and counts nothing
        return False
    return fact.verdict in _CONTESTED or gathers(fact)


def _flag(fact: Fact, stated_in: ByArticle, articles: Mapping[str, Article], names: frozenset[str], options: Options) -> StoryFlag | None:
    compared = {side.assertion.id for p in fact.pairs for side in (p.left, p.right)}
    told = [v for v in fact.values if v.assertion.id in compared]
    sure = [v for v in told if is_of_a_kind(v.assertion.attribution)]
    named = sure or [v for v in told if is_named(v.assertion.attribution, names)]
    silent = [v for v in told if v.assertion.part is not Part.HEADLINE and not is_voiced(v.assertion, stated_in)]
    if len({v.assertion.article for v in named}) < number(options, _NAMED_BY.name) or not silent:
        return None
    first, other = silent[0].assertion, named[0].assertion
    assert other.attribution is not None
    return StoryFlag(
        kind=fact.kind,
        label=fact.label,
        message=(
            f"{fact.label}: {stated(first)} without a source in {articles[first.article].source}, "
            f"{stated(other)} by {voice(other.attribution.words)} in {articles[other.article].source}"
        ),
        places=tuple(_place(v) for v in (*silent, *named)),
        confidence=min((p.confidence for p in fact.pairs), default=0.0),
        reasons=("the sources do not agree on it" if fact.verdict in _CONTESTED else "it counts a crowd",),
        verdict=fact.verdict,
        about=tuple(v.assertion for v in told),
        fact=fact.id,
    )


def _place(value: Value) -> Place:
    attribution = value.assertion.attribution
    return Place(
        article=value.assertion.article,
        mention=value.assertion.mention,
        attribution=attribution.words if attribution else None,
        meaning=value.meaning,
    )


CHECK = StoryCheck(
    name="unattributed-figure",
    family="unattributed",
    run=run,
    options=(_NAMED_BY,),
    doc=__doc__ or "",
    conflict=(("About 20,000 people marched on Sunday.", "Police said 20,000 people marched on Sunday."),),
    agree=(
        ("The fire killed 12 people, the mayor said.", "The fire killed 19 people, police said."),
        ("The fire killed 12 people.", "The fire killed 12 people, police said."),
    ),
)
