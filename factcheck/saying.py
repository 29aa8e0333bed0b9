"""What one article says, knowing nothing of the others: the work that can go to any process or machine."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.code_version import version_of_all
from factcheck.compare.hedge_table import HedgeTable
from factcheck.domain.article import Article, Skipped
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import BodyMention, Entity, PlaceMention, RoleMention
from factcheck.domain.mention import Mention
from factcheck.domain.quotation import Quotation
from factcheck.limits import LONGEST_SENTENCE, MOST_FIGURES
from factcheck.state.kept import digest

if TYPE_CHECKING:
    from factcheck.packed import Packing


class Said(Struct, frozen=True, kw_only=True):
    """What one article says: its figures, assertions, entities, quotations, where things happened, and the bodies it names.

    `victims` are the dead it does not name; `skipped` says what of it was not read, and why.
    """

    mentions: tuple[Mention, ...]
    assertions: tuple[Assertion, ...]
    entities: tuple[Entity, ...]
    quotations: tuple[Quotation, ...] = ()
    whereabouts: tuple[PlaceMention, ...] = ()
    victims: tuple[RoleMention, ...] = ()
    bodies: tuple[BodyMention, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def quoted(self) -> tuple[Mention, ...]:
        """The quotations as mentions."""
        from factcheck.extract.quotes.find import mention_of  # noqa: PLC0415  (see `Saying._said`)

        return tuple(map(mention_of, self.quotations))


class Saying(Struct, frozen=True):
    """Article → what it says, under the meanings of hedges that a house has."""

    hedges: HedgeTable

    def __call__(self, article: Article) -> Said | Skipped:
        """What an article says; where the program fails on it, why it is left out, so that the others go on."""
        try:
            return self._said(article)
        except Exception as error:  # noqa: BLE001  (whatever it is, the next article is another)
            return _left_out(article, f"the program fails on it: {type(error).__name__} at {_place(error)}", failed=True)

    def lost(self, article: Article) -> Skipped:
        """Why an article is left out whose reading killed a process."""
        return _left_out(article, "reading it took more than a process has", failed=True)

    def name(self, article: Article) -> str | None:
        """What the answer for an article hangs on: program, libraries, the meanings of hedges, and all that was read of the article."""
        import msgspec  # noqa: PLC0415  (only where answers are kept)

        version = version_of_all()
        return None if version is None else digest(version, repr(self.hedges).encode(), msgspec.msgpack.encode(article))

    def lasts(self, answer: Said | Skipped) -> bool:
        """Whether an answer would be the same another time: a failure may have come from the machine."""
        return isinstance(answer, Said)

    def pack(self, answer: Said | Skipped) -> bytes:
        """An answer as bytes."""
        return _packing().pack(answer)

    def unpack(self, data: bytes) -> Said | Skipped:
        """The answer that was packed.

        Raises:
            ValueError: where these bytes are none.
        """
        return _packing().unpack(data)

    def _said(self, whole: Article) -> Said:
        """What an article says; what finds it is loaded here, for a run whose answers are kept has no need of it."""
        from factcheck.assemble.assemble import assemble  # noqa: PLC0415
        from factcheck.assemble.bodies import bodies  # noqa: PLC0415
        from factcheck.assemble.victims import victims  # noqa: PLC0415
        from factcheck.assemble.whereabouts import whereabouts  # noqa: PLC0415
        from factcheck.compare.meaning import Meaner  # noqa: PLC0415
        from factcheck.extract.entities.references import entities_of  # noqa: PLC0415
        from factcheck.extract.extract import extract  # noqa: PLC0415
        from factcheck.extract.quotes.find import quotations  # noqa: PLC0415

        article, too_long = _without_long_sentences(whole)
        found, entities = extract(article), entities_of(article)
        mentions = found[:MOST_FIGURES]
        too_many = _left_out(article, f"of its {len(found):,} figures only the first {MOST_FIGURES:,} are compared")
        return Said(
            mentions=mentions,
            assertions=assemble(article, mentions, Meaner(self.hedges), entities),
            entities=entities,
            quotations=quotations(article, entities),
            whereabouts=whereabouts(article, entities),
            victims=victims(article),
            bodies=bodies(article, entities),
            skipped=too_long + ((too_many,) if len(found) > MOST_FIGURES else ()),
        )


def _without_long_sentences(article: Article) -> tuple[Article, tuple[Skipped, ...]]:
    """An article in which sentences that are too long hold no words, and what is told of them."""
    long = [s for s in article.sentences if len(s.text) > LONGEST_SENTENCE]
    if not long:
        return article, ()
    kept = tuple(replace(s, end=s.start, text="") if len(s.text) > LONGEST_SENTENCE else s for s in article.sentences)
    which = "a sentence" if len(long) == 1 else f"{len(long):,} sentences"
    reason = f"{which} of more than {LONGEST_SENTENCE:,} characters, from line {article.position(long[0].start)[0]}, not read"
    return replace(article, sentences=kept), (_left_out(article, reason),)


def _packing() -> Packing[Said | Skipped]:
    from factcheck.packed import packing  # noqa: PLC0415  (only where answers are kept or travel)

    return packing(Said | Skipped)


def _left_out(article: Article, reason: str, *, failed: bool = False) -> Skipped:
    return Skipped(item=article.path, stage="extract", reason=reason, failed=failed)


def _place(error: Exception) -> str:
    """Where in the program an error arose, for whoever reports it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{PurePath(last.filename).name}:{last.lineno}"
