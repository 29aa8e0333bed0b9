"""The rules in force: a frozen set of rules, chosen by code, name or prefix."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.compare.hedge_table import HedgeTable
from factcheck.domain.level import Level
from factcheck.errors import InputError, Problem
from factcheck.rules.checks import check_called
from factcheck.rules.house_name import HouseName
from factcheck.rules.nodes import is_currency, meant_currency
from factcheck.rules.setting import Preferences

if TYPE_CHECKING:
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.kinds import Kind
    from factcheck.rules.checks.interface import Check, NameCheck, Options, OptionValue, QuoteCheck, StoryCheck, SuppressionCheck


class When(Struct, frozen=True, kw_only=True):
    """The facts a rule looks at: empty means all. `heads` match a head's lemma or any of its modifiers."""

    kinds: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    def holds(self, kind: Kind, units: Collection[str], assertions: Iterable[Assertion]) -> bool:
        """Whether a rule that asks for this looks at assertions of a kind, in these units."""
        told = tuple(assertions)
        heads = {w for a in told if (h := a.head) for w in (h.lemma, h.text.lower(), *h.modifiers)}
        events = {str(a.event) for a in told if a.event}
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.units or bool(set(units) & set(self.units)))
            and (not self.heads or bool(heads & set(self.heads)))
            and (not self.events or bool(events & set(self.events)))
        )


class Examples(Struct, frozen=True, kw_only=True):
    """Pairs of short texts on which a rule must speak, and on which it must not."""

    conflict: tuple[tuple[str, str], ...] = ()
    agree: tuple[tuple[str, str], ...] = ()


class Rule(Struct, frozen=True, kw_only=True):
    """One rule: a check under a code and a name, with the house's level, options and words.

    `check` is the name of its check; `message` a template over {label}, {a}, {b}, {source_a}, {source_b}, None for the
    built-in words. `own` says that it is the house's, and asked before those of the built-in pack.
    """

    code: str
    name: str
    check: str
    level: Level
    about: str = ""
    message: str | None = None
    when: When = When()
    options: tuple[tuple[str, OptionValue], ...] = ()
    examples: Examples = Examples()
    own: bool = True

    @property
    def runs(self) -> Check | NameCheck | QuoteCheck | StoryCheck | SuppressionCheck:
        """The check itself."""
        return check_called(self.check)


def options_of(rule: Rule) -> Options:
    """A rule's options over its check's defaults."""
    return {o.name: o.default for o in rule.runs.options} | dict(rule.options)


class SourceRule(Struct, frozen=True, kw_only=True):
    """What a house knows of an outlet: the paths its articles match, whom it repeats, its country."""

    key: str
    match: str
    repeats: str | None = None
    country: str | None = None

    def matches(self, path: str) -> bool:
        """Whether an article's path, or its name, is of this source."""
        return fnmatch(path, self.match) or fnmatch(PurePosixPath(path).name, self.match)


class RuleSet(Struct, frozen=True, kw_only=True):
    """Rules in the order in which they are asked: a house's own first, then by their checks' order.

    `left_out` are the codes and names of rules that selectors left out of this run.
    """

    rules: tuple[Rule, ...]
    path: str | None = None
    fail_on: str = "warning"
    home_currency: str | None = None
    preferences: Preferences = Preferences()
    sources: tuple[SourceRule, ...] = ()
    hedges: HedgeTable = HedgeTable()
    names: tuple[HouseName, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def digest(self) -> str:
        """A hash of everything that decides findings."""
        import hashlib  # noqa: PLC0415  (a list of rules has no need of it)

        rules = tuple(replace(rule, options=tuple(sorted(options_of(rule).items()))) for rule in self.rules)
        told = repr((rules, self.home_currency, self.sources, self.hedges, self.names))
        return hashlib.sha256(told.encode()).hexdigest()[:16]


def chosen(ruleset: RuleSet, select: Sequence[str] = (), ignore: Sequence[str] = (), extend_select: Sequence[str] = ()) -> RuleSet:
    """The rules that selectors leave: codes, names or prefixes of codes.

    Raises:
        InputError: for a selector that names no rule.
    """
    given = (("--select", select), ("--ignore", ignore), ("--extend-select", extend_select))
    problems = [_unknown(ruleset, option, s) for option, selectors in given for s in selectors if not _matching(ruleset, s)]
    if problems:
        raise InputError(tuple(problems))
    kept = {r.code for s in (*select, *extend_select) for r in _matching(ruleset, s)} if select else {r.code for r in ruleset.rules}
    dropped = {r.code for s in ignore for r in _matching(ruleset, s)}
    rules = tuple(r for r in ruleset.rules if r.code in kept - dropped)
    return replace(ruleset, rules=rules, left_out=tuple((r.code, r.name) for r in ruleset.rules if r not in rules))


def at_home_in(ruleset: RuleSet, currency: str | None) -> RuleSet:
    """The rules with another home currency, where one is given.

    Raises:
        InputError: for what is no currency code.
    """
    if currency is None:
        return ruleset
    if not is_currency(currency):
        message = f"{currency!r} is no currency code"
        raise InputError((Problem(path="--home-currency", message=message, hint=meant_currency(currency)),))
    return replace(ruleset, home_currency=currency)


def _matching(ruleset: RuleSet, selector: str) -> tuple[Rule, ...]:
    return tuple(r for r in ruleset.rules if r.name == selector or r.code.startswith(selector.upper()))


def _unknown(ruleset: RuleSet, option: str, selector: str) -> Problem:
    names = [n for r in ruleset.rules for n in (r.code, r.name)]
    near = get_close_matches(selector, names, 1) or get_close_matches(selector.upper(), names, 1)
    hint = f"did you mean {near[0]!r}?" if near else "`factcheck rules list` shows all"
    return Problem(path=option, message=f"no rule is called {selector!r}", hint=hint)
