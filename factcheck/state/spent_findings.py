"""What is wrong with decisions and comments, as findings of the rules that look at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from factcheck.domain.article import Article
from factcheck.domain.finding import Finding, Location, Role
from factcheck.domain.keys import fingerprint
from factcheck.domain.kinds import Kind
from factcheck.domain.suppression import Spent
from factcheck.rules.checks.interface import SuppressionCheck
from factcheck.rules.ruleset import Rule, RuleSet

_LABEL = "suppression"


def spent_findings(spent: Iterable[Spent], ruleset: RuleSet, articles: Mapping[str, Article]) -> tuple[Finding, ...]:
    """The findings on decisions and comments after a run."""
    rules = [(rule, rule.runs) for rule in ruleset.rules if isinstance(rule.runs, SuppressionCheck)]
    return tuple(
        _finding(rule, one, message, articles.get(one.article))
        for one in spent
        for rule, check in rules
        if (message := check.run(one)) is not None
    )


def is_on_suppression(finding: Finding) -> bool:
    """Whether a finding is on a decision or a comment, and not on what articles say."""
    return finding.label == _LABEL and finding.kind is Kind.OTHER


def _finding(rule: Rule, one: Spent, message: str, article: Article | None) -> Finding:
    given = one.suppression
    source = article.source if article else PurePosixPath(given.path).name
    told = fingerprint(rule.code, one.fact, ((source, one.text), ("on", one.about)))
    words = {"label": _LABEL, "a": one.about, "b": given.reason, "source_a": source, "source_b": source}
    return Finding(
        id=f"{rule.code}-{told[:4]}",
        code=rule.code,
        name=rule.name,
        kind=Kind.OTHER,
        level=rule.level,
        confidence=1.0,
        verdict="not-comparable",
        story=one.story,
        fact=one.fact,
        label=_LABEL,
        message=rule.message.format(**words) if rule.message else message,
        reasons=(f"the reason given: {given.reason}",) if given.reason else (),
        locations=(
            Location(
                article=one.article,
                path=given.path,
                source=source,
                published=article.published if article else None,
                start=one.start,
                end=one.end,
                line=given.line,
                column=given.column,
                text=one.text,
                role=Role.PRIMARY,
                snippet=one.text,
                snippet_start=0,
                snippet_end=len(one.text),
            ),
        ),
        fingerprint=told,
    )
