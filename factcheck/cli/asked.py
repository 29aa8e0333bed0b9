"""Options that several commands have, as one parameter of each: what a run is asked to do, and how its report is looked at."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import wraps
from typing import TYPE_CHECKING, Any, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from factcheck.cli import options, state_options
from factcheck.cli.input_options import Config, Fx, FxDate, StoryIds
from factcheck.cli.screen import Color, view_of
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.report.view import View


class Group(Struct, frozen=True, kw_only=True):
    """Options that belong together; help lists them in the order of the fields."""


class Asked(Group, frozen=True, kw_only=True):
    """The options that every command that compares has, beside the paths."""

    select: options.Select = None
    ignore: options.Ignore = None
    extend_select: options.ExtendSelect = None
    rules: options.Rules = None
    isolated: options.Isolated = False
    config: Config = None
    exclude: options.Exclude = None
    stories: StoryIds = None
    skip_unreadable: options.SkipUnreadable = False
    home_currency: options.HomeCurrency = None
    fx: Fx = None
    fx_date: FxDate = None
    ours: state_options.Ours = None
    decisions: state_options.Decisions = None

    def settings(self, paths: list[str]) -> Settings:
        """What a run on some paths was asked to do."""
        return Settings(
            paths=tuple(paths),
            exclude=tuple(self.exclude or ()),
            rules_paths=tuple(self.rules or ()),
            isolated=self.isolated,
            select=_split(self.select),
            ignore=_split(self.ignore),
            extend_select=_split(self.extend_select),
            skip_unreadable=self.skip_unreadable,
            home_currency=self.home_currency,
            config=tuple(self.config or ()),
            fx=self.fx,
            fx_date=self.fx_date,
            stories=_split(self.stories),
            ours=self.ours,
            decisions=self.decisions,
            today=today(),
        )


class Looking(Group, frozen=True, kw_only=True):
    """The options of every command that prints a report."""

    show_agreements: options.ShowAgreements = False
    show_coverage: options.ShowCoverage = False
    show_suppressed: state_options.ShowSuppressed = False
    statistics: options.Statistics = False
    color: options.Colors = Color.AUTO
    width: options.Width = None
    quiet: options.Quiet = False

    def view(self, output: str | None) -> View:
        """How the report is to be looked at, on the screen or in a file."""
        return view_of(
            self.color,
            self.width,
            output,
            show_agreements=self.show_agreements,
            show_coverage=self.show_coverage,
            show_suppressed=self.show_suppressed,
            statistics=self.statistics,
            quiet=self.quiet,
        )


def asking(command: Callable[..., None]) -> Callable[..., None]:
    """A command for typer, in which the options of a group stand in place of the parameter that has its type."""
    groups = {name: kind for name, kind in get_type_hints(command).items() if isinstance(kind, type) and issubclass(kind, Group)}

    @wraps(command)
    def called(**given: Any) -> None:  # noqa: ANN401  (each option has a type of its own)
        made = {name: kind(**{field.name: given.pop(field.name) for field in fields(kind)}) for name, kind in groups.items()}
        command(**made, **given)

    spelled = _parameters(command, groups)
    called.__signature__ = inspect.Signature(spelled)  # type: ignore[attr-defined]  # what typer reads
    called.__annotations__ = {one.name: one.annotation for one in spelled}
    return called


def _parameters(command: Callable[..., None], groups: dict[str, type[Group]]) -> list[inspect.Parameter]:
    own = get_type_hints(command, include_extras=True)
    found: list[inspect.Parameter] = []
    for one in inspect.signature(command).parameters.values():
        alone = one.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=own[one.name])
        found += _options(groups[one.name]) if one.name in groups else [alone]
    return found


def _options(group: type[Group]) -> list[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return [
        inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=hints[field.name])
        for field in fields(group)
    ]


def today() -> date:
    """The day on which the program is run, where it is run."""
    return datetime.now(tz=UTC).astimezone().date()


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())
