"""Settings completed: what no option says, a file or `--config` may; what a variable says, `--config` goes over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import typer
from msgspec import Struct
from msgspec.structs import fields, replace
from typer.core import TyperCommand

from factcheck.cli.choices import format_called
from factcheck.domain.level import Level
from factcheck.errors import InputError, Problem
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.rules.setting import Preferences, Setting

PREFIX = "FACTCHECK"
# Variables of ours that stand for no option.
_OTHERS = (f"{PREFIX}_CACHE_DIR",)
EPILOG = f"A variable may stand for any option: {PREFIX}_FAIL_ON=error for --fail-on error."


class Command(TyperCommand):
    """A command whose help names no variables beside its options: one sentence says what they are called."""

    def get_params(self, ctx: typer.Context) -> Any:  # type: ignore[override]  # noqa: ANN401  (typer's own types have no name)
        """The options."""
        params = super().get_params(ctx)
        for param in params:
            if hasattr(param, "show_envvar"):
                param.show_envvar = False
        return params


class Said(Struct, frozen=True):
    """What the options of a command say, and beside them its files."""

    preferences: Preferences
    context: typer.Context

    def value(self, key: str, given: object) -> Any:  # noqa: ANN401  (each key has a type of its own, checked where it is read)
        """What holds of an option: what it was given, or the entry of a file in its place."""
        setting = self.preferences.get(key)
        return setting.value if setting is not None and self.holds(setting, given) else given

    def holds(self, setting: Setting, given: object) -> bool:
        """Whether an entry holds beside what its option was given."""
        if not given:
            return True
        source = self.context.get_parameter_source(setting.key.replace("-", "_"))
        return setting.typed and source is not None and source.name == "ENVIRONMENT"

    def form(self, given: str | None) -> str:
        """The format of the report.

        Raises:
            InputError: where a file names one that there is not.
        """
        setting = self.preferences.get("output-format")
        if setting is None or not self.holds(setting, given):
            return given or "full"
        try:
            return format_called(str(setting.value))
        except typer.BadParameter as error:
            raise InputError((Problem(path=setting.place, message=error.message),)) from None


def completed(settings: Settings, context: typer.Context) -> tuple[Settings, Said]:
    """The settings of a run with what files and `--config` say.

    Raises:
        InputError: for what is wrong in them, and for a variable of ours that names no option.
    """
    from factcheck.grounds import rules_of  # noqa: PLC0415  (help must not wait for the tables)
    from factcheck.rules.setting import SETTINGS  # noqa: PLC0415

    _known_variables(context)
    said = Said(rules_of(replace(settings, select=(), ignore=(), extend_select=())).preferences, context)
    known = {field.name for field in fields(settings)}
    filled = {name: said.value(key, getattr(settings, name)) for key in SETTINGS if (name := key.replace("-", "_")) in known}
    level, confidence = filled["min_level"], filled["min_confidence"]
    filled |= {"min_level": level and Level(level), "min_confidence": None if confidence is None else float(confidence)}
    return replace(settings, **filled), said


def _known_variables(context: typer.Context) -> None:
    """Refuse a variable of ours that names no option: a slip in it would go unseen.

    Raises:
        InputError: with what may have been meant.
    """
    given = {name for name in os.environ if name.startswith(f"{PREFIX}_") and name not in _OTHERS}
    # To know the options of every command, every command is built; without a variable nobody need know.
    known = sorted({*_variables(context.find_root().command), *_OTHERS}) if given else []
    unknown = sorted(given.difference(known))
    near = {name: get_close_matches(name, known, 1) for name in unknown}
    problems = (
        Problem(path=name, message="this variable names no option", hint=f"did you mean {near[name][0]}?" if near[name] else None)
        for name in unknown
    )
    if unknown:
        raise InputError(tuple(problems))


def _variables(command: Any) -> Iterator[str]:  # noqa: ANN401  (typer carries click inside, under no name of its own)
    """The variables that stand for options, of a command and those below it."""
    for param in getattr(command, "params", ()):
        yield from (param.envvar,) if param.envvar else (f"{PREFIX}_{(param.name or '').upper()}",)
    for below in getattr(command, "commands", {}).values():
        yield from _variables(below)
