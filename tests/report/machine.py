"""Reading machine formats back as their consumers do."""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

import jsonschema
import xmlschema
from markdown_it import MarkdownIt

from factcheck.domain.report import Report
from factcheck.report.renderers import RENDERERS, View
from factcheck.report.schema import report_schema

SCHEMAS = Path(__file__).parent.parent / "schemas"
COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>[^\r\n]*)")


def printed(form: str, report: Report) -> str:
    return RENDERERS[form](report, View())


@cache
def validator(name: str) -> Any:
    """What tells whether a document is what its schema, one of ours or a published one, says."""
    if name in {"report", "finding"}:
        schema = report_schema() | ({"$ref": "#/$defs/Finding"} if name == "finding" else {})
    else:
        schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def valid(text: str, name: str) -> Any:
    """The document of a text, which its schema allows."""
    document = json.loads(text)
    validator(name).validate(document)
    return document


def json_report(report: Report) -> dict[str, Any]:
    return valid(printed("json", report), "report")  # type: ignore[no-any-return]


def json_lines(report: Report) -> list[dict[str, Any]]:
    return [valid(line, "finding") for line in printed("jsonl", report).splitlines()]


def sarif_run(report: Report) -> dict[str, Any]:
    log = valid(printed("sarif", report), "sarif-2.1.0.json")
    assert len(log["runs"]) == 1
    return log["runs"][0]  # type: ignore[no-any-return]


def gitlab_issues(report: Report) -> list[dict[str, Any]]:
    return valid(printed("gitlab", report), "gitlab-code-quality.json")  # type: ignore[no-any-return]


@cache
def junit_schema() -> Any:
    return xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")


def junit_root(report: Report) -> ET.Element:
    text = printed("junit", report)
    junit_schema().validate(text)
    return ET.fromstring(text)  # noqa: S314  (what the format itself has written)


def csv_rows(report: Report) -> list[dict[str, str]]:
    text = printed("csv", report)
    width = {len(row) for row in csv.reader(StringIO(text))}
    assert len(width) == 1
    return list(csv.DictReader(StringIO(text)))


def github_commands(report: Report) -> tuple[list[tuple[str, dict[str, str], str]], list[str]]:
    """The commands as the runner takes them, and the other lines of the log."""
    commands, others = [], []
    for line in printed("github", report).split("\n")[:-1]:
        assert "##[" not in line  # a command of the old kind, wherever it stands
        if line.lstrip().startswith("::"):
            match = COMMAND.fullmatch(line)
            assert match, line
            pairs = [part.partition("=") for part in match["properties"].split(",")]
            commands.append((match["name"], {key: _unescaped(value) for key, _, value in pairs}, _unescaped(match["message"])))
        else:
            others.append(line)
    return commands, others


def _unescaped(text: str) -> str:
    for escape, plain in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(escape, plain)
    return text


def markdown_tokens(report: Report) -> list[Any]:
    """The comment as a site renders it: every token, those inside lines too."""
    tokens = MarkdownIt("gfm-like", {"html": True}).parse(printed("markdown", report))
    return [one for token in tokens for one in (token, *(token.children or ()))]
