"""The format `gitlab`: a code quality report, as GitLab shows it in a merge request."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.domain.finding import Level
from factcheck.domain.visible import visible
from factcheck.report.evidence import end_of, file_of, in_feed, said
from factcheck.report.json_values import Object, dump
from factcheck.report.order import ordered

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View

SEVERITY = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def gitlab(report: Report, _view: View) -> str:
    """A list of issues; GitLab knows them again by their fingerprint, which names no line."""
    seen: Counter[str] = Counter()
    issues: list[str] = []
    for finding in ordered(report).findings:
        if finding.locations:
            seen[finding.fingerprint] += 1
            issues.append(dump(_issue(finding, seen[finding.fingerprint])))
    return "[\n" + ",\n".join(f"  {issue}" for issue in issues) + "\n]\n" if issues else "[]\n"


def _issue(finding: Finding, number: int) -> Object:
    lead, *others = finding.locations
    return {
        "type": "issue",
        "check_name": finding.code,
        "description": f"{finding.name}: {visible(finding.message)}",
        "content": {"body": "\n".join(said(one, finding) for one in (lead, *others))},
        "categories": ["Bug Risk"],
        "severity": SEVERITY[finding.level],
        "fingerprint": hashlib.sha256(f"{finding.fingerprint} {number}".encode()).hexdigest()[:32],
        "location": _location(lead),
        "other_locations": [_location(one) for one in others],
    }


def _location(location: Location) -> Object:
    last, _ = end_of(location)
    lines = {"begin": 1, "end": 1} if in_feed(location) else {"begin": location.line, "end": last}
    return {"path": visible(file_of(location)).removeprefix("./"), "lines": lines}
