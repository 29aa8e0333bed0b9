"""`factcheck compare`: the main job."""

from __future__ import annotations

import typer
from msgspec.structs import replace

from factcheck.cli import options, state_options
from factcheck.cli.asked import settings_of
from factcheck.cli.completed import completed
from factcheck.cli.done import Wanted, at_once, exit_code, tell_files
from factcheck.cli.door import Exit, errors_told, on_a_terminal, tell
from factcheck.cli.engines import EngineName
from factcheck.cli.input_options import ChangedSince, Config, Fx, FxDate, StdinFilename, StoryIds, Watching, not_typed, typed_in
from factcheck.cli.last_run import remember
from factcheck.cli.options import FailOn
from factcheck.cli.output import distinct, printed_beside
from factcheck.cli.progress import at_work
from factcheck.cli.run_options import Jobs, cache_of, engine_of
from factcheck.cli.screen import Color, view_of


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
    engine_name: EngineName = None,
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

            def printed(run: Run) -> str:
                if not no_cache:
                    remember(run, settings, cache_dir, verbose=False)  # the screen is the report's
                return printed_beside(run.report, view, form, wanted)

            watched(settings, printed, output)
            raise typer.Exit
        cache = cache_of(cache_dir, no_cache=no_cache)
        asked = Wanted(form=form, output=output, reports=wanted, view=view, explained=not no_cache, quiet=quiet, verbose=verbose)
        # Other formats, and what is told from our own copy, need the whole run.
        streams = form == "jsonl" and not wanted and settings.ours is None
        # On a terminal the findings themselves tell how far it has come.
        working = at_work(engine_of(jobs, None if streams else cache, engine_name), told=not (streams and output is None and on_a_terminal()))
        if streams:
            from factcheck.cli.stream import streamed  # noqa: PLC0415  (only who streams waits for it)

            done = streamed(settings, working, cache.folder if cache else None, stdin_filename, asked)
        else:
            done = at_once(replace(settings, typed=typed_in(paths, stdin_filename)), working, asked)
        if verbose:
            tell_files(done, settings)
            if cache is not None and cache.trouble:
                tell(cache.trouble)
        if not no_cache:
            remember(done, settings, cache_dir, verbose=verbose)
    code = exit_code(done.summary, FailOn(said.value("fail-on", fail_on) or FailOn.WARNING))
    if code is Exit.NOTHING_COMPARED:
        tell(done.nothing)
    raise typer.Exit(Exit.CLEAN if said.value("allow-empty", allow_empty) and code is Exit.NOTHING_COMPARED else code)
