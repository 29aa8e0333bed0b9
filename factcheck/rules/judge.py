"""A story by the rules: every fact asked in order, one finding a fact and family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from factcheck.align.majority import groups, independent
from factcheck.domain.article import Article
from factcheck.domain.fact import Fact, Pair, Story, Value, Verdict
from factcheck.domain.finding import Finding, Level, Location
from factcheck.domain.keys import fingerprint, value_words
from factcheck.rules import wording
from factcheck.rules.checks.interface import Check, Flagged
from factcheck.rules.folding import folded
from factcheck.rules.judge_names import name_findings
from factcheck.rules.judge_quotes import quote_findings
from factcheck.rules.judge_story import story_findings
from factcheck.rules.ours import led_by_ours, outlet_names, views
from factcheck.rules.places import location
from factcheck.rules.ruleset import Rule, RuleSet, options_of

_FEWEST_DIGITS = 4
_LEVELS = tuple(Level)


def judge(story: Story, ruleset: RuleSet, ours: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """The findings of one story: those of its facts, in their order, then those of the story itself, of its names, of its quotations.

    `ours` are the ids of our own articles, from which a finding is told.
    """
    articles = {a.id: a for a in story.articles}
    of_facts = tuple(
        _finding(fact, rule, flagged, articles, ours) for fact in story.facts for rule, flagged in _flagged(fact, ruleset, ours)
    )
    found = of_facts + story_findings(story, ruleset, ours) + name_findings(story, ruleset, ours) + quote_findings(story, ruleset)
    return tuple(led_by_ours(finding, ours) for finding in folded(found, ruleset))


def _flagged(fact: Fact, ruleset: RuleSet, ours: frozenset[str]) -> Iterator[tuple[Rule, Flagged]]:
    """The first rule of each family that speaks of a fact."""
    spoken: set[str] = set()
    for view, rule in ((view, rule) for view in views(fact, ours) for rule in ruleset.rules):
        check = rule.runs
        if not isinstance(check, Check) or check.family in spoken or fact.kind not in check.kinds or not _applies(rule, fact):
            continue
        flagged = check.run(view, options_of(rule))
        if flagged is not None:
            spoken.add(check.family)
            yield rule, flagged


def _applies(rule: Rule, fact: Fact) -> bool:
    return rule.when.holds(fact.kind, {fact.unit}, [v.assertion for v in fact.values])


def _finding(fact: Fact, rule: Rule, flagged: Flagged, articles: Mapping[str, Article], ours: frozenset[str]) -> Finding:
    outlets = wording.Outlets(outlet_names(articles, ours), ours)
    values = _told(fact)
    pair = flagged.pair
    first = _alone_first(fact, pair, values, articles, ours)
    ordered = (first, *(v for v in values if v is not first))
    turned = pair if pair.left is first or pair.right is not first else _turned(pair)
    told = fingerprint(rule.code, fact.id, ((articles[v.assertion.article].source, value_words(v.assertion.meaning)) for v in values))
    return Finding(
        id=f"{rule.code}-{told[:_FEWEST_DIGITS]}",
        code=rule.code,
        name=rule.name,
        kind=fact.kind,
        level=_level(rule, flagged),
        confidence=pair.confidence,
        verdict=str(pair.verdict),
        story=fact.story,
        fact=fact.id,
        label=fact.label,
        message=wording.title(fact, turned, values, outlets, rule.message),
        reasons=(*filter(None, (flagged.note,)), *_reasons(pair)),
        locations=tuple(_location(v, articles[v.assertion.article], fact, outlets, primary=v is first) for v in ordered),
        fingerprint=told,
        unit=fact.unit,
        gap=wording.gap(pair, fact.unit),
        cause=pair.cause_words or (str(pair.cause) if pair.cause else None),
        majority=wording.majority(fact, values, outlets),
        suggestion=wording.suggestion(fact, turned),
    )


def _told(fact: Fact) -> tuple[Value, ...]:
    """The values of a fact that were compared with another: those too unsure to compare are left out."""
    compared = {side.assertion.id for p in fact.pairs for side in (p.left, p.right)}
    return tuple(v for v in fact.values if v.assertion.id in compared)


def _alone_first(fact: Fact, pair: Pair, values: tuple[Value, ...], articles: Mapping[str, Article], ours: frozenset[str]) -> Value:
    """Of the two sides of a pair ours, else the one that stands more alone: fewer witnesses, then later, then by path."""
    size = {v.assertion.id: independent(g) for g in groups(values, fact.pairs) for v in g}

    def key(value: Value) -> tuple[bool, int, int, str]:
        article = articles[value.assertion.article]
        day = article.published.day.toordinal() if article.published else 0
        return value.assertion.article not in ours, size[value.assertion.id], -day, article.path

    sides = [v for v in values if v.assertion.id in {pair.left.assertion.id, pair.right.assertion.id}]
    return min(sides, key=key)


def _turned(pair: Pair) -> Pair:
    return Pair(
        left=pair.right,
        right=pair.left,
        comparison=pair.comparison,
        verdict=pair.verdict,
        confidence=pair.confidence,
        reasons=pair.reasons,
        cause=pair.cause,
        cause_words=pair.cause_words,
    )


def _level(rule: Rule, flagged: Flagged) -> Level:
    if flagged.level is not None:
        return max(flagged.level, rule.level, key=lambda level: level.rank) if rule.level is Level.INFO else flagged.level
    return _LEVELS[min(rule.level.rank + 1, len(_LEVELS) - 1)] if flagged.lower else rule.level


def _reasons(pair: Pair) -> tuple[str, ...]:
    conversions = (side.conversion for side in (pair.left, pair.right))
    rates = tuple(f"{c.from_unit}→{c.to_unit} {c.factor}, {c.rate_source} rate of {c.rate_day}" for c in conversions if c and c.rate_day)
    return (*pair.reasons, *rates)


def _location(value: Value, article: Article, fact: Fact, outlets: wording.Outlets, *, primary: bool) -> Location:
    assertion, repeats = value.assertion, value.witness_of
    return replace(
        location(article, assertion.mention, primary=primary),
        attribution=assertion.attribution.words if assertion.attribution else None,
        meaning=value.meaning,
        value=value_words(assertion.meaning),
        repeats=outlets.names.get(repeats) if repeats and _agrees(fact, value, repeats) else None,
    )


def _agrees(fact: Fact, value: Value, original: str) -> bool:
    """Whether a copy also says what its original says."""
    return any(
        {p.left.assertion.article, p.right.assertion.article} == {value.assertion.article, original} and p.verdict is Verdict.AGREE
        for p in fact.pairs
    )
