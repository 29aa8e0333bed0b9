"""Options → Settings, for every command that compares."""

from __future__ import annotations

from datetime import UTC, date, datetime

from factcheck.settings import Settings


def settings_of(
    paths: list[str],
    *,
    select: list[str] | None,
    ignore: list[str] | None,
    extend_select: list[str] | None,
    rules: list[str] | None,
    isolated: bool,
    config: list[str] | None,
    exclude: list[str] | None,
    stories: list[str] | None,
    skip_unreadable: bool,
    home_currency: str | None,
    fx: str | None,
    fx_date: str | None,
    ours: str | None,
    decisions: str | None,
) -> Settings:
    """What a run was asked to do, by the options that every such command has."""
    return Settings(
        paths=tuple(paths),
        exclude=tuple(exclude or ()),
        rules_paths=tuple(rules or ()),
        isolated=isolated,
        select=_split(select),
        ignore=_split(ignore),
        extend_select=_split(extend_select),
        skip_unreadable=skip_unreadable,
        home_currency=home_currency,
        config=tuple(config or ()),
        fx=fx,
        fx_date=fx_date,
        stories=_split(stories),
        ours=ours,
        decisions=decisions,
        today=today(),
    )


def today() -> date:
    """The day on which the program is run, where it is run."""
    return datetime.now(tz=UTC).astimezone().date()


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())
