"""Every assertion of a story, and what became of it: compared, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.domain.article import DateSource
from factcheck.domain.assertion import Modality
from factcheck.domain.fact import Verdict
from factcheck.report.figures import meaning
from factcheck.report.wording import addresses, outlets, shared, subject_words, time_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.fact import Fact, Story

UTF_8 = frozenset({"utf-8", "utf-8-sig"})


class Line(Struct, frozen=True, kw_only=True):
    """One assertion: where, its words, what it is about, what it means, and what became of it."""

    place: str
    text: str
    about: str
    figure: str
    fate: str
    fact: str | None
    compared: bool


class Sheet(Struct, frozen=True, kw_only=True):
    """One article with its assertions, and what is known of it."""

    anchor: str
    name: str
    url: str | None
    title: str | None
    path: str
    when: str
    known_from: str
    encoding: str | None
    copies: str | None
    lines: tuple[Line, ...]

    @property
    def compared(self) -> int:
        """How many of its assertions were compared."""
        return sum(line.compared for line in self.lines)


def sheets_of(story: Story, anchors: Mapping[str, str]) -> list[Sheet]:
    """A sheet for each article of a story, with its anchor by article id."""
    names, urls, copies = outlets(story.articles), addresses(story.articles), dict(story.copies)
    fates = _fates(story)
    return [
        _sheet(article, story, names, anchors[article.id], urls.get(article.id), copies.get(article.id), fates)
        for article in story.articles
    ]


def _sheet(
    article: Article,
    story: Story,
    names: dict[str, str],
    anchor: str,
    url: str | None,
    copied: str | None,
    fates: Mapping[str, tuple[str, Fact]],
) -> Sheet:
    return Sheet(
        anchor=anchor,
        name=names[article.id],
        url=url,
        title=article.title,
        path=article.path,
        when=time_words(article.published),
        known_from="" if article.published_from is DateSource.UNKNOWN else str(article.published_from),
        encoding=article.encoding if article.encoding.lower() not in UTF_8 else None,
        copies=names.get(copied, copied) if copied else None,
        lines=tuple(_line(one, article, fates.get(one.id)) for one in story.assertions if one.article == article.id),
    )


def _line(one: Assertion, article: Article, fate: tuple[str, Fact] | None) -> Line:
    row, column = article.position(one.mention.start)
    compared = fate is not None and fate[1].verdict is not Verdict.NOT_COMPARABLE
    return Line(
        place=f"{row}:{column}",
        text=one.mention.text,
        about=subject_words(one),
        figure=meaning(one.meaning),
        fate=fate[0] if fate else _alone(one),
        fact=fate[1].id if fate else None,
        compared=compared,
    )


def _fates(story: Story) -> dict[str, tuple[str, Fact]]:
    """What became of the assertions that stand in a shared fact, by id."""
    fates: dict[str, tuple[str, Fact]] = {}
    for fact in shared(story):
        failed = fact.verdict is Verdict.NOT_COMPARABLE
        words = f"not comparable: {'; '.join(fact.reasons)}" if failed else fact.label
        for one in (*(value.assertion for value in fact.values), *fact.related):
            fates.setdefault(one.id, (words, fact))
    return fates


def _alone(one: Assertion) -> str:
    """Why an assertion was compared with nothing; empty where no other article says the like, as of most."""
    if one.flags:
        return f"not compared: {', '.join(one.flags)}"
    if one.modality is not Modality.ASSERTED:
        return f"in this article only, {one.modality}"
    return ""
