"""The size of a crowd by one voice: what police say of a march in two articles is said of one march, whatever else the sentences share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.align.vetoes import veto
from factcheck.domain.assertion import Assertion, EventClass, Side
from factcheck.domain.kinds import Kind

Voice = str


def one_voice(assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """The pairs of crowds that two articles put at other sizes by the same voice, each the only size that its article has from it."""
    told: dict[Voice, dict[str, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for assertion in sorted(assertions, key=lambda a: (a.article, a.mention.start)):
        if (voice := _voice(assertion)) is not None:
            told[voice][assertion.article].append(assertion)
    for voice in sorted(told):
        only = {article: sizes[0] for article, sizes in told[voice].items() if len({a.meaning.support for a in sizes}) == 1}
        for one, other in combinations(sorted(only), 2):
            a, b = only[one], only[other]
            if a.meaning.support != b.meaning.support and not _apart(a, b) and veto(a, b) is None:
                yield a, b


def _voice(a: Assertion) -> Voice | None:
    """Who puts a crowd at its size; None where nobody does, or it is no crowd."""
    crowd = a.kind is Kind.COUNT and a.event is EventClass.RALLY and a.side is Side.AGENT
    people = a.head is not None and a.head.general is not None
    return a.attribution.key if crowd and people and a.attribution is not None else None


def _apart(a: Assertion, b: Assertion) -> bool:
    """Whether one is told of a place, and the other beside other names: marches of one day in two cities."""
    return any(x.places and y.scene and not set(x.places) & set(y.scene) for x, y in ((a, b), (b, a)))
