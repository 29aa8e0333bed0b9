"""`--config KEY=VALUE`: an entry of a rules file, given on the command line."""

from __future__ import annotations

import yaml

from factcheck.errors import InputError, Problem
from factcheck.yaml_nodes import Teller, compose

_MAP, _TEXT = "tag:yaml.org,2002:map", "tag:yaml.org,2002:str"


def override(written: str, sections: tuple[str, ...]) -> yaml.MappingNode:
    """The rules file that holds one entry: `money-mismatch`'s tolerance as `rules.money-mismatch.tolerance=2%`, a setting by its key.

    Raises:
        InputError: for what is no KEY=VALUE, or whose value is broken YAML.
    """
    key, sign, value = written.partition("=")
    path = [part.strip() for part in key.split(".")]
    if not sign or not all(path):
        hint = "such as fail-on=error or rules.money-mismatch.tolerance=2%"
        raise InputError((Problem(path="--config", message="this is not KEY=VALUE", hint=hint),))
    if len(path) == 1 and path[0] not in sections:
        path = ["settings", *path]
    mark = yaml.Mark("--config", 0, 0, 0, None, 0)
    node = compose(value, Teller("--config")) or yaml.ScalarNode(_TEXT, "", mark, mark)
    for name in reversed(path):
        node = yaml.MappingNode(_MAP, [(yaml.ScalarNode(_TEXT, name, mark, mark), node)], mark, mark)
    version = (yaml.ScalarNode(_TEXT, "version", mark, mark), yaml.ScalarNode(_TEXT, "1", mark, mark))
    return yaml.MappingNode(_MAP, [version, *node.value], mark, mark)
