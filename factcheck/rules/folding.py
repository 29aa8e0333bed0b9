"""Findings over the same passages, folded: one difference is told once.

A finding gives way to another where the other stands over every passage of it, and says what it would have said. Which do
is listed here, each with why. Both are asked: where the rule of the other is not in force, the first is told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.domain.finding import Finding
from factcheck.rules.checks.interface import Check
from factcheck.rules.ruleset import RuleSet

_FIGURES = "figures"
# What gives way to what, by the name of a check; `_FIGURES` are all checks of facts.
_GIVES_WAY = {
    # A difference between figures shows beside each one who is quoted for it, and that nobody is.
    "unattributed-figure": frozenset({_FIGURES}),
    # Two renderings of one utterance show the figures in the words that somebody is said to have used, and know how far apart
    # in time they were printed.
    _FIGURES: frozenset({"quote-conflict"}),
    # Where more articles have the figure than quote it, the figures of all are the fuller finding. Of two over the same
    # passages the quotation stays: it is asked first.
    "quote-conflict": frozenset({_FIGURES}),
}


def folded(findings: tuple[Finding, ...], ruleset: RuleSet) -> tuple[Finding, ...]:
    """The findings of one story without those that another says already."""
    sorts = {rule.code: _FIGURES if isinstance(rule.runs, Check) else rule.check for rule in ruleset.rules}
    gone: set[str] = set()
    for finding in _asked_first(findings, sorts):
        ways = _GIVES_WAY[sorts[finding.code]]
        others = (f for f in findings if sorts[f.code] in ways and f.fingerprint not in gone)
        if any(_says(other, finding) for other in others):
            gone.add(finding.fingerprint)
    return tuple(finding for finding in findings if finding.fingerprint not in gone)


def _asked_first(findings: tuple[Finding, ...], sorts: dict[str, str]) -> Iterator[Finding]:
    """What may give way: figures before quotations, so that of the two the figures go."""
    for sort in ("unattributed-figure", _FIGURES, "quote-conflict"):
        yield from (finding for finding in findings if sorts[finding.code] == sort)


def _says(other: Finding, finding: Finding) -> bool:
    """Whether a finding stands over all passages of another."""
    passages = [(place.article, place.start, place.end) for place in other.locations]
    return all(
        any(article == place.article and start < place.end and place.start < end for article, start, end in passages)
        for place in finding.locations
    )
