"""One entry of `rules:` → Rule, over the rule it changes where there is one."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import TYPE_CHECKING

import yaml
from msgspec.structs import replace

from factcheck.domain.level import Level
from factcheck.rules.checks import CHECKS
from factcheck.rules.nodes import Reader, meant
from factcheck.rules.ruleset import Examples, Rule, When

if TYPE_CHECKING:
    from factcheck.rules.checks.interface import Option, OptionValue

KEYS = ("check", "level", "about", "message", "when", "examples", "enabled")
PLACEHOLDERS = ("label", "a", "b", "source_a", "source_b")
_WHEN = ("kind", "unit", "head", "event")
_EXAMPLES = ("conflict", "agree")
# JSON Schema has it too, which knows no names of groups.
CODE_AND_NAME = r"[A-Z]+[0-9]+\s+[a-z0-9]+(?:-[a-z0-9]+)*"


def code_and_name(reader: Reader, node: yaml.Node, title: str) -> tuple[str, str] | None:
    """The code and name of a new rule."""
    if re.fullmatch(CODE_AND_NAME, title.strip()) is None:
        reader.tell(node, f"{title!r} names no known rule", "a new rule is written CODE name, such as HOUSE001 bridge-length")
        return None
    code, name = title.split()
    return code, name


def new_rule(reader: Reader, node: yaml.Node, key: yaml.ScalarNode) -> Rule | None:
    """A rule of the house's own: it must name a check and a level."""
    title = key.value
    named = code_and_name(reader, key, title)
    found = reader.mapping(node) if isinstance(node, yaml.MappingNode) else {}
    check = reader.one_of(found["check"], CHECKS) if "check" in found else None
    level = reader.one_of(found["level"], list(Level)) if "level" in found else None
    for wanted in ("check", "level"):
        if wanted not in found:
            reader.tell(node, f"rule {title!r} has no {wanted}", meant("", CHECKS if wanted == "check" else list(Level)))
    if named is None or check is None or level is None:
        return None
    return changed_rule(reader, node, Rule(code=named[0], name=named[1], check=check, level=Level(level)))


def changed_rule(reader: Reader, node: yaml.Node, rule: Rule) -> Rule | None:
    """A rule with what an entry says of it; None where the entry disables it."""
    declared = rule.runs.options if _names_more(node) else ()
    found = reader.mapping(node, (*KEYS, *(o.name for o in declared)))
    if "check" in found and reader.text(found["check"]) != rule.check:
        reader.tell(
            found["check"], f"{rule.code} runs the check {rule.check}, which cannot be changed", "give the other check a rule of its own"
        )
    level = reader.one_of(found["level"], list(Level)) if "level" in found else None
    if "enabled" in found and reader.flag(found["enabled"]) is False:
        return None
    return replace(
        rule,
        level=Level(level) if level else rule.level,
        about=(reader.text(found["about"]) or "") if "about" in found else rule.about,
        message=_message(reader, found["message"]) if "message" in found else rule.message,
        when=_when(reader, found["when"]) if "when" in found else rule.when,
        options=_options(reader, found, declared, rule.options),
        examples=_examples(reader, found["examples"]) if "examples" in found else rule.examples,
    )


def _names_more(node: yaml.Node) -> bool:
    """Whether an entry names what not every rule has: only then the check is read, for its options."""
    return isinstance(node, yaml.MappingNode) and any(key.value not in KEYS for key, _ in node.value)


def _options(
    reader: Reader, found: Mapping[str, yaml.Node], declared: tuple[Option, ...], before: tuple[tuple[str, OptionValue], ...]
) -> tuple[tuple[str, OptionValue], ...]:
    values = dict(before)
    for option in declared:
        if option.name not in found:
            continue
        value = reader.number(found[option.name], share=option.share)
        if value is not None and not option.low <= value <= option.high:
            reader.tell(found[option.name], f"{option.name} must lie between {option.low} and {option.high}")
        elif value is not None:
            values[option.name] = value
    return tuple(sorted(values.items()))


def _message(reader: Reader, node: yaml.Node) -> str | None:
    text = reader.text(node)
    if text is None:
        return None
    try:
        fields = [(name, how or form) for _, name, how, form in string.Formatter().parse(text) if name is not None]
    except ValueError:
        reader.tell(node, "a brace of the message is not closed", "write {{ for a brace that stays")
        return None
    for name, manner in fields:
        if manner:
            reader.tell(node, f"the message says how to write {{{name}}}", f"write {{{name}}} alone")
        if name not in PLACEHOLDERS:
            reader.tell(node, f"the message names {{{name}}}, which is not known", meant(name, PLACEHOLDERS))
    return text


def _when(reader: Reader, node: yaml.Node) -> When:
    from factcheck.compare.units import dimension  # noqa: PLC0415  (few rules say when)
    from factcheck.domain.assertion import EventClass  # noqa: PLC0415
    from factcheck.domain.kinds import Kind  # noqa: PLC0415

    found = reader.mapping(node, _WHEN)
    units = reader.texts(found["unit"]) if "unit" in found else ()
    for unit in units:
        if dimension(unit) is None:
            reader.tell(found["unit"], f"unit {unit!r} is not known", "such as meter, mile, percent or USD")
    return When(
        kinds=_listed(reader, found.get("kind"), [str(k) for k in Kind]),
        units=units,
        heads=tuple(h.lower() for h in reader.texts(found["head"])) if "head" in found else (),
        events=_listed(reader, found.get("event"), [str(e) for e in EventClass]),
    )


def _listed(reader: Reader, node: yaml.Node | None, allowed: list[str]) -> tuple[str, ...]:
    if node is None:
        return ()
    words = reader.texts(node)
    for word in words:
        if word not in allowed:
            reader.tell(node, f"{word!r} is not known here", meant(word, allowed))
    return words


def _examples(reader: Reader, node: yaml.Node) -> Examples:
    found = reader.mapping(node, _EXAMPLES)
    pairs = {key: tuple(_pairs(reader, found[key])) if key in found else () for key in _EXAMPLES}
    return Examples(conflict=pairs["conflict"], agree=pairs["agree"])


def _pairs(reader: Reader, node: yaml.Node) -> list[tuple[str, str]]:
    pairs = []
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        texts = reader.texts(item)
        if len(texts) == 2:
            pairs.append((texts[0], texts[1]))
        else:
            reader.tell(item, "an example is a pair of texts", '["a 300m bridge", "a 240-metre bridge"]')
    return pairs
