"""What finds pairs by more than the words beside two figures, each under the name of its evidence, which asks no words any more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from factcheck.align.left_over import left_over
from factcheck.align.one_voice import one_voice
from factcheck.align.only_dead import only_dead
from factcheck.align.streets import on_one_street
from factcheck.align.wording import one_wording
from factcheck.domain.assertion import Assertion

Couple = tuple[Assertion, Assertion]
Keyed = dict[frozenset[str], Couple]


def _people_left(assertions: tuple[Assertion, ...]) -> Iterator[Couple]:
    """The ages of the one person whom two articles can still mean."""
    yield from left_over(assertions)
    yield from only_dead(assertions)


FINDERS: dict[str, Callable[[tuple[Assertion, ...]], Iterable[Couple]]] = {
    "left over": _people_left,
    "one street": on_one_street,
    "one wording": one_wording,
    "one voice": one_voice,
}
PART_OF_THE_DAY = "other part of the day"
# Evidence against which the other pairs across two slots say nothing.
BY_ITSELF = FINDERS.keys() | {PART_OF_THE_DAY}


def keyed(couples: Iterable[Couple]) -> Keyed:
    """Pairs by their ids."""
    return {frozenset((a.id, b.id)): (a, b) for a, b in couples}
