"""Stories made of a few words, judged by the built-in pack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factcheck.domain.article import DateSource
from factcheck.domain.calendar import Timestamp
from factcheck.domain.finding import Finding
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Given, Metadata
from factcheck.pipeline import stories_of
from factcheck.rules.judge import judge
from factcheck.rules.loader import built_in
from factcheck.rules.ruleset import RuleSet

DAY = date(2022, 9, 28)


def told(texts: Sequence[str], day: date | None = DAY, rules: RuleSet | None = None) -> tuple[Finding, ...]:
    """The findings on texts as articles of one story, all of one day."""
    published = Given(at=Timestamp(day=day), by=DateSource.FRONT_MATTER) if day else None
    articles = tuple(
        article_from(Draft(id=name, path=name, text=text, given=Metadata(story="example", published=published), name=name))
        for name, text in zip("abcdefgh", texts, strict=False)
    )
    ruleset = rules or built_in()
    return tuple(f for story in stories_of(articles, ruleset) for f in judge(story, ruleset))


def codes(texts: Sequence[str], day: date | None = DAY) -> list[str]:
    return [f.code for f in told(texts, day)]
