"""What every command that compares is asked, in one place: its options, and the settings that they make."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import wraps
from typing import Any, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from factcheck.cli import options, state_options
from factcheck.cli.input_options import Config, Fx, FxDate, StoryIds
from factcheck.settings import Settings


class Asked(Struct, frozen=True, kw_only=True):
    """The options that every command that compares has, beside the paths; help lists them in this order."""

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


def asking(command: Callable[..., None]) -> Callable[..., None]:
    """A command for typer, in which the options of `Asked` stand in place of the parameter `asked`."""
    names = [field.name for field in fields(Asked)]

    @wraps(command)
    def called(**given: Any) -> None:  # noqa: ANN401  (each option has a type of its own)
        command(asked=Asked(**{name: given.pop(name) for name in names}), **given)

    spelled = _parameters(command)
    called.__signature__ = inspect.Signature(spelled)  # type: ignore[attr-defined]  # what typer reads
    called.__annotations__ = {one.name: one.annotation for one in spelled}
    return called


def _parameters(command: Callable[..., None]) -> list[inspect.Parameter]:
    own, shared = get_type_hints(command, include_extras=True), get_type_hints(Asked, include_extras=True)
    options_of_all = [
        inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=shared[field.name])
        for field in fields(Asked)
    ]
    found: list[inspect.Parameter] = []
    for one in inspect.signature(command).parameters.values():
        alone = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=own[one.name])]
        found += options_of_all if one.name == "asked" else alone
    return found


def today() -> date:
    """The day on which the program is run, where it is run."""
    return datetime.now(tz=UTC).astimezone().date()


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())
