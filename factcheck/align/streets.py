"""Blocks and houses of streets: two articles number one street, whose name they may write in two ways.

A street has many blocks, but a story seldom names more than one of them: where each of two articles names a single one,
both mean it. An article that names two blocks of a street tells of two places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from msgspec import Struct

from factcheck.compare.fold import folded
from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import Kind
from factcheck.language.en.streets import DIRECTIONS, TYPES


class Street(Struct, frozen=True):
    """A street's name without what is left out at will: its points of the compass, and what sort of street it is."""

    name: tuple[str, ...]
    compass: frozenset[str]
    sort: str

    def is_one_with(self, other: Street) -> bool:
        """Whether two names can be of one street: what both tell is the same."""
        if self.name != other.name or (self.sort and other.sort and self.sort != other.sort):
            return False
        return not (self.compass and other.compass) or self.compass == other.compass


def is_on_street(a: Assertion) -> bool:
    """Whether an assertion numbers a block or a house of a street."""
    return a.kind is Kind.RANK and a.mention.entity is not None


def on_one_street(assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """The pairs of numbers of two articles on one street: those that agree, and those of articles that have one number each."""
    told: dict[str, list[tuple[Assertion, Street]]] = defaultdict(list)
    for a in sorted(assertions, key=lambda a: (a.article, a.mention.start)):
        if is_on_street(a):
            told[a.article].append((a, street(a.subject or "")))
    for mine, theirs in combinations(sorted(told), 2):
        for a, here in told[mine]:
            for b, there in told[theirs]:
                alike = here.is_one_with(there) and _what(a) == _what(b)
                if alike and (_number(a) == _number(b) or (_only(a, here, told[mine]) and _only(b, there, told[theirs]))):
                    yield a, b


def _only(a: Assertion, on: Street, told: list[tuple[Assertion, Street]]) -> bool:
    """Whether an article numbers a street with one number alone."""
    return all(_number(b) == _number(a) for b, other in told if other.is_one_with(on))


def _what(a: Assertion) -> str:
    return a.head.lemma if a.head is not None else ""


def _number(a: Assertion) -> object:
    return a.meaning.stated


def street(written: str) -> Street:
    """The street of a name as written: "N. Magnolia Pl." is North Magnolia Place."""
    words = [word for part in folded(written).replace(".", " ").split() if (word := part.strip("’',"))]
    compass = frozenset(DIRECTIONS[w] for w in (words[:1] + words[-1:]) if w in DIRECTIONS)
    bare = [w for i, w in enumerate(words) if w not in DIRECTIONS or i not in (0, len(words) - 1)]
    if not bare or (len(bare) == 1 and bare[0] in TYPES):
        bare, compass = words, frozenset()  # "North Avenue" is no avenue in the north
    sort = TYPES.get(bare[-1], "") if len(bare) > 1 else ""
    return Street(tuple(bare[:-1] if sort else bare), compass, sort)
