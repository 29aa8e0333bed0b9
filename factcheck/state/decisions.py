"""`decisions.yaml`: what a desk has decided on findings, with the reason; read with every mistake in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from factcheck.domain.keys import one_line
from factcheck.domain.suppression import Decision, Means, Suppression
from factcheck.files import sayable
from factcheck.rules.nodes import Reader
from factcheck.rules.ruleset import RuleSet
from factcheck.state.entries import Suppressor, day_of, entry_key, finished, known_rules, listed, read_text

NAME = "decisions.yaml"
SECTION = "decisions"
KEYS = ("rule", "fact", "about", "sources", "decision", "reason", "by", "until")


def read_decisions(path: Path, ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """The decisions of a file.

    Raises:
        InputError: where it cannot be read, is of a newer version, or holds mistakes, all of them together.
    """
    return decisions_of(read_text(path, "`factcheck decide FINDING --reason TEXT` begins one"), sayable(str(path)), ruleset)


def decisions_of(text: str, shown: str, ruleset: RuleSet) -> tuple[Suppressor, ...]:
    """The decisions of a text; of several on one finding the last.

    Raises:
        InputError: for a newer version, and for all its mistakes together.
    """
    if not text.strip():
        return ()
    reader = Reader(shown)
    rules = known_rules(ruleset)
    lines = text.splitlines(keepends=True)
    read = [one for node in listed(text, shown, SECTION, reader) for one in _entry(reader, node, rules, lines)]
    finished(reader)
    return tuple({one.key: one for one in read}.values())


def _entry(reader: Reader, node: yaml.Node, rules: dict[str, str], lines: list[str]) -> Iterator[Suppressor]:
    found = reader.mapping(node, KEYS)
    if not isinstance(node, yaml.MappingNode):
        return
    known = entry_key(reader, node, found, rules)
    decision = reader.one_of(found["decision"], list(Decision)) if "decision" in found else Decision.ACCEPTED
    texts = {word: reader.text(found[word]) for word in ("reason", "by", "about") if word in found}
    until = day_of(reader, found["until"]) if "until" in found else None
    if known is None or decision is None:
        return
    line, column = node.start_mark.line, node.start_mark.column
    start = sum(map(len, lines[:line])) + column
    quoted = lines[line][column:].rstrip()
    yield Suppressor(
        suppression=Suppression(
            means=Means.DECISION,
            path=reader.path,
            line=line + 1,
            column=column + 1,
            decision=Decision(decision),
            reason=one_line(texts.get("reason") or ""),
            by=texts.get("by") or None,
            until=until,
        ),
        codes=(known.rule,),
        key=known,
        story=known.story,
        start=start,
        end=start + len(quoted),
        text=quoted,
    )
