"""What a run of words names: a person, an organisation, a place, or a thing; and which of its words are the name."""

from __future__ import annotations

from msgspec import Struct

from factcheck.compare.known_names import demonyms, family_names, given_names, places
from factcheck.domain.entity import EntityType
from factcheck.extract.entities.beside import is_role, role_in
from factcheck.extract.entities.runs import Word
from factcheck.language.en.function_words import STOPWORDS
from factcheck.language.en.honorifics import ALSO_GIVEN, JOINING, SUFFIXES, TITLES
from factcheck.language.en.not_names import BEFORE_NAMES, CAPITAL_WORDS, COMMON_SURNAMES, PARTISANS, THING_HEADS, THING_TAILS
from factcheck.language.en.organisation_words import LEGAL_FORMS, ORGANISATION_NOUNS
from factcheck.language.en.person_verbs import NO_INITIALS
from factcheck.language.en.person_words import FAMILY_FIRST
from factcheck.language.en.places import CITIES_FIRST, PLACE_HEADS, PLACE_NOUNS, STREET_NOUNS, SURE_PLACE_HEADS, TEAM_CITIES
from factcheck.language.en.roles import NEVER_NAMES, ROLE_ABBREVIATIONS, ROLE_QUALIFIERS

_FORMS = frozenset(f for forms in LEGAL_FORMS.values() for f in forms.split() if len(f) > 1)
_MOST_NAMES = 5
_MOST_UNKNOWN = 3  # words of a name that only its neighbourhood makes a person's
_SHORTEST_ACRONYM = 2
_LONGEST_ACRONYM = 6


class Named(Struct, frozen=True):
    """What a run names: the words of the name, those of a title and of a role before it, and whether more than capitals says so."""

    type: EntityType
    words: tuple[Word, ...]
    title: tuple[Word, ...] = ()
    role: tuple[Word, ...] = ()
    sure: bool = False


def named(
    words: tuple[Word, ...],
    small: frozenset[str],
    *,
    locative: bool = False,
    personal: bool = False,
    acts: bool = False,
    one: bool = False,
    the: bool = False,
) -> Named | None:
    """What a run names; None where it is a role, a title or a people alone.

    `small` are the words that the article also writes small. `locative` says that a preposition of place stands before
    the run; `personal` that an age, a role or a verb of what people do stands beside it; `acts` that a verb or "and" follows;
    `one` that "a" stands before it, which no person's name has, `the` that "the" does, which only a known one has.
    """
    whole = _whole(words)
    if whole in places() and not personal:
        return Named(EntityType.PLACE, words, sure=True)
    if _organisation(words):
        lead = _role_lead(words)
        return Named(EntityType.ORGANISATION, words[lead:], sure=True)
    role = role_in(words)
    body = words[role:]
    title, body = ((), body) if role and len(body) == 2 and body[0].low in ALSO_GIVEN else _titles(body)
    body = _without_people(body) if not title else body
    if not body or all(_people(w.low) for w in body) or _role_alone(body, named_by=title or words[:role]):
        return None
    titled = bool(title) or bool(role)
    if titled and len(body) == 1 and (len(body[0].low) == 1 or (body[0].low in PLACE_NOUNS and body[0].low not in family_names())):
        return Named(EntityType.PLACE if len(body[0].low) > 1 else EntityType.THING, words)
    if titled and _of_body(body):
        return Named(EntityType.THING, words)
    if titled and _person_like(body):
        return Named(EntityType.PERSON, body, title, words[:role], sure=True)
    lead = _lead(body, small)
    return _untitled(body[lead:], small, locative=locative, personal=personal or titled, acts=acts, one=one, the=the)


def _role_alone(words: tuple[Word, ...], named_by: tuple[Word, ...]) -> bool:
    """Whether a run is the words of a role and no name: "Alameda County Sheriff", "Prime Minister"; but "Senator King" is one."""
    last = words[-1].low
    if named_by:
        return all(w.low in NEVER_NAMES or w.low in ROLE_QUALIFIERS for w in words) or (len(words) == 1 and last in STOPWORDS)
    plain = all(is_role(w.low) or w.low in ROLE_QUALIFIERS for w in words)
    return plain or (is_role(last) and len(words) > 1 and words[0].low not in given_names() and not words[0].initial)


