"""Reading machine formats back as their consumers do."""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
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


def valid(document: Any, schema: dict[str, Any]) -> Any:
    """The document, which its schema allows."""
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    kind(schema, format_checker=kind.FORMAT_CHECKER).validate(document)
    return document


def json_report(report: Report) -> dict[str, Any]:
    return valid(json.loads(printed("json", report)), report_schema())  # type: ignore[no-any-return]


def json_lines(report: Report) -> list[dict[str, Any]]:
    schema = {**report_schema(), "$ref": "#/$defs/Finding"}
    return [valid(json.loads(line), schema) for line in printed("jsonl", report).splitlines()]


def sarif_run(report: Report) -> dict[str, Any]:
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    log = valid(json.loads(printed("sarif", report)), schema)
    assert len(log["runs"]) == 1
    return log["runs"][0]  # type: ignore[no-any-return]


def gitlab_issues(report: Report) -> list[dict[str, Any]]:
    schema = json.loads((SCHEMAS / "gitlab-code-quality.json").read_text(encoding="utf-8"))
    return valid(json.loads(printed("gitlab", report)), schema)  # type: ignore[no-any-return]


def junit_root(report: Report) -> ET.Element:
    text = printed("junit", report)
    xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd").validate(text)
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
