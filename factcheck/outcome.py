"""What is told of stories that were compared and judged: one report, of a whole run or of one story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcheck import __version__
from factcheck.domain.article import Skipped
from factcheck.domain.fact import Story, Verdict
from factcheck.domain.finding import Finding, Level
from factcheck.domain.report import Report, RulesUsed, Summary
from factcheck.rules.describe import told_by
from factcheck.rules.ruleset import RuleSet
from factcheck.state.suppress import Settled


def report_of(left_out: tuple[Skipped, ...], ruleset: RuleSet, stories: tuple[Story, ...], found: Settled) -> Report:
    """The report of some stories; `left_out` is what was, before there were stories."""
    return Report(
        version=__version__,
        rules=RulesUsed(path=ruleset.path, digest=ruleset.digest, told=told_by(ruleset, found.told)),
        articles=tuple(sorted((a for s in stories for a in s.articles), key=lambda a: a.path)),
        stories=tuple(story for story in stories if story.articles),
        findings=tuple(sorted(found.told, key=_order)),
        suppressed=tuple(sorted(found.suppressed, key=_order)),
        skipped=tuple(sorted(left_out + _alone(stories) + tuple(left for story in stories for left in story.skipped))),
        summary=_summary(stories, found),
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


def _summary(stories: Iterable[Story], found: Settled) -> Summary:
    levels = Counter(f.level for f in found.told)
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
        suppressed=len(found.suppressed),
    )
