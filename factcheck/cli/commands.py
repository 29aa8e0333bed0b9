"""The commands: what each is called, where it is, and what it does. A command is read when it is called.

typer builds a command with all its options as soon as it is added, and every start would pay for all of them: to run one,
or to list their names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

# In the order in which help lists them; what each does is the first sentence of its own page.
COMMANDS = {
    "compare": ("compare:compare_command", "Compare articles, and report where their figures differ."),
    "extract": (
        "extract:extract_command",
        "Print the figures and names found in each article, with what they count and whom they mean; nothing is compared.",
    ),
    "explain": (
        "explain:explain_command",
        "Show every step behind a finding of the last run: words, value, what else was considered, conversion, verdict.",
    ),
    "decide": (
        "decide:decide_command",
        "Record a decision on a finding of the last run: it is told again when a figure changes, or its day has passed.",
    ),
    "report": ("report_command:report_command", "Print a stored run in another format; nothing is compared anew."),
    "schema": ("schema_command:schema_command", "Print the JSON Schema of a kind of file."),
    "init": ("init:init_command", "Write a rules.yaml with comments and its schema, an entry for pre-commit, and a workflow for CI."),
    "cache": ("cache_command:cache_app", "What is kept between runs."),
    "rules": ("rules_commands:rules_app", "The rules: list them, read one, validate a file, run its examples."),
    "baseline": ("baseline_commands:baseline_app", "The findings that stand today: write them down, bring them up to date, show them."),
}
# A variable stands for every option of these.
_WITH_VARIABLES = ("compare", "extract")


@cache
def command_called(name: str) -> Any:  # noqa: ANN401  (typer's own types have no name)
    """The command of a name, or the group of commands, with its options."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    found = getattr(import_module(f"factcheck.cli.{module}"), attribute)
    if isinstance(found, typer.Typer):
        return get_command(found)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    if name in _WITH_VARIABLES:
        from factcheck.cli.completed import EPILOG, PREFIX, Command  # noqa: PLC0415  (only these need it)

        alone.command(name, cls=Command, epilog=EPILOG, context_settings={"auto_envvar_prefix": PREFIX})(found)
    else:
        alone.command(name)(found)
    return get_command(alone)


class Commands(Mapping[str, Any]):
    """All commands by name."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401
        if name not in COMMANDS:
            raise KeyError(name)
        return command_called(name)

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class ReadWhenCalled(TyperGroup):
    """The program: it reads the command that is called, and lists all without reading one."""

    def __init__(self, **attributes: Any) -> None:  # noqa: ANN401
        super().__init__(**attributes)
        self.commands = Commands()  # type: ignore[assignment]  # typer adds none to them

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002
        """The names."""
        return list(COMMANDS)

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]  # noqa: ANN401, ARG002
        """The names in a help text, each with what the command does, shortened as typer does it."""
        room = formatter.width - 6 - max(map(len, COMMANDS))
        with formatter.section("Commands"):
            formatter.write_dl([(name, TyperCommand(name, help=does).get_short_help_str(room)) for name, (_, does) in COMMANDS.items()])