def _lead(words: tuple[Word, ...], small: frozenset[str]) -> int:
    """How many words before a first name are no part of it: common words, places, organisations."""
    for i in range(1, len(words) - 1):
        if words[i].low in given_names() and words[i + 1].low not in ORGANISATION_NOUNS | PLACE_NOUNS:
            before = words[:i]
            if f"{before[-1].low}_{words[i].low}" in places():
                return 0
            named_thing = all(
                w.low in small
                or w.low in CAPITAL_WORDS
                or w.low in places()
                or w.low in ORGANISATION_NOUNS
                or (w.text.isupper() and len(w.text) > 1)
                for w in before
            )
            return i if named_thing and before[0].low not in given_names() else 0
    return 0


def _untitled(words: tuple[Word, ...], small: frozenset[str], *, locative: bool, personal: bool, acts: bool, one: bool, the: bool) -> Named:
    whole = _whole(words)
    if whole in places() and not (personal and len(words) > 1):
        return Named(EntityType.PLACE, words, sure=True)
    if words[0].low in THING_HEADS or _team(words) or _no_person(words, one=one):
        return Named(EntityType.THING, words)
    called_so = len(words) == 2 and words[0].low in given_names() and (_family(words[1]) or personal) and not locative
    if len(words) > 1 and (words[0].low in SURE_PLACE_HEADS or (words[-1].low in PLACE_NOUNS and not called_so)):
        return Named(EntityType.PLACE, words, sure=True)
    if _full_name(words, small) and not (the and not _both_listed(words)):
        return Named(EntityType.PERSON, words, sure=True)
    if len(words) > 1 and words[0].low in PLACE_HEADS:
        return Named(EntityType.PLACE, words, sure=locative)
    if personal and _person_like(words) and len(words) <= _MOST_UNKNOWN and not (len(words) > 1 and _abbreviated(words)):
        return Named(EntityType.PERSON, words, sure=len(words) > 1)
    if _acronym(words):
        return Named(EntityType.ORGANISATION, words)
    if locative:
        return Named(EntityType.PLACE, words)
    return Named(EntityType.PERSON if acts and _surname(words[0], small) and len(words) == 1 else EntityType.THING, words)


def _of_body(words: tuple[Word, ...]) -> bool:
    """Whether what follows a title begins with what only bodies are called by: "Major League Baseball", "General Motors Company"."""
    first = words[0].low
    return len(words) > 1 and first in ORGANISATION_NOUNS and first not in given_names()


def _both_listed(words: tuple[Word, ...]) -> bool:
    """Whether lists know the first word as a first name, or it is an initial, and the last as a family name."""
    return (words[0].low in given_names() or words[0].stopped) and words[-1].low in family_names()


def _no_person(words: tuple[Word, ...], *, one: bool) -> bool:
    """Whether something in a run, or "a" before it, says that it is no person: a make of car, a party, a plural in capitals."""
    plural = words[-1].text[:-1].isupper() and words[-1].text.endswith("s") and len(words[-1].text) > 2
    partisans = len(words) > 1 and words[-1].low in PARTISANS
    lettered = len(words) > 1 and words[-1].initial and not words[-1].stopped and not words[0].initial
    tail = len(words) > 1 and words[-1].low in THING_TAILS
    return one or plural or partisans or lettered or tail


def _surname(word: Word, small: frozenset[str]) -> bool:
    """Whether a word alone is a family name and nothing else that is known."""
    low = word.low
    other = (
        low in CAPITAL_WORDS
        or low in COMMON_SURNAMES
        or low in small
        or low in ORGANISATION_NOUNS
        or low in CITIES_FIRST
        or low in PLACE_NOUNS
    )
    return low in family_names() and not other and low not in demonyms() and not word.text.isupper()


def _team(words: tuple[Word, ...]) -> bool:
    """Whether a city stands before a plural that is nobody's name: "Philadelphia Eagles", but not "Lawrence Veals"."""
    city, last = words[0].low, words[-1].low
    named = city in places() and (city not in given_names() or city in TEAM_CITIES)
    return len(words) == 2 and named and last.endswith("s") and last not in family_names()


def _whole(words: tuple[Word, ...]) -> str:
    return "_".join(w.low for w in words)


def _organisation(words: tuple[Word, ...]) -> bool:
    """Whether a word gives an organisation away, and no person's name follows it."""
    if any(w.low == "of" for w in words) and words[0].low in ORGANISATION_NOUNS:
        return True
    if len(words) > 1 and (words[-1].low in ORGANISATION_NOUNS or words[-1].low in _FORMS) and not is_role(words[-1].low):
        return not (
            words[-1].low in family_names() and words[0].low in given_names() and len(words) == 2 and words[-1].low not in {"bank", "party"}
        )
    at = next((i for i, w in enumerate(words) if i and w.low in ORGANISATION_NOUNS), None)
    return at is not None and at + 1 < len(words) and words[at + 1].low in {"of", "for"}


