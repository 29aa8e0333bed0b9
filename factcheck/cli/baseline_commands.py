"""`factcheck baseline`: what stands today, so that later runs tell only what is new."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from factcheck.cli import options
from factcheck.cli.asked import Asked, asking
from factcheck.cli.completed import EPILOG, PREFIX, Command, completed
from factcheck.cli.door import errors_told, write
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.domain.keys import Key
    from factcheck.domain.report import Report

_VARIABLES = {"auto_envvar_prefix": PREFIX}
_DEFAULT = "factcheck-baseline.yaml"

baseline_app = typer.Typer(
    help="The findings that stand today: write them down, bring them up to date, show them.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
)

File = Annotated[str | None, typer.Option("--baseline", metavar="PATH", help=f"The baseline. [default: {_DEFAULT}]", show_default=False)]


@baseline_app.command("create", cls=Command, epilog=EPILOG, context_settings=_VARIABLES)
@asking
def create_command(
    context: typer.Context,
    paths: options.Paths,
    baseline: File = None,
    *,
    asked: Asked,
) -> None:
    """Compare articles, and write all findings into a new baseline."""
    with errors_told():
        settings, said = completed(asked.settings(paths), context)
        write(_created(replace(settings, baseline=None), Path(said.value("baseline", baseline) or _DEFAULT)), None)


@baseline_app.command("update", cls=Command, epilog=EPILOG, context_settings=_VARIABLES)
@asking
def update_command(
    context: typer.Context,
    paths: options.Paths,
    baseline: File = None,
    shrink: Annotated[bool, typer.Option("--shrink", help="Drop what is gone, and take in nothing new.")] = False,
    *,
    asked: Asked,
) -> None:
    """Compare articles, and bring a baseline up to date: drop what is gone, take in what is new.

    Entries of stories and rules that are not part of the run stay as they are.
    """
    with errors_told():
        settings, said = completed(asked.settings(paths), context)
        write(_updated(replace(settings, baseline=None), Path(said.value("baseline", baseline) or _DEFAULT), shrink=shrink), None)


@baseline_app.command("show")
def show_command(baseline: Annotated[str, typer.Argument(metavar="[PATH]", help="The baseline.")] = _DEFAULT) -> None:
    """Show the entries of a baseline, story by story."""
    from factcheck.grounds import rules_of  # noqa: PLC0415  (help must not wait for it)
    from factcheck.report.baseline_list import baseline_list  # noqa: PLC0415
    from factcheck.state.baseline import read_baseline  # noqa: PLC0415

    with errors_told():
        entries = read_baseline(Path(baseline), rules_of(Settings(paths=(str(Path.cwd()),))))
        write(baseline_list([entry.key for entry in entries if entry.key]), None)


def _created(settings: Settings, path: Path) -> str:
    from factcheck.errors import InputError, Problem  # noqa: PLC0415
    from factcheck.files import alone_with, write_file  # noqa: PLC0415
    from factcheck.state.baseline import written  # noqa: PLC0415

    keys = _keys(settings)[1]
    with alone_with(path):
        if path.exists():
            hint = "`factcheck baseline update` brings it up to date"
            raise InputError((Problem(path=str(path), message="stands already", hint=hint),))
        write_file(path, written(keys))
    return f"{path}: {_counted(len(set(keys)))}"


def _updated(settings: Settings, path: Path, *, shrink: bool) -> str:
    from factcheck.files import alone_with, write_file  # noqa: PLC0415
    from factcheck.grounds import rules_of  # noqa: PLC0415
    from factcheck.state.baseline import read_baseline, updated, written  # noqa: PLC0415

    ruleset = rules_of(settings)
    read_baseline(path, ruleset)  # a broken one is told before the work
    report, keys = _keys(settings)
    with alone_with(path):
        before = [entry.key for entry in read_baseline(path, ruleset) if entry.key]
        stories = frozenset(story.id for story in report.stories)
        change = updated(before, keys, stories, frozenset(rule.code for rule in ruleset.rules), shrink=shrink)
        write_file(path, written(change.keys))
    return f"{path}: {_counted(len(change.keys))}, {change.added} new, {change.dropped} dropped"


def _keys(settings: Settings) -> tuple[Report, list[Key]]:
    """A run without a baseline, and the keys of its findings; what is wrong with a decision belongs in no baseline."""
    from factcheck import pipeline  # noqa: PLC0415
    from factcheck.domain.keys import key_of  # noqa: PLC0415
    from factcheck.state.spent_findings import is_on_suppression  # noqa: PLC0415

    report = pipeline.compare(settings)
    return report, [key_of(finding) for finding in report.findings if not is_on_suppression(finding)]


def _counted(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"
