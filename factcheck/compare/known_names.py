"""Names that exist, looked up: given and family names, places, peoples, and the forms that one name has."""

from __future__ import annotations

from functools import cache

from factcheck.language.en.gazetteer.cities import CITIES
from factcheck.language.en.gazetteer.countries import COUNTRIES
from factcheck.language.en.gazetteer.demonyms import DEMONYMS
from factcheck.language.en.gazetteer.female_names import FEMALE_NAMES
from factcheck.language.en.gazetteer.given_names import GIVEN_NAMES
from factcheck.language.en.gazetteer.male_names import MALE_NAMES
from factcheck.language.en.gazetteer.states import STATES
from factcheck.language.en.gazetteer.surnames import SURNAMES
from factcheck.language.en.name_variants import VARIANTS
from factcheck.language.en.nicknames import NICKNAMES
from factcheck.language.en.person_words import MORE_GIVEN_NAMES
from factcheck.language.en.places import MORE_DEMONYMS, MORE_PLACES, ONE_PLACE


@cache
def given_names() -> frozenset[str]:
    """Given names, folded."""
    return frozenset(GIVEN_NAMES.split()) | frozenset(MORE_GIVEN_NAMES)


@cache
def female_names() -> frozenset[str]:
    """Given names of women, folded."""
    return frozenset(FEMALE_NAMES.split())


@cache
def male_names() -> frozenset[str]:
    """Given names of men, folded."""
    return frozenset(MALE_NAMES.split())


@cache
def family_names() -> frozenset[str]:
    """Family names, folded."""
    return frozenset(SURNAMES.split())


@cache
def places() -> frozenset[str]:
    """Countries, states and cities, folded, an underscore for a blank."""
    return frozenset(f"{COUNTRIES} {STATES} {CITIES}".split()) | MORE_PLACES


@cache
def countries() -> frozenset[str]:
    """Countries, folded, an underscore for a blank."""
    return frozenset(COUNTRIES.split())


@cache
def states() -> frozenset[str]:
    """States of the United States, folded, an underscore for a blank."""
    return frozenset(STATES.split())


@cache
def demonyms() -> frozenset[str]:
    """Peoples and the adjectives of countries, folded."""
    return frozenset(DEMONYMS.split()) | MORE_DEMONYMS


@cache
def short_forms() -> dict[str, frozenset[str]]:
    """A given name to the names it is short or long for, itself included."""
    found: dict[str, set[str]] = {}
    key = ""
    for word in NICKNAMES.split():
        if word.endswith(":"):
            key = word[:-1]
            found.setdefault(key, set()).add(key)
        else:
            found.setdefault(word, set()).add(key)
    return {name: frozenset(full) for name, full in found.items()}


@cache
def spellings() -> dict[str, int]:
    """A word that is spelled several ways to the number of its line in the table: equal numbers are one name."""
    return {word: number for number, line in enumerate(VARIANTS.strip().splitlines()) for word in line.split()}


@cache
def one_place() -> dict[str, int]:
    """A place that goes by several names to the number of its line in the table."""
    return {name: number for number, line in enumerate(ONE_PLACE.strip().splitlines()) for name in line.split()}
