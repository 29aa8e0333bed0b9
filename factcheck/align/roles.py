"""People of a story → roles that two articles give one of them and that cannot both hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import combinations

from factcheck.align.names.persons import Person
from factcheck.domain.entity import Discord, Entity, RoleMention, Spelling, Standing
from factcheck.language.en.gazetteer.demonyms import DEMONYMS
from factcheck.language.en.posts import ALSO_CALLED, EXCLUSIVE, HEADS, ONE_HOLDER, PASSING

_CERTAIN = 0.6  # an entity of less certainty says nothing of a role
_EXCLUSIVE, _STANDING, _RANK, _PEOPLE, _TITLE, _UNNAMED = 0.7, 0.65, 0.7, 0.6, 0.5, 0.5


@cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in EXCLUSIVE.strip().splitlines())


@cache
def _countries() -> frozenset[str]:
    """The peoples of sovereign countries: of two of them a person is rarely both."""
    return frozenset(DEMONYMS.split())


def role_discords(people: Iterable[Person]) -> tuple[Discord, ...]:
    """The people whose roles differ, by the place of the first."""
    return tuple(d for person in people if (d := _discord(person)) is not None)


def victim_discords(told: Mapping[str, tuple[RoleMention, ...]]) -> tuple[Discord, ...]:
    """The unnamed dead who are former this here and this there: a story has one of a sort, or nothing is told."""
    by_noun: dict[str, dict[str, set[Standing]]] = defaultdict(lambda: defaultdict(set))
    for article in sorted(told):
        for post in told[article]:
            by_noun[post.noun][article].add(post.standing)
    found = []
    for noun, standings in sorted(by_noun.items()):
        single = {a: next(iter(s)) for a, s in standings.items() if len(s) == 1}
        if len(single) == len(standings) > 1 and len(set(single.values())) > 1:
            posts = {a: next(p for p in told[a] if p.noun == noun) for a in single}
            spellings = tuple(Spelling(article=a, mention=posts[a], form=_form(posts[a]), count=1) for a in sorted(posts))
            called = min(posts[a].text.split()[-1] for a in posts)
            reason = f"each tells of one {called} who died; former {called} here, {called} there"
            found.append(
                Discord(subject=f"the {called} who died", spellings=spellings, confidence=_UNNAMED, reasons=(reason,), doubtful=True)
            )
    return tuple(found)


def _discord(person: Person) -> Discord | None:
    """The roles of one person that another article contradicts, one an article."""
    told: dict[str, RoleMention] = {}
    reasons: dict[str, float] = {}
    sure = [e for e in person if e.certainty > _CERTAIN]
    for a, b in combinations(sure, 2):
        for ours, theirs, reason, weight in _clashes(a, b):
            told.setdefault(a.article, ours)
            told.setdefault(b.article, theirs)
            reasons[reason] = max(weight, reasons.get(reason, 0.0))
    if not told:
        return None
    for entity in sure:  # who says the same as one of them
        same = next((p for p in entity.posts if any(_form(p) == _form(q) for q in told.values())), None)
        if same is not None:
            told.setdefault(entity.article, same)
    name = max((e.name for e in person), key=lambda n: (len(n.split()), not n.isupper(), n))
    counts = {e.article: len(e.posts) for e in person}
    return Discord(
        subject=name,
        spellings=tuple(Spelling(article=a, mention=told[a], form=_form(told[a]), count=counts[a]) for a in sorted(told)),
        confidence=max(reasons.values()),
        reasons=tuple(reasons),
    )


def _form(post: RoleMention) -> str:
    return " ".join(part for part in (post.standing if post.standing is not Standing.HOLDS else "", post.rank, post.noun) if part)


def _clashes(a: Entity, b: Entity) -> list[tuple[RoleMention, RoleMention, str, float]]:
    """The pairs of roles that contradict each other; none where either article also says what the other says."""
    ours, theirs = {_form(p) for p in a.posts}, {_form(p) for p in b.posts}
    found = []
    for x in a.posts:
        for y in b.posts:
            told = _clash(x, y)
            if told is not None and (told[1] == _PEOPLE or (_form(x) not in theirs and _form(y) not in ours)):
                found.append((x, y, *told))
    return found


def _clash(x: RoleMention, y: RoleMention) -> tuple[str, float] | None:
    """Why two roles of one person cannot both hold; None where they can."""
    ours, theirs = _names_in(x), _names_in(y)
    if ours and theirs and not ours & theirs:
        return _two_peoples(x, y)
    if x.noun != y.noun:
        kinds = {*ALSO_CALLED.get(x.noun, "").split(), *ALSO_CALLED.get(y.noun, "").split()}
        group = next((g for g in _groups() if {x.noun, y.noun} <= g and not {x.noun, y.noun} & kinds), None)
        if group is None and _one_post(x, y):
            return f"{_title(x)} and {_title(y)} are two titles, perhaps of one post", _TITLE
        held = {x.standing, y.standing} <= {Standing.HOLDS, Standing.ACTING}
        return (f"{x.noun} and {y.noun} are not held at once", _EXCLUSIVE) if group and held and not (x.rank or y.rank) else None
    if x.rank != y.rank and x.noun in ONE_HOLDER:
        return f"{x.rank or y.rank} {x.noun} here, {x.noun} there", _RANK
    if x.standing is not y.standing and x.noun not in PASSING:
        told = sorted({x.standing, y.standing}, key=lambda s: (s is Standing.HOLDS, s))
        words = [f"{s} {x.noun}" if s is not Standing.HOLDS else x.noun for s in told]
        return f"{words[0]} here, {words[1]} there", _STANDING
    return None


def _one_post(x: RoleMention, y: RoleMention) -> bool:
    """Whether two roles are the second in one body under two titles."""
    second = all(p.noun == "vice-president" or (p.rank and p.noun in HEADS) for p in (x, y))
    return second and x.standing is y.standing and bool(set(x.of) & set(y.of))


def _title(post: RoleMention) -> str:
    return f"{post.rank} {post.noun}".strip()


def _names_in(post: RoleMention) -> set[str]:
    """The names in what a role is of: its body or place, with two of which a person can have two roles."""
    capitals = {w.strip(".,’'").removesuffix("’s").removesuffix("'s").lower() for w in post.text.split() if w[0].isupper()}
    return {w for w in post.of if w in capitals}


def _two_peoples(x: RoleMention, y: RoleMention) -> tuple[str, float] | None:
    """Two roles with one noun under two nationalities."""
    ours, theirs = set(x.of) & _countries(), set(y.of) & _countries()
    if x.noun == y.noun and len(ours) == len(theirs) == 1 and ours != theirs:
        (a,), (b,) = ours, theirs
        return f"{a.title()} here, {b.title()} there", _PEOPLE
    return None
