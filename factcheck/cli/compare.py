"""`factcheck compare`: the main job."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from msgspec.structs import replace

from factcheck.cli import options, state_options
from factcheck.cli.asked import Asked, Looking, asking
from factcheck.cli.completed import completed
from factcheck.cli.done import Wanted, at_once, done_with, exit_code, tell_files
from factcheck.cli.door import Exit, errors_told, on_a_terminal, tell
from factcheck.cli.engines import EngineName
from factcheck.cli.input_options import ChangedSince, StdinFilename, Watching, not_typed, typed_in
from factcheck.cli.last_run import remember
from factcheck.cli.options import FailOn
from factcheck.cli.output import distinct, printed_beside
from factcheck.cli.progress import at_work
from factcheck.cli.run_options import Jobs, cache_of, engine_of

if TYPE_CHECKING:
    from factcheck.pipeline import Run


@asking
def compare_command(
    context: typer.Context,
    paths: options.Paths,
    *,
    output_format: options.OutputFormat = None,
    reports: options.Reports = None,
    output: options.Output = None,
    fail_on: options.FailFrom = None,
    min_level: options.MinLevel = None,
    min_confidence: options.MinConfidence = None,
    asked: Asked,
    changed_since: ChangedSince = None,
    stdin_filename: StdinFilename = None,
    allow_empty: options.AllowEmpty = False,
    baseline: state_options.Baseline = None,
    no_cache: state_options.NoCache = False,
    cache_dir: state_options.CacheDir = None,
    jobs: Jobs = 1,
    engine_name: EngineName = None,
    looking: Looking,
    verbose: options.Verbose = False,
    watch: Watching = False,
) -> None:
    """Compare articles, and report where their figures differ."""
    wanted = distinct(reports or [], output)
    if watch:
        not_typed(paths)
    settings = replace(
        asked.settings(paths),
        min_level=min_level,
        min_confidence=min_confidence,
        changed_since=changed_since,
        baseline=baseline,
    )
    view = looking.view(output)
    with errors_told():
        settings, said = completed(settings, context)
        form = said.form(output_format)
        if watch:
            from factcheck.cli.watch import watched  # noqa: PLC0415  (only who watches waits for it)
            from factcheck.pipeline import outcome  # noqa: PLC0415  (as above)

            def printed(run: Run) -> str:
                if not no_cache:
                    done = done_with(outcome(run, explained=True), run.ruleset)
                    remember(done, settings, cache_dir, verbose=False)  # the screen is the report's
                return printed_beside(run.report, view, form, wanted)

            watched(settings, printed, output)
            raise typer.Exit
        cache = cache_of(cache_dir, no_cache=no_cache)
        shape = Wanted(form=form, output=output, reports=wanted, view=view, explained=not no_cache, quiet=looking.quiet, verbose=verbose)
        # Other formats, and what is told from our own copy, need the whole run.
        streams = form == "jsonl" and not wanted and settings.ours is None
        # On a terminal the findings themselves tell how far it has come.
        told = not (streams and output is None and on_a_terminal())
        working = at_work(engine_of(jobs, None if streams else cache, engine_name), told=told)
        if streams:
            from factcheck.cli.stream import streamed  # noqa: PLC0415  (only who streams waits for it)

            done = streamed(settings, working, cache.folder if cache else None, stdin_filename, shape)
        else:
            done = at_once(replace(settings, typed=typed_in(paths, stdin_filename)), working, cache, shape)
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
