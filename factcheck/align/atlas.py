"""What the articles of a story and the gazetteer say of places: which are countries, states and cities, and which holds which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from factcheck.align.names import Judgement, compare_names
from factcheck.assemble.whereabouts import key_of_place
from factcheck.compare.known_names import one_place
from factcheck.domain.article import Article
from factcheck.domain.entity import Entity, EntityType
from factcheck.language.en.gazetteer.cities import CITIES
from factcheck.language.en.gazetteer.countries import COUNTRIES
from factcheck.language.en.gazetteer.greater_cities import GREATER_CITIES
from factcheck.language.en.gazetteer.states import STATES
from factcheck.language.en.whereabouts import HELD_BY

_BETWEEN = re.compile(r"(?:, |’s |'s | in (?:the )?)\Z")
# "Clovis, a suburb of Fresno"; "Clovis, near Fresno": one is said to belong to the other, or to lie beside it.
_SORTS = "suburb|part|district|neighbou?rhood|borough|section|area|town|village"
_BESIDE = re.compile(rf",? (?:an? |the )?(?:[\w-]+ )?(?:{_SORTS})? ?(?:of|near|outside|in) (?:the )?\Z")
_WIDEST = 40
_TOWN = re.compile(r"\b(?:city|town|village) of \Z", re.IGNORECASE)


@cache
def _levels() -> tuple[tuple[str, frozenset[str]], ...]:
    return ("country", frozenset(COUNTRIES.split())), ("state", frozenset(STATES.split())), ("city", frozenset(CITIES.split()))


@cache
def _held() -> frozenset[tuple[str, str]]:
    by_hand = {(line.split()[0], outer) for line in HELD_BY.strip().splitlines() for outer in line.split()[1:]}
    return frozenset(by_hand | {(inner, outer) for inner, _, outer in (pair.partition(":") for pair in GREATER_CITIES.split())})


class Atlas(Struct, frozen=True):
    """`linked` are pairs of places that a text puts one in or beside the other, `towns` those it calls a town."""

    linked: frozenset[tuple[str, str]]
    towns: frozenset[str]

    def level(self, place: str) -> str:
        """Country, state or city; empty for what is none of them, or more than one."""
        found = [name for name, known in _levels() if place in known]
        if place in self.towns and "country" not in found and "state" not in found:
            return "city"
        return found[0] if len(found) == 1 else ""

    def apart(self, a: str, b: str) -> bool:
        """Whether two places are of one sort, and surely neither is the other or in it or beside it."""
        if not self.level(a) or self.level(a) != self.level(b) or same_place(a, b):
            return False
        return not {(a, b), (b, a)} & (self.linked | _held())


# What the gazetteer alone says.
OF_NO_ARTICLE = Atlas(frozenset(), frozenset())


def same_place(a: str, b: str) -> bool:
    """Whether two names are of one place, in whatever spelling."""
    a, b = a.removesuffix("_city"), b.removesuffix("_city")
    if a == b or (a in one_place() and one_place()[a] == one_place().get(b)):
        return True
    return compare_names(a.replace("_", " ").title(), b.replace("_", " ").title()).judgement is not Judgement.DIFFERENT


def atlas(articles: Iterable[Article], entities: Iterable[Entity]) -> Atlas:
    """What the articles of a story say of their places."""
    texts = {a.id: a for a in articles}
    linked: set[tuple[str, str]] = set()
    towns: set[str] = set()
    by_article: dict[str, list[tuple[int, int, str]]] = {}
    for entity in entities:
        for m in entity.mentions if entity.type is EntityType.PLACE else ():
            by_article.setdefault(entity.article, []).append((m.start, m.end, key_of_place(m.words)))
    for article, found in by_article.items():
        found.sort()
        text = texts[article].text
        towns |= {key for start, _, key in found if _TOWN.search(text[max(0, start - 12) : start])}
        for (_, end, inner), (start, _, outer) in zip(found, found[1:], strict=False):
            between = text[end:start]
            if len(between) <= _WIDEST and (_BETWEEN.match(between) or _BESIDE.match(between)):
                linked.add((inner, outer))
                if between == ", " and any(outer in known for name, known in _levels() if name != "city"):
                    towns.add(inner)
    return Atlas(frozenset(linked), frozenset(towns))
