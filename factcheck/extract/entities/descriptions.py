"""Words with "the" that describe a person already named: "the Belarusian president", "the governor", "the 38-year-old"."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from factcheck.compare.known_names import demonyms, places
from factcheck.domain.entity import Entity, RoleMention, Standing
from factcheck.extract.entities.beside import is_role
from factcheck.extract.entities.posts import read_post
from factcheck.extract.tokens import Token
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.function_words import STOPWORDS
from factcheck.language.en.person_verbs import DOES, PAST
from factcheck.language.en.posts import ALSO_CALLED, ANOTHER, RULERS

_LONGEST = 4
_BY_AGE, _BY_ROLE, _BY_KIND, _BY_RULE = 0.9, 0.85, 0.7, 0.5
_COUNTRY = 4  # letters that a country shares with its people: Belarus, Belarusian


class Description(Struct, frozen=True):
    """One description: its span, and the role or the age in it."""

    start: int
    end: int
    post: RoleMention | None
    age: int | None = None


def descriptions(tokens: tuple[Token, ...]) -> Iterator[Description]:
    """The descriptions of a sentence, by place."""
    for at, token in enumerate(tokens):
        if token.low == "the" and (found := _aged(tokens, at) or _titled(tokens, at)) is not None:
            yield found


def _aged(tokens: tuple[Token, ...], at: int) -> Description | None:
    """The 38-year-old, without a noun behind it."""
    lows = [t.low for t in tokens[at + 1 : at + 5]]
    if len(lows) < 3 or not lows[0].isdigit() or lows[1] != "-" or lows[2] != "year-old":
        return None
    after = tokens[at + 4] if at + 4 < len(tokens) else None
    if after is not None and after.text[0].isalpha() and after.low not in STOPWORDS:
        return None
    return Description(tokens[at].start, tokens[at + 3].end, None, int(lows[0]))


def _titled(tokens: tuple[Token, ...], at: int) -> Description | None:
    """The Belarusian president, the governor; no name may follow, and nothing it is of that says more."""
    for end in range(at + 1, min(at + 1 + _LONGEST, len(tokens))):
        token = tokens[end]
        if not token.text[0].isalpha() or token.low in STOPWORDS or token.low.endswith("'s") or token.low in ANOTHER:
            return None
        follows = tokens[end + 1] if end + 1 < len(tokens) else None
        if not is_role(token.low) or (follows is not None and is_role(follows.low)):
            continue
        marked = any(t.low.endswith("ed") for t in tokens[at + 1 : end])  # the wounded officer is one of several
        if marked or (follows is not None and (follows.text[0].isupper() or not _ends(follows.low))):
            return None
        named = follows is not None and follows.text == "," and end + 2 < len(tokens) and tokens[end + 2].text[0].isupper()
        post = None if named else read_post(tokens, (at + 1, end + 1), 0)
        return Description(tokens[at].start, token.end, post) if post is not None else None
    return None


def _ends(low: str) -> bool:
    """Whether a word, or a mark, behind a noun cannot belong to it: "the student left", but not "the student newspaper"."""
    if low in {"'s", "and", "who", "of", "-"}:
        return False
    known = low in STOPWORDS or low in REPORTING or low in DOES or low in PAST
    return known or not low[0].isalpha() or low.endswith(("ed", "s"))


def fits(description: Description, entity: Entity, posts: list[RoleMention]) -> float:
    """How surely a description means a person: 0 where nothing says so."""
    if description.post is None:
        return _BY_AGE if description.age in entity.ages else 0.0
    asked = description.post
    if not posts:  # the only ruler that a country has in this article
        return _BY_RULE if asked.noun in RULERS and any(w in demonyms() for w in asked.of) else 0.0
    kinds = ALSO_CALLED.get(asked.noun, "").split()
    best = 0.0
    for post in posts:
        if post.standing is not Standing.FUTURE and _same_place(asked, post):
            if post.noun == asked.noun and post.rank == asked.rank:
                best = max(best, _BY_ROLE)
            elif post.noun in kinds:
                best = max(best, _BY_KIND)
    return best


def _same_place(asked: RoleMention, post: RoleMention) -> bool:
    """Whether the place or people of a description is that of a role, or the role names none."""
    wanted = [w for w in asked.of if w in demonyms() or w in places()]
    have = [w for w in post.of if w in demonyms() or w in places()]
    return not wanted or not have or any(_one_country(a, b) for a in wanted for b in have)


def _one_country(a: str, b: str) -> bool:
    return a == b or a[:_COUNTRY] == b[:_COUNTRY]
