"""Figures that have no rival: in each of two articles only one figure of its sort can hold beside the other's.

Two articles on one event seldom give two distances of some 600 metres: where each gives one, and nothing parts the two,
they are of one thing, however little else their sentences share.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, islice

from factcheck.align.evidence import size
from factcheck.align.names import Judgement
from factcheck.align.pairing import Known, in_one_unit
from factcheck.align.vetoes import VETOES, bidders, other_head
from factcheck.compare.precision import ROUNDED_FROM, precision
from factcheck.compare.units import dimension, to_unit
from factcheck.domain.assertion import Assertion, EventClass, Modality
from factcheck.domain.interval import Comparison, Relation
from factcheck.domain.kinds import Kind
from factcheck.domain.quantity import Hedge, Single, Vague
from factcheck.language.en.bids import CONTRACTS
from factcheck.language.en.heads import EMPTY, STATISTICS
from factcheck.language.en.manner import NONE_OF_THEM, NOT_SO
from factcheck.language.en.numbers import VAGUE_MANY, VAGUE_SMALL
from factcheck.limits import MOST_PAIRS

# What has been asked already of such a pair.
NO_RIVAL = "no rival"

Held = tuple[Assertion, Assertion, Comparison]

# Of two numbers one of which is so many times the other's size, both are of one thing only where more says so.
_TIMES_APART = 2
# Of people on no list but "people": so many are a crowd, of which an article on one event tells one.
_CROWD = 20
# An article with more figures of a sort has rivals for all of them.
_MOST_OF_A_SORT = 8
# Of money and measures an article on one event tells few.
_MEASURED = frozenset({Kind.MEASURE, Kind.DURATION, Kind.MONEY})
_WORD = re.compile(r"(?!no\. )[a-z]+|n['’]t")
_COMMA = re.compile(r"[,;:]\s")
_PEOPLE = frozenset({"person", "role"})


def without_rival(assertions: Iterable[Assertion], known: Known) -> Iterator[Held]:
    """The pairs of figures that have no rival and state one thing with other precision, by their ids."""
    sorts = _sorts(assertions)
    articles = ((sorts[sort], *two) for sort in sorted(sorts) for two in combinations(sorted(sorts[sort]), 2))
    for told, article, other in islice(articles, MOST_PAIRS):
        if max(len(told[article]), len(told[other])) <= _MOST_OF_A_SORT:
            yield from _alone(told[article], told[other], known)


def other_words(a: Assertion, b: Assertion) -> bool:
    """Whether two figures that can be brought into one unit are stated with other precision."""
    other = to_unit(b.meaning, a.meaning.unit)
    return other is not None and precision((a.mention, a.meaning), (b.mention, other), ROUNDED_FROM) is not None


def _sorts(assertions: Iterable[Assertion]) -> Mapping[str, Mapping[str, list[Assertion]]]:
    found: dict[str, dict[str, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for assertion in sorted(assertions, key=lambda a: a.id):
        for sort in _sorts_of(assertion):
            found[sort][assertion.article].append(assertion)
    return found


def _sorts_of(a: Assertion) -> Iterator[str]:
    """Among what in an article a figure has its rivals: all measured alike, all of one noun, all whom one thing befell, all crowds."""
    if (a.kind not in _MEASURED and a.kind is not Kind.COUNT) or _is_ruled_out(a):
        return
    if a.kind in _MEASURED:
        yield f"{a.kind} {a.meaning.unit if a.kind is Kind.MONEY else dimension(a.meaning.unit)}"
    elif a.head is not None:
        if a.head.general is None:
            if a.head.lemma not in EMPTY | STATISTICS:
                yield f"head {a.head.lemma}"
        elif a.event is not None:
            yield f"{'people' if a.head.general in _PEOPLE else a.head.lemma} {a.event} {a.side}"
        if a.head.general == "person" and size(a.meaning) >= _CROWD:
            yield "crowd"


def _is_ruled_out(a: Assertion) -> bool:
    """Whether the words before a figure say that it is not so: "none of the offers is for more than eight years"."""
    before = a.sentence_text[: a.mention.start - a.sentence_start].lower()
    clause = _WORD.findall(_COMMA.split(before)[-1])
    return a.modality is Modality.DENIED or bool(NOT_SO & set(clause) or NONE_OF_THEM & set(_WORD.findall(before)))


def _alone(mine: list[Assertion], theirs: list[Assertion], known: Known) -> Iterator[Held]:
    """The pairs across two articles of which neither figure holds beside another one of the other article."""
    held = [(a, b, c) for a in mine for b in theirs if (c := in_one_unit(a, b, known)) is not None and _holds(c)]
    for a, b, comparison in held:
        rivals = [x for x, y, _ in held if y is b and _is_rival(x, a)] + [y for x, y, _ in held if x is a and _is_rival(y, b)]
        if not rivals and not _bid_apart(a, b) and _is_near(a, b) and _share(a, b) and other_words(a, b) and not _parted(a, b):
            yield a, b, comparison


def _parted(a: Assertion, b: Assertion) -> bool:
    """Whether a veto parts two figures; what a measure is of is told in many words."""
    return any(check(a, b) is not None for check in VETOES if check is not other_head or a.kind not in _MEASURED)


def _is_rival(other: Assertion, mine: Assertion) -> bool:
    """Whether an article tells another figure that may be meant: not the same one again, nor a word that says no more than "some"."""
    return not _one_figure(other, mine) and not _says_some(other)


def _says_some(a: Assertion) -> bool:
    """Whether a figure says only that there are several: "multiple", "a few", "more than one"."""
    amount = a.mention.quantity.amount if a.mention.quantity else None
    if isinstance(amount, Vague):
        return amount.times == 1 and amount.word in VAGUE_SMALL.keys() | VAGUE_MANY.keys()
    return isinstance(amount, Single) and amount.value == 1 and amount.hedge is Hedge.OVER


def _holds(comparison: Comparison) -> bool:
    return comparison.relation in (Relation.AGREE, Relation.COMPATIBLE)


def _one_figure(a: Assertion, b: Assertion) -> bool:
    """Whether an article tells one figure twice: in two units, or the same number again."""
    if b.mention.start in (a.mention.start, a.mention.conversion_of) or a.mention.start == b.mention.conversion_of:
        return True
    other = to_unit(b.meaning, a.meaning.unit)
    return other is not None and (a.meaning.core == other.core or (a.meaning.stated is not None and a.meaning.stated == other.stated))


def _bid_apart(a: Assertion, b: Assertion) -> bool:
    """Whether one is offered, and not surely by the party of the other: several bid for one thing."""
    offered = any(x.event is EventClass.ACQUIRE or (x.head is not None and x.head.lemma in CONTRACTS) for x in (a, b))
    return offered and bidders(a, b) is not Judgement.SAME


def _is_near(a: Assertion, b: Assertion) -> bool:
    """Whether two figures state nearly the same number, or one a word that says little more than that it is some."""
    if any(x.mention.quantity is not None and isinstance(x.mention.quantity.amount, Vague) for x in (a, b)):
        return True
    other = to_unit(b.meaning, a.meaning.unit)
    if other is None:
        return False
    left, right = a.meaning.stated, other.stated
    if left is None or right is None:
        return True
    return max(left, right) < _TIMES_APART * min(left, right)


def _share(a: Assertion, b: Assertion) -> bool:
    """Whether two figures share more than their sort: what happened, or a word of their sentences."""
    return (a.event is not None and a.event is b.event) or bool(set(a.context) & set(b.context))
