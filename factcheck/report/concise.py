"""One line a finding, never wrapped: for grep, for an editor's list of problems, for a log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.kinds import Kind
from factcheck.domain.visible import inert, visible
from factcheck.report.figures import meaning
from factcheck.report.order import ordered
from factcheck.report.statistics import statistics
from factcheck.report.wording import beside, coverage, found, left_out, place, suppressed_by

if TYPE_CHECKING:
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.report import Report
    from factcheck.report.view import View


# After "role of Ana Ruiz" and "people killed, Friday" a colon, after "loan" nothing.
_JOINED = (Kind.ROLE, Kind.PLACE)


def concise(report: Report, view: View) -> str:
    """The findings a line each, then what was found, compared and left out."""
    report = ordered(report)
    lines = [line(finding) for finding in report.findings]
    if view.show_suppressed:
        lines += [f"{line(finding)} ({suppressed_by(finding)})" for finding in report.suppressed]
    if view.statistics:
        lines += statistics(report)
    if not view.quiet:
        lines += [found(report), coverage(report)]
        lines += [f"Left out: {left_out(skipped)}" for skipped in report.skipped]
    return inert("".join(f"{text}\n" for text in lines))


def line(finding: Finding) -> str:
    """`PATH:LINE:COLUMN: LEVEL CODE NAME:` and who states what against whom."""
    head = f"{finding.level} {finding.code} {finding.name}: "
    if not finding.locations:
        return head + visible(finding.message)
    lead, other = finding.locations[0], beside(finding)
    where = f"{place(lead)}: {head}"
    if finding.spelled_out:
        others = ", ".join(dict.fromkeys(place(location) for location in finding.locations[1:]))
        return where + visible(finding.message) + (f" ({others})" if others else "")
    if other is None:
        return where + visible(finding.message)
    more = len(finding.locations) - 2
    tail = f" (+{more})" if more else ""
    joint = ":" if finding.kind in _JOINED or "," in finding.label else ""
    return f"{where}{visible(finding.label)}{joint} {_figure(lead)}, but {visible(other.text)} in {place(other)}{tail}"


def _figure(location: Location) -> str:
    told = meaning(location.meaning) if location.meaning else location.text
    return visible(location.text) + (f" ({told})" if told != location.text else "")
