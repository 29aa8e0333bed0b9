"""The candidate pairs of a story, weighed: how likely two assertions are about one thing, and why.

Two questions are asked in turn. Each pair alone: what do its words say? Then each pair in its story: does either
article state the other's figure too, and what else of the kind does it count?
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from factcheck.align.candidates import Rarity, candidate_pairs, rarity
from factcheck.align.common_unit import common_unit, value_in
from factcheck.align.compared import compared as by_value
from factcheck.align.evidence import closeness, evidence
from factcheck.align.explained import counts_attacker, counts_besides, grew_older, of_other_figures, one_weekday
from factcheck.align.finders import FINDERS, PART_OF_THE_DAY, keyed
from factcheck.align.fitted import DIFFERING, MEETING
from factcheck.align.names import Judgement
from factcheck.align.parts_of_day import parts_apart, tell_of_one_event
from factcheck.align.reasons import reasons
from factcheck.align.vetoes import bidders
from factcheck.compare.currency import Rates
from factcheck.domain.assertion import Assertion
from factcheck.domain.fact import Value
from factcheck.domain.interval import Comparison, Relation
from factcheck.domain.kinds import Kind

# More rivals than this say no more.
_MOST_RIVALS = 6


class Paired(Struct, frozen=True, kw_only=True):
    """One candidate pair.

    `comparison` is None where the two could not be brought into one unit. `odds` are the logarithm of the odds that
    both are about one thing.
    """

    left: Assertion
    right: Assertion
    comparison: Comparison | None
    found: Mapping[str, float]
    odds: float
    reasons: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the two cannot both hold, if they are about one thing."""
        return self.comparison is not None and self.comparison.relation in (Relation.DIFFERS, Relation.BORDERLINE)

    @property
    def agrees(self) -> bool:
        """Whether the two state the same."""
        return self.comparison is not None and self.comparison.relation is Relation.AGREE


Pairs = Mapping[frozenset[str], Paired]


class Known(Struct, frozen=True, kw_only=True):
    """What is known of a story's articles: their days, which say that an attacker died, and how money is converted.

    `days` may be borrowed from the rest of the story, `dated` holds the articles that bear their own.
    """

    days: Mapping[str, date | None]
    dated: frozenset[str] = frozenset()
    rates: Rates
    home: str | None = None
    attacker_died: frozenset[str] = frozenset()


class Around(Struct, frozen=True, kw_only=True):
    """What the rest of a story says of a pair: rare words, who states the same, how many rivals a figure has, what stands beside it."""

    rare: Rarity
    stated_by: Mapping[str, set[str]]
    rivals: Mapping[str, int]
    figures: Mapping[tuple[str, int], list[Assertion]]
    known: Known


def paired(assertions: tuple[Assertion, ...], known: Known) -> dict[frozenset[str], Paired]:
    """Every candidate pair of a story, weighed, in the order of the candidates."""
    rare = rarity(assertions)
    told = {name: keyed(found(assertions)) for name, found in FINDERS.items()}
    candidates = keyed(candidate_pairs(assertions, rare))
    for found in told.values():
        candidates |= found
    compared = [(a, b, in_one_unit(a, b, known)) for a, b in candidates.values()]
    around = around_of(assertions, compared, known)
    return {
        key: weighed(a, b, comparison, around, by_itself=_by_itself(a, b, comparison, [name for name in told if key in told[name]]))
        for key, (a, b, comparison) in zip(candidates, compared, strict=True)
    }


def around_of(
    assertions: tuple[Assertion, ...], compared: Iterable[tuple[Assertion, Assertion, Comparison | None]], known: Known
) -> Around:
    """What a story says around its pairs; `compared` are those whose figures were held against each other."""
    return Around(
        rare=rarity(assertions),
        stated_by=_stated_by(assertions, compared),
        rivals=_rivals(assertions),
        figures=_figures(assertions),
        known=known,
    )


def _by_itself(a: Assertion, b: Assertion, comparison: Comparison | None, told: Sequence[str]) -> str | None:
    """The evidence that has asked already what the words of a pair say, None where their words are to be asked.

    That two figures stand in one wording is needed only where they differ, and neither is so vague that it bears no witness.
    """
    differs = comparison is not None and comparison.relation is Relation.DIFFERS and comparison.witness
    if (found := next((name for name in told if differs or name != "one wording"), None)) is not None:
        return found
    return PART_OF_THE_DAY if parts_apart(a, b) and tell_of_one_event(a, b) else None


