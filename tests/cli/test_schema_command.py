"""The schemas that are printed are those that the tests of files and reports use."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from typer.testing import CliRunner

from factcheck.cli import app

ROOT = Path(__file__).parent.parent.parent


def schema(of: str, *words: str) -> Any:
    return CliRunner().invoke(app, ["schema", of, *words])


@pytest.mark.parametrize("of", ["rules", "decisions", "report"])
def test_a_schema_is_printed_and_written(of: str, tmp_path: Path) -> None:
    printed = schema(of)
    assert printed.exit_code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(printed.stdout))
    assert schema(of, "-o", str(tmp_path / "x.json")).stdout == ""
    assert (tmp_path / "x.json").read_text(encoding="utf-8") == printed.stdout


def test_a_run_is_what_its_schema_says() -> None:
    ran = CliRunner().invoke(app, ["compare", str(ROOT / "articles"), "--isolated", "--output-format", "json"])
    jsonschema.Draft202012Validator(json.loads(schema("report").stdout)).validate(json.loads(ran.stdout))


def test_a_schema_of_something_else_is_none() -> None:
    ran = schema("nothing")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "'rules', 'decisions', 'report'" in " ".join(ran.stderr.split())


@pytest.mark.parametrize(
    ("entry", "allowed"),
    [
        ({}, True),
        ({"decision": "ours-stands", "by": "the desk", "until": "2026-12-31", "about": "the loan"}, True),
        ({"decision": "ignored"}, False),
        ({"sources": {}}, False),
        ({"fact": "no fact"}, False),
        ({"line": 12}, False),
    ],
)
def test_a_decision_is_what_its_schema_says(entry: dict[str, Any], allowed: bool) -> None:
    base = {"rule": "NUM001", "fact": "story/count/0a1b", "sources": {"Agency": "774", "Post": [650, "700"]}, "reason": "two counts"}
    document = {"version": 1, "decisions": [base | entry]}
    assert jsonschema.Draft202012Validator(json.loads(schema("decisions").stdout)).is_valid(document) is allowed
