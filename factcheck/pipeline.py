"""The whole program on one page: files → articles → mentions → assertions → facts → findings → report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.align import Aligned
from factcheck.align.stories import beside_others, chosen_groups, group
from factcheck.compare.currency import EcbRates, Rates
from factcheck.compare.rates import rates_of
from factcheck.comparing import Comparing, whole
from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.explanation import Explanation
from factcheck.domain.fact import Story
from factcheck.domain.finding import Finding, Level
from factcheck.domain.mention import Mention
from factcheck.domain.report import Report
from factcheck.execute.interface import Engine
from factcheck.execute.serial import Serial
from factcheck.extract.entities.told import told
from factcheck.ingest.article import article_from
from factcheck.ingest.changed import changed_since, file_of
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.ingest.ours import ours_among
from factcheck.ingest.read import Reading, inputs, read, stamp
from factcheck.judging import heard_of
from factcheck.outcome import report_of
from factcheck.rules.discover import candidates, nearest
from factcheck.rules.judge import judge
from factcheck.rules.limit import limited
from factcheck.rules.loader import load
from factcheck.rules.ruleset import RuleSet, at_home_in, chosen
from factcheck.rules.short_ids import ShortIds
from factcheck.saying import Said, Saying
from factcheck.settings import Settings
from factcheck.state.comments import ignored_elsewhere
from factcheck.state.decisions import NAME as DECISIONS
from factcheck.state.entries import Suppressor
from factcheck.state.explanation import explanations
from factcheck.state.settled import settled, written_down

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
    ruleset = rules_of(settings)
    reading = reading_of(settings, engine)
    changed = changed_since(settings.changed_since, settings.paths, reading.articles) if settings.changed_since else None
    rates = rates_of(settings.fx, settings.fx_date)
    ours = ours_among(reading.articles, settings.ours)
    articles = beside_others(reading.articles, ours)
    aligned = aligned_stories(articles, ruleset, settings.stories, rates, engine)
    stories = tuple(found.story for found in aligned)
    ids = ShortIds()
    findings = tuple(f for story in stories for f in ids.given(judge(story, ruleset, ours)))
    found = settled(findings, stories, ruleset, ours, suppressors_of(settings, ruleset), today=settings.today)
    report = report_of(reading.skipped + ignored_elsewhere(articles, ours), ruleset, stories, found)
    told = limited(report, settings.min_level or Level.INFO, settings.min_confidence or 0.0, changed)
    return Run(report=told, aligned=aligned, ruleset=ruleset, baseline_unmet=found.baseline_unmet)


def explained(run: Run) -> tuple[Explanation, ...]:
    """Every step behind each finding of a run, those that are suppressed included."""
    return explanations((*run.report.findings, *run.report.suppressed), run.aligned, run.ruleset)


def extracted(
    settings: Settings, engine: Engine = SERIAL
) -> tuple[Reading, tuple[tuple[Article, tuple[Mention, ...], tuple[Assertion, ...]], ...]]:
    """One run of `factcheck extract`: every article with its mentions and assertions, nothing compared."""
    ruleset = rules_of(settings)
    reading = reading_of(settings, engine)
    said = tuple(zip(reading.articles, engine.map(Saying(ruleset.hedges), reading.articles, "extracting"), strict=True))
    failed = tuple(found for _, found in said if isinstance(found, Skipped))
    found = ((article, one) for article, one in said if isinstance(one, Said))
    told_of = tuple((article, one.mentions + told(one.entities) + one.quoted, one.assertions) for article, one in found)
    return replace(reading, skipped=tuple(sorted(reading.skipped + failed))), told_of


def rules_of(settings: Settings) -> RuleSet:
    """The rules in force."""
    found = None if settings.isolated or settings.rules_paths else nearest(settings.paths)
    ruleset = load([found] if found else [Path(path) for path in settings.rules_paths], settings.config)
    return at_home_in(chosen(ruleset, settings.select, settings.ignore, settings.extend_select), settings.home_currency)


def rules_passed_over(settings: Settings) -> tuple[Path, ...]:
    """The rules files that were found and not used, for another stands nearer or was given."""
    found = tuple(candidates(settings.paths))
    return found if settings.isolated or settings.rules_paths else found[1:]


def decisions_path(settings: Settings) -> Path | None:
    """The file of decisions in force: the one given, else the nearest; None without one."""
    if settings.decisions:
        return Path(settings.decisions)
    return None if settings.isolated else nearest(settings.paths, (DECISIONS,))


def suppressors_of(settings: Settings, ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """What decisions and baseline keep from being told.

    Raises:
        InputError: for what is wrong in one of them.
    """
    return written_down(decisions_path(settings), Path(settings.baseline) if settings.baseline else None, ruleset)


def decisions_home(settings: Settings) -> Path:
    """Where a new decision belongs: the file in force, else one beside the rules file, else one beside the articles."""
    if in_force := decisions_path(settings):
        return in_force
    if not settings.isolated and (rules := nearest(settings.paths)):
        return rules.with_name(DECISIONS)
    first = Path(settings.paths[0])
    return (first if first.is_dir() else first.parent) / DECISIONS


def reading_of(settings: Settings, engine: Engine = SERIAL) -> Reading:
    """The articles of a run, and what was left out."""
    paths = (*settings.paths, file_of(settings.ours)) if settings.ours else settings.paths
    return read(paths, exclude=settings.exclude, skip_unreadable=settings.skip_unreadable, typed=settings.typed, each=engine.map)


def watched(settings: Settings) -> frozenset[tuple[str, tuple[int, int] | None]]:
    """Every file on which a run's outcome hangs, each with the stamp of what stands in it."""
    found = None if settings.isolated or settings.rules_paths else nearest(settings.paths)
    rules = [found] if found else [Path(path) for path in settings.rules_paths]
    state = [Path(path) for path in (decisions_path(settings), settings.baseline, settings.ours and file_of(settings.ours)) if path]
    return inputs(settings.paths, settings.exclude) | {(str(path), stamp(path)) for path in (*rules, *state)}


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
