"""The format `json`: a run in its published shape, from which `read_json` makes the report again."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.report import shape
from factcheck.report.json_names import named_rows
from factcheck.report.json_values import Object, document_lines, ends, head_of, number, number_or_null, numbers, quantity, scope
from factcheck.report.order import ordered

if TYPE_CHECKING:
    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.entity import NameVariant
    from factcheck.domain.fact import Conversion, Fact, Value
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.interval import Meaning
    from factcheck.domain.report import Report, RulesUsed, Summary
    from factcheck.domain.suppression import Suppression
    from factcheck.report.view import View


def json(report: Report, _view: View) -> str:
    """One object, a line for each article, fact, assertion and finding."""
    return document_lines(document(report))


def document(report: Report) -> Object:
    """The report in the published shape, which has a version of its own and is no dump of our classes."""
    report = ordered(report)
    articles = {article.id: article for article in report.articles}
    story_of = {article.id: story.id for story in report.stories for article in story.articles}
    copied = {copy: original for story in report.stories for copy, original in story.copies}
    facts = [fact for story in report.stories for fact in story.facts]
    values = {_known_by(value.assertion): value for fact in reversed(facts) for value in fact.values}
    named = named_rows((*report.findings, *report.suppressed), report.stories, {fact.id for fact in facts})
    whole = shape.Document(
        schema=shape.SCHEMA,
        tool=shape.Tool(name="factcheck", version=report.version),
        rules=_rules(report.rules),
        articles=tuple(_article(one, story_of.get(one.id, one.story), copied.get(one.id)) for one in report.articles),
        facts=tuple(_fact(fact) for fact in facts) + named.facts,
        names=tuple(_name(story.id, name, articles) for story in report.stories for name in story.names),
        assertions=tuple(
            _assertion(one, articles[one.article], values.get(_known_by(one))) for story in report.stories for one in story.assertions
        )
        + named.assertions,
        findings=tuple(finding_shape(finding) for finding in report.findings),
        suppressed=tuple(finding_shape(finding) for finding in report.suppressed),
        skipped=tuple(shape.Skipped(item=one.item, stage=one.stage, reason=one.reason) for one in report.skipped),
        summary=_summary(report.summary),
    )
    return {name: getattr(whole, name) for name in whole.__struct_fields__}


def _known_by(assertion: Assertion) -> tuple[str, str]:
    """What tells an assertion from all others: "four months ago" begins where its duration does, and so has its id."""
    return assertion.id, assertion.kind


def finding_shape(finding: Finding) -> shape.Finding:
    """A finding as it is published."""
    return shape.Finding(
        id=finding.id,
        code=finding.code,
        name=finding.name,
        kind=finding.kind,
        level=finding.level,
        confidence=finding.confidence,
        verdict=finding.verdict,
        story=finding.story,
        fact=finding.fact,
        message=finding.message,
        reasons=finding.reasons,
        suggestion=finding.suggestion,
        fingerprint=finding.fingerprint,
        locations=tuple(_location(location) for location in finding.locations),
        label=finding.label,
        unit=finding.unit,
        gap=finding.gap,
        cause=finding.cause,
        majority=finding.majority,
        consensus=finding.consensus,
        spelled_out=finding.spelled_out,
        aligned=tuple(shape.Aligned(left=one.left, right=one.right, differs=one.differs) for one in finding.aligned),
        suppression=_suppression(finding.suppression) if finding.suppression else None,
    )


def _rules(rules: RulesUsed) -> shape.Rules:
    told = tuple(
        shape.Rule(code=one.code, name=one.name, level=one.level, about=one.about, help=one.help, markdown=one.markdown)
        for one in rules.told
    )
    return shape.Rules(path=rules.path, digest=rules.digest, told=told)


def _article(article: Article, story: str | None, copied: str | None) -> shape.Article:
    return shape.Article(
        id=article.id,
        path=article.path,
        story=story,
        source=article.source,
        title=article.title,
        published=str(article.published) if article.published else None,
        published_from=article.published_from,
        encoding=article.encoding,
        url=article.url,
        repeats=copied,
    )


def _fact(fact: Fact) -> shape.Fact:
    members = [*(value.assertion for value in fact.values), *fact.related]
    return shape.Fact(
        id=fact.id,
        story=fact.story,
        label=fact.label,
        kind=fact.kind,
        verdict=fact.verdict,
        consensus=fact.consensus,
        assertions=tuple(assertion.id for assertion in members),
        unit=fact.unit,
        accumulates=fact.accumulates,
        reasons=fact.reasons,
        values=tuple(_value(value) for value in fact.values),
        pairs=tuple(
            shape.Pair(left=one.left.assertion.id, right=one.right.assertion.id, verdict=one.verdict, confidence=one.confidence)
            for one in fact.pairs
        ),
    )


def _value(value: Value) -> shape.Value:
    return shape.Value(
        assertion=value.assertion.id,
        meaning=_meaning(value.meaning),
        conversion=_conversion(value.conversion) if value.conversion else None,
        witness_of=value.witness_of,
    )


def _conversion(conversion: Conversion) -> shape.Conversion:
    return shape.Conversion(
        from_unit=conversion.from_unit,
        to_unit=conversion.to_unit,
        factor=conversion.factor,
        rate_day=conversion.rate_day,
        rate_source=conversion.rate_source,
    )


def _meaning(meaning: Meaning) -> shape.Meaning:
    core, support = meaning.core, meaning.support
    ends_left_out = {
        "core_low": core.low_open,
        "core_high": core.high_open,
        "support_low": support.low_open,
        "support_high": support.high_open,
    }
    return shape.Meaning(
        unit=meaning.unit,
        core=numbers(core),
        support=numbers(support),
        open=tuple(name for name, is_open in ends_left_out.items() if is_open),
        stated=number_or_null(meaning.stated),
        countable=meaning.countable,
    )


def _assertion(assertion: Assertion, article: Article, value: Value | None) -> shape.Assertion:
    """An assertion, normalized as its fact compared it."""
    mention = assertion.mention
    line, column = article.position(mention.start)
    meaning = value.meaning if value else assertion.meaning
    conversion = value.conversion if value and value.conversion and value.conversion.rate_day else None
    return shape.Assertion(
        id=assertion.id,
        article=assertion.article,
        kind=assertion.kind,
        start=mention.start,
        end=mention.end,
        line=line,
        column=column,
        text=mention.text,
        quantity=quantity(mention.quantity, head_of(assertion)),
        core=ends(meaning.core, meaning.unit),
        support=ends(meaning.support, meaning.unit),
        normalized_unit=meaning.unit,
        rate=number(Decimal(conversion.factor)) if conversion else None,
        rate_date=conversion.rate_day if conversion else None,
        event=assertion.event,
        head=head_of(assertion),
        scope=scope(assertion.scope),
        attribution=assertion.attribution.words if assertion.attribution else None,
        sentence=assertion.sentence_text,
        modality=assertion.modality,
        flags=assertion.flags,
        meaning=_meaning(assertion.meaning),
    )


def _name(story: str, name: NameVariant, articles: dict[str, Article]) -> shape.Name:
    spellings = []
    for one in name.spellings:
        line, column = articles[one.article].position(one.mention.start)
        spellings.append(
            shape.Spelling(
                article=one.article,
                form=one.form,
                count=one.count,
                start=one.mention.start,
                end=one.mention.end,
                line=line,
                column=column,
                text=one.mention.text,
            )
        )
    return shape.Name(
        story=story,
        type=name.type,
        common=name.common,
        confidence=name.confidence,
        reasons=name.reasons,
        accents_only=name.accents_only,
        spellings=tuple(spellings),
    )


def _suppression(given: Suppression) -> shape.Suppression:
    return shape.Suppression(
        means=given.means,
        path=given.path,
        line=given.line,
        column=given.column,
        decision=given.decision,
        reason=given.reason,
        by=given.by,
        until=given.until,
    )


def _location(location: Location) -> shape.Location:
    return shape.Location(
        article=location.article,
        path=location.path,
        start=location.start,
        end=location.end,
        line=location.line,
        column=location.column,
        text=location.text,
        role=location.role,
        source=location.source,
        published=str(location.published) if location.published else None,
        snippet=location.snippet,
        snippet_start=location.snippet_start,
        snippet_end=location.snippet_end,
        attribution=location.attribution,
        meaning=_meaning(location.meaning) if location.meaning else None,
        repeats=location.repeats,
    )


def _summary(summary: Summary) -> shape.Summary:
    return shape.Summary(
        errors=summary.errors,
        warnings=summary.warnings,
        infos=summary.infos,
        assertions=summary.assertions,
        compared=summary.compared,
        single_source=summary.single_source,
        not_comparable=summary.not_comparable,
        suppressed=summary.suppressed,
        hidden=summary.hidden,
        unchanged=summary.unchanged,
    )
