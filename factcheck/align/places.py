"""What the articles of a story say of where → what cannot all hold: a person's town, a thing in a place and miles from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.align.atlas import Atlas, same_place
from factcheck.align.names.persons import Person
from factcheck.domain.entity import Discord, PlaceMention, Spelling
from factcheck.language.en.whereabouts import HOSPITALS, POINTS

Told = Mapping[str, tuple[PlaceMention, ...]]  # by article

_PERSON, _THING, _EVENT, _PART, _POINT = 0.75, 0.7, 0.65, 0.7, 0.55
_SHARED = 3  # content words that two sentences about one event share


def place_discords(told: Told, people: Iterable[Person], atlas: Atlas) -> tuple[Discord, ...]:
    """Everything that is put in two places, people first."""
    found = [d for person in people for d in _of_person(person, told, atlas)]
    return (*found, *_of_things(told))


def _of_person(person: Person, told: Told, atlas: Atlas) -> list[Discord]:
    """Where two articles let one thing befall a person in two towns, states or countries."""
    by_key: dict[str, dict[str, list[PlaceMention]]] = defaultdict(lambda: defaultdict(list))
    for entity in person:
        for place in told.get(entity.article, ()):
            if place.person == entity.name and place.relation == "in":
                for key in place.what:
                    by_key[key][entity.article].append(place)
    name = max((e.name for e in person), key=lambda n: (len(n.split()), not n.isupper(), n))
    found = []
    for key in sorted(by_key):
        apart = _apart(by_key[key], _two_hospitals if key == "hospital" else atlas.apart, atlas)
        if apart:
            subject = f"{name}’s {key}" if key in {"home", "hospital"} else f"where {name} {'died' if key == 'died' else f'was {key}'}"
            found.append(_discord(subject, apart, _PERSON, f"the same person ({name})", doubtful=key == "hospital"))
    return found


def _two_hospitals(a: str, b: str) -> bool:
    """Whether two hospitals have nothing in their names in common."""
    return not (set(a.split("_")) & set(b.split("_"))) - HOSPITALS - {"medical", "center", "centre", "university", "general"}


def _apart(by_article: Mapping[str, list[PlaceMention]], apart: Callable[[str, str], bool], atlas: Atlas) -> dict[str, PlaceMention]:
    """One place an article where two articles have places apart, and neither has the other's too."""
    found: dict[str, PlaceMention] = {}
    for a, b in combinations(sorted(by_article), 2):
        pairs = [(x, y) for x in by_article[a] for y in by_article[b]]
        if any(not apart(x.place, y.place) and atlas.level(x.place) == atlas.level(y.place) for x, y in pairs):
            continue
        pair = next(((x, y) for x, y in pairs if apart(x.place, y.place)), None)
        if pair is not None:
            found.setdefault(a, pair[0])
            found.setdefault(b, pair[1])
    return found


class _Clash(Struct, frozen=True):
    """Two mentions that put one thing in two places, by article; `about` is the thing, or the part of the place."""

    places: Mapping[str, PlaceMention]
    about: str
    weight: float
    reason: str
    doubtful: bool = False

    @property
    def names(self) -> frozenset[str]:
        """What the place is called in both."""
        return frozenset(place.place for place in self.places.values())


def _of_things(told: Told) -> list[Discord]:
    """A thing in a place here and a distance from it there, or on two parts of one place."""
    found = [clash for a, b in combinations(sorted(told), 2) for x in told[a] for y in told[b] if (clash := _clash(a, x, b, y)) is not None]
    return [_merged(group) for group in _together(found)]


def _together(found: list[_Clash]) -> list[list[_Clash]]:
    """Clashes about one thing, or one sort of part, of one place, whatever it is called: Sumatra, the Sumatran mainland."""
    groups: list[tuple[set[str], list[_Clash]]] = []
    for clash in found:
        names, mine = set(clash.names), [clash]
        for group in [g for g in groups if g[0] & names and g[1][0].about == clash.about]:
            groups.remove(group)
            names |= group[0]
            mine = group[1] + mine
        groups.append((names, mine))
    return [mine for _, mine in sorted(groups, key=lambda group: (sorted(group[0]), group[1][0].about))]


def _merged(group: list[_Clash]) -> Discord:
    """One finding for all that hangs on one place."""
    places: dict[str, PlaceMention] = {}
    for clash in group:
        for article, place in clash.places.items():
            places.setdefault(article, place)
    surest = max(group, key=lambda clash: clash.weight)
    things = [what for place in places.values() for what in place.what if what.startswith("the ")]
    first, shortest = next(iter(places.values())), min((p.place for p in places.values()), key=lambda p: (len(p), p))
    called = {article: replace(place, place=shortest) for article, place in places.items()}
    subject = f"place of {things[0]} ({first.name})" if things else _side_of(first)
    return _discord(subject, called, surest.weight, surest.reason, doubtful=surest.doubtful)


def _side_of(place: PlaceMention) -> str:
    """What differs where articles put nothing but an event: "which tip of Sumatra", "in Talodi or near it"."""
    point = place.relation.partition(" ")[2]
    return f"which {point} of {place.name}" if point else f"in {place.name} or near it"


def _clash(a: str, x: PlaceMention, b: str, y: PlaceMention) -> _Clash | None:
    """Two mentions of one place that put one thing in two places, and how surely; None where they do not."""
    if x.relation == y.relation or not same_place(x.place, y.place):
        return None
    both = {a: x, b: y}
    shared = x.context & y.context
    enough = len(shared) >= _SHARED + len(x.place.split("_"))
    told = f"the sentences share {', '.join(sorted(shared)[:4])}"
    if {x.relation, y.relation} == {"in", "away"}:
        things = {w for w in (*x.what, *y.what) if w.startswith("the ")}
        if things and set(x.what) & set(y.what):
            return _Clash(both, min(things), _THING, f"the same thing ({min(things)})")
        return _Clash(both, "", _EVENT, told, doubtful=True) if enough and not things else None
    ours, theirs = x.relation.split(), y.relation.split()
    if len(ours) == len(theirs) == 2 and ours[1] == theirs[1] and not set(ours[0]) & set(theirs[0]):
        if enough:
            return _Clash(both, ours[1], _PART, told)
        if ours[1] in POINTS:
            return _Clash(both, ours[1], _POINT, f"two {ours[1]}s of one place", doubtful=True)
    return None


def _discord(subject: str, places: Mapping[str, PlaceMention], weight: float, reason: str, *, doubtful: bool = False) -> Discord:
    return Discord(
        subject=subject,
        spellings=tuple(
            Spelling(article=a, mention=places[a], form=f"{places[a].relation} {places[a].place}", count=1) for a in sorted(places)
        ),
        confidence=weight,
        reasons=(reason,),
        doubtful=doubtful,
    )
