"""The format `sarif`: a log in SARIF 2.1.0, which code scanning and editors read. Suppressed findings are left out."""

from __future__ import annotations

import hashlib
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from factcheck.domain.finding import Level
from factcheck.domain.report import RuleTold
from factcheck.domain.visible import visible
from factcheck.report.evidence import end_of, file_of, in_feed, notes, outlet, said
from factcheck.report.json_values import Object, indented
from factcheck.report.order import ordered
from factcheck.report.wording import coverage, found, left_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

VERSION = "2.1.0"
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
UNSAFE = frozenset({"[", "]", "\\"})


def sarif(report: Report, _view: View) -> str:
    """One run with a result for each finding."""
    report = ordered(report)
    rules = _rules(report)
    places = {rule.code: index for index, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "factcheck", "semanticVersion": report.version, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(report)}],
        "results": [_result(finding, places) for finding in report.findings],
        "properties": {"rules": report.rules.path, "rulesDigest": report.rules.digest},
    }
    return indented({"$schema": SCHEMA, "version": VERSION, "runs": [run]})


def _rules(report: Report) -> list[RuleTold]:
    """The rules that told what is in the log; of one whose page is not at hand the name stands for it."""
    known = {rule.code: rule for rule in report.rules.told}
    named = {
        one.code: RuleTold(code=one.code, name=one.name, level=one.level, about=one.name, help=f"{one.code} {one.name}")
        for one in report.findings
    }
    return [known.get(code, named[code]) for code in sorted(named)]


def _rule(rule: RuleTold) -> Object:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _text(rule.about or rule.name)},
        "help": _help(rule),
        "defaultConfiguration": {"level": LEVELS[rule.level]},
    }


def _help(rule: RuleTold) -> Object:
    """The page of a rule; in Markdown too, which code scanning sets."""
    plain = {"text": "\n".join(_text(line) for line in rule.help.splitlines())}
    return plain | ({"markdown": "\n".join(map(visible, rule.markdown.splitlines()))} if rule.markdown else {})


def _notifications(report: Report) -> list[Object]:
    """What was found and compared in all, and what was left out."""
    told = [("note", found(report)), ("note", coverage(report)), *(("warning", f"Left out: {left_out(one)}") for one in report.skipped)]
    return [{"level": level, "message": {"text": _text(words)}} for level, words in told]


def _result(finding: Finding, places: Mapping[str, int]) -> Object:
    lead, others = finding.locations[:1], finding.locations[1:]
    return {
        "ruleId": finding.code,
        "ruleIndex": places[finding.code],
        "level": LEVELS[finding.level],
        "kind": "fail",
        "rank": round(finding.confidence * 100, 1),
        "message": {"text": _message(finding)},
        "locations": [_location(one, finding) for one in lead],
        "relatedLocations": [{"id": index, **_location(one, finding)} for index, one in enumerate(others, 1)],
        "partialFingerprints": _fingerprints(finding),
        "properties": {"id": finding.id, "story": finding.story, "fact": finding.fact, "kind": finding.kind, "verdict": finding.verdict},
    }


def _fingerprints(finding: Finding) -> Object:
    """What a finding is known again by: its rule and fact, then its values; no line, so that text may move.

    `primaryLocationLineHash` is the one that GitHub looks at, and would else make from the line.
    """
    fact = hashlib.sha256(f"{finding.code}\x1f{finding.story}\x1f{finding.fact}".encode()).hexdigest()[:16]
    return {"fact/v1": fact, "values/v1": finding.fingerprint, "primaryLocationLineHash": f"{fact}:1"}


def _message(finding: Finding) -> str:
    """The message, a link to each other place, and the notes."""
    links = [f"[{_text(outlet(one))}]({index})" for index, one in enumerate(finding.locations[1:], 1)]
    lines = [_text(finding.message), *([f"Compare {', '.join(links)}."] if links else [])]
    return "\n".join([*lines, *(f"{label}: {_text(words)}" for label, words in notes(finding))])


def _location(location: Location, finding: Finding) -> Object:
    last, column = end_of(location)
    physical: Object = {"artifactLocation": {"uri": _uri(file_of(location))}}
    place: Object = {"physicalLocation": physical, "message": {"text": _text(said(location, finding))}}
    if in_feed(location):  # lines count in the text of the article, which is one line of the file
        return place | {"logicalLocations": [{"name": location.article, "kind": "object"}]}
    physical["region"] = {"startLine": location.line, "startColumn": location.column, "endLine": last, "endColumn": column}
    return place


def _uri(path: str) -> str:
    """A path as a relative reference, or as an address of a file where it is absolute."""
    if PurePath(path).is_absolute():
        return f"file://{quote(path)}"
    quoted = quote(path.removeprefix("./"))
    return f"./{quoted}" if ":" in quoted.partition("/")[0] else quoted


def _text(text: str) -> str:
    """Words in a message, where brackets would make links and braces stand for arguments."""
    shown = "".join(f"\\{letter}" if letter in UNSAFE else letter for letter in visible(text))
    return shown.replace("{", "{{").replace("}", "}}")