def _role_lead(words: tuple[Word, ...]) -> int:
    """How many words before an organisation are a role: "Director Ana Ruiz" aside, few are."""
    return 1 if len(words) > 2 and is_role(words[0].low) and words[0].low not in ORGANISATION_NOUNS and words[1].low != "of" else 0


def _titles(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    at = 0
    while at < len(words) - 1 and _title(words[at]) and not _given_here(words, at):
        at += 1
    return words[:at], words[at:]


def _title(word: Word) -> bool:
    return word.low in TITLES or word.low in ROLE_ABBREVIATIONS


def _given_here(words: tuple[Word, ...], at: int) -> bool:
    """Whether a title is a first name here: "Earl Warren", "Prince Rogers Nelson"."""
    return words[at].low in ALSO_GIVEN and at == 0 and len(words) == 2 and words[at].low in given_names()


def _without_people(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words after the people or qualifier they begin with: "Russian" of "Russian Alexei Petrov"."""
    at = 0
    while at < len(words) - 1 and _leads(words[at].low) and words[at].low not in given_names():
        at += 1
    return words[at:] if len(words) - at > 1 else words


def _leads(low: str) -> bool:
    return low in demonyms() or low in ROLE_QUALIFIERS or low in BEFORE_NAMES


def _family(word: Word) -> bool:
    """Whether a word is a family name and not first of all a street."""
    return word.low in family_names() and word.low not in STREET_NOUNS


def _people(low: str) -> bool:
    """Whether a word is a people or its adjective: Belarusian, Belarusians."""
    return low in demonyms() or low.removesuffix("s") in demonyms()


def _person_like(words: tuple[Word, ...]) -> bool:
    """Whether nothing in a run speaks against a person."""
    return (
        len(words) <= _MOST_NAMES + 2
        and not any(w.low in ORGANISATION_NOUNS or w.text.isdigit() for w in words[1:])
        and words[0].low != "of"
    )


def _full_name(words: tuple[Word, ...], small: frozenset[str]) -> bool:
    """Whether words are a first name and a family name."""
    core = [w for w in words if not (w.low in JOINING and w.text[0].islower()) and w.low not in SUFFIXES]
    if not 1 < len(core) <= _MOST_NAMES or any(w.low in PLACE_NOUNS for w in core[1:-1]):
        return False
    first, last = core[0], core[-1]
    if len(core) == 2 and last.text.isupper() and 1 < len(last.text) <= _LONGEST_ACRONYM and not first.text.isupper():
        return False
    if _abbreviated(words):
        return False
    if first.low in given_names() or first.low.partition("-")[0] in given_names():
        return True
    if first.initial and not last.initial:
        return first.stopped or last.low in family_names()
    if first.low in FAMILY_FIRST and len(core) <= 3:
        return all(len(w.low) <= 9 for w in core)
    known = last.low in family_names() and last.low not in COMMON_SURNAMES | CITIES_FIRST and last.low not in small
    return known and first.low not in demonyms() and first.low not in places() and first.low not in small and _name_shaped(first)


def _abbreviated(words: tuple[Word, ...]) -> bool:
    """Whether words begin with an abbreviation that is no row of initials, UN, UPMC, but not CJ, and are not all in capitals."""
    text = words[0].text
    return (
        not all(w.text.isupper() for w in words)
        and text.isalpha()
        and text.isupper()
        and (len(text) > 2 or (len(text) == 2 and words[0].low in NO_INITIALS))
    )


def _name_shaped(word: Word) -> bool:
    """Whether an unknown first word may be a first name: no acronym, no adjective of a people."""
    if word.text.isupper():
        return len(word.text) == 2 and word.low not in NO_INITIALS  # CJ, TJ
    return not word.low.endswith(("ian", "ish", "ese", "ern", "ing", "al", "ic", "ed", "tion", "ly"))


def _acronym(words: tuple[Word, ...]) -> bool:
    text = words[0].text.replace(".", "")
    return len(words) == 1 and text.isupper() and _SHORTEST_ACRONYM <= len(text) <= _LONGEST_ACRONYM
