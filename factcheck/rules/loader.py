"""A rules file → RuleSet, over the built-in pack; everything wrong in it is told together, with line and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml
from msgspec.structs import replace

from factcheck.compare.hedge_table import HedgeTable
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem
from factcheck.files import sayable
from factcheck.rules.checks import CHECKS
from factcheck.rules.house_name import HouseName
from factcheck.rules.nodes import Reader, meant
from factcheck.rules.overrides import override
from factcheck.rules.read_rule import changed_rule, new_rule
from factcheck.rules.ruleset import Rule, RuleSet, SourceRule
from factcheck.rules.setting import Preferences, settings_in
from factcheck.rules.toml_nodes import toml_node
from factcheck.yaml_nodes import Teller, compose, construct

VERSION = "1"
SECTIONS = ("version", "extends", "settings", "sources", "quantities", "names", "rules")
_SOURCE = ("match", "repeats", "country")
_NAME = ("canonical", "accept", "avoid")
_PACKS = ("default",)
CONFIG = "--config"


@cache
def built_in() -> RuleSet:
    """The built-in pack."""
    text = Path(__file__).with_name("default.yaml").read_text(encoding="utf-8")
    pack = parsed(text, "default.yaml", RuleSet(rules=()))
    return replace(pack, rules=tuple(replace(rule, own=False) for rule in pack.rules))


def load(paths: Sequence[Path], config: Sequence[str] = ()) -> RuleSet:
    """The rules of files over the built-in pack, each over those before it, and the entries of `--config` over them all.

    Raises:
        InputError: for everything wrong in them, file by file.
    """
    result = built_in()
    problems: list[Problem] = []
    for path in paths:
        try:
            result = from_node(_node(path), sayable(str(path)), result)
        except InputError as error:
            problems += error.problems
    for written in config:
        try:
            result = from_node(override(written, SECTIONS), f"{CONFIG} {written}", result)
        except InputError as error:
            problems += (replace(problem, path=f"{CONFIG} {written}", line=None, column=None) for problem in error.problems)
    if problems:
        raise InputError(tuple(replace(p, message=visible(p.message), hint=visible(p.hint) if p.hint else None) for p in problems))
    return replace(result, path=", ".join(sayable(str(path)) for path in paths)) if paths else result


def _node(path: Path) -> yaml.Node | None:
    text = _read(path)
    return toml_node(text, sayable(str(path))) if path.suffix == ".toml" else compose(text, Teller(sayable(str(path))))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        told = getattr(error, "strerror", None) or "it is not UTF-8"
        raise InputError((Problem(path=sayable(str(path)), message=f"cannot be read: {told}"),)) from error


def parsed(text: str, shown: str, base: RuleSet) -> RuleSet:
    """The rules of a text over a base.

    Raises:
        InputError: for everything wrong in it, by line.
    """
    return from_node(compose(text, Teller(shown)), shown, base)


def from_node(node: yaml.Node | None, shown: str, base: RuleSet) -> RuleSet:
    """The rules of a composed text over a base.

    Raises:
        InputError: for everything wrong in it, by line.
    """
    if not isinstance(node, yaml.MappingNode):
        raise InputError((Problem(path=shown, line=1, column=1, message="a rules file is a mapping", hint="begin with version: 1"),))
    reader = Reader(shown)
    found = reader.mapping(node, SECTIONS)
    _head(reader, node, found)
    result = base if _extends_default(found) else replace(base, rules=())
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


def _extends_default(found: Mapping[str, yaml.Node]) -> bool:
    """Whether the rules that stood before still hold: an empty list of packs begins anew."""
    node = found.get("extends")
    return not (isinstance(node, yaml.SequenceNode) and not node.value)


def _settings(reader: Reader, node: yaml.Node, base: RuleSet) -> RuleSet:
    found = Preferences((*base.preferences.settings, *settings_in(reader, node, typed=reader.path.startswith(CONFIG))))
    return replace(
        base,
        preferences=found,
        fail_on=found.text("fail-on") or base.fail_on,
        home_currency=found.text("home-currency") or base.home_currency,
    )


def _sources(reader: Reader, node: yaml.Node) -> Iterator[SourceRule]:
    entries = {key: reader.mapping(value, _SOURCE) for key, value in reader.mapping(node).items()}
    repeated = {key: reader.text(found["repeats"]) for key, found in entries.items() if "repeats" in found}
    for key, found in entries.items():
        match = reader.text(found["match"]) if "match" in found else None
        if not match:
            reader.tell(found.get("match", node), f"source {key!r} has no match", 'a pattern of paths, such as "courier*.md"')
        repeats, country = repeated.get(key), reader.text(found["country"]) if "country" in found else None
        if repeats is not None and repeats not in entries:
            reader.tell(found["repeats"], f"no source is called {repeats!r}", meant(repeats, entries))
        elif repeats is not None and key in _chain(repeats, repeated):
            reader.tell(found["repeats"], f"{key!r} would repeat itself", "name the source that others repeat")
        yield SourceRule(key=key, match=match or "", repeats=repeats, country=country)


def _chain(key: str, repeated: Mapping[str, str | None]) -> list[str]:
    """A source, the one that it repeats, and so on; each once."""
    found = [key]
    while (following := repeated.get(found[-1])) is not None and following not in found:
        found.append(following)
    return found


def _quantities(reader: Reader, node: yaml.Node, hedges: HedgeTable) -> HedgeTable:
    for word, value in reader.mapping(node).items():
        try:
            hedges = hedges.with_overrides({word: construct(value)})
        except yaml.MarkedYAMLError as error:
            reader.tell(value, error.problem or "this is no plain value")
        except ValueError as error:
            reader.tell(value, str(error))
    return hedges


def _names(reader: Reader, node: yaml.Node) -> Iterator[HouseName]:
    """The house's list of names."""
    if not isinstance(node, yaml.SequenceNode):
        reader.tell(node, "names is a list", "- {canonical: …, accept: [], avoid: []}")
        return
    for item in node.value:
        found = reader.mapping(item, _NAME)
        if not isinstance(item, yaml.MappingNode):
            continue
        canonical = reader.text(found["canonical"]) if "canonical" in found else None
        if not canonical:
            reader.tell(item, "an entry of names has no canonical spelling")
            continue
        other = {key: reader.texts(found[key]) if key in found else () for key in ("accept", "avoid")}
        yield HouseName(canonical=canonical, accept=other["accept"], avoid=other["avoid"])


def _rules(reader: Reader, node: yaml.Node, base: tuple[Rule, ...]) -> tuple[Rule, ...]:
    rules = {rule.code: rule for rule in base}
    said: dict[str, str] = {}
    for key, value in reader.entries(node):
        title = key.value
        known = next((r for r in base if title in {r.code, r.name, f"{r.code} {r.name}"}), None)
        rule = changed_rule(reader, value, known) if known is not None else new_rule(reader, value, key)
        for word in {known.code, known.name} if known is not None else title.split():
            if earlier := said.get(word) or (_called(word, base) if known is None else None):
                reader.tell(key, f"{word} is given twice", f"it stands as {earlier!r} already")
            said[word] = title
        if rule is not None:
            rules[rule.code] = rule
        elif known is not None:
            rules.pop(known.code, None)
    return tuple(sorted(rules.values(), key=lambda r: (not r.own, CHECKS.index(r.check), r.code)))


def _called(word: str, rules: Iterable[Rule]) -> str | None:
    """The rule that has a word for its code or its name."""
    return next((f"{r.code} {r.name}" for r in rules if word in {r.code, r.name}), None)
