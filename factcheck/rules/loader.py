"""A rules file → RuleSet, over the built-in pack; everything wrong in it is told together, with line and column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path

import yaml

from factcheck.compare.hedge_table import HedgeTable
from factcheck.errors import InputError, Problem
from factcheck.rules.checks import CHECKS
from factcheck.rules.checks.interface import HouseName
from factcheck.rules.nodes import Reader, meant
from factcheck.rules.read_rule import changed_rule, new_rule
from factcheck.rules.ruleset import Rule, RuleSet, SourceRule
from factcheck.yaml_nodes import compose, construct

VERSION = "1"
SECTIONS = ("version", "extends", "settings", "sources", "quantities", "names", "rules")
_SETTINGS = ("fail-on", "home-currency")
_FAIL_ON = ("error", "warning", "info", "never")
_SOURCE = ("match", "repeats", "country")
_NAME = ("canonical", "accept", "avoid")
_PACKS = ("default",)
_CODE_LETTERS = 3


@cache
def built_in() -> RuleSet:
    """The built-in pack."""
    text = files("factcheck.rules").joinpath("default.yaml").read_text(encoding="utf-8")
    return parsed(text, "default.yaml", RuleSet(rules=()))


def load(path: Path | None, shown: str | None = None) -> RuleSet:
    """The rules of a file over the built-in pack; the pack alone without one.

    Raises:
        InputError: for everything wrong in the file.
    """
    if path is None:
        return built_in()
    shown = shown or str(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        told = getattr(error, "strerror", None) or "it is not UTF-8"
        raise InputError((Problem(path=shown, message=f"cannot be read: {told}"),)) from error
    return replace(parsed(text, shown, built_in()), path=shown)


def parsed(text: str, shown: str, base: RuleSet) -> RuleSet:
    """The rules of a text over a base.

    Raises:
        InputError: for everything wrong in it, by line.
    """
    node = compose(text, shown)
    if not isinstance(node, yaml.MappingNode):
        raise InputError((Problem(path=shown, line=1, column=1, message="a rules file is a mapping", hint="begin with version: 1"),))
    reader = Reader(shown)
    found = reader.mapping(node, SECTIONS)
    _head(reader, node, found)
    result = base
    if "settings" in found:
        result = _settings(reader, found["settings"], result)
    if "sources" in found:
        result = replace(result, sources=tuple(_sources(reader, found["sources"])))
    if "quantities" in found:
        result = replace(result, hedges=_quantities(reader, found["quantities"], result.hedges))
    if "names" in found:
        result = replace(result, names=tuple(_names(reader, found["names"])))
    if "rules" in found:
        result = replace(result, rules=_rules(reader, found["rules"], result.rules))
    if reader.problems:
        raise InputError(tuple(sorted(reader.problems, key=lambda p: (p.line or 0, p.column or 0))))
    return result


def _head(reader: Reader, node: yaml.Node, found: dict[str, yaml.Node]) -> None:
    if "version" not in found:
        reader.tell(node, "version is missing", "write version: 1")
    elif reader.text(found["version"]) != VERSION:
        reader.tell(found["version"], "this version is not known", "write version: 1")
    if "extends" in found:
        for pack in reader.texts(found["extends"]):
            if pack not in _PACKS:
                reader.tell(found["extends"], f"no pack is called {pack!r}", "the built-in one is called default")


def _settings(reader: Reader, node: yaml.Node, base: RuleSet) -> RuleSet:
    found = reader.mapping(node, _SETTINGS)
    fail_on = reader.one_of(found["fail-on"], _FAIL_ON) if "fail-on" in found else None
    code = reader.text(found["home-currency"]) if "home-currency" in found else None
    if code is not None and not (len(code) == _CODE_LETTERS and code.isalpha() and code.isupper()):
        reader.tell(found["home-currency"], f"{code!r} is no currency code", "an ISO 4217 code such as GBP")
    return replace(base, fail_on=fail_on or base.fail_on, home_currency=code or base.home_currency)


def _sources(reader: Reader, node: yaml.Node) -> Iterator[SourceRule]:
    entries = reader.mapping(node)
    for key, value in entries.items():
        found = reader.mapping(value, _SOURCE)
        words = {name: reader.text(at) for name, at in found.items()}
        if not words.get("match"):
            reader.tell(value, f"source {key!r} has no match", 'a pattern of paths, such as "courier*.md"')
            continue
        repeats = words.get("repeats")
        if repeats is not None and repeats not in entries:
            reader.tell(found["repeats"], f"no source is called {repeats!r}", meant(repeats, entries))
        yield SourceRule(key=key, match=words["match"] or "", repeats=repeats, country=words.get("country"))


def _quantities(reader: Reader, node: yaml.Node, hedges: HedgeTable) -> HedgeTable:
    for word, value in reader.mapping(node).items():
        try:
            hedges = hedges.with_overrides({word: construct(value)})
        except (ValueError, yaml.YAMLError) as error:
            reader.tell(value, str(error))
    return hedges


def _names(reader: Reader, node: yaml.Node) -> Iterator[HouseName]:
    """The house's list of names."""
    if not isinstance(node, yaml.SequenceNode):
        reader.tell(node, "names is a list", "- {canonical: …, accept: [], avoid: []}")
        return
    for item in node.value:
        found = reader.mapping(item, _NAME)
        canonical = reader.text(found["canonical"]) if "canonical" in found else None
        if not canonical:
            reader.tell(item, "an entry of names has no canonical spelling")
            continue
        other = {key: reader.texts(found[key]) if key in found else () for key in ("accept", "avoid")}
        yield HouseName(canonical=canonical, accept=other["accept"], avoid=other["avoid"])


def _rules(reader: Reader, node: yaml.Node, base: tuple[Rule, ...]) -> tuple[Rule, ...]:
    rules = {rule.code: rule for rule in base}
    said: dict[str, str] = {}
    for title, value in reader.mapping(node).items():
        known = next((r for r in base if title in {r.code, r.name, f"{r.code} {r.name}"}), None)
        rule = changed_rule(reader, value, known) if known is not None else new_rule(reader, value, title)
        code = known.code if known is not None else rule.code if rule is not None else title
        if code in said or (known is None and code in rules):
            reader.tell(value, f"{code} is given twice", f"it stands as {said.get(code, code)!r} already")
        said[code] = title
        if rule is not None:
            rules[code] = rule
        elif known is not None:
            rules.pop(code, None)
    order = [check.name for check in CHECKS]
    built_in_codes = {rule.code for rule in base}
    return tuple(sorted(rules.values(), key=lambda r: (r.code in built_in_codes, order.index(r.check), r.code)))
