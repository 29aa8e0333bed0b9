"""`[tool.factcheck]` of a pyproject.toml, as the nodes that a rules file in YAML has: one reader for both."""

from __future__ import annotations

import re
import tomllib
from datetime import date, time

import yaml

from factcheck.errors import InputError, Problem

TABLE = re.compile(r"^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*factcheck\b", re.MULTILINE)
_AT = re.compile(r"\s*\(at line (\d+), column (\d+)\)\Z")
_MAP, _LIST, _TEXT = "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:str"


def toml_node(text: str, shown: str) -> yaml.Node:
    """The table as nodes; a fault in one of its values is told at the value's key.

    Raises:
        InputError: where it is no TOML, with its place.
    """
    try:
        table = tomllib.loads(text).get("tool", {}).get("factcheck", {})
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT.search(str(error))
        line, column = (int(at[1]), int(at[2])) if at else (1, 1)
        raise InputError((Problem(path=shown, line=line, column=column, message=f"broken TOML: {_AT.sub('', str(error))}"),)) from None
    begin = TABLE.search(text)
    return _node(table, text, begin.start() if begin else 0)


def _node(value: object, text: str, at: int) -> yaml.Node:
    mark = _mark(text, at)
    if isinstance(value, dict):
        entries = [(key, inside, _key(str(key), text, at)) for key, inside in value.items()]
        pairs = [(yaml.ScalarNode(_TEXT, str(key), _mark(text, there), mark), _node(inside, text, there)) for key, inside, there in entries]
        return yaml.MappingNode(_MAP, pairs, mark, mark)
    if isinstance(value, list):
        return yaml.SequenceNode(_LIST, [_node(item, text, at) for item in value], mark, mark)
    return yaml.ScalarNode(_tag(value), _written(value), mark, mark)


def _key(name: str, text: str, at: int) -> int:
    """Where a key stands, at or after the table that holds it: as `key =`, or in the head of a table of its own."""
    quoted = re.escape(name)
    found = re.compile(rf"(?<![\w-])[\"']?{quoted}[\"']?[ \t]*(?=[=.\]])").search(text, at)
    return found.start() if found else at


def _tag(value: object) -> str:
    kind = "bool" if isinstance(value, bool) else "int" if isinstance(value, int) else "float" if isinstance(value, float) else "str"
    return f"tag:yaml.org,2002:{kind}"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _mark(text: str, at: int) -> yaml.Mark:
    line_start = text.rfind("\n", 0, at) + 1
    return yaml.Mark("", at, text.count("\n", 0, at), at - line_start, None, 0)
