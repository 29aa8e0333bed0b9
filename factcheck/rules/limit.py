"""The findings that a reader asked for: none below a level, none that is less sure."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from factcheck.domain.finding import Finding, Level
from factcheck.domain.report import Report


def limited(report: Report, min_level: Level, min_confidence: float) -> Report:
    """The report with the findings that reach both; the others are counted as hidden, since silence must not look like peace."""

    def reaches(finding: Finding) -> bool:
        return finding.level.rank <= min_level.rank and finding.confidence >= min_confidence

    kept = tuple(finding for finding in report.findings if reaches(finding))
    suppressed = tuple(finding for finding in report.suppressed if reaches(finding))
    levels = Counter(finding.level for finding in kept)
    summary = replace(
        report.summary,
        errors=levels[Level.ERROR],
        warnings=levels[Level.WARNING],
        infos=levels[Level.INFO],
        suppressed=len(suppressed),
        hidden=len(report.findings) - len(kept),
    )
    return replace(report, findings=kept, suppressed=suppressed, summary=summary)
