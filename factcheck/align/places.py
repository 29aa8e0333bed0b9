"""What the articles of a story say of where → what cannot all hold: a person's town, a thing in a place and miles from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

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


def _of_things(told: Told) -> list[Discord]:
    """A thing in a place here and a distance from it there, or on two parts of one place."""
    found = []
    for a, b in combinations(sorted(told), 2):
        for x in told[a]:
            for y in told[b]:
                weight, reason, doubtful = _clash(x, y)
                if weight:
                    found.append((frozenset((x.place, y.place)), {a: x, b: y}, weight, reason, doubtful))
    merged: dict[frozenset[str], list[tuple[dict[str, PlaceMention], float, str, bool]]] = defaultdict(list)
    for places, pair, weight, reason, doubtful in found:
        merged[places].append((pair, weight, reason, doubtful))
    return [_merged(group) for _, group in sorted(merged.items(), key=lambda item: sorted(item[0]))]


def _merged(group: list[tuple[dict[str, PlaceMention], float, str, bool]]) -> Discord:
    """One finding for all that hangs on one place."""
    places: dict[str, PlaceMention] = {}
    for pair, *_ in group:
        for article, place in pair.items():
            places.setdefault(article, place)
    _, weight, reason, doubtful = max(group, key=lambda g: g[1])
    things = [what for place in places.values() for what in place.what if what.startswith("the ")]
    name = next(iter(places.values())).name
    return _discord(f"{things[0]} ({name})" if things else name, places, weight, reason, doubtful=doubtful)


def _clash(x: PlaceMention, y: PlaceMention) -> tuple[float, str, bool]:
    """How surely two mentions of one place put one thing in two places: a weight of 0 where they do not."""
    if x.relation == y.relation or not same_place(x.place, y.place):
        return 0.0, "", False
    shared = x.context & y.context
    if {x.relation, y.relation} == {"in", "away"}:
        things = {w for w in (*x.what, *y.what) if w.startswith("the ")}
        if things and set(x.what) & set(y.what):
            return _THING, f"the same thing ({min(things)})", False
        enough = len(shared) >= _SHARED + len(x.place.split("_")) and not things
        return (_EVENT, f"the sentences share {', '.join(sorted(shared)[:4])}", True) if enough else (0.0, "", False)
    ours, theirs = x.relation.split(), y.relation.split()
    if len(ours) == len(theirs) == 2 and ours[1] == theirs[1] and not set(ours[0]) & set(theirs[0]):
        if len(shared) >= _SHARED + len(x.place.split("_")):
            return _PART, f"the sentences share {', '.join(sorted(shared)[:4])}", False
        if ours[1] in POINTS:
            return _POINT, f"two {ours[1]}s of one place", True
    return 0.0, "", False


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
