"""One and the same figure is given to two different sources.

Told where each article names one party, and another one than the other: police here, organisers there. Whoever speaks for an
office is that office, "officials" may be anybody, and an article that names both parties settles it. Looked at are the
figures that parties like to put differently: crowds, casualties, arrests, damage.

An estimate is worth what its source is worth; with the wrong name beside it a claim becomes a count.

For example: 150,000 marchers, organisers say here and police say there.

Whoever counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from factcheck.align.running import stated
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion, EventClass
from factcheck.domain.fact import Fact, Pair, Story, Verdict
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import Option, Options, StoryCheck, StoryFlag, number, place_of
from factcheck.rules.voices import ByArticle, by_article, parties, party, restated

_LEAST = Option(
    name="least",
    default=Decimal(10),
    low=Decimal(0),
    high=Decimal(1_000_000),
    help="Counts below this are not looked at: of a few, many can tell the number.",
)
_EVENTS = frozenset(
    {
        EventClass.RALLY, EventClass.ATTEND, EventClass.STRIKE, EventClass.DIE, EventClass.INJURE, EventClass.CASUALTY,
        EventClass.DETAIN, EventClass.MISSING, EventClass.DISPLACE, EventClass.EVACUATE, EventClass.DAMAGE, EventClass.DESTROY,
    }
)  # fmt: skip


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:
    """Every figure that two articles give to two parties, once a fact."""
    articles = {a.id: a for a in story.articles}
    least = number(options, _LEAST.name)
    facts = (f for f in story.facts if f.kind is Kind.COUNT)
    told = by_article(story.assertions)
    return tuple(flag for f in facts if (flag := _flag(f, articles, told, least)) is not None)


def _flag(fact: Fact, articles: Mapping[str, Article], told: ByArticle, least: Decimal) -> StoryFlag | None:
    for pair in fact.pairs:
        a, b = pair.left.assertion, pair.right.assertion
        one, other = party(a.attribution), party(b.attribution)
        if one is None or other is None or one == other or not (_is_same(pair) and _looked_at(a, b, least)):
            continue
        if other in _parties_told(a, told) or one in _parties_told(b, told):
            continue
        assert a.attribution is not None
        assert b.attribution is not None
        who = [f"{x.words} in {articles[y.article].source}" for x, y in ((a.attribution, a), (b.attribution, b))]
        return StoryFlag(
            kind=fact.kind,
            label=fact.label,
            message=f"{fact.label}: {stated(a)} by {who[0]}, by {who[1]}",
            places=(place_of(a), place_of(b)),
            confidence=pair.confidence,
            reasons=(*pair.reasons, f"two parties: {one} / {other}"),
            verdict=Verdict.AGREE,
            about=(a, b),
            fact=fact.id,
        )
    return None


def _is_same(pair: Pair) -> bool:
    agree = pair.comparison is not None and pair.comparison.relation is Relation.AGREE
    return agree and pair.left.meaning.stated == pair.right.meaning.stated


def _looked_at(a: Assertion, b: Assertion, least: Decimal) -> bool:
    figure = a.meaning.stated
    return figure is not None and figure >= least and a.event in _EVENTS and b.event in _EVENTS


def _parties_told(assertion: Assertion, told: ByArticle) -> frozenset[str]:
    """The parties named beside a figure, wherever its article states it."""
    return frozenset(p for x in restated(assertion, told) for p in parties(x.sentence_text))


CHECK = StoryCheck(
    name="attribution-mismatch",
    family="attribution",
    run=run,
    options=(_LEAST,),
    doc=__doc__ or "",
    conflict=(("Police said 20,000 people marched on Sunday.", "Organisers said 20,000 people marched on Sunday."),),
    agree=(
        ("Police said 20,000 people marched on Sunday.", "The interior ministry said 20,000 people marched on Sunday."),
        ("Police said 20,000 people marched on Sunday.", "Officials said 20,000 people marched on Sunday."),
    ),
)
