"""`factcheck/report/1`: a run as one JSON object, every key always present, null when unknown."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.report.json_names import named_rows
from factcheck.report.json_values import Object, document_lines, ends, head_of, number, quantity, said_of, span_of
from factcheck.report.order import ordered

if TYPE_CHECKING:
    from factcheck.domain.article import Article, Skipped
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.fact import Fact, Value
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report, Summary
    from factcheck.report.view import View

SCHEMA = "factcheck/report/1"


def json(report: Report, _view: View) -> str:
    """One object, a line for each article, fact, assertion and finding."""
    return document_lines(document(report))


def document(report: Report) -> Object:
    """The report in the published shape, which has a version of its own and is no dump of our classes."""
    report = ordered(report)
    articles = {article.id: article for article in report.articles}
    story_of = {article.id: story.id for story in report.stories for article in story.articles}
    facts = [fact for story in report.stories for fact in story.facts]
    values = {value.assertion.id: value for fact in reversed(facts) for value in fact.values}
    rows = [_fact(fact) for fact in facts]
    named, told = named_rows((*report.findings, *report.suppressed), articles, rows)
    return {
        "schema": SCHEMA,
        "tool": {"name": "factcheck", "version": report.version},
        "rules": {"path": report.rules.path, "digest": report.rules.digest},
        "articles": [_article(article, story_of.get(article.id, article.story)) for article in report.articles],
        "facts": rows + named,
        "assertions": [
            _assertion(assertion, articles[assertion.article], values.get(assertion.id))
            for story in report.stories
            for assertion in story.assertions
        ]
        + told,
        "findings": [_finding(finding) for finding in report.findings],
        "suppressed": [_finding(finding) for finding in report.suppressed],
        "skipped": [_skipped(skipped) for skipped in report.skipped],
        "summary": _summary(report.summary),
    }


def _article(article: Article, story: str | None) -> Object:
    return {
        "id": article.id,
        "path": article.path,
        "story": story,
        "source": article.source,
        "title": article.title,
        "published": str(article.published) if article.published else None,
        "published_from": article.published_from,
        "encoding": article.encoding,
    }


def _fact(fact: Fact) -> Object:
    members = [*(value.assertion for value in fact.values), *fact.related]
    return {
        "id": fact.id,
        "story": fact.story,
        "label": fact.label,
        "kind": fact.kind,
        "verdict": fact.verdict,
        "consensus": fact.consensus,
        "assertions": [assertion.id for assertion in members],
    }


def _assertion(assertion: Assertion, article: Article, value: Value | None) -> Object:
    """An assertion, normalized as its fact compared it."""
    mention = assertion.mention
    meaning = value.meaning if value else assertion.meaning
    conversion = value.conversion if value and value.conversion and value.conversion.rate_day else None
    return {
        "id": assertion.id,
        "article": assertion.article,
        "kind": assertion.kind,
        **span_of(mention, article.position(mention.start)),
        "quantity": quantity(mention.quantity, head_of(assertion)),
        "core": ends(meaning.core, meaning.unit),
        "support": ends(meaning.support, meaning.unit),
        "normalized_unit": meaning.unit,
        "rate": number(Decimal(conversion.factor)) if conversion else None,
        "rate_date": conversion.rate_day if conversion else None,
        **said_of(assertion),
    }


def _finding(finding: Finding) -> Object:
    return {
        "id": finding.id,
        "code": finding.code,
        "name": finding.name,
        "kind": finding.kind,
        "level": finding.level,
        "confidence": finding.confidence,
        "verdict": finding.verdict,
        "story": finding.story,
        "fact": finding.fact,
        "message": finding.message,
        "reasons": finding.reasons,
        "suggestion": finding.suggestion,
        "fingerprint": finding.fingerprint,
        "locations": [_location(location) for location in finding.locations],
    }


def _location(location: Location) -> Object:
    return {
        "article": location.article,
        "path": location.path,
        "start": location.start,
        "end": location.end,
        "line": location.line,
        "column": location.column,
        "text": location.text,
        "role": location.role,
    }


def _skipped(skipped: Skipped) -> Object:
    return {"item": skipped.item, "stage": skipped.stage, "reason": skipped.reason}


def _summary(summary: Summary) -> Object:
    return {
        "errors": summary.errors,
        "warnings": summary.warnings,
        "infos": summary.infos,
        "assertions": summary.assertions,
        "compared": summary.compared,
        "single_source": summary.single_source,
        "not_comparable": summary.not_comparable,
        "suppressed": summary.suppressed,
    }
