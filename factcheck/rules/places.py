"""Where a finding points: the words in their article, with the sentence around them."""

from __future__ import annotations

from factcheck.domain.article import Article
from factcheck.domain.entity import EntityMention, PlaceMention, RoleMention
from factcheck.domain.finding import Location, Role
from factcheck.domain.mention import Mention


def location(article: Article, mention: Mention | EntityMention | RoleMention | PlaceMention, *, primary: bool) -> Location:
    """The place of a mention; what a figure adds (its meaning, who says it) is for whoever has it."""
    sentence = article.sentences[mention.sentence]
    line, column = article.position(mention.start)
    return Location(
        article=article.id,
        path=article.path,
        source=article.source,
        published=article.published,
        start=mention.start,
        end=mention.end,
        line=line,
        column=column,
        text=mention.text,
        role=Role.PRIMARY if primary else Role.RELATED,
        snippet=sentence.text,
        snippet_start=mention.start - sentence.start,
        snippet_end=mention.end - sentence.start,
    )