def weighed(
    a: Assertion, b: Assertion, comparison: Comparison | None, around: Around, *, by_itself: str | None = None, besides: str | None = None
) -> Paired:
    """A pair with all that speaks for and against it.

    `by_itself` is evidence that has asked already what the words say, `besides` one that is known beside them.
    """
    known = around.known
    own_days = {i: known.days[i] for i in (a.article, b.article) if i in known.dated and i in known.days}
    told = {"older by then": float(grew_older(a, b, own_days))}
    if by_itself is not None:
        told[by_itself] = 1.0
    else:
        told |= evidence(a, b, around.rare) | {f"kind {a.kind}": 1.0}
        told |= {
            "stated there too": float(b.article in around.stated_by[a.id]) + float(a.article in around.stated_by[b.id]),
            "rivals": min(_MOST_RIVALS, around.rivals[a.id] + around.rivals[b.id]) / _MOST_RIVALS,
            "reading order": abs(a.position - b.position),
            "other figures": float(of_other_figures(a, b, around.figures)),
            "besides": float(counts_besides(a, b, around.figures)),
            "one weekday": float(one_weekday(a, b)),
            "with or without the attacker": float(counts_attacker(a, b, known.attacker_died)),
            "closeness": closeness(a.meaning, b.meaning) if a.meaning.unit == b.meaning.unit else 0.5,
        }
    if besides is not None:
        told[besides] = 1.0
    if comparison is not None and comparison.relation is not Relation.DIFFERS:
        told[f"values {comparison.relation}"] = 1.0
    return Paired(left=a, right=b, comparison=comparison, found=told, odds=odds(told, weights_for(comparison)), reasons=reasons(a, b))


def weights_for(comparison: Comparison | None) -> Mapping[str, float]:
    """The weights of the evidence on a pair: figures that cannot both hold are weighed otherwise than others."""
    return DIFFERING if comparison is not None and comparison.relation is Relation.DIFFERS else MEETING


def odds(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The logarithm of the odds that two assertions with this evidence are about one thing."""
    return weights["always"] + sum(weights.get(name, 0.0) * value for name, value in found.items())


def in_one_unit(a: Assertion, b: Assertion, known: Known) -> Comparison | None:
    """Two figures compared in a unit of both; None where there is no way to one."""
    if a.meaning.unit == b.meaning.unit:
        return by_value(a, b, (a.meaning, b.meaning))
    unit = common_unit((a, b), known.home)
    left, right = (value_in(x, unit, known.days.get(x.article), known.rates) for x in (a, b))
    return by_value(a, b, (left.meaning, right.meaning)) if isinstance(left, Value) and isinstance(right, Value) else None


def _stated_by(assertions: Iterable[Assertion], compared: Iterable[tuple[Assertion, Assertion, Comparison | None]]) -> dict[str, set[str]]:
    """For each assertion the other articles in which its value stands about something that may be the same.

    Two people of a story are seldom of one age: whoever is 62 here and 62 there may be one, whatever the words say.
    """
    found: dict[str, set[str]] = defaultdict(set)
    ages: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for age in (a for a in assertions if a.kind is Kind.AGE):
        ages[age.article].add(_stated(age))
    for a, b, comparison in compared:
        for one, other in ((a, b), (b, a)):
            if one.kind is Kind.AGE and _stated(one) in ages[other.article]:
                found[one.id].add(other.article)
        if comparison is not None and comparison.relation is Relation.AGREE and bidders(a, b) is not Judgement.DIFFERENT:
            found[a.id].add(b.article)
            found[b.id].add(a.article)
    return found


def _figures(assertions: tuple[Assertion, ...]) -> dict[tuple[str, int], list[Assertion]]:
    """The figures of each sentence, by its article and index."""
    found: dict[tuple[str, int], list[Assertion]] = defaultdict(list)
    for a in assertions:
        if a.mention.quantity is not None:
            found[a.article, a.sentence].append(a)
    return found


def _rivals(assertions: tuple[Assertion, ...]) -> dict[str, int]:
    """For each assertion how many figures of another value its own article has for the same event."""
    values: dict[tuple[object, ...], Counter[tuple[object, ...]]] = defaultdict(Counter)
    for a in assertions:
        values[_place(a)][_stated(a)] += 1
    return {a.id: sum(values[_place(a)].values()) - values[_place(a)][_stated(a)] if a.event is not None else 0 for a in assertions}


def _place(a: Assertion) -> tuple[object, ...]:
    return a.article, a.kind, a.event, a.meaning.unit


def _stated(a: Assertion) -> tuple[object, ...]:
    return a.meaning.support.low, a.meaning.support.high
