"""What a story's articles put in words: names, roles, places and quotations, each with who has which words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.keys import one_line
from factcheck.domain.kinds import IN_WORDS, Kind
from factcheck.domain.quotation import words_of
from factcheck.domain.visible import visible
from factcheck.report.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.finding import Finding
    from factcheck.domain.quotation import QuoteAgreement
    from factcheck.report.grid import Column

_LONGEST = 60  # characters of a quotation


class Wording(Struct, frozen=True, kw_only=True):
    """Words, who has them, and the mark of those that most articles do not have."""

    words: str
    sources: tuple[str, ...]
    mark: Mark | None


class Line(Struct, frozen=True, kw_only=True):
    """One thing that is told in words: what it is, what most say of it, and every wording, the marked ones first."""

    label: str
    most: str
    wordings: tuple[Wording, ...]

    @property
    def worst(self) -> Mark | None:
        """The mark of its wordings, None where all agree."""
        return next((one.mark for one in self.wordings if one.mark), None)


def differing(findings: Iterable[Finding], columns: Sequence[Column]) -> list[Line]:
    """A line for each name, role, place and quotation that findings tell of, in the order of the findings."""
    first: dict[str, Finding] = {}
    for finding in findings:
        if finding.kind in IN_WORDS:
            first.setdefault(finding.fact, finding)
    return [_line(finding, columns) for finding in first.values()]


def alike(told: Iterable[QuoteAgreement], columns: Sequence[Column]) -> list[Line]:
    """A line for each utterance that articles quote alike."""
    return [
        Line(
            label=visible(words_of(one.speaker)),
            most=f"alike in {len(one.quoted)}",
            wordings=(
                Wording(
                    words=_shown(max((q.text for q in one.quoted), key=len), Kind.QUOTE),
                    sources=_sources({q.article for q in one.quoted}, columns),
                    mark=None,
                ),
            ),
        )
        for one in told
    ]


def _line(finding: Finding, columns: Sequence[Column]) -> Line:
    by_words: dict[str, set[str]] = {}
    seen: set[str] = set()
    for place, words in zip(finding.locations, _words(finding), strict=True):
        if place.article not in seen:
            seen.add(place.article)
            by_words.setdefault(words, set()).add(place.article)
    ranked = Counter({words: len(articles) for words, articles in by_words.items()}).most_common()
    usual = ranked[0][0] if len(ranked) == 1 or ranked[0][1] > ranked[1][1] else None
    wordings = [
        Wording(words=words, sources=_sources(articles, columns), mark=None if words == usual else Mark.DIFFERS)
        for words, articles in by_words.items()
    ]
    return Line(
        label=f"{visible(finding.label)} {usual or ranked[0][0]}" if finding.kind is Kind.NAME else visible(finding.label),
        most=f"most say {usual} ({len(by_words[usual])} of {len(seen)})" if usual and len(ranked) > 1 else "no majority",
        wordings=tuple(sorted(wordings, key=lambda one: one.mark is None)),
    )


def _words(finding: Finding) -> list[str]:
    """The words of each place: of two quotations laid side by side those that differ, of others all."""
    told = [_shown(place.text, finding.kind) for place in finding.locations]
    for at in range(2) if finding.aligned else ():
        apart = [side for line in finding.aligned if line.differs and (side := (line.left, line.right)[at])]
        told[at] = _shown(" … ".join(words.strip(".,;: ") for words in apart), finding.kind) if apart else "nothing in its place"
    return told


def _shown(text: str, kind: Kind) -> str:
    line = visible(one_line(text))
    if kind is not Kind.QUOTE:
        return line
    return f"“{line if len(line) <= _LONGEST else line[:_LONGEST].rpartition(' ')[0] + ' …'}”"


def _sources(articles: set[str], columns: Sequence[Column]) -> tuple[str, ...]:
    """The names of the articles, those that repeat another with a mark."""
    return tuple(column.name for column in columns if column.article in articles)
