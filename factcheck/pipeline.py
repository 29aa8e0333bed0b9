"""The whole program on one page: files → articles → mentions → assertions → facts → findings → report."""

from __future__ import annotations

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.align import Aligned
from factcheck.align.stories import beside_others, chosen_groups, group
from factcheck.compare.currency import EcbRates, Rates
from factcheck.comparing import Comparing, whole
from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding, Level
from factcheck.domain.mention import Mention
from factcheck.domain.outcome import Outcome
from factcheck.domain.report import Report
from factcheck.execute.interface import Engine
from factcheck.execute.serial import Serial
from factcheck.extract.entities.told import told
from factcheck.grounds import Grounds, files_of, grounds_of, rules_of
from factcheck.ingest.article import article_from
from factcheck.ingest.changed import changed_since
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.ours import ours_among
from factcheck.ingest.read import Reading, read_input
from factcheck.judging import heard_of
from factcheck.outcome import report_of
from factcheck.rules.judge import judge
from factcheck.rules.limit import limited
from factcheck.rules.ruleset import RuleSet
from factcheck.rules.short_ids import ShortIds
from factcheck.saying import Said, Saying
from factcheck.settings import Settings
from factcheck.state.comments import ignored_elsewhere
from factcheck.state.explanation import explanations
from factcheck.state.settled import settled

SERIAL, ECB_RATES = Serial(), EcbRates()
# The day on which the examples of rules are run.
_EXAMPLE_DAY = date(2020, 1, 1)


class Run(Struct, frozen=True, kw_only=True):
    """A report, and what it was made from; `baseline_unmet` counts entries of the baseline that no finding meets any more."""

    report: Report
    aligned: tuple[Aligned, ...]
    ruleset: RuleSet
    baseline_unmet: int


def compare(settings: Settings, engine: Engine = SERIAL) -> Report:
    """The report of one run.

    Raises:
        InputError: for everything that cannot be read or is wrong in a rules file, all together.
    """
    return compared(settings, engine).report


def compared(settings: Settings, engine: Engine = SERIAL) -> Run:
    """One run of `factcheck compare`.

    Raises:
        InputError: for everything that cannot be read or is wrong in a rules file, all together.
    """
    return compared_on(grounds_of(settings), engine)


def compared_on(grounds: Grounds, engine: Engine) -> Run:
    """One run of `factcheck compare`, on what it stands on.

    Raises:
        InputError: for everything that cannot be read, all together.
    """
    settings, ruleset = grounds.settings, grounds.ruleset
    reading = read_input(grounds.input, skip_unreadable=settings.skip_unreadable, each=engine.map)
    changed = changed_since(settings.changed_since, settings.paths, reading.articles) if settings.changed_since else None
    ours = ours_among(reading.articles, settings.ours)
    articles = beside_others(reading.articles, ours)
    aligned = aligned_stories(articles, ruleset, settings.stories, grounds.rates, engine)
    stories = tuple(found.story for found in aligned)
    ids = ShortIds()
    findings = tuple(f for story in stories for f in ids.given(judge(story, ruleset, ours)))
    found = settled(findings, stories, ruleset, ours, grounds.written, today=settings.today)
    report = report_of(reading.skipped + ignored_elsewhere(articles, ours), ruleset, stories, found)
    told = limited(report, settings.min_level or Level.INFO, settings.min_confidence or 0.0, changed)
    return Run(report=told, aligned=aligned, ruleset=ruleset, baseline_unmet=found.baseline_unmet)


def outcome(run: Run, *, explained: bool) -> Outcome:
    """What comes of a run; with every step behind each finding, those that are suppressed included, where that is asked for."""
    found = (*run.report.findings, *run.report.suppressed)
    steps = explanations(found, run.aligned, run.ruleset) if explained else ()
    return Outcome(report=run.report, explained=steps, baseline_unmet=run.baseline_unmet)


def extracted(
    settings: Settings, engine: Engine = SERIAL
) -> tuple[Reading, tuple[tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]], ...]]:
    """One run of `factcheck extract`: every article with its mentions and assertions, nothing compared."""
    ruleset = rules_of(settings)
    reading = read_input(files_of(settings), skip_unreadable=settings.skip_unreadable, each=engine.map)
    said = tuple(zip(reading.articles, engine.map(Saying(ruleset.hedges), reading.articles, "extracting"), strict=True))
    failed = tuple(found for _, found in said if isinstance(found, Skipped))
    found = ((article, one) for article, one in said if isinstance(one, Said))
    told_of = tuple((article, one.mentions + told(one.entities) + one.quoted, one.assertions) for article, one in found)
    return replace(reading, skipped=tuple(sorted(reading.skipped + failed))), told_of


def stories_of(articles: tuple[Article, ...], ruleset: RuleSet) -> tuple[Story, ...]:
    """The stories of a set of articles, with their facts."""
    return tuple(aligned.story for aligned in aligned_stories(articles, ruleset))


def aligned_stories(
    articles: tuple[Article, ...],
    ruleset: RuleSet,
    only: tuple[str, ...] = (),
    rates: Rates = ECB_RATES,
    engine: Engine = SERIAL,
) -> tuple[Aligned, ...]:
    """The stories of a set of articles, with what they were made from; of `only` these where some are named."""
    groups = chosen_groups(group(articles), only)
    wanted = tuple(article for g in groups for article in g.articles)
    said = dict(zip((a.id for a in wanted), engine.map(Saying(ruleset.hedges), wanted, "extracting"), strict=True))
    heard = tuple(heard_of(g, tuple(said[article.id] for article in g.articles), ruleset) for g in groups)
    compared = engine.map(Comparing(rates, ruleset.home_currency), heard, "comparing")
    return tuple(whole(aligned, one) for aligned, one in zip(compared, heard, strict=True))


def judge_pair(a: str, b: str, ruleset: RuleSet) -> tuple[Finding, ...]:
    """The findings on two texts as two sources of one story, the first our own, as the examples of rules are run."""
    articles = tuple(
        article_from(Draft(id=name, path=name, text=text, given=Metadata(story="example"), name=name))
        for text, name in ((a, "a"), (b, "b"))
    )
    ours, stories = frozenset({"a"}), stories_of(articles, ruleset)
    findings = tuple(f for story in stories for f in judge(story, ruleset, ours))
    return settled(findings, stories, ruleset, ours, today=_EXAMPLE_DAY).told
