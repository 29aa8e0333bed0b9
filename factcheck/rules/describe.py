"""Rules in words: the list, the page of one rule, and the runs of its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from factcheck.domain.finding import Finding
from factcheck.domain.report import RuleTold
from factcheck.errors import InputError, Problem
from factcheck.rules.checks.interface import OptionValue
from factcheck.rules.ruleset import Rule, RuleSet, When, options_of

JudgePair = Callable[[str, str, RuleSet], tuple[Finding, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
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
    """The page of a rule: what it tells, why, its options and examples."""
    lines = [f"{rule.code} {rule.name}", f"level {rule.level}, check {rule.check}", "", rule.runs.doc.strip(), ""]
    values = options_of(rule)
    for option in rule.runs.options:
        lines += [f"{option.name}: {shown(values[option.name], share=option.share)}", f"    {option.help}"]
    for heading, pairs in (("Told:", _conflicts(rule)), ("Not told:", _agreements(rule))):
        if pairs:
            lines += ["", heading, *(f"    {a}\n    {b}" for a, b in pairs)]
    return "\n".join(lines).rstrip() + "\n"


def told_by(ruleset: RuleSet, findings: Iterable[Finding]) -> tuple[RuleTold, ...]:
    """The rules that told findings, by code, each with its page."""
    codes = {finding.code for finding in findings}
    rules = sorted((rule for rule in ruleset.rules if rule.code in codes), key=lambda rule: rule.code)
    return tuple(RuleTold(code=r.code, name=r.name, level=r.level, about=r.about, help=page(r)) for r in rules)


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
