"""The order in which things are told, so that the same input in any order gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.domain.fact import Verdict

if TYPE_CHECKING:
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.entity import NameVariant
    from factcheck.domain.fact import Fact, Pair, Story
    from factcheck.domain.finding import Finding
    from factcheck.domain.quotation import QuoteAgreement
    from factcheck.domain.report import Report

_WORST_FIRST = tuple(Verdict)
FindingKey = tuple[int, float, str, str, int, str]


def ordered(report: Report) -> Report:
    """The same report with articles by path, stories by id, facts by place, findings the worst and surest first.

    Pairs stand the worst first, names by their first place.
    """
    paths = {article.id: article.path for article in report.articles}
    return replace(
        report,
        articles=tuple(sorted(report.articles, key=lambda article: article.path)),
        stories=tuple(_ordered_story(story, paths) for story in sorted(report.stories, key=lambda story: story.id)),
        findings=tuple(sorted(report.findings, key=finding_key)),
        suppressed=tuple(sorted(report.suppressed, key=finding_key)),
        skipped=tuple(sorted(report.skipped)),
    )


def _ordered_story(story: Story, paths: dict[str, str]) -> Story:
    def place(assertion: Assertion) -> tuple[str, int, int, str]:
        mention = assertion.mention
        return paths.get(assertion.article, ""), mention.start, mention.end, assertion.id

    def pair_key(pair: Pair) -> tuple[int, str, str]:
        return _WORST_FIRST.index(pair.verdict), pair.left.assertion.id, pair.right.assertion.id

    def ordered_fact(fact: Fact) -> Fact:
        return replace(
            fact,
            values=tuple(sorted(fact.values, key=lambda value: place(value.assertion))),
            related=tuple(sorted(fact.related, key=place)),
            pairs=tuple(sorted(fact.pairs, key=pair_key)),
        )

    def fact_key(fact: Fact) -> tuple[tuple[str, int, int, str], str]:
        return place(fact.values[0].assertion) if fact.values else ("", 0, 0, ""), fact.id

    def alike_key(alike: QuoteAgreement) -> tuple[str, int, str]:
        first = alike.quoted[0]
        return paths.get(first.article, ""), first.start, alike.fact

    return replace(
        story,
        articles=tuple(sorted(story.articles, key=lambda article: article.path)),
        assertions=tuple(sorted(story.assertions, key=place)),
        facts=tuple(sorted(map(ordered_fact, story.facts), key=fact_key)),
        copies=tuple(sorted(story.copies)),
        names=tuple(sorted(map(_ordered_name, story.names), key=_name_key)),
        quoted_alike=tuple(sorted(story.quoted_alike, key=alike_key)),
    )


def _ordered_name(name: NameVariant) -> NameVariant:
    return replace(name, spellings=tuple(sorted(name.spellings, key=lambda one: (one.article, one.form, one.mention.start))))


def _name_key(name: NameVariant) -> list[tuple[str, int]]:
    return [(one.article, one.mention.start) for one in name.spellings]


def finding_key(finding: Finding) -> FindingKey:
    """The worst first, then the surest, then by story and place."""
    first = finding.locations[0] if finding.locations else None
    path, start = (first.path, first.start) if first else ("", 0)
    return finding.level.rank, -finding.confidence, finding.story, path, start, finding.id
