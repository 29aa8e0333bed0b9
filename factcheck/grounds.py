"""What a run stands on before it reads: what it was asked, the rules and rates in force, what is decided, its files as they lie."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from factcheck.compare.currency import Rates
from factcheck.compare.rates import rates_of
from factcheck.ingest.input import Input, file_of, input_of, inputs, stamp
from factcheck.rules.discover import candidates, nearest
from factcheck.rules.loader import load
from factcheck.rules.ruleset import RuleSet, at_home_in, chosen
from factcheck.settings import Settings
from factcheck.state.baseline import read_baseline
from factcheck.state.decisions import NAME as DECISIONS
from factcheck.state.decisions import read_decisions
from factcheck.state.entries import Suppressor


class Grounds(Struct, frozen=True, kw_only=True):
    """Everything that a run takes from outside; `written` is what decisions and baseline keep from being told.

    With `settings.changed_since` git is asked besides, and with `settings.ours` where links lead.
    """

    settings: Settings
    ruleset: RuleSet
    rates: Rates
    written: tuple[Suppressor, ...]
    input: Input


def grounds_of(settings: Settings) -> Grounds:
    """What a run stands on.

    Raises:
        InputError: for what is wrong in a file of ours; what is wrong with articles is told when they are read.
    """
    ruleset = rules_of(settings)
    return Grounds(
        settings=settings,
        ruleset=ruleset,
        rates=rates_of(settings.fx, settings.fx_date),
        written=suppressors_of(settings, ruleset),
        input=files_of(settings),
    )


def files_of(settings: Settings) -> Input:
    """The files of a run, our own copy among them."""
    paths = (*settings.paths, file_of(settings.ours)) if settings.ours else settings.paths
    return input_of(paths, settings.exclude, settings.typed)


def rules_of(settings: Settings) -> RuleSet:
    """The rules in force."""
    found = None if settings.isolated or settings.rules_paths else nearest(settings.paths)
    ruleset = load([found] if found else [Path(path) for path in settings.rules_paths], settings.config)
    return at_home_in(chosen(ruleset, settings.select, settings.ignore, settings.extend_select), settings.home_currency)


def rules_passed_over(settings: Settings) -> tuple[Path, ...]:
    """The rules files that were found and not used, for another stands nearer or was given."""
    found = tuple(candidates(settings.paths))
    return found if settings.isolated or settings.rules_paths else found[1:]


def decisions_path(settings: Settings) -> Path | None:
    """The file of decisions in force: the one given, else the nearest; None without one."""
    if settings.decisions:
        return Path(settings.decisions)
    return None if settings.isolated else nearest(settings.paths, (DECISIONS,))


def suppressors_of(settings: Settings, ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """What decisions and baseline keep from being told, the stronger first: decisions, then what stood before.

    Raises:
        InputError: for what is wrong in one of them.
    """
    decisions = decisions_path(settings)
    return (
        *(read_decisions(decisions, ruleset) if decisions else ()),
        *(read_baseline(Path(settings.baseline), ruleset) if settings.baseline else ()),
    )


def decisions_home(settings: Settings) -> Path:
    """Where a new decision belongs: the file in force, else one beside the rules file, else one beside the articles."""
    if in_force := decisions_path(settings):
        return in_force
    if not settings.isolated and (rules := nearest(settings.paths)):
        return rules.with_name(DECISIONS)
    first = Path(settings.paths[0])
    return (first if first.is_dir() else first.parent) / DECISIONS


def watched(settings: Settings) -> frozenset[tuple[str, tuple[int, int] | None]]:
    """Every file on which a run's outcome hangs, each with the stamp of what stands in it."""
    found = None if settings.isolated or settings.rules_paths else nearest(settings.paths)
    rules = [found] if found else [Path(path) for path in settings.rules_paths]
    state = [Path(path) for path in (decisions_path(settings), settings.baseline, settings.ours and file_of(settings.ours)) if path]
    return inputs(settings.paths, settings.exclude) | {(str(path), stamp(path)) for path in (*rules, *state)}
