"""What a run of `compare` leaves to be said and kept when its report is out, and the run that holds its articles in memory."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.cli.choices import ReportTo
from factcheck.cli.door import Exit, tell
from factcheck.cli.options import FailOn
from factcheck.cli.output import deliver
from factcheck.domain.level import Level
from factcheck.execute.interface import Engine
from factcheck.execute.serial import Serial
from factcheck.report.view import View
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.domain.article import Article
    from factcheck.domain.explanation import Explanation
    from factcheck.domain.outcome import Outcome
    from factcheck.domain.report import Summary
    from factcheck.rules.ruleset import RuleSet
    from factcheck.state.kept import Kept


class Wanted(Struct, frozen=True, kw_only=True):
    """What is wanted of a run: the form of its report and where it goes, what is said beside it, whether findings shall be explained."""

    form: str
    output: str | None
    reports: Sequence[ReportTo]
    view: View
    explained: bool
    quiet: bool
    verbose: bool


class Done(Struct, frozen=True, kw_only=True):
    """The counts of a run, why nothing was compared if nothing was, its rules, and its findings explained, with their files.

    `articles` are those that it still holds.
    """

    summary: Summary
    nothing: str
    ruleset: RuleSet
    files: tuple[str, ...]
    explained: tuple[Explanation, ...]
    baseline_unmet: int
    articles: tuple[Article, ...] = ()


def at_once(settings: Settings, working: AbstractContextManager[Engine], cache: Kept | None, wanted: Wanted) -> Done:
    """A run whose report is made when everything is known; where `cache` holds what came of the same run before, that is told again.

    Raises:
        InputError: for everything that cannot be read, is wrong in a file of ours, or cannot be written.
    """
    from factcheck.execute.keeping import Keeping  # noqa: PLC0415  (help must not wait for it)
    from factcheck.grounds import grounds_of  # noqa: PLC0415
    from factcheck.whole_run import WholeRun, with_contents  # noqa: PLC0415

    grounds = grounds_of(settings)
    run = WholeRun(working, wanted.explained)
    if cache is None:
        outcome = run(grounds)
    else:
        (outcome,) = Keeping(Serial(), cache).map(run, (with_contents(grounds),), "comparing")
    deliver(outcome.report, wanted.view, wanted.form, wanted.output, wanted.reports)
    return done_with(outcome, grounds.ruleset)


def done_with(outcome: Outcome, ruleset: RuleSet) -> Done:
    """What a run leaves."""
    from factcheck.ingest.input import file_of  # noqa: PLC0415  (help must not wait for it)
    from factcheck.report.wording import nothing_compared  # noqa: PLC0415

    report = outcome.report
    return Done(
        summary=report.summary,
        nothing=nothing_compared(len(report.articles), report.summary, together=any(len(s.articles) > 1 for s in report.stories)),
        ruleset=ruleset,
        files=tuple(sorted({file_of(article.path) for article in report.articles})),
        explained=outcome.explained,
        baseline_unmet=outcome.baseline_unmet,
        articles=report.articles,
    )


def exit_code(summary: Summary, fail_on: FailOn) -> Exit:
    """1 where a finding reaches the threshold, 3 where nothing was compared, else 0."""
    counts = {Level.ERROR: summary.errors, Level.WARNING: summary.warnings, Level.INFO: summary.infos}
    if fail_on is not FailOn.NEVER and any(n for level, n in counts.items() if level.rank <= Level(fail_on).rank):
        return Exit.FOUND
    return Exit.CLEAN if summary.compared else Exit.NOTHING_COMPARED


def tell_files(done: Done, settings: Settings) -> None:
    """Which rules and decisions were in force, which files of rules were not, and what is known of each article."""
    from factcheck.grounds import decisions_path, rules_passed_over  # noqa: PLC0415
    from factcheck.report.wording import read_as  # noqa: PLC0415

    tell(f"rules: {done.ruleset.path or 'the built-in pack alone'}")
    for path in rules_passed_over(settings):
        tell(f"rules passed over: {path}")
    if decided := decisions_path(settings):
        tell(f"decisions: {decided}")
    if done.baseline_unmet:
        tell(f"{settings.baseline}: entries that nothing meets any more: {done.baseline_unmet} (`factcheck baseline update` drops them)")
    for article in done.articles:
        tell(read_as(article))
