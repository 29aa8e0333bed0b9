"""A decision appended to `decisions.yaml`: what stands there stays as it is, comments included."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import yaml
from msgspec import Struct

from factcheck.domain.finding import Finding
from factcheck.domain.keys import Key, key_of
from factcheck.domain.suppression import Decision
from factcheck.domain.visible import HIDDEN
from factcheck.errors import InputError, Problem
from factcheck.files import alone_with, write_file
from factcheck.rules.ruleset import RuleSet
from factcheck.state.decisions import SECTION, decisions_of
from factcheck.state.entries import VERSION, read_text
from factcheck.yaml_nodes import Teller, compose

_HEADING = f"""\
# What this desk has decided on findings of factcheck. An entry holds while its figures stand: a changed one opens the finding again.
version: {VERSION}
{SECTION}:
"""
_INDENT = 2


class Ruling(Struct, frozen=True, kw_only=True):
    """What is decided on a finding, why, by whom, and until when."""

    decision: Decision
    reason: str
    by: str | None = None
    until: date | None = None


def append(path: Path, finding: Finding, ruling: Ruling, ruleset: RuleSet) -> None:
    """A decision written into a file, which is begun where there is none; another process waits for its turn.

    Raises:
        InputError: where the file is broken or of a newer version, or cannot be written; it then stands as it was.
    """
    real = Path(os.path.realpath(path))
    with alone_with(real):
        text = read_text(real, "") if real.exists() else ""
        before = [one.key for one in decisions_of(text, str(path), ruleset)]
        after = _with_entry(text, str(path), _entry(finding, ruling))
        if _keys(after, path, ruleset) != {*before, key_of(finding)}:
            hint = f"write {SECTION} as a list with a dash before each entry"
            raise InputError((Problem(path=str(path), message="an entry cannot be added to this form", hint=hint),))
        write_file(real, after)


def _keys(text: str, path: Path, ruleset: RuleSet) -> set[Key | None]:
    return {one.key for one in decisions_of(text, str(path), ruleset)}


def _entry(finding: Finding, ruling: Ruling) -> dict[str, object]:
    key = key_of(finding)
    sources: dict[str, list[str]] = {}
    for source, value in key.sources:
        sources.setdefault(source, []).append(value)
    found: dict[str, object] = {
        "rule": key.rule,
        "fact": key.fact,
        "about": finding.label,
        "sources": {source: said[0] if len(said) == 1 else said for source, said in sources.items()},
        "decision": str(ruling.decision),
        "reason": ruling.reason,
    }
    return found | ({"by": ruling.by} if ruling.by else {}) | ({"until": ruling.until} if ruling.until else {})


def _with_entry(text: str, shown: str, entry: dict[str, object]) -> str:
    """A file's text with one entry more."""
    if not text.strip():
        return _HEADING + _dumped(entry, _INDENT)
    node = compose(text, Teller(shown))
    assert isinstance(node, yaml.MappingNode)  # it was read before
    value = next((v for k, v in node.value if k.value == SECTION), None)
    ends = "" if text.endswith("\n") else "\n"
    if value is None:
        return f"{text}{ends}{SECTION}:\n{_dumped(entry, _INDENT)}"
    if isinstance(value, yaml.SequenceNode) and value.value and not value.flow_style:
        following = [k.start_mark.line for k, _ in node.value if k.start_mark.line > value.value[-1].start_mark.line]
        return _inserted(f"{text}{ends}", min(following, default=None), _dumped(entry, value.start_mark.column))
    if not getattr(value, "value", None):  # `decisions: []`, or nothing after the colon
        lines, start, end = f"{text}{ends}".splitlines(keepends=True), value.start_mark, value.end_mark
        lines[start.line] = lines[start.line][: start.column].rstrip() + lines[start.line][end.column :]
        return _inserted("".join(lines), start.line + 1, _dumped(entry, _INDENT))
    return text


def _inserted(text: str, line: int | None, entry: str) -> str:
    lines = text.splitlines(keepends=True)
    at = len(lines) if line is None else line
    return "".join([*lines[:at], entry, *lines[at:]])


def _dumped(entry: dict[str, object], indent: int) -> str:
    """An entry as YAML, a dash before it; characters that act on a screen are written as escapes."""
    told = yaml.safe_dump(entry, sort_keys=False, allow_unicode=True, width=2**20)
    if HIDDEN.search(told.replace("\n", "")):
        told = yaml.safe_dump(entry, sort_keys=False, allow_unicode=False, width=2**20)
    first, *rest = told.splitlines()
    blank = " " * indent
    return "".join(f"{line}\n" for line in (f"{blank}- {first}", *(f"{blank}  {line}" for line in rest)))
