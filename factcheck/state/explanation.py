"""A finding and the story it is of → every step behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factcheck.align.align import Aligned
from factcheck.align.considered import Look, dropped, facts_by_id, held, weights_of
from factcheck.align.names import Judgement, compare_names
from factcheck.align.verdict import probability
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion, Modality
from factcheck.domain.entity import Entity
from factcheck.domain.explanation import Explanation, Made, Stated, Weighed
from factcheck.domain.fact import Fact, Value
from factcheck.domain.finding import Finding
from factcheck.domain.keys import one_line
from factcheck.domain.kinds import Kind
from factcheck.rules.ruleset import RuleSet

# What a person reads of what was considered; the rest is counted.
_KEPT, _PAIRS = 12, 6
# Names that share so little were never one.
_LIKE_A_NAME = 0.5


def explanations(findings: Iterable[Finding], aligned: Iterable[Aligned], ruleset: RuleSet) -> tuple[Explanation, ...]:
    """The steps behind each finding."""
    stories = {one.story.id: one for one in aligned}
    facts = {i: facts_by_id(one) for i, one in stories.items()}
    about = {rule.code: rule.about for rule in ruleset.rules}
    return tuple(
        _explanation(finding, stories.get(finding.story), facts.get(finding.story, {}), about.get(finding.code, "")) for finding in findings
    )


def _explanation(finding: Finding, aligned: Aligned | None, facts: Mapping[str, Fact], rule: str) -> Explanation:
    fact = facts.get(finding.fact)
    if aligned is None:
        return Explanation(finding=finding, rule=rule)
    articles = {a.id: a for a in aligned.story.articles}
    if fact is None:
        looks = tuple(_other_names(finding, aligned.story.entities, articles)) if finding.kind is Kind.NAME else ()
        return Explanation(finding=finding, rule=rule, dropped=looks[:_KEPT], more_dropped=max(0, len(looks) - _KEPT))
    values = {value.assertion.article: value for value in fact.values}
    left_out = dropped(fact, aligned)
    lead = finding.locations[0].article
    pairs = sorted(held(fact, aligned), key=lambda look: lead not in {look.mine.article, look.other.article})
    return Explanation(
        finding=finding,
        rule=rule,
        made=tuple(_made(values[at.article]) for at in finding.locations if at.article in values),
        held=tuple(_weighed(look, articles) for look in pairs[:_PAIRS]),
        dropped=tuple(_weighed(look, articles) for look in left_out[:_KEPT]),
        more_held=max(0, len(pairs) - _PAIRS),
        more_dropped=max(0, len(left_out) - _KEPT),
    )


def _made(value: Value) -> Made:
    assertion = value.assertion
    quantity = assertion.mention.quantity
    stated = None
    if quantity is not None:
        stated = Stated(low=quantity.low, high=quantity.high, unit=quantity.unit, hedge=quantity.hedge, step=quantity.step)
    return Made(
        article=assertion.article,
        stated=stated,
        meaning=assertion.meaning,
        about=tuple((label, words) for label, words in _about(assertion) if words),
        conversion=value.conversion,
    )


def _about(assertion: Assertion) -> Iterator[tuple[str, str]]:
    yield "what happened", assertion.trigger
    yield "what is counted", one_line(assertion.head.text) if assertion.head else ""
    yield "whose", (assertion.subject or "").title()
    yield "when", assertion.scope.words
    yield "where", ", ".join(place.title() for place in assertion.places)
    yield "how sure", "" if assertion.modality is Modality.ASSERTED else str(assertion.modality)


def _weighed(look: Look, articles: Mapping[str, Article]) -> Weighed:
    mine, other = look.mine, look.other
    article = articles[other.article]
    line, column = article.position(other.mention.start)
    return Weighed(
        source=article.source,
        place=f"{article.path}:{line}:{column}",
        text=one_line(other.mention.text),
        sentence=one_line(other.sentence_text),
        against=f"{articles[mine.article].source}: {one_line(mine.mention.text)}",
        probability=round(probability(look.pair.odds), 3) if look.pair else None,
        evidence=weights_of(look.pair) if look.pair else (),
        outcome=look.outcome,
    )


def _other_names(finding: Finding, entities: Iterable[Entity], articles: Mapping[str, Article]) -> Iterator[Weighed]:
    """Names of other articles that look like the finding's first, and were held to be another's, or one's too little surely."""
    first = finding.locations[0]
    told = {(at.article, at.text) for at in finding.locations}
    forms = {at.text for at in finding.locations}
    found = []
    for entity in entities:
        if entity.article == first.article or (entity.article, entity.name) in told or entity.name in forms:
            continue
        compared = compare_names(first.text, entity.name)
        if compared.score >= _LIKE_A_NAME and compared.judgement is not Judgement.SAME:
            found.append((compared, entity))
    for compared, entity in sorted(found, key=lambda pair: (-pair[0].score, pair[1].article, pair[1].name)):
        mention, article = entity.mentions[0], articles[entity.article]
        line, column = article.position(mention.start)
        yield Weighed(
            source=article.source,
            place=f"{article.path}:{line}:{column}",
            text=one_line(entity.name),
            sentence=one_line(article.sentences[mention.sentence].text),
            against=f"{first.source}: {one_line(first.text)}",
            probability=None,
            evidence=(),
            outcome=f"{compared.judgement} name: {'; '.join(compared.reasons)}" if compared.reasons else f"{compared.judgement} name",
        )
