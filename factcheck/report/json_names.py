"""Names, roles, places and quotations in the published shape.

A fact stands for what a finding is about, or for an utterance that articles quote alike, and an assertion for each place that puts it so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.assertion import Modality
from factcheck.domain.fact import Verdict
from factcheck.domain.kinds import IN_WORDS, Kind
from factcheck.domain.quotation import words_of
from factcheck.report import shape

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from factcheck.domain.article import Article
    from factcheck.domain.fact import Story
    from factcheck.domain.finding import Finding, Location
    from factcheck.domain.quotation import QuoteAgreement, Quoted

_NO_FIGURE = shape.Meaning(unit="", core=(None, None), support=(None, None), open=(), stated=None, countable=False)


class NamedRows(Struct, frozen=True):
    """Facts by story and id, assertions by article and place."""

    facts: tuple[shape.Fact, ...]
    assertions: tuple[shape.Assertion, ...]


def named_rows(findings: Iterable[Finding], stories: Iterable[Story], known: AbstractSet[str]) -> NamedRows:
    """The rows of all findings on names, roles, places and quotations, and of what is quoted alike; each fact once."""
    facts: dict[str, shape.Fact] = {}
    assertions: dict[tuple[str, Kind], shape.Assertion] = {}
    for finding in findings:
        if finding.kind in IN_WORDS and finding.fact not in known and finding.fact not in facts:
            rows = {row.id: row for row in (_assertion(finding, place) for place in finding.locations)}
            assertions |= {(name, finding.kind): row for name, row in rows.items()}
            facts[finding.fact] = _fact(finding, tuple(rows))
    for story in stories:
        articles = {article.id: article for article in story.articles}
        for alike in (one for one in story.quoted_alike if one.fact not in facts):
            for row in (_quoted(one, articles[one.article]) for one in alike.quoted):
                assertions.setdefault((row.id, Kind.QUOTE), row)
            facts[alike.fact] = _agreed(alike, story.id)
    return NamedRows(
        facts=tuple(sorted(facts.values(), key=lambda fact: (fact.story, fact.id))),
        assertions=tuple(sorted(assertions.values(), key=lambda row: (row.article, row.start, row.end, row.id, row.kind))),
    )


def _agreed(alike: QuoteAgreement, story: str) -> shape.Fact:
    return shape.Fact(
        id=alike.fact,
        story=story,
        label=words_of(alike.speaker),
        kind=Kind.QUOTE,
        verdict=Verdict.AGREE,
        consensus=None,
        assertions=tuple(_name_of(one.article, one.start) for one in alike.quoted),
        unit="",
        accumulates=False,
        reasons=(),
        values=(),
        pairs=(),
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
    return _in_words(
        finding.kind, place.article, (place.start, place.end), (place.line, place.column), (place.text, place.attribution, place.snippet)
    )


def _quoted(one: Quoted, article: Article) -> shape.Assertion:
    """The words of one article as an assertion without a figure."""
    return _in_words(Kind.QUOTE, one.article, (one.start, one.end), article.position(one.start), (one.text, one.speaker, one.sentence))


def _name_of(article: str, start: int) -> str:
    return f"{article}@{start}"


def _in_words(
    kind: Kind, article: str, span: tuple[int, int], place: tuple[int, int], told: tuple[str, str | None, str]
) -> shape.Assertion:
    """An assertion without a figure: its words, who says them, and the sentence around them."""
    text, attribution, sentence = told
    return shape.Assertion(
        id=_name_of(article, span[0]),
        article=article,
        kind=kind,
        start=span[0],
        end=span[1],
        line=place[0],
        column=place[1],
        text=text,
        quantity=None,
        core=(None, None),
        support=(None, None),
        normalized_unit="",
        rate=None,
        rate_date=None,
        event=None,
        head=None,
        scope=None,
        attribution=attribution,
        sentence=sentence,
        modality=Modality.ASSERTED,
        flags=(),
        meaning=_NO_FIGURE,
    )
