"""Whether a person is called he or she: by title, by the words of a role, by the first name; unknown where they do not say."""

from __future__ import annotations

from enum import StrEnum

from factcheck.compare.fold import folded
from factcheck.compare.known_names import female_names, male_names
from factcheck.domain.entity import Entity, RoleMention
from factcheck.language.en.posts import FEMALE_ROLES, MALE_ROLES
from factcheck.language.en.roles import FEMALE_TITLES, MALE_TITLES


class Sex(StrEnum):
    """Which pronoun newspapers use of a person."""

    MALE = "he"
    FEMALE = "she"
    UNKNOWN = "unknown"


def sex_of(entity: Entity, posts: list[RoleMention]) -> Sex:
    """The sex of a person, titles before roles before first names; unknown where two of a sort disagree."""
    titles = {folded(t).strip(".") for m in entity.mentions for t in m.title.split()}
    words = {word for post in posts for word in post.text.lower().replace("-", " ").split()} | set(entity.roles)
    firsts = {folded(m.words[0]) for m in entity.mentions if len(m.words) > 1}
    for found, male, female in ((titles, MALE_TITLES, FEMALE_TITLES), (words, MALE_ROLES, FEMALE_ROLES)):
        if (he := bool(found & male)) != bool(found & female):
            return Sex.MALE if he else Sex.FEMALE
    male_first, female_first = bool(firsts & male_names()), bool(firsts & female_names())
    if male_first == female_first:
        return Sex.UNKNOWN
    return Sex.MALE if male_first else Sex.FEMALE
