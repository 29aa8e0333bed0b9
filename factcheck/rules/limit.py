"""The findings that a reader asked for: none below a level, none that is less sure."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from factcheck.domain.finding import Finding, Level
from factcheck.domain.report import Report


def limited(report: Report, min_level: Level, min_confidence: float, changed: frozenset[str] | None = None) -> Report:
    """The report with the findings that reach both and touch an article of `changed`, by their ids; None for all of them.

    What is told of a file of decisions touches no article, and is told in any case.
    The others are counted as hidden or unchanged, since silence must not look like peace; so stay those that were before.
    """

    def touches(finding: Finding) -> bool:
        return changed is None or any(at.article in changed or not at.article for at in finding.locations)

    def reaches(finding: Finding) -> bool:
        return finding.level.rank <= min_level.rank and finding.confidence >= min_confidence

    touching = tuple(finding for finding in report.findings if touches(finding))
    kept = tuple(finding for finding in touching if reaches(finding))
    suppressed = tuple(finding for finding in report.suppressed if reaches(finding) and touches(finding))
    levels = Counter(finding.level for finding in kept)
    summary = replace(
        report.summary,
        errors=levels[Level.ERROR],
        warnings=levels[Level.WARNING],
        infos=levels[Level.INFO],
        suppressed=len(suppressed),
        hidden=report.summary.hidden + len(touching) - len(kept),
        unchanged=report.summary.unchanged + len(report.findings) - len(touching),
    )
    return replace(report, findings=kept, suppressed=suppressed, summary=summary)
