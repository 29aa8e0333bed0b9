"""The names of a story by the rules: one finding for each that is spelled in several ways, or not as the house spells it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

from factcheck.domain.article import Article
from factcheck.domain.entity import Spelling
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import NameCheck, NameFlag
from factcheck.rules.places import location
from factcheck.rules.ruleset import Rule, RuleSet, When

_FEWEST_DIGITS = 4


def name_findings(story: Story, ruleset: RuleSet) -> tuple[Finding, ...]:
    """The findings on the names of one story, rule by rule."""
    articles = {a.id: a for a in story.articles}
    return tuple(
        _finding(story.id, rule, flag, articles)
        for rule in ruleset.rules
        if isinstance(rule.runs, NameCheck) and rule.when in (When(), When(kinds=(Kind.NAME,)))
        for flag in rule.runs.run(story, ruleset.names)
    )


def _finding(story: str, rule: Rule, flag: NameFlag, articles: Mapping[str, Article]) -> Finding:
    told = _told(flag, articles)
    votes = Counter(s.form for s in told)
    fact = f"{story}/{Kind.NAME}/{_hash(flag.subject)[:10]}"
    fingerprint = _hash("\x1f".join((rule.code, fact, *sorted(f"{articles[s.article].source}={s.form}" for s in told))))[:16]
    label = flag.suggestion or max(told, key=lambda s: (votes[s.form], s.count)).mention.text
    return Finding(
        id=f"{rule.code}-{fingerprint[:_FEWEST_DIGITS]}",
        code=rule.code,
        name=rule.name,
        kind=Kind.NAME,
        level=flag.level or rule.level,
        confidence=flag.confidence,
        verdict="differs",
        story=story,
        fact=fact,
        label="name",
        message=_message(rule, told, articles, _line(label)),
        reasons=flag.reasons,
        locations=tuple(location(articles[s.article], s.mention, primary=s is told[0]) for s in told),
        fingerprint=fingerprint,
        majority=_majority(told, articles),
        suggestion=f"“{flag.suggestion}”" if flag.suggestion else None,
    )


def _told(flag: NameFlag, articles: Mapping[str, Article]) -> list[Spelling]:
    """One spelling an article, the rarer of two; the one that stands most alone first, then articles by path."""
    votes = Counter(s.form for s in flag.spellings)
    by_article: dict[str, Spelling] = {}
    for spelling in sorted(flag.spellings, key=lambda s: (votes[s.form], s.count, s.mention.start)):
        by_article.setdefault(spelling.article, spelling)
    found = sorted(by_article.values(), key=lambda s: articles[s.article].path)
    left = Counter(s.form for s in found)

    def alone(spelling: Spelling) -> tuple[int, int, str]:
        article = articles[spelling.article]
        return left[spelling.form], -(article.published.day.toordinal() if article.published else 0), article.path

    first = min(found, key=alone)
    return [first, *(s for s in found if s is not first)]


def _message(rule: Rule, told: list[Spelling], articles: Mapping[str, Article], label: str) -> str:
    """Who spells it how, a rule's own template in its place."""
    first = told[0]
    other = next((s for s in told if s.form != first.form), first)
    if rule.message is not None:
        a, b = _line(first.mention.text), _line(other.mention.text)
        return rule.message.format(label=label, a=a, b=b, source_a=articles[first.article].source, source_b=articles[other.article].source)
    outlets: dict[str, list[str]] = {}
    for spelling in told:
        outlets.setdefault(spelling.form, []).append(articles[spelling.article].source)
    shown = {s.form: _line(s.mention.text) for s in reversed(told)}
    parts = [f"{shown[form]} in {', '.join(dict.fromkeys(who))}" for form, who in outlets.items()]
    return f"spelling of a name: {'; '.join(parts)}"


def _majority(told: list[Spelling], articles: Mapping[str, Article]) -> str | None:
    """The spelling that more than half of the articles have, and which they are."""
    (form, count), *rest = Counter(s.form for s in told).most_common()
    if not rest or count * 2 <= len(told):
        return None
    mine = [s for s in told if s.form == form]
    who = ", ".join(dict.fromkeys(articles[s.article].source for s in mine))
    return f"{_line(mine[0].mention.text)}: {who} – {count} of {len(told)}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
