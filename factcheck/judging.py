"""A story as it lies → what is told of it: its articles are read where the work is done, and only findings travel."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.stories import Group, crowded, group_of
from factcheck.compare.currency import Rates
from factcheck.comparing import Comparing, Heard, whole
from factcheck.domain.article import Article, Skipped
from factcheck.domain.explanation import Explanation
from factcheck.domain.finding import Finding, Level
from factcheck.domain.report import Summary
from factcheck.execute.interface import Engine
from factcheck.execute.keeping import Keeping
from factcheck.execute.serial import Serial
from factcheck.ingest.pieces import Source, article_of
from factcheck.limits import MOST_ARTICLES
from factcheck.outcome import report_of
from factcheck.rules.judge import judge
from factcheck.rules.limit import limited
from factcheck.rules.ruleset import RuleSet
from factcheck.rules.sources import repeating
from factcheck.saying import Said, Saying
from factcheck.state.comments import ignored_elsewhere
from factcheck.state.entries import Suppressor
from factcheck.state.explanation import explanations
from factcheck.state.kept import Kept
from factcheck.state.settled import settled

# Nothing is ours among more articles than memory holds.
_NOBODY: frozenset[str] = frozenset()


class Bundle(Struct, frozen=True, kw_only=True):
    """A story as it lies: the first of its `count` articles by path, some more than are compared.

    `explained` says that its findings shall be.
    """

    story: str
    sources: tuple[Source, ...]
    count: int
    explained: bool = False


class Told(Struct, frozen=True, kw_only=True):
    """What is told of a story, and of how many articles; `suppressed` are findings that are not told."""

    story: str
    summary: Summary
    articles: int = 0
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    baseline_unmet: int = 0
    explained: tuple[Explanation, ...] = ()
    files: tuple[str, ...] = ()


class Judging(Struct, frozen=True, kw_only=True):
    """A story as it lies → what is told of it; what its articles say is kept in `cache`, if there is one.

    `changed` are the files that changed, None where that is not asked; the other fields are those of a run.
    """

    ruleset: RuleSet
    rates: Rates
    written: tuple[Suppressor, ...]
    today: date
    min_level: Level
    min_confidence: float
    changed: frozenset[str] | None
    cache: Path | None

    def __call__(self, bundle: Bundle) -> Told:
        """What is told of a story."""
        articles, left_out = _read(bundle.sources)
        group = group_of(bundle.story, articles, bundle.count - len(left_out))
        said = _engine(self.cache).map(Saying(self.ruleset.hedges), group.articles, "extracting")
        heard = heard_of(group, tuple(said), self.ruleset)
        aligned = whole(Comparing(self.rates, self.ruleset.home_currency)(heard), heard)
        stories = (aligned.story,)
        found = settled(judge(aligned.story, self.ruleset), stories, self.ruleset, _NOBODY, self.written, today=self.today)
        whole_report = report_of((*left_out, *ignored_elsewhere(articles, _NOBODY)), self.ruleset, stories, found)
        report = limited(whole_report, self.min_level, self.min_confidence, self._touched(bundle.sources))
        told = report.findings + report.suppressed
        return Told(
            story=bundle.story,
            summary=report.summary,
            articles=len(report.articles),
            findings=report.findings,
            suppressed=report.suppressed,
            skipped=report.skipped,
            baseline_unmet=found.baseline_unmet,
            explained=explanations(told, (aligned,), self.ruleset) if bundle.explained else (),
            files=tuple(sorted({source.of.unread.found.shown for source in bundle.sources})) if bundle.explained and told else (),
        )

    def lost(self, bundle: Bundle) -> Told:
        """What stands for a story whose comparing killed a process."""
        reason = "comparing its articles took more than a process has; nothing of it is compared"
        return Told(story=bundle.story, summary=NOTHING, skipped=(Skipped(item=bundle.story, stage="compare", reason=reason),))

    def _touched(self, sources: Iterable[Source]) -> frozenset[str] | None:
        """The ids of the articles whose files changed."""
        if self.changed is None:
            return None
        return frozenset(source.id for source in sources if os.path.realpath(source.of.at) in self.changed)


NOTHING = Summary(errors=0, warnings=0, infos=0, assertions=0, compared=0, single_source=0, not_comparable=0)


def heard_of(group: Group, said: tuple[Said | Skipped, ...], ruleset: RuleSet) -> Heard:
    """A story's articles with what each says."""
    return Heard(
        story=group.id,
        articles=group.articles,
        days=tuple(group.days.items()),
        said=said,
        told=tuple(repeating(group.articles, ruleset).items()),
        skipped=crowded(group),
    )


def _read(sources: Iterable[Source]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """As many articles as a story takes, and what is left out before there are so many."""
    articles: list[Article] = []
    left_out: list[Skipped] = []
    for source in sources:
        if len(articles) == MOST_ARTICLES:
            break
        found = article_of(source)
        if isinstance(found, Article):
            articles.append(found)
        else:
            left_out.append(found)
    return tuple(articles), tuple(left_out)


@cache
def _engine(folder: Path | None) -> Engine:
    """What reads the articles of a story, with what other runs have kept: one for each process, which knows how its cache has grown."""
    return Serial() if folder is None else Keeping(Serial(), Kept(folder))


def summed(one: Summary, other: Summary) -> Summary:
    """The counts of two parts of a run."""
    return replace(one, **{name: getattr(one, name) + getattr(other, name) for name in Summary.__struct_fields__})
