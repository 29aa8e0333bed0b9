"""Names, roles and places in the machine shape: a row for what a finding is about, and one for each place that puts it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.report.json_values import Object, dump, said_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.article import Article
    from factcheck.domain.finding import Finding, Location

_NUMERIC = ("quantity", "core", "support", "normalized_unit", "rate", "rate_date")


def named_rows(findings: Iterable[Finding], articles: dict[str, Article], facts: Sequence[Object]) -> tuple[list[Object], list[Object]]:
    """Facts and assertions of the findings whose fact is none of figures, each fact once."""
    known = {fact["id"] for fact in facts}
    told: dict[str, Object] = {}
    assertions: dict[str, Object] = {}
    for finding in findings:
        if finding.fact not in known and finding.fact not in told:
            rows = [_assertion(finding, place, articles[place.article]) for place in finding.locations]
            assertions |= {row["id"]: row for row in rows}
            told[finding.fact] = {
                "id": finding.fact,
                "story": finding.story,
                "label": finding.label,
                "kind": finding.kind,
                "verdict": finding.verdict,
                "consensus": finding.consensus,
                "assertions": sorted(row["id"] for row in rows),
            }
    order = sorted(told.values(), key=lambda fact: (fact["story"], dump(fact["id"])))
    return order, sorted(assertions.values(), key=lambda row: (row["article"], row["start"], row["end"]))


def _assertion(finding: Finding, place: Location, article: Article) -> Object:
    """One place of a finding as an assertion without a figure."""
    return {
        "id": f"{article.id}@{place.start}.{finding.kind}",
        "article": article.id,
        "kind": finding.kind,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "text": place.text,
        **dict.fromkeys(_NUMERIC),
        **said_of(None),
        "sentence": place.snippet,
    }
