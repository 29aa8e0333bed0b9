"""Names, roles and places in the published shape: a fact for what a finding is about, an assertion for each place that puts it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.assertion import Modality
from factcheck.domain.fact import Verdict
from factcheck.domain.kinds import NAMED
from factcheck.report import shape

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from factcheck.domain.finding import Finding, Location

_NO_FIGURE = shape.Meaning(unit="", core=(None, None), support=(None, None), open=(), stated=None, countable=False)


class NamedRows(Struct, frozen=True):
    """Facts by story and id, assertions by article and place."""

    facts: tuple[shape.Fact, ...]
    assertions: tuple[shape.Assertion, ...]


def named_rows(findings: Iterable[Finding], known: AbstractSet[str]) -> NamedRows:
    """The rows of all findings on names, roles and places, each fact once."""
    facts: dict[str, shape.Fact] = {}
    assertions: dict[str, shape.Assertion] = {}
    for finding in findings:
        if finding.kind in NAMED and finding.fact not in known and finding.fact not in facts:
            rows = {row.id: row for row in (_assertion(finding, place) for place in finding.locations)}
            assertions |= rows
            facts[finding.fact] = _fact(finding, tuple(rows))
    return NamedRows(
        facts=tuple(sorted(facts.values(), key=lambda fact: (fact.story, fact.id))),
        assertions=tuple(sorted(assertions.values(), key=lambda row: (row.article, row.start, row.end, row.id))),
    )


def _fact(finding: Finding, assertions: tuple[str, ...]) -> shape.Fact:
    return shape.Fact(
        id=finding.fact,
        story=finding.story,
        label=finding.label,
        kind=finding.kind,
        verdict=Verdict.DIFFERS,
        consensus=finding.consensus,
        assertions=assertions,
        unit="",
        accumulates=False,
        reasons=finding.reasons,
        values=(),
        pairs=(),
    )


def _assertion(finding: Finding, place: Location) -> shape.Assertion:
    """One place of a finding as an assertion without a figure."""
    return shape.Assertion(
        id=f"{place.article}@{place.start}",
        article=place.article,
        kind=finding.kind,
        start=place.start,
        end=place.end,
        line=place.line,
        column=place.column,
        text=place.text,
        quantity=None,
        core=(None, None),
        support=(None, None),
        normalized_unit="",
        rate=None,
        rate_date=None,
        event=None,
        head=None,
        scope=None,
        attribution=place.attribution,
        sentence=place.snippet,
        modality=Modality.ASSERTED,
        flags=(),
        meaning=_NO_FIGURE,
    )
