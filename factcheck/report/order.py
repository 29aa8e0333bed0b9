"""The order in which things are told, so that the same input in any order gives the same bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.fact import Fact, Story
    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report

FindingKey = tuple[int, float, str, str, int, str]


def ordered(report: Report) -> Report:
    """The same report with articles by path, stories by id, facts by place, findings the worst and surest first."""
    paths = {article.id: article.path for article in report.articles}
    return replace(
        report,
        articles=tuple(sorted(report.articles, key=lambda article: article.path)),
        stories=tuple(_ordered_story(story, paths) for story in sorted(report.stories, key=lambda story: story.id)),
        findings=tuple(sorted(report.findings, key=_finding_key)),
        suppressed=tuple(sorted(report.suppressed, key=_finding_key)),
        skipped=tuple(sorted(report.skipped)),
    )


def _ordered_story(story: Story, paths: dict[str, str]) -> Story:
    def place(assertion: Assertion) -> tuple[str, int, int, str]:
        mention = assertion.mention
        return paths.get(assertion.article, ""), mention.start, mention.end, assertion.id

    def ordered_fact(fact: Fact) -> Fact:
        return replace(
            fact,
            values=tuple(sorted(fact.values, key=lambda value: place(value.assertion))),
            related=tuple(sorted(fact.related, key=place)),
        )

    def fact_key(fact: Fact) -> tuple[tuple[str, int, int, str], str]:
        return place(fact.values[0].assertion) if fact.values else ("", 0, 0, ""), fact.id

    return replace(
        story,
        articles=tuple(sorted(story.articles, key=lambda article: article.path)),
        assertions=tuple(sorted(story.assertions, key=place)),
        facts=tuple(sorted(map(ordered_fact, story.facts), key=fact_key)),
        copies=tuple(sorted(story.copies)),
    )


def _finding_key(finding: Finding) -> FindingKey:
    first = finding.locations[0] if finding.locations else None
    path, start = (first.path, first.start) if first else ("", 0)
    return finding.level.rank, -finding.confidence, finding.story, path, start, finding.id
