"""The files that `factcheck init` writes, as they are written; `{articles}` and `{version}` are filled in.

`TARGETS` names them: to add one, put it here and its line there.
"""

from __future__ import annotations

from importlib.resources import files

# What is written where, in the order in which it is told; the schema comes from the checks themselves.
TARGETS = {
    "rules.yaml": "rules.yaml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/factcheck.yml": "workflow.yml",
}
SCHEMA = "rules.schema.json"


def starters(articles: str, version: str) -> dict[str, str]:
    """The text of each file by the path that it gets."""
    folder = files("factcheck.starter")
    return {
        path: folder.joinpath(name).read_text(encoding="utf-8").replace("{articles}", articles).replace("{version}", version)
        for path, name in TARGETS.items()
    }
