"""What one article says, knowing nothing of the others: the work that can go to any process or machine."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.assemble.assemble import assemble
from factcheck.compare.hedge_table import HedgeTable
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Entity
from factcheck.domain.mention import Mention
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from factcheck.extract.extract import extract


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The figures, assertions and entities of one article."""

    mentions: tuple[Mention, ...]
    assertions: tuple[Assertion, ...]
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """Article → what it says, under the meanings of hedges that a house has."""

    hedges: HedgeTable

    def __call__(self, article: Article) -> Said:
        """What an article says."""
        mentions = extract(article)
        return Said(
            mentions=mentions,
            assertions=assemble(article, mentions, Meaner(self.hedges)),
            entities=bound(article.id, entity_mentions(article)),
        )
