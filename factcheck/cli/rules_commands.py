"""`factcheck rules`: what the rules are, whether a rules file is sound, and whether its examples hold."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.choices import complete_rule
from factcheck.cli.door import Exit, errors_told, write

if TYPE_CHECKING:
    from factcheck.rules.describe import Ran
    from factcheck.rules.ruleset import RuleSet

rules_app = typer.Typer(
    help="The rules: list them, read one, validate a file, run its examples.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
)

RulesFile = Annotated[str | None, typer.Argument(metavar="[PATH]", help="A rules file; the nearest one without it.", show_default=False)]


@rules_app.command("list")
def list_command(rules: RulesFile = None) -> None:
    """List every rule in force: code, name, level, and what it tells."""
    from factcheck.rules.describe import listed  # noqa: PLC0415  (help must not wait for the tables)

    with errors_told():
        write("\n".join(listed(_rules(rules))), None)


class PageFormat(StrEnum):
    """What a page is written in."""

    TEXT = "text"
    MARKDOWN = "markdown"


@rules_app.command("show")
def show_command(
    rule: Annotated[
        str | None, typer.Argument(help="A code or a name.", show_default=False, autocompletion=complete_rule, metavar="[RULE]")
    ] = None,
    rules: RulesFile = None,
    everything: Annotated[bool, typer.Option("--all", help="Every rule in force.")] = False,
    isolated: Annotated[bool, typer.Option("--isolated", help="Look for no rules file: the built-in pack alone.")] = False,
    page_format: Annotated[PageFormat, typer.Option("--format", help="How to write it.")] = PageFormat.TEXT,
) -> None:
    """Show what a rule tells, why it matters, its options, its examples, and how to accept what it tells."""
    from factcheck.rules.describe import found, markdown, page, reference  # noqa: PLC0415

    if everything and rules is None:
        rule, rules = None, rule
    if (rule is None) is not everything:
        raise typer.BadParameter("name a rule, or ask for --all", param_hint="'RULE'")
    with errors_told():
        ruleset = _rules(rules, isolated=isolated)
        if rule is not None:
            one = found(ruleset, rule)
            write(page(one) if page_format is PageFormat.TEXT else markdown(one), None)
        elif page_format is PageFormat.MARKDOWN:
            write(reference(ruleset), None)
        else:
            write("\n\n".join(page(one) for one in sorted(ruleset.rules, key=lambda r: r.code)), None)


@rules_app.command("validate")
def validate_command(rules: RulesFile = None) -> None:
    """Check a rules file, and say everything that is wrong in it."""
    with errors_told():
        ruleset = _rules(rules)
        write(f"{ruleset.path or 'built-in rules'}: {len(ruleset.rules)} rules, no faults", None)


@rules_app.command("test")
def test_command(rules: RulesFile = None) -> None:
    """Run the examples of every rule; exit with 1 where one does not hold."""
    from factcheck.pipeline import judge_pair  # noqa: PLC0415
    from factcheck.rules.describe import run_examples  # noqa: PLC0415

    with errors_told():
        ran = tuple(run_examples(_rules(rules), judge_pair))
        lines = [_failure(example) for example in ran if not example.passed]
        failed = len(lines)
        write("\n".join([*lines, f"{len(ran) - failed} examples hold, {failed} do not"]), None)
    raise typer.Exit(Exit.FOUND if failed else Exit.CLEAN)


def _failure(example: Ran) -> str:
    told = "does not speak of" if example.expected else "speaks of"
    return f"{example.rule.code} {example.rule.name} {told}\n    {example.texts[0]}\n    {example.texts[1]}"


def _rules(path: str | None, *, isolated: bool = False) -> RuleSet:
    from factcheck.rules.discover import nearest  # noqa: PLC0415  (these commands need no more of the program)
    from factcheck.rules.loader import load  # noqa: PLC0415

    found = Path(path) if path else None if isolated else nearest((str(Path.cwd()),))
    return load([found] if found else [])
