"""Names of people, organisations and places in an article: each mention, and the mentions bound to one entity."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class EntityType(StrEnum):
    """What sort of thing a name names; THING where the words do not say."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    THING = "thing"


class EntityMention(Struct, frozen=True, kw_only=True, gc=False):
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


class Standing(StrEnum):
    """How a person stands to a role: holds it, held it, fills it for somebody, or is to have it."""

    HOLDS = "holds"
    FORMER = "former"
    ACTING = "acting"
    FUTURE = "future"


class RoleMention(Struct, frozen=True, kw_only=True, gc=False):
    """The words of a post, trade or part that an article gives a person: `article.text[start:end] == text`.

    `noun` is the one that heads them, folded and under one word for its synonyms ("spokesperson"); `rank` what makes it a
    lower one ("deputy"), empty where nothing does; `of` the folded names and nouns that say where or of what.
    """

    start: int
    end: int
    text: str
    sentence: int
    noun: str
    rank: str = ""
    standing: Standing = Standing.HOLDS
    of: tuple[str, ...] = ()


class Reference(Struct, frozen=True, kw_only=True, gc=False):
    """Words that mean an entity without its name, "the Belarusian president" or "he", and how sure that is, 0 to 1."""

    start: int
    end: int
    text: str
    sentence: int
    pronoun: bool
    certainty: float


class Entity(Struct, frozen=True, kw_only=True, gc=False):
    """One person, organisation, place or thing of one article, with all mentions bound to it, by start.

    `name` is its fullest form in the article. `roles` and `ages` are what is said of it, `companions` the folded names of
    the entities that share a sentence with it, all sorted. `certainty` says how sure the binding is, 0 to 1.
    `posts` are the roles with their places, `references` the descriptions and pronouns that mean it, both by start.
    """

    article: str
    type: EntityType
    name: str
    mentions: tuple[EntityMention, ...]
    roles: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    companions: tuple[str, ...] = ()
    certainty: float = 1.0
    posts: tuple[RoleMention, ...] = ()
    references: tuple[Reference, ...] = ()


class PlaceMention(Struct, frozen=True, kw_only=True, gc=False):
    """The words that say where something is or happened: `article.text[start:end] == text`.

    `name` is the place they hang on, `place` the same folded, `relation` how: "in", "away" from it, or a part of it with its
    direction ("northern tip"). `what` are the keys of what is there: the person and event, or the noun of the thing.
    """

    start: int
    end: int
    text: str
    sentence: int
    name: str
    place: str
    relation: str
    what: tuple[str, ...]
    person: str = ""
    context: frozenset[str] = frozenset()


class BodyMention(Struct, frozen=True, kw_only=True):
    """The name of a body, a law or an operation as a word and a noun, in capitals or not: "coordinating council".

    `noun` heads it, `which` is the word before that, `more` are the words before both; all folded. `owner` is the word with a
    possessive before the name, `companion` the full name of the person who stands nearest to it, `context` the sentence's stems.
    """

    mention: EntityMention
    noun: str
    which: str
    more: frozenset[str] = frozenset()
    owner: str = ""
    companion: str = ""
    context: frozenset[str] = frozenset()


class Spelling(Struct, frozen=True, kw_only=True):
    """How one article spells a name or puts a thing: the mention that shows it, its form as compared, how often it stands there."""

    article: str
    mention: EntityMention | RoleMention | PlaceMention
    form: str
    count: int


class Discord(Struct, frozen=True, kw_only=True):
    """What articles of a story say of one person or event and what cannot all hold; `subject` names it, `reasons` say why.

    `spellings` holds one mention per article, by article. `doubtful` says that it may be two things after all.
    """

    subject: str
    spellings: tuple[Spelling, ...]
    confidence: float
    reasons: tuple[str, ...]
    doubtful: bool = False


class NameVariant(Struct, frozen=True, kw_only=True):
    """One person, organisation or place that articles of a story spell in different ways.

    `spellings` holds one per article and form, by article. `common` is the form most articles use, None without a
    majority. `confidence` is how sure it is that all name one thing; `reasons` say why. `accents_only` marks spellings that
    differ in accents or capitals alone.
    """

    type: EntityType
    spellings: tuple[Spelling, ...]
    confidence: float
    reasons: tuple[str, ...]
    common: str | None = None
    accents_only: bool = False
