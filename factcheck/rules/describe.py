"""Rules in words: the list, the page of one rule, and the runs of its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.level import Level
from factcheck.errors import InputError, Problem
from factcheck.rules.ruleset import Rule, RuleSet, When, options_of

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding
    from factcheck.domain.report import RuleTold
    from factcheck.rules.checks.interface import Option, OptionValue

    JudgePair = Callable[[str, str, RuleSet], tuple[Finding, ...]]


class Ran(Struct, frozen=True, kw_only=True):
    """One example of a rule, run: whether the rule spoke as the example says it should."""

    rule: Rule
    texts: tuple[str, str]
    expected: bool
    spoke: bool

    @property
    def passed(self) -> bool:
        """Whether the rule did as the example says."""
        return self.expected is self.spoke


def listed(ruleset: RuleSet) -> tuple[str, ...]:
    """One line a rule: code, name, level, what it tells."""
    rules = sorted(ruleset.rules, key=lambda r: r.code)
    code, name = (max((len(getattr(r, field)) for r in rules), default=0) for field in ("code", "name"))
    return tuple(f"{r.code:{code}}  {r.name:{name}}  {r.level:7}  {r.about}".rstrip() for r in rules)


def found(ruleset: RuleSet, called: str) -> Rule:
    """The rule of a code or name.

    Raises:
        InputError: where none is called so.
    """
    for rule in ruleset.rules:
        if called.upper() == rule.code or called == rule.name:
            return rule
    names = [n for r in ruleset.rules for n in (r.code, r.name)]
    near = get_close_matches(called, names, 1) or get_close_matches(called.upper(), names, 1)
    hint = f"did you mean {near[0]}?" if near else "`factcheck rules list` shows all"
    raise InputError((Problem(path="rules", message=f"no rule is called {called!r}", hint=hint),))


def page(rule: Rule) -> str:
    """The page of a rule for a terminal: what it tells, why, its options, its examples, and how to accept what it tells."""
    parts = [f"{rule.code} {rule.name}\n{_nature(rule)}", rule.runs.doc.strip()]
    options = [f"    {_option(rule, option)}\n        {option.help}" for option in rule.runs.options]
    parts += ["\n".join(["Options:", *options])] if options else []
    for heading, pairs in (("Told:", _conflicts(rule)), ("Not told:", _agreements(rule))):
        parts += ["\n\n".join([heading, *(f"    {a}\n    {b}" for a, b in pairs)]).replace(":\n\n", ":\n", 1)] if pairs else []
    ways = [f"    {what}\n        {how}" for what, how in accepting(rule)]
    return "\n\n".join([*parts, "\n".join(["To accept it:", *ways])]) + "\n"


def markdown(rule: Rule) -> str:
    """The page of a rule in Markdown."""
    parts = [f"## {rule.code} {rule.name}", f"*{_nature(rule)}*", rule.runs.doc.strip()]
    options = [f"- `{_option(rule, option)}`  \n  {option.help}" for option in rule.runs.options]
    parts += ["Options:", "\n".join(options)] if options else []
    for heading, pairs in (("Told:", _conflicts(rule)), ("Not told:", _agreements(rule))):
        parts += [heading, "\n".join(f"- “{a}”  \n  “{b}”" for a, b in pairs)] if pairs else []
    return "\n\n".join(parts) + "\n"


def reference(ruleset: RuleSet) -> str:
    """The pages of all rules in Markdown, and once for all how to accept what they tell."""
    rules = sorted(ruleset.rules, key=lambda r: r.code)
    by = "Written by `factcheck rules show --all --isolated --format markdown`; what each check declares stands in its own file."
    head = f"# The rules\n\n{by}"
    table = ["| rule | level | tells |", "|---|---|---|", *(f"| {r.code} {r.name} | {r.level} | {r.about} |" for r in rules)]
    ways = "\n".join(f"- {what}: `{how}`" for what, how in accepting(None))
    accept = f"To accept what a rule tells, here for a rule CODE:\n\n{ways}"
    return "\n\n".join([head, "\n".join(table), accept, *(markdown(rule).rstrip() for rule in rules)]) + "\n"


def accepting(rule: Rule | None) -> tuple[tuple[str, str], ...]:
    """The ways to accept what a rule tells, from one finding to all of them, each with the words that do it."""
    code, name = (rule.code, rule.name) if rule else ("CODE", "CODE")
    note = () if rule and rule.level is Level.INFO else (("for this house, told as a note", f"rules: {{{name}: {{level: info}}}}"),)
    return (
        ("one finding, with a reason that others can read", f'factcheck decide {code}-… --reason "…"'),
        ("in our own copy, before the paragraph", f'<!-- factcheck: ignore[{code}] reason="…" -->'),
        ("all that stands today, until a figure changes", "factcheck baseline create PATHS"),
        *note,
        ("for this house, not told at all", f"rules: {{{name}: {{enabled: false}}}}"),
        ("for one run", f"factcheck compare PATHS --ignore {code}"),
    )


def _nature(rule: Rule) -> str:
    from factcheck.rules.checks.interface import Check  # noqa: PLC0415  (whoever lists the rules runs none)

    kinds = f", of {', '.join(rule.runs.kinds)}" if isinstance(rule.runs, Check) else ""
    house = f", when {_when(rule.when)}" if rule.when != When() else ""
    return f"{rule.level} · check {rule.check}{kinds}{house}"


def _when(when: When) -> str:
    fields = (("kind", when.kinds), ("unit", when.units), ("head", when.heads), ("event", when.events))
    return ", ".join(f"{name} {' or '.join(words)}" for name, words in fields if words)


def _option(rule: Rule, option: Option) -> str:
    """An option with its type, the values it may take, its default, and what is in force where that differs."""
    values = (option.low, option.high, option.default, options_of(rule)[option.name])
    low, high, default, now = (shown(value, share=option.share) for value in values)
    changed = "" if now == default else f", here {now}"
    return f"{option.name}: {'share' if option.share else 'number'} from {low} to {high}, default {default}{changed}"


def told_by(ruleset: RuleSet, findings: Iterable[Finding]) -> tuple[RuleTold, ...]:
    """The rules that told findings, by code, each with its page."""
    from factcheck.domain.report import RuleTold  # noqa: PLC0415  (whoever lists the rules makes no report)

    codes = {finding.code for finding in findings}
    rules = sorted((rule for rule in ruleset.rules if rule.code in codes), key=lambda rule: rule.code)
    return tuple(RuleTold(code=r.code, name=r.name, level=r.level, about=r.about, help=page(r), markdown=markdown(r)) for r in rules)


def shown(value: OptionValue, *, share: bool) -> str:
    """An option's value as it is written in a rules file."""
    return f"{float(value) * 100:g}%" if share and not isinstance(value, str) else str(value)


def run_examples(ruleset: RuleSet, judge_pair: JudgePair) -> Iterator[Ran]:
    """Every example of every rule, run; `judge_pair` compares two texts by a set of rules."""
    for rule in sorted(ruleset.rules, key=lambda r: r.code):
        for pairs, expected in ((_conflicts(rule), True), (_agreements(rule), False)):
            for a, b in pairs:
                spoke = any(f.code == rule.code for f in judge_pair(a, b, ruleset))
                yield Ran(rule=rule, texts=(a, b), expected=expected, spoke=spoke)


def _conflicts(rule: Rule) -> tuple[tuple[str, str], ...]:
    return rule.examples.conflict or (rule.runs.conflict if _looks_at_all(rule) else ())


def _agreements(rule: Rule) -> tuple[tuple[str, str], ...]:
    return rule.examples.agree or (rule.runs.agree if _looks_at_all(rule) else ())


def _looks_at_all(rule: Rule) -> bool:
    """Whether a rule looks at every fact of its check, so that the check's own examples hold for it."""
    return rule.when == When()
