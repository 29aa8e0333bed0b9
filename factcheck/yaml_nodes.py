"""YAML of other hands, read on its composed nodes: every problem has a place, and nothing is expanded or built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

import yaml
from msgspec import Struct
from yaml.reader import Reader

from factcheck.errors import InputError, Problem

# Rules, metadata, a blog's front matter: none goes deeper than this.
_DEEPEST = 20
_NULL = "tag:yaml.org,2002:null"
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Teller(Struct, frozen=True):
    """Makes the problems of one YAML text; `line_offset` lines of the file stand before it."""

    path: str
    line_offset: int = 0

    def at(
        self,
        mark: Any,  # noqa: ANN401  (the C loader has a mark class of its own)
        message: str,
        hint: str | None = None,
    ) -> Problem:
        """A problem at a mark, or at the beginning where there is none."""
        line, column = (mark.line, mark.column) if mark else (0, 0)
        return Problem(path=self.path, line=line + 1 + self.line_offset, column=column + 1, message=message, hint=hint)

    def __call__(self, message: str, node: yaml.Node, hint: str | None = None) -> Problem:
        """A problem at a node."""
        return self.at(node.start_mark, message, hint)


def compose(text: str, tell: Teller) -> yaml.Node | None:
    """The root node of a YAML text, None when nothing is written.

    Raises:
        InputError: when it is no YAML, is nested deeply, or uses anchors (with them a short text grows without end).
    """
    if unread := Reader.NON_PRINTABLE.search(text):
        before = text[: unread.start()]
        line, column = before.count("\n") + 1 + tell.line_offset, len(before) - before.rfind("\n")
        message = f"YAML holds no control characters; here stands U+{ord(unread[0]):04X}"
        raise InputError((Problem(path=tell.path, line=line, column=column, message=message),))
    try:
        for event, depth in _events(text):
            if getattr(event, "anchor", None) is not None:
                raise InputError((tell.at(event.start_mark, "anchors and aliases are not read"),))
            if depth > _DEEPEST:
                raise InputError((tell.at(event.start_mark, "this is nested too deeply"),))
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise InputError((tell.at(mark, f"broken YAML: {error.problem or error.context}"),)) from None
    except yaml.YAMLError as error:
        raise InputError((tell.at(None, f"broken YAML: {str(error).partition(chr(10))[0]}"),)) from None


def _events(text: str) -> Iterator[tuple[yaml.Event, int]]:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        yield event, depth


def construct(node: yaml.Node) -> object:
    """The plain value of a composed node.

    Raises:
        yaml.YAMLError: for a tag that stands for no plain value.
        ValueError: for a value that its tag cannot hold, such as the 31st of February.
    """
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()


def items(node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
    """The keys and values of a mapping; none for anything else."""
    return node.value if isinstance(node, yaml.MappingNode) else []


def words(node: yaml.Node) -> str | None:
    """A scalar as it is written, whatever YAML would make of it: empty for a null, None for a collection."""
    if not isinstance(node, yaml.ScalarNode):
        return None
    return "" if node.tag == _NULL else str(node.value)


def did_you_mean(name: str, allowed: Sequence[str]) -> str | None:
    """The allowed name that was most likely meant, as a hint."""
    near = get_close_matches(name, allowed, 1)
    return f"did you mean {near[0]!r}?" if near else None
