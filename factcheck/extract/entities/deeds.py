"""What stands around a name of no known kind and makes it a person's, or keeps it from being one: verbs, "named", "a"."""

from __future__ import annotations

from factcheck.compare.known_names import family_names, given_names
from factcheck.extract.entities.beside import is_role
from factcheck.extract.tokens import Token
from factcheck.language.en.attribution import REPORTING, SAYING
from factcheck.language.en.function_words import AUXILIARIES, STOPWORDS
from factcheck.language.en.person_verbs import ANNOUNCES, DOES, DONE_TO
from factcheck.language.en.roles import OF_COMPANIES

_ADJECTIVES = 2  # between "a" and a name that is none of a person: "a gray Ford Explorer"
_NO_SAYING = frozenset({"report", "reports", "count", "counts", "according"})


def says_person(tokens: tuple[Token, ...], first: int, last: int, *, words: int, apposed: bool) -> bool:
    """Whether a verb beside a run says that it names a person; `apposed` that a role stands behind it."""
    before = tokens[first - 1].low if first else ""
    after = tokens[last].low if last < len(tokens) else ""
    if before in ANNOUNCES or (before == "as" and first > 1 and tokens[first - 2].low in {"known", "identified"}):
        return True
    if after == "," and words > 1 and last + 1 < len(tokens) and tokens[last + 1].low in {"who", "whose"}:
        return True
    says = after in REPORTING - _NO_SAYING
    if words > 1:
        return says or before in SAYING or after in DOES or before in DONE_TO
    return before in SAYING and apposed


def acts(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether what follows a run is what follows the name of somebody: a verb, "and", a possessive, a stop."""
    low = tokens[last].low if last < len(tokens) else "."
    return low in AUXILIARIES or low in REPORTING or low in DOES or low in {"and", "or", ".", ","} or low.endswith("ed")


def is_one(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether "a" stands before a run, a word or two between."""
    for back in range(first - 1, max(-1, first - 2 - _ADJECTIVES), -1):
        if tokens[back].low in {"a", "an"}:
            return True
        low = tokens[back].low
        if not tokens[back].text.islower() or not low.isalpha() or low in STOPWORDS | ANNOUNCES | DONE_TO | REPORTING or is_role(low):
            return False
    return False


def stands_before_noun(tokens: tuple[Token, ...], last: int, role: str) -> bool:
    """Whether a word behind a role is no name after all: "the official Twitter account", "mobile operator T-Mobile"."""
    word = tokens[last - 1].low if last else ""
    if role.rsplit(maxsplit=1)[-1].lower() in OF_COMPANIES:
        return word not in given_names() and word not in family_names()
    after = tokens[last] if last < len(tokens) else None
    if after is None or not after.text[0].islower():
        return False
    return not (after.low in STOPWORDS or after.low in REPORTING or after.low in DOES or after.low.endswith(("ed", "s")))
