"""YAML as composed nodes, so that whoever validates a file can point at line and column of every fault."""

from __future__ import annotations

import yaml

from factcheck.errors import InputError, Problem

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(text: str, path: str, line_offset: int = 0) -> yaml.Node | None:
    """The composed nodes of a YAML text; None for an empty one.

    Raises:
        InputError: with the place, where the text is no YAML, or uses anchors, by which a short text can grow huge.
    """
    try:
        for token in yaml.scan(text, Loader=_Loader):
            if isinstance(token, yaml.AnchorToken | yaml.AliasToken):
                told = "anchors and aliases are not read here"
                raise InputError((problem(path, token.start_mark, told, line_offset=line_offset),))
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        told = error.problem or "this is no YAML"
        raise InputError((problem(path, error.problem_mark, told, line_offset=line_offset),)) from error
    except (yaml.YAMLError, ValueError) as error:
        raise InputError((Problem(path=path, line=1 + line_offset, message=f"this is no YAML: {error}"),)) from error


def problem(path: str, mark: yaml.Mark | None, message: str, hint: str | None = None, *, line_offset: int = 0) -> Problem:
    """A problem at a mark of a document that begins `line_offset` lines into its file."""
    if mark is None:
        return Problem(path=path, message=message, hint=hint)
    return Problem(path=path, line=mark.line + 1 + line_offset, column=mark.column + 1, message=message, hint=hint)


def construct(node: yaml.Node) -> object:
    """The plain value of a composed node.

    Raises:
        yaml.YAMLError: for a tag that stands for no plain value.
    """
    loader = yaml.SafeLoader("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()
