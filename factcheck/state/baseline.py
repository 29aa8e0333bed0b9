"""The baseline: findings that stood when it was written, so that only new ones are told. Keyed by meaning alone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import yaml
from msgspec import Struct

from factcheck.domain.keys import Key
from factcheck.domain.suppression import Means, Suppression
from factcheck.domain.visible import HIDDEN
from factcheck.files import sayable
from factcheck.rules.nodes import Reader
from factcheck.rules.ruleset import RuleSet
from factcheck.state.entries import VERSION, Suppressor, entry_key, finished, known_rules, listed, read_text

NAME = "factcheck-baseline.yaml"
SECTION = "entries"
KEYS = ("rule", "story", "fact", "sources")
_HEADING = f"""\
# Findings that stood when this file was written; `factcheck compare --baseline` tells only others.
# Written by `factcheck baseline create` and `update`. An entry goes with its figures: a changed one is a new finding.
version: {VERSION}
"""


class Change(Struct, frozen=True, kw_only=True):
    """What an update makes of a baseline."""

    keys: tuple[Key, ...]
    added: int
    dropped: int


def read_baseline(path: Path, ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """The entries of a baseline.

    Raises:
        InputError: where it cannot be read, is of a newer version, or holds mistakes, all of them together.
    """
    reader = Reader(sayable(str(path)))
    rules = known_rules(ruleset)
    text = read_text(path, "`factcheck baseline create` writes one")
    read = []
    for node in listed(text, sayable(str(path)), SECTION, reader):
        found = reader.mapping(node, KEYS)
        known = entry_key(reader, node, found, rules) if isinstance(node, yaml.MappingNode) else None
        if known is not None:
            read.append(_suppressor(known, reader.path, node))
    finished(reader)
    return tuple(read)


def written(keys: Iterable[Key]) -> str:
    """A baseline's text: a line an entry, sorted, so that a change of it can be read."""
    lines = [f"  - {_entry(key)}\n" for key in sorted(set(keys))]
    return _HEADING + (f"{SECTION}:\n{''.join(lines)}" if lines else f"{SECTION}: []\n")


def updated(before: Iterable[Key], now: Iterable[Key], stories: frozenset[str], codes: frozenset[str], *, shrink: bool = False) -> Change:
    """A baseline after another run: entries of its stories and rules as they stand now, all others as they were.

    With `shrink` nothing new is taken in.
    """
    old, found = set(before), set(now)
    kept = {key for key in old if key in found or key.story not in stories or key.rule not in codes}
    new = set() if shrink else found - old
    return Change(keys=tuple(sorted(kept | new)), added=len(new), dropped=len(old - kept))


def _suppressor(key: Key, path: str, node: yaml.Node) -> Suppressor:
    mark = node.start_mark
    given = Suppression(means=Means.BASELINE, path=path, line=mark.line + 1, column=mark.column + 1)
    return Suppressor(suppression=given, codes=(key.rule,), key=key, story=key.story)


def _entry(key: Key) -> str:
    values: dict[str, list[str]] = {}
    for source, value in key.sources:
        values.setdefault(source, []).append(value)
    sources = {source: said[0] if len(said) == 1 else said for source, said in values.items()}
    parts = (("rule", key.rule), ("story", key.story), ("fact", key.fact), ("sources", sources))
    return "{" + ", ".join(f"{word}: {_quoted(value)}" for word, value in parts) + "}"


def _quoted(value: object) -> str:
    """A value as JSON, which YAML reads too; what would act on a screen stands as an escape."""
    return HIDDEN.sub(lambda match: f"\\U{ord(match[0]):08x}", json.dumps(value, ensure_ascii=False))
