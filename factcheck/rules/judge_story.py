"""A story by the rules that look at more than one fact, or at one article alone: one finding for each flag."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from msgspec.structs import replace

from factcheck.domain.article import Article
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding, Level, Location
from factcheck.domain.keys import fingerprint, one_line, value_words
from factcheck.rules.checks.interface import Place, StoryCheck, StoryFlag
from factcheck.rules.ours import outlet_names
from factcheck.rules.places import location
from factcheck.rules.ruleset import Rule, RuleSet, options_of

_FEWEST_DIGITS = 4


def story_findings(story: Story, ruleset: RuleSet, ours: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """The findings on one story and on its articles, rule by rule; of two rules of one check the first speaks."""
    articles = {a.id: a for a in story.articles}
    names = outlet_names(articles, ours)
    seen = replace(story, articles=tuple(replace(a, source=names[a.id]) for a in story.articles)) if ours else story
    spoken: set[tuple[object, ...]] = set()
    found = []
    for rule in ruleset.rules:
        check = rule.runs
        for flag in check.run(seen, options_of(rule)) if isinstance(check, StoryCheck) else ():
            where = (check.family, *((p.article, p.mention.start) for p in flag.places))
            if where not in spoken and rule.when.holds(flag.kind, {a.meaning.unit for a in flag.about}, flag.about):
                spoken.add(where)
                found.append(_finding(story.id, rule, flag, articles, names))
    return tuple(found)


def _finding(story: str, rule: Rule, flag: StoryFlag, articles: Mapping[str, Article], names: Mapping[str, str]) -> Finding:
    fact = (
        flag.fact or f"{story}/{flag.kind}/{_hash(rule.code, flag.label, *sorted({articles[p.article].source for p in flag.places}))[:10]}"
    )
    told = fingerprint(rule.code, fact, ((articles[p.article].source, _value(p)) for p in flag.places))
    return Finding(
        id=f"{rule.code}-{told[:_FEWEST_DIGITS]}",
        code=rule.code,
        name=rule.name,
        kind=flag.kind,
        level=max(flag.level or rule.level, rule.level, key=lambda level: level.rank)
        if rule.level is Level.INFO
        else flag.level or rule.level,
        confidence=flag.confidence,
        verdict=str(flag.verdict),
        story=story,
        fact=fact,
        label=flag.label,
        message=_message(rule, flag, names),
        reasons=flag.reasons,
        locations=tuple(_location(p, articles, primary=p is flag.places[0]) for p in flag.places),
        fingerprint=told,
        unit=_unit(flag),
        gap=flag.gap,
        suggestion=flag.suggestion,
        spelled_out=True,
    )


def _unit(flag: StoryFlag) -> str:
    units = {p.meaning.unit for p in flag.places if p.meaning is not None}
    return units.pop() if len(units) == 1 else ""


def _message(rule: Rule, flag: StoryFlag, names: Mapping[str, str]) -> str:
    """The flag's own words, or a rule's template in their place; with one place it stands for both sides."""
    if rule.message is None:
        return flag.message
    first, last = flag.places[0], flag.places[-1]
    a, b = (" ".join(p.mention.text.split()) for p in (first, last))
    return rule.message.format(label=flag.label, a=a, b=b, source_a=names[first.article], source_b=names[last.article])


def _location(place: Place, articles: Mapping[str, Article], *, primary: bool) -> Location:
    found = location(articles[place.article], place.mention, primary=primary)
    return replace(found, attribution=place.attribution, meaning=place.meaning, value=_value(place))


def _value(place: Place) -> str:
    """What a place says: what its figure means, else its words."""
    return value_words(place.meaning) if place.meaning is not None else one_line(place.mention.text)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
