"""Entries of decisions and baselines: read off YAML nodes with every mistake in its place, and matched by their key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

import yaml
from msgspec import Struct
from msgspec.structs import replace

from factcheck.domain.keys import Key, key
from factcheck.domain.suppression import Suppression
from factcheck.domain.visible import visible
from factcheck.errors import InputError, Problem
from factcheck.files import sayable
from factcheck.rules.loader import built_in
from factcheck.rules.nodes import Reader, meant
from factcheck.rules.ruleset import RuleSet
from factcheck.yaml_nodes import Teller, compose

VERSION = 1


class Suppressor(Struct, frozen=True, kw_only=True):
    """One entry or comment, and the findings it meets: by key, or by rules and a stretch of one article.

    `start`, `end` and `text` quote it in its file; `block` is the stretch of the article that a comment speaks of.
    """

    suppression: Suppression
    codes: tuple[str, ...]
    key: Key | None = None
    article: str = ""
    story: str = ""
    block: tuple[int, int] = (0, 0)
    start: int = 0
    end: int = 0
    text: str = ""


def read_text(path: Path, missing: str) -> str:
    """A file's text; `missing` is what to do where there is none.

    Raises:
        InputError: where it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise InputError((Problem(path=sayable(str(path)), message="no such file", hint=missing),)) from error
    except (OSError, UnicodeDecodeError, ValueError) as error:
        told = getattr(error, "strerror", None) or "it is not UTF-8"
        raise InputError((Problem(path=sayable(str(path)), message=f"cannot be read: {told}"),)) from error


def listed(text: str, shown: str, section: str, reader: Reader) -> Sequence[yaml.Node]:
    """The entries of a file's one section; its version and its other mistakes are told to the reader.

    Raises:
        InputError: for what is no YAML, and for a version that is not known: what else stands there may mean anything.
    """
    node = compose(text, Teller(shown))
    if not isinstance(node, yaml.MappingNode):
        raise InputError((Problem(path=shown, line=1, column=1, message=f"a file of {section} begins with version: {VERSION}"),))
    versions = [value for word, value in node.value if word.value == "version"]
    for value in versions:
        if reader.text(value) != str(VERSION):
            newer = str(value.value).isdecimal() and int(value.value) > VERSION
            said = "written by a newer factcheck" if newer else "this version is not known"
            raise InputError((Teller(shown)(f"{said}: version {value.value}", value, f"this one reads version {VERSION}"),))
    if not versions:
        reader.tell(node, "version is missing", f"write version: {VERSION}")
    entries = reader.mapping(node, ("version", section)).get(section)
    if entries is None:
        return ()
    if isinstance(entries, yaml.SequenceNode):
        return list(entries.value)
    if not isinstance(entries, yaml.ScalarNode) or entries.value:
        reader.tell(entries, f"{section} is a list", "each entry begins with a dash")
    return ()


def finished(reader: Reader) -> None:
    """The end of reading a file.

    Raises:
        InputError: for everything wrong in it, by line.
    """
    if reader.problems:
        told = sorted(reader.problems, key=lambda p: (p.line or 0, p.column or 0))
        raise InputError(tuple(replace(p, message=visible(p.message), hint=visible(p.hint) if p.hint else None) for p in told))


def known_rules(ruleset: RuleSet) -> dict[str, str]:
    """Every rule's code by its code and by its name: those in force, those left out, those of the built-in pack."""
    pairs = [(r.code, r.name) for r in (*built_in().rules, *ruleset.rules)] + list(ruleset.left_out)
    return {word: code for code, name in pairs for word in (code, name)}


def entry_key(reader: Reader, node: yaml.Node, found: Mapping[str, yaml.Node], rules: Mapping[str, str]) -> Key | None:
    """The key of an entry: rule, fact and sources; None where one is missing or wrong."""
    absent = [word for word in ("rule", "fact", "sources") if word not in found]
    for word in absent:
        reader.tell(node, f"this entry has no {word}", "`factcheck decide FINDING --reason TEXT` writes whole entries")
    code = _rule(reader, found["rule"], rules) if "rule" in found else None
    fact = reader.text(found["fact"]) if "fact" in found else None
    sources = tuple(_sources(reader, found["sources"])) if "sources" in found else ()
    if fact is not None and fact.count("/") < 2:
        reader.tell(found["fact"], f"{fact!r} is no fact", "STORY/KIND/HASH, as the JSON report has it")
        return None
    return key(code, fact, sources) if code and fact and sources else None


def rule_code(word: str, rules: Mapping[str, str]) -> str | None:
    """The code of a rule by its code or name."""
    return rules.get(word) or rules.get(word.upper())


def no_rule(word: str, rules: Iterable[str]) -> tuple[str, str]:
    """What to tell of a word that names no rule."""
    hint = meant(word, rules)
    return f"no rule is called {word!r}", hint if hint.startswith("did") else "`factcheck rules list` shows all"


def day_of(reader: Reader, node: yaml.Node) -> date | None:
    """A day as YYYY-MM-DD."""
    word = reader.text(node)
    day = day_from(word or "")
    if word is not None and day is None:
        reader.tell(node, f"{word!r} is no day", "such as 2026-12-31")
    return day


def day_from(word: str) -> date | None:
    """A day written YYYY-MM-DD; None for anything else."""
    try:
        day = date.fromisoformat(word)
    except ValueError:
        return None
    return day if day.isoformat() == word else None


def _rule(reader: Reader, node: yaml.Node, rules: Mapping[str, str]) -> str | None:
    word = reader.text(node)
    if word is None:
        return None
    code = rule_code(word, rules)
    if code is None:
        reader.tell(node, *no_rule(word, rules))
    return code


def _sources(reader: Reader, node: yaml.Node) -> Iterable[tuple[str, str]]:
    """What each source says; one that says several things has a list."""
    found = reader.mapping(node)
    if isinstance(node, yaml.MappingNode) and not found:
        reader.tell(node, "sources is empty", "each source with the value it states")
    return [(source, value) for source, values in found.items() for value in reader.texts(values)]
