"""Names of people, organisations and places in an article: each mention, and the mentions bound to one entity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EntityType(StrEnum):
    """What sort of thing a name names; THING where the words do not say."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    THING = "thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityMention:
    """One mention: `article.text[start:end] == text`, the name without title, role and possessive.

    `words` are the name's words as written. `title` holds the honorific before it ("Mr"), `role` the words of a post or
    kin beside it ("Belarusian opposition leader"), `age` an age stated beside it. `sure` says that more than its capitals
    makes it this type.
    """

    type: EntityType
    start: int
    end: int
    text: str
    sentence: int
    words: tuple[str, ...]
    title: str = ""
    role: str = ""
    age: int | None = None
    sure: bool = False
    headline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One person, organisation, place or thing of one article, with all mentions bound to it, by start.

    `name` is its fullest form in the article. `roles` and `ages` are what is said of it, `companions` the folded names of
    the entities that share a sentence with it, all sorted. `certainty` says how sure the binding is, 0 to 1.
    """

    article: str
    type: EntityType
    name: str
    mentions: tuple[EntityMention, ...]
    roles: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    companions: tuple[str, ...] = ()
    certainty: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """How one article spells a name: the mention that shows it, its form as compared, and how often it stands there."""

    article: str
    mention: EntityMention
    form: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NameVariant:
    """One person, organisation or place that articles of a story spell in different ways.

    `spellings` holds one per article and form, by article. `common` is the form most articles use, None without a
    majority. `confidence` is how sure it is that all name one thing; `reasons` say why. `accents_only` marks spellings that
    differ in nothing else.
    """

    type: EntityType
    spellings: tuple[Spelling, ...]
    confidence: float
    reasons: tuple[str, ...]
    common: str | None = None
    accents_only: bool = False
