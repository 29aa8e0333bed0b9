"""The whole program on one page: files → articles → mentions → assertions → facts → findings → report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from factcheck import __version__
from factcheck.align.align import align
from factcheck.align.atlas import atlas
from factcheck.align.names.persons import persons
from factcheck.align.names.variants import variants
from factcheck.align.places import place_discords
from factcheck.align.roles import role_discords, victim_discords
from factcheck.align.stories import group
from factcheck.assemble.assemble import assemble
from factcheck.assemble.victims import victims
from factcheck.assemble.whereabouts import whereabouts
from factcheck.compare.currency import EcbRates
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Entity
from factcheck.domain.fact import Story, Verdict
from factcheck.domain.finding import Finding, Level
from factcheck.domain.mention import Mention
from factcheck.domain.report import Report, RulesUsed, Summary
from factcheck.extract.entities.references import entities_of
from factcheck.extract.entities.told import told
from factcheck.extract.extract import extract
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.read import Reading, read
from factcheck.rules.discover import nearest
from factcheck.rules.judge import judge
from factcheck.rules.loader import load
from factcheck.rules.ruleset import RuleSet, chosen
from factcheck.rules.sources import repeating
from factcheck.settings import Settings


def compare(settings: Settings) -> Report:
    """One run of `factcheck compare`.

    Raises:
        InputError: for everything that cannot be read or is wrong in a rules file, all together.
    """
    ruleset = rules_of(settings)
    reading = reading_of(settings)
    stories = stories_of(reading.articles, ruleset, settings.home_currency)
    findings = tuple(f for story in stories for f in judge(story, ruleset))
    return _report(reading, ruleset, stories, findings)


def extracted(
    settings: Settings,
) -> tuple[Reading, tuple[tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]], ...]]:
    """One run of `factcheck extract`: every article with its mentions and assertions, nothing compared."""
    ruleset = rules_of(settings)
    reading = reading_of(settings)
    meaner = Meaner(ruleset.hedges)
    return reading, tuple(_extracted(article, meaner) for article in reading.articles)


def _extracted(article: Article, meaner: Meaner) -> tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]]:
    figures, entities = extract(article), entities_of(article)
    return article, figures + told(entities), assemble(article, figures, meaner, entities)


def rules_of(settings: Settings) -> RuleSet:
    """The rules in force."""
    found = None if settings.isolated or settings.rules_paths else nearest(settings.paths)
    ruleset = load([found] if found else [Path(path) for path in settings.rules_paths])
    return chosen(ruleset, settings.select, settings.ignore, settings.extend_select)


def reading_of(settings: Settings) -> Reading:
    """The articles of a run, and what was left out."""
    return read(settings.paths, exclude=settings.exclude, skip_unreadable=settings.skip_unreadable)


def stories_of(articles: tuple[Article, ...], ruleset: RuleSet, home_currency: str | None = None) -> tuple[Story, ...]:
    """The stories of a set of articles, with their facts."""
    meaner = Meaner(ruleset.hedges)
    rates = EcbRates()
    home = home_currency or ruleset.home_currency
    stories = []
    for g in group(articles):
        entities = tuple(entities_of(article) for article in g.articles)
        told_in = zip(g.articles, entities, strict=True)
        assertions = tuple(a for article, named in told_in for a in assemble(article, extract(article), meaner, named))
        stories.append(with_names(align(g, assertions, rates, home, repeating(g.articles, ruleset)), entities))
    return tuple(stories)


def with_names(story: Story, entities: tuple[tuple[Entity, ...], ...]) -> Story:
    """A story with the people, organisations and places that each of its articles names."""
    named = tuple(e for found in entities for e in found)
    names = variants(entities)
    where = {a.id: whereabouts(a, found) for a, found in zip(story.articles, entities, strict=True)}
    return replace(
        story,
        entities=named,
        names=names,
        roles=role_discords(named, names) + victim_discords({a.id: victims(a) for a in story.articles}),
        places=place_discords(where, persons(named, names), atlas(story.articles, named)),
    )


def judge_pair(a: str, b: str, ruleset: RuleSet) -> tuple[Finding, ...]:
    """The findings on two texts as two sources of one story, as the examples of rules are run."""
    articles = tuple(
        article_from(Draft(id=name, path=name, text=text, given=Metadata(story="example"), name=name))
        for text, name in ((a, "a"), (b, "b"))
    )
    return tuple(f for story in stories_of(articles, ruleset) for f in judge(story, ruleset))


def _report(reading: Reading, ruleset: RuleSet, stories: tuple[Story, ...], findings: tuple[Finding, ...]) -> Report:
    return Report(
        version=__version__,
        rules=RulesUsed(path=ruleset.path, digest=ruleset.digest),
        articles=tuple(sorted((a for s in stories for a in s.articles), key=lambda a: a.path)),
        stories=stories,
        findings=tuple(sorted(findings, key=_order)),
        suppressed=(),
        skipped=tuple(sorted(reading.skipped + _alone(stories))),
        summary=_summary(stories, findings),
    )


def _order(finding: Finding) -> tuple[int, float, str, str, int, str]:
    first = finding.locations[0]
    return finding.level.rank, -finding.confidence, finding.story, first.path, first.start, finding.code


def _alone(stories: tuple[Story, ...]) -> tuple[Skipped, ...]:
    """Stories of a single article: read, and compared with nothing."""
    return tuple(
        Skipped(item=story.articles[0].path, stage="compare", reason="the only article of its story")
        for story in stories
        if len(story.articles) == 1
    )


def _summary(stories: Iterable[Story], findings: tuple[Finding, ...]) -> Summary:
    levels = Counter(f.level for f in findings)
    total = sum(len(s.assertions) for s in stories)
    facts = [f for s in stories for f in s.facts]
    compared = sum(len(f.values) for f in facts if f.verdict is not Verdict.NOT_COMPARABLE)
    failed = sum(len(f.values) for f in facts if f.verdict is Verdict.NOT_COMPARABLE)
    return Summary(
        errors=levels[Level.ERROR],
        warnings=levels[Level.WARNING],
        infos=levels[Level.INFO],
        assertions=total,
        compared=compared,
        single_source=total - compared - failed,
        not_comparable=failed,
    )
