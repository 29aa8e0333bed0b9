"""The format `github`: workflow commands that GitHub turns into annotations beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.finding import Level
from factcheck.domain.visible import inert, visible
from factcheck.report.concise import line
from factcheck.report.evidence import end_of, evidence, file_of, in_feed
from factcheck.report.order import ordered
from factcheck.report.wording import counted, coverage, found, left_out, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

# GitHub shows ten of each a step, and drops the others without a word; one notice is kept to announce them.
MOST = {Level.ERROR: 10, Level.WARNING: 10, Level.INFO: 9}
COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def github(report: Report, _view: View) -> str:
    """An annotation a fact, the worst first, as many as GitHub shows; then a notice that announces the rest, and the rest."""
    report = ordered(report)
    shown = _shown(report.findings)
    rest = [one for one in report.findings if one not in shown]
    lines = [_annotation(finding) for finding in shown]
    if rest:
        lines.append(_command("notice", {"title": "factcheck"}, _announcement(rest)))
        lines += [inert(f"- {line(one)}") for one in rest]
    lines += [inert(f"- {text}") for text in (found(report), coverage(report), *(f"Left out: {left_out(one)}" for one in report.skipped))]
    return "".join(f"{text}\n" for text in lines)


def _shown(findings: Sequence[Finding]) -> list[Finding]:
    """The worst finding of each fact, as many of each level as are shown."""
    facts: set[tuple[str, str]] = set()
    shown: list[Finding] = []
    for finding in findings:
        fact = finding.story, finding.fact
        if fact not in facts and sum(one.level is finding.level for one in shown) < MOST[finding.level]:
            facts.add(fact)
            shown.append(finding)
    return shown


def _annotation(finding: Finding) -> str:
    where = _where(finding.locations[0]) if finding.locations else {}
    told = "\n".join([visible(finding.message), *evidence(finding)])
    return _command(COMMANDS[finding.level], {**where, "title": f"{finding.code} {finding.name}"}, told)


def _where(location: Location) -> dict[str, object]:
    """The properties that place an annotation; columns hold only where the words stand on one line."""
    path = visible(file_of(location))
    if in_feed(location):
        return {"file": path}
    last, column = end_of(location)
    lines: dict[str, object] = {"file": path, "line": location.line, "endLine": last}
    return lines | {"col": location.column, "endColumn": column} if last == location.line else lines


def _announcement(rest: Sequence[Finding]) -> str:
    tally = [counted(number, level) for level in Level if (number := sum(one.level is level for one in rest))]
    return f"{counted(len(rest), 'finding')} more without an annotation: {listed(tally)}. The log lists them."


def _command(name: str, properties: dict[str, object], message: str) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {told}::{_data(inert(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(inert(text)).replace(":", "%3A").replace(",", "%2C")
