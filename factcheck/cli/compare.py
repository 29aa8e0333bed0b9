"""`factcheck compare`: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from msgspec.structs import replace

from factcheck.cli import options, state_options
from factcheck.cli.asked import settings_of
from factcheck.cli.completed import completed
from factcheck.cli.door import Exit, errors_told, tell
from factcheck.cli.input_options import ChangedSince, Config, Fx, FxDate, StdinFilename, StoryIds, Watching, not_typed, typed_in
from factcheck.cli.last_run import remember
from factcheck.cli.options import FailOn
from factcheck.cli.output import deliver, distinct, printed_beside
from factcheck.cli.progress import told_on_stderr
from factcheck.cli.run_options import Jobs, cache_of, engine_of
from factcheck.cli.screen import Color, view_of
from factcheck.domain.level import Level
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.domain.report import Report
    from factcheck.pipeline import Run


def compare_command(
    context: typer.Context,
    paths: options.Paths,
    output_format: options.OutputFormat = None,
    reports: options.Reports = None,
    output: options.Output = None,
    fail_on: options.FailFrom = None,
    min_level: options.MinLevel = None,
    min_confidence: options.MinConfidence = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    extend_select: options.ExtendSelect = None,
    rules: options.Rules = None,
    isolated: options.Isolated = False,
    config: Config = None,
    exclude: options.Exclude = None,
    stories: StoryIds = None,
    changed_since: ChangedSince = None,
    stdin_filename: StdinFilename = None,
    skip_unreadable: options.SkipUnreadable = False,
    allow_empty: options.AllowEmpty = False,
    home_currency: options.HomeCurrency = None,
    fx: Fx = None,
    fx_date: FxDate = None,
    ours: state_options.Ours = None,
    baseline: state_options.Baseline = None,
    decisions: state_options.Decisions = None,
    no_cache: state_options.NoCache = False,
    cache_dir: state_options.CacheDir = None,
    jobs: Jobs = 1,
    show_agreements: options.ShowAgreements = False,
    show_coverage: options.ShowCoverage = False,
    show_suppressed: state_options.ShowSuppressed = False,
    statistics: options.Statistics = False,
    color: options.Colors = Color.AUTO,
    width: options.Width = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    watch: Watching = False,
) -> None:
    """Compare articles, and report where their figures differ."""
    from factcheck import pipeline  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.report.wording import nothing_compared  # noqa: PLC0415

    wanted = distinct(reports or [], output)
    if watch:
        not_typed(paths)
    settings = settings_of(
        paths,
        select=select,
        ignore=ignore,
        extend_select=extend_select,
        rules=rules,
        isolated=isolated,
        config=config,
        exclude=exclude,
        stories=stories,
        skip_unreadable=skip_unreadable,
        home_currency=home_currency,
        fx=fx,
        fx_date=fx_date,
        ours=ours,
        decisions=decisions,
    )
    settings = replace(
        settings,
        min_level=min_level,
        min_confidence=min_confidence,
        typed=typed_in(paths, stdin_filename),
        changed_since=changed_since,
        baseline=baseline,
    )
    view = view_of(
        color,
        width,
        output,
        show_agreements=show_agreements,
        show_coverage=show_coverage,
        show_suppressed=show_suppressed,
        statistics=statistics,
        quiet=quiet,
    )
    with errors_told():
        settings, said = completed(settings, context)
        form = said.form(output_format)
        if watch:
            from factcheck.cli.watch import watched  # noqa: PLC0415  (only who watches waits for it)

            watched(settings, lambda report: printed_beside(report, view, form, wanted), output)
            raise typer.Exit
        cache = cache_of(cache_dir, no_cache=no_cache)
        with engine_of(jobs, cache) as working, told_on_stderr(working) as engine:
            run = pipeline.compared(settings, engine)
        report = run.report
        deliver(report, view, form, output, wanted)
        if verbose:
            _tell_files(run, settings)
            if cache is not None and cache.trouble:
                tell(cache.trouble)
        if not no_cache:
            remember(run, settings, cache_dir, verbose=verbose)
    code = exit_code(report, FailOn(said.value("fail-on", fail_on) or FailOn.WARNING))
    if code is Exit.NOTHING_COMPARED:
        tell(nothing_compared(report))
    raise typer.Exit(Exit.CLEAN if said.value("allow-empty", allow_empty) and code is Exit.NOTHING_COMPARED else code)


def exit_code(report: Report, fail_on: FailOn) -> Exit:
    """1 where a finding reaches the threshold, 3 where nothing was compared, else 0."""
    levels = {finding.level.rank for finding in report.findings}
    if fail_on is not FailOn.NEVER and any(rank <= Level(fail_on).rank for rank in levels):
        return Exit.FOUND
    return Exit.CLEAN if report.summary.compared else Exit.NOTHING_COMPARED


def _tell_files(run: Run, settings: Settings) -> None:
    """Which rules and decisions were in force, which files of rules were not, and what is known of each article."""
    from factcheck.pipeline import decisions_path, rules_passed_over  # noqa: PLC0415
    from factcheck.report.wording import read_as  # noqa: PLC0415

    tell(f"rules: {run.report.rules.path or 'the built-in pack alone'}")
    for path in rules_passed_over(settings):
        tell(f"rules passed over: {path}")
    if decided := decisions_path(settings):
        tell(f"decisions: {decided}")
    if run.baseline_unmet:
        tell(f"{settings.baseline}: entries that nothing meets any more: {run.baseline_unmet} (`factcheck baseline update` drops them)")
    for article in run.report.articles:
        tell(read_as(article))
