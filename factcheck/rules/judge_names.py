"""The names, roles and places of a story by the rules: one finding for each that the articles put in several ways."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping

from msgspec.structs import replace

from factcheck.domain.article import Article
from factcheck.domain.entity import Spelling
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding
from factcheck.domain.keys import fingerprint
from factcheck.domain.kinds import Kind
from factcheck.rules.checks.interface import NameCheck, NameFlag
from factcheck.rules.ours import outlet_names
from factcheck.rules.places import location
from factcheck.rules.ruleset import Rule, RuleSet, When

_FEWEST_DIGITS = 4


def name_findings(story: Story, ruleset: RuleSet, ours: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """The findings on the names of one story, rule by rule."""
    articles = {a.id: a for a in story.articles}
    return tuple(
        _finding(story.id, rule, rule.runs.kind, flag, articles, ours)
        for rule in ruleset.rules
        if isinstance(rule.runs, NameCheck) and rule.when in (When(), When(kinds=(rule.runs.kind,)))
        for flag in rule.runs.run(story, ruleset.names)
    )


def _finding(story: str, rule: Rule, kind: Kind, flag: NameFlag, articles: Mapping[str, Article], ours: frozenset[str]) -> Finding:
    told = _told(flag, articles, ours)
    outlets = outlet_names(articles, ours)
    votes = Counter(s.form for s in told)
    fact = f"{story}/{kind}/{_hash(flag.subject)[:10]}"
    told_as = fingerprint(rule.code, fact, ((articles[s.article].source, s.form) for s in told))
    label = flag.suggestion or max(told, key=lambda s: (votes[s.form], s.count)).mention.text
    return Finding(
        id=f"{rule.code}-{told_as[:_FEWEST_DIGITS]}",
        code=rule.code,
        name=rule.name,
        kind=kind,
        level=flag.level or rule.level,
        confidence=flag.confidence,
        verdict="differs",
        story=story,
        fact=fact,
        label="name" if kind is Kind.NAME else _line(flag.about),
        message=_message(rule, flag, told, outlets, _line(label)),
        reasons=flag.reasons,
        locations=tuple(replace(location(articles[s.article], s.mention, primary=s is told[0]), value=s.form) for s in told),
        fingerprint=told_as,
        majority=_majority(told, outlets),
        consensus=_consensus(told),
        suggestion=f"“{flag.suggestion}”" if flag.suggestion else None,
    )


def _told(flag: NameFlag, articles: Mapping[str, Article], ours: frozenset[str]) -> list[Spelling]:
    """One spelling an article, the rarer of two; ours first, else the one that stands most alone, then articles by path."""
    votes = Counter(s.form for s in flag.spellings)
    by_article: dict[str, Spelling] = {}
    for spelling in sorted(flag.spellings, key=lambda s: (votes[s.form], s.count, s.mention.start)):
        by_article.setdefault(spelling.article, spelling)
    found = sorted(by_article.values(), key=lambda s: articles[s.article].path)
    left = Counter(s.form for s in found)

    def alone(spelling: Spelling) -> tuple[bool, int, int, str]:
        article = articles[spelling.article]
        return (
            spelling.article not in ours,
            left[spelling.form],
            -(article.published.day.toordinal() if article.published else 0),
            article.path,
        )

    first = min(found, key=alone)
    return [first, *(s for s in found if s is not first)]


def _message(rule: Rule, flag: NameFlag, told: list[Spelling], outlets: Mapping[str, str], label: str) -> str:
    """Who puts it how, a rule's own template in its place."""
    first = told[0]
    other = next((s for s in told if s.form != first.form), first)
    if rule.message is not None:
        a, b = _line(first.mention.text), _line(other.mention.text)
        return rule.message.format(label=label, a=a, b=b, source_a=outlets[first.article], source_b=outlets[other.article])
    said_by: dict[str, list[str]] = {}
    for spelling in told:
        said_by.setdefault(spelling.form, []).append(outlets[spelling.article])
    shown = {s.form: _line(s.mention.text) for s in reversed(told)}
    parts = [f"{shown[form]} in {', '.join(dict.fromkeys(who))}" for form, who in said_by.items()]
    return f"{_line(flag.about)}: {'; '.join(parts)}"


def _majority(told: list[Spelling], outlets: Mapping[str, str]) -> str | None:
    """The form that more than half of the articles have, and which they are."""
    (form, count), *rest = Counter(s.form for s in told).most_common()
    if not rest or count * 2 <= len(told):
        return None
    mine = [s for s in told if s.form == form]
    who = ", ".join(dict.fromkeys(outlets[s.article] for s in mine))
    return f"{_line(mine[0].mention.text)}: {who} – {count} of {len(told)}"


def _consensus(told: list[Spelling]) -> str | None:
    """The form of more than half, with how many have it."""
    (form, count), *rest = Counter(s.form for s in told).most_common()
    text = next(s.mention.text for s in told if s.form == form)
    return f"{_line(text)} ({count} of {len(told)})" if rest and count * 2 > len(told) else None


def _line(text: str) -> str:
    return " ".join(text.split())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
