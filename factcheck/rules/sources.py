"""What a house's `sources:` say of the articles of a story."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.domain.article import Article
from factcheck.rules.ruleset import RuleSet, SourceRule


def repeating(articles: Sequence[Article], ruleset: RuleSet) -> dict[str, str]:
    """Article's id → that of the article it repeats, where `repeats` says so and the repeated source is in the story."""
    sources = {source.key: source for source in ruleset.sources}
    found = {}
    for article in articles:
        own = _source(article, ruleset)
        repeated = sources.get(own.repeats) if own is not None and own.repeats else None
        original = next((a for a in articles if repeated is not None and a is not article and repeated.matches(a.path)), None)
        if original is not None:
            found[article.id] = original.id
    return found


def _source(article: Article, ruleset: RuleSet) -> SourceRule | None:
    return next((source for source in ruleset.sources if source.matches(article.path)), None)
