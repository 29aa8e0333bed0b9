"""What one article says, knowing nothing of the others: the work that can go to any process or machine."""

from __future__ import annotations

from msgspec import Struct

from factcheck.assemble.assemble import assemble
from factcheck.assemble.victims import victims
from factcheck.assemble.whereabouts import whereabouts
from factcheck.compare.hedge_table import HedgeTable
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Entity, PlaceMention, RoleMention
from factcheck.domain.mention import Mention
from factcheck.domain.quotation import Quotation
from factcheck.extract.entities.references import entities_of
from factcheck.extract.extract import extract
from factcheck.extract.quotes.find import mention_of, quotations


class Said(Struct, frozen=True, kw_only=True):
    """The figures, assertions, entities and quotations of one article, where it says things happened, and the dead it does not name."""

    mentions: tuple[Mention, ...]
    assertions: tuple[Assertion, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...] = ()
    whereabouts: tuple[PlaceMention, ...] = ()
    victims: tuple[RoleMention, ...] = ()

    @property
    def quoted(self) -> tuple[Mention, ...]:
        """The quotations as mentions."""
        return tuple(map(mention_of, self.quotations))


class Saying(Struct, frozen=True):
    """Article → what it says, under the meanings of hedges that a house has."""

    hedges: HedgeTable

    def __call__(self, article: Article) -> Said:
        """What an article says."""
        mentions, entities = extract(article), entities_of(article)
        return Said(
            mentions=mentions,
            assertions=assemble(article, mentions, Meaner(self.hedges), entities),
            entities=entities,
            quotations=quotations(article, entities),
            whereabouts=whereabouts(article, entities),
            victims=victims(article),
        )
