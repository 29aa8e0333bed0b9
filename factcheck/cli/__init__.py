"""The command line: options → Settings → pipeline → renderer → exit code. Nothing is decided here.

A command has a file of its own and a line in `COMMANDS`.
"""

from __future__ import annotations

import typer

from factcheck.cli.commands import ReadWhenCalled

app = typer.Typer(
    name="factcheck",
    cls=ReadWhenCalled,
    help="Compare what several articles say of one event, and report where they differ.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def root(
    version: bool = typer.Option(False, "--version", "-V", help="Print the version and exit.", is_eager=True),
) -> None:
    """Compare what several articles say of one event, and report where they differ."""
    if version:
        from factcheck import __version__  # noqa: PLC0415  (only asked for here)

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit
