"""The command line: options → Settings → pipeline → renderer → exit code. Nothing is decided here."""

from __future__ import annotations

import typer

from factcheck.cli.baseline_commands import baseline_app
from factcheck.cli.cache_command import cache_app
from factcheck.cli.compare import compare_command
from factcheck.cli.completed import EPILOG, PREFIX, Command
from factcheck.cli.decide import decide_command
from factcheck.cli.explain import explain_command
from factcheck.cli.extract import extract_command
from factcheck.cli.init import init_command
from factcheck.cli.report_command import report_command
from factcheck.cli.rules_commands import rules_app
from factcheck.cli.schema_command import schema_command

app = typer.Typer(
    name="factcheck",
    help="Compare what several articles say of one event, and report where they differ.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# A variable stands for every option: FACTCHECK_FAIL_ON for --fail-on.
_VARIABLES = {"auto_envvar_prefix": PREFIX}
app.command("compare", cls=Command, epilog=EPILOG, context_settings=_VARIABLES)(compare_command)
app.command("extract", cls=Command, epilog=EPILOG, context_settings=_VARIABLES)(extract_command)
app.command("explain")(explain_command)
app.command("decide")(decide_command)
app.command("report")(report_command)
app.command("schema")(schema_command)
app.command("init")(init_command)
app.add_typer(cache_app, name="cache")
app.add_typer(rules_app, name="rules")
app.add_typer(baseline_app, name="baseline")


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", "-V", help="Print the version and exit.", is_eager=True),
) -> None:
    """Compare what several articles say of one event, and report where they differ."""
    if version:
        from factcheck import __version__  # noqa: PLC0415  (only asked for here)

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit
