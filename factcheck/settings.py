"""Everything a run was asked to do, as one frozen value."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from factcheck.domain.level import Level
from factcheck.domain.typed import Typed


class Settings(Struct, frozen=True, kw_only=True):
    """What to read, by which rules, and how strictly.

    `rules_paths` is empty where the nearest rules file is to be looked for, and `isolated` forbids looking. `select`,
    `ignore` and `extend_select` hold codes, names or prefixes of rules. `typed` is standard input, where `-` stands among
    the paths. `stories` are the only ones to be compared, all where none is named. Findings below `min_level` or
    `min_confidence`, and those that touch no article that changed since the commit `changed_since`, are not told, and
    count for nothing but `Summary.hidden`. `config` holds entries of a rules file as KEY=VALUE, `fx` and `fx_date` say
    whose rates of which day convert money. `ours` is our own copy, a file or a folder; `decisions` is None where the
    nearest file is to be looked for; `today` decides what has expired. None stands for what was not said.
    """

    paths: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    rules_paths: tuple[str, ...] = ()
    isolated: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    skip_unreadable: bool = False
    home_currency: str | None = None
    min_level: Level | None = None
    min_confidence: float | None = None
    typed: Typed | None = None
    stories: tuple[str, ...] = ()
    changed_since: str | None = None
    config: tuple[str, ...] = ()
    fx: str | None = None
    fx_date: str | None = None
    ours: str | None = None
    baseline: str | None = None
    decisions: str | None = None
    today: date = date.min
