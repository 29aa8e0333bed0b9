"""The format `junit`: a case for each fact that several articles tell; it fails where an error or a warning speaks of it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.fact import Verdict
from factcheck.domain.finding import Level
from factcheck.domain.visible import inert, visible
from factcheck.report.concise import line
from factcheck.report.evidence import evidence
from factcheck.report.order import ordered
from factcheck.report.wording import coverage, found, left_out, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.finding import Finding
    from factcheck.domain.report import Report
    from factcheck.report.view import View

FAILING = (Level.ERROR, Level.WARNING)


class Case(Struct, frozen=True, kw_only=True):
    """A fact of a story with what is told of it; `skipped` says why it could not be compared."""

    story: str
    fact: str
    name: str
    kind: str
    findings: tuple[Finding, ...]
    skipped: str | None = None

    @property
    def fails(self) -> bool:
        """Whether an error or a warning speaks of it."""
        return any(finding.level in FAILING for finding in self.findings)


def junit(report: Report, _view: View) -> str:
    """A suite a story, a case a fact."""
    report = ordered(report)
    suites: dict[str, list[Case]] = {}
    for case in _cases(report):
        suites.setdefault(case.story, []).append(case)
    cases = [case for suite in suites.values() for case in suite]
    root = ET.Element("testsuites", {"name": "factcheck", **_counts(cases)})
    for story, told in suites.items():
        root.append(_suite(story, told))
    closing = [found(report), coverage(report), *(f"Left out: {left_out(one)}" for one in report.skipped)]
    overall = ET.SubElement(root, "testsuite", {"name": "factcheck", **_counts([]), "skipped": "0"})
    ET.SubElement(overall, "system-out").text = "\n".join(closing)
    ET.indent(root)
    text = inert(ET.tostring(root, encoding="unicode"), "&#58;", "&#91;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _cases(report: Report) -> list[Case]:
    """The shared facts of each story, then whatever else findings speak of: names, decisions."""
    of_fact: dict[tuple[str, str], list[Finding]] = {}
    for finding in report.findings:
        of_fact.setdefault((finding.story, finding.fact), []).append(finding)
    cases = []
    for story in report.stories:
        for fact in shared(story):
            told = tuple(of_fact.pop((story.id, fact.id), ()))
            failed = fact.verdict is Verdict.NOT_COMPARABLE and not told
            why = "; ".join(fact.reasons) or "not comparable"
            skipped = why if failed else None
            cases.append(Case(story=story.id, fact=fact.id, name=fact.label, kind=fact.kind, findings=told, skipped=skipped))
    for (story_id, fact_id), findings in of_fact.items():
        first = findings[0]
        cases.append(Case(story=story_id, fact=fact_id, name=_subject(first), kind=first.kind, findings=tuple(findings)))
    return cases


def _subject(finding: Finding) -> str:
    """What a finding on no shared fact is about: its label with the words in question."""
    words = finding.locations[0].text if finding.locations else ""
    return f"{finding.label}: {words}" if words else finding.label


def _suite(story: str, cases: Sequence[Case]) -> ET.Element:
    skipped = sum(case.skipped is not None for case in cases)
    suite = ET.Element("testsuite", {"name": visible(story), **_counts(cases), "skipped": str(skipped)})
    uses = Counter((case.kind, case.name) for case in cases)
    for case in cases:
        alike = uses[case.kind, case.name] > 1
        name = f"{case.name} ({case.fact.rpartition('/')[2]})" if alike else case.name
        told = ET.SubElement(suite, "testcase", {"classname": visible(f"{story}.{case.kind}"), "name": visible(name)})
        _outcome(told, case)
    return suite


def _outcome(told: ET.Element, case: Case) -> None:
    if case.skipped is not None:
        ET.SubElement(told, "skipped", {"message": visible(case.skipped)})
    infos = []
    for finding in case.findings:
        if finding.level in FAILING:
            about = {"type": f"{finding.code} {finding.name}", "message": f"{finding.level}: {visible(finding.message)}"}
            ET.SubElement(told, "failure", about).text = "\n".join([line(finding), *evidence(finding)])
        else:
            infos += [line(finding), *evidence(finding)]
    if infos:
        ET.SubElement(told, "system-out").text = "\n".join(infos)


def _counts(cases: Sequence[Case]) -> dict[str, str]:
    return {"tests": str(len(cases)), "failures": str(sum(case.fails for case in cases)), "errors": "0"}
