"""A name is not spelled as the house spells it.

The list `names:` of the rules file gives a name its canonical spelling, others that are accepted, and those to avoid. What is
to be avoided is told wherever it stands; another spelling of what is surely the same full name is told too.

One spelling throughout is what makes an archive searchable.

For example: Mikhail Kavtaradze where the list has Mikheil Kavtaradze.

The canonical spelling, or an entry under `accept`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.domain.article import Article, Sentence
from factcheck.domain.entity import Entity, EntityMention, EntityType, Spelling
from factcheck.domain.fact import Story
from factcheck.rules.checks.interface import NameCheck, NameFlag
from factcheck.rules.house_name import HouseName

_SURE = 0.95
_JUDGED = 0.85


def run(story: Story, house: tuple[HouseName, ...]) -> tuple[NameFlag, ...]:
    """Every name of the house's list that an article of the story spells otherwise."""
    return tuple(flag for name in house if (flag := _flag(story, name)) is not None)


def _flag(story: Story, name: HouseName) -> NameFlag | None:
    avoided = [s for article in story.articles if (s := _avoided(article, name)) is not None]
    told = {s.article for s in avoided}
    judged = [_spelling(e) for e in story.entities if e.article not in told and _other_spelling(e, name)]
    if not avoided and not judged:
        return None
    return NameFlag(
        subject=name.canonical,
        spellings=tuple(sorted(avoided + judged, key=lambda s: (s.article, s.mention.start))),
        confidence=_SURE if avoided else _JUDGED,
        reasons=(f"the house writes {name.canonical}",),
        suggestion=name.canonical,
    )


def _avoided(article: Article, name: HouseName) -> Spelling | None:
    """The first place of an article that has a spelling to avoid, and how many there are."""
    found = [hit for s in article.sentences if s.furniture is None for hit in _hits(s, name)]
    return Spelling(article=article.id, mention=found[0], form=found[0].text, count=len(found)) if found else None


def _hits(sentence: Sentence, name: HouseName) -> Iterator[EntityMention]:
    for spelling in name.avoid:
        for hit in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", sentence.text):
            yield EntityMention(
                type=EntityType.THING,
                start=sentence.start + hit.start(),
                end=sentence.start + hit.end(),
                text=hit[0],
                sentence=sentence.index,
                words=tuple(hit[0].split()),
            )


def _other_spelling(entity: Entity, name: HouseName) -> bool:
    """Whether an entity is surely the one of the list, in full, and spelled in a way the list does not have."""
    from factcheck.align.names import Judgement, compare_names  # noqa: PLC0415  (whoever lists the rules compares no names)
    from factcheck.align.names.parsed import parsed  # noqa: PLC0415

    allowed = {name.canonical, *name.accept}
    full = parsed(entity.name)
    if entity.name in allowed or len(full.words) < 2 or len(full.words) != len(parsed(name.canonical).words):
        return False
    compared = compare_names(name.canonical, entity.name)
    return compared.judgement is Judgement.SAME and compared.respelt and all(full.words != parsed(a).words for a in allowed)


def _spelling(entity: Entity) -> Spelling:
    mention = next(m for m in entity.mentions if m.text == entity.name)
    return Spelling(article=entity.article, mention=mention, form=entity.name, count=len(entity.mentions))


CHECK = NameCheck(name="house-spelling", family="house-spelling", run=run, doc=__doc__ or "", conflict=(), agree=())
