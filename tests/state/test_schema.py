"""The published schema of decisions.yaml says what is read."""

import json
from importlib.resources import files

from factcheck.domain.suppression import Decision
from factcheck.state.decisions import KEYS
from factcheck.state.entries import VERSION

SCHEMA = json.loads(files("factcheck.state").joinpath("decisions.schema.json").read_text(encoding="utf-8"))
ENTRY = SCHEMA["$defs"]["decision"]


def test_it_has_the_keys_that_are_read() -> None:
    assert set(ENTRY["properties"]) == set(KEYS)
    assert set(ENTRY["required"]) < set(KEYS)


def test_it_has_the_decisions_that_are_made() -> None:
    assert ENTRY["properties"]["decision"]["enum"] == list(Decision)


def test_it_is_of_the_version_that_is_read() -> None:
    assert SCHEMA["properties"]["version"]["const"] == VERSION
    assert SCHEMA["$id"].endswith(f"/{VERSION}")
