"""A YAML mapping → metadata, with a place for every problem: one entry of `articles.yaml`, or front matter."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from factcheck.domain.article import DateSource
from factcheck.errors import Problem
from factcheck.ingest.metadata import KEYS, Metadata, metadata, timestamp
from factcheck.yaml_nodes import Teller, did_you_mean, items, words


def record(node: yaml.Node, tell: Teller, given_by: DateSource, *, closed: bool) -> tuple[Metadata, list[Problem]]:
    """What a mapping gives, and what is wrong with it; `closed` says that no other keys than ours may stand in it."""
    problems = [*_repeated(node, tell)]
    problems += [problem for key, value in items(node) for problem in _problems(key, value, tell, closed=closed)]
    if problems:
        return Metadata(), problems
    values = {words(key) or "": words(value) or "" for key, value in items(node)}
    if not closed and not values.get("published", "").strip():
        values["published"] = _blog_date(values.get("date", ""))
    return metadata(values, given_by), []


def _blog_date(written: str) -> str:
    """The `date` of a blog's own front matter; nothing where it is in no form of ours, since the key is not ours either."""
    try:
        timestamp(written.strip())
    except ValueError:
        return ""
    return written


def _repeated(node: yaml.Node, tell: Teller) -> Iterator[Problem]:
    """Our keys that are given again, of which YAML would take the last."""
    lines: dict[str, int] = {}
    for key, _ in items(node):
        name = words(key)
        if name in lines:
            yield tell(f"{name} is given twice", key, f"it stands in line {lines[name]} already")
        elif name in KEYS:
            lines[name] = key.start_mark.line + 1 + tell.line_offset


def _problems(key: yaml.Node, value: yaml.Node, tell: Teller, *, closed: bool) -> Iterator[Problem]:
    name, written = words(key), words(value)
    if name not in KEYS:
        if closed:
            hint = did_you_mean(name or "", KEYS) or f"allowed are {', '.join(KEYS)}"
            yield tell(f"unknown key {name!r}" if name is not None else "a key must be a word", key, hint)
    elif written is None:
        yield tell(f"{name} must be a single value", value)
    elif name == "published" and written.strip():
        try:
            timestamp(written.strip())
        except ValueError as error:
            yield tell(str(error), value)
