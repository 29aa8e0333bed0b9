"""Two sentences in nearly the same words, with another figure in the same place: one report, passed on by two outlets.

Outlets that rewrite one agency's report keep its wording. Where the words around two figures run alike on both sides, the
figures are of one thing, whatever each of the words was taken for; where a name, a number or another set of people stands
in the place of another beside them ("in the third quarter" / "in the fourth"), they are of two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct
from rapidfuzz.distance import LCSseq

from factcheck.align.vetoes import other_modality, other_scope
from factcheck.assemble.lemma import lemma, stem
from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import OF_MOMENTS, Kind
from factcheck.extract.tokens import Token, covering, tokenize
from factcheck.language.en.function_words import STOPWORDS
from factcheck.language.en.heads import DEMOGRAPHIC
from factcheck.language.en.numbers import ORDINALS

# What two wordings must share of the words on either side that say something, a figure counting twice: so many, and this share.
_SHARED, _SHARE = 5, 0.6
_REACH = 7
_OF_A_FIGURE = 2
# Small numbers are shared by chance.
_SMALL = 3
# Sentences are set side by side that share so many words, of which none stands in more sentences than this.
_RARE_WORDS, _MOST_OF_A_WORD = 3, 20
_SHORTEST = 3
# What tells one thing from another, besides names: another set of people, another one of a row, another time.
_TELLING_APART = OF_MOMENTS | {Kind.RANK}

Value = tuple[object, ...]


class Said(Struct, frozen=True):
    """A sentence as a row of folded words, each figure one of them: which words say something, and which tell one thing from another."""

    article: str
    keys: tuple[object, ...]
    figures: tuple[Assertion | None, ...]
    telling: tuple[bool, ...]
    parting: tuple[bool, ...]

    def places(self) -> list[tuple[int, Assertion]]:
        """The figures, each with its place."""
        return [(i, figure) for i, figure in enumerate(self.figures) if figure is not None]

    def near(self, index: int) -> tuple[list[int], list[int]]:
        """The places of the words next to one that say something or part, before it and after it, the nearest first."""
        says = [i for i, (tells, parts) in enumerate(zip(self.telling, self.parting, strict=True)) if (tells or parts) and i != index]
        before, after = [i for i in reversed(says) if i < index], [i for i in says if i > index]
        return before[:_REACH], after[:_REACH]

    def weight(self, index: int) -> int:
        """How much it says that two sentences share a word."""
        figure = self.figures[index]
        return 1 if figure is None or (figure.meaning.stated is not None and abs(figure.meaning.stated) <= _SMALL) else _OF_A_FIGURE


def one_wording(assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """The pairs of figures of two articles that stand for each other in one wording, and of which neither article states both."""
    beside: dict[tuple[str, int], list[Assertion]] = defaultdict(list)
    stated: dict[str, set[Value]] = defaultdict(set)
    for assertion in sorted(assertions, key=lambda a: (a.article, a.mention.start)):
        beside[assertion.article, assertion.sentence].append(assertion)
        stated[assertion.article].add(_value(assertion))
    rows = [_said(figures) for figures in beside.values()]
    for i, j in _alike(rows):
        for a, b in _facing(rows[i], rows[j]):
            apart = _value(a) not in stated[b.article] and _value(b) not in stated[a.article]
            if apart and _is_of_its_words(a) and _is_of_its_words(b) and not other_modality(a, b) and not other_scope(a, b):
                yield a, b


def _is_of_its_words(a: Assertion) -> bool:
    """Whether a figure is what its words say: an age is its bearer's, and "today" hangs on the day of the article."""
    return a.kind is not Kind.AGE and (a.kind not in OF_MOMENTS or any(sign.isdigit() for sign in a.mention.text))


def _value(a: Assertion) -> Value:
    meaning = a.meaning
    return a.kind, meaning.unit, (meaning.core.low, meaning.core.high) if meaning.stated is None else meaning.stated


def _said(figures: Sequence[Assertion]) -> Said:
    """A sentence by its figures, which are in reading order."""
    first = figures[0]
    tokens = tokenize(first.sentence_text, first.sentence_start)
    at = {i: f for f in figures for i in range(*covering(tokens, f.mention.start, f.mention.end))}
    row = [
        (_value(f), f, True, f.kind in _TELLING_APART) if f is not None else _word(token)
        for i, token in enumerate(tokens)
        if ((f := at.get(i)) is None and token.low[0].isalnum()) or (f is not None and at.get(i - 1) is not f)
    ]
    return Said(first.article, *(tuple(column) for column in zip(*row, strict=True)))


def _word(token: Token) -> tuple[object, None, bool, bool]:
    telling = token.low not in STOPWORDS and token.low[0].isalpha() and len(token.low) >= _SHORTEST
    named = telling and token.text[0].isupper()
    return stem(token.low), None, telling, named or token.low in ORDINALS or lemma(token.low) in DEMOGRAPHIC


def _alike(rows: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Every two sentences of two articles that share enough rare words to be held against each other."""
    found: dict[object, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        for key in {key for key, tells in zip(row.keys, row.telling, strict=True) if tells}:
            found[key].append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for places in found.values():
        if len(places) <= _MOST_OF_A_WORD:
            shared.update((i, j) for i, j in combinations(places, 2) if rows[i].article != rows[j].article)
    yield from sorted(pair for pair, n in shared.items() if n >= _RARE_WORDS)


def _facing(here: Said, there: Said) -> Iterator[tuple[Assertion, Assertion]]:
    """The figures of two sentences that stand in the same place of one wording, none of them in two places.

    Of places that share as much, the one counts that comes at the same turn.
    """
    shared = {
        (i, j): (n, mine == theirs)
        for mine, (i, a) in enumerate(here.places())
        for theirs, (j, b) in enumerate(there.places())
        if (a.kind, a.meaning.unit) == (b.kind, b.meaning.unit) and (n := _shared(here, there, i, j)) >= _SHARED
    }
    for (i, j), found in shared.items():
        a, b = here.figures[i], there.figures[j]
        rivals = (other for (k, m), other in shared.items() if (k == i) != (m == j))
        if a is not None and b is not None and all(other < found for other in rivals):
            yield a, b


def _shared(here: Said, there: Said, i: int, j: int) -> int:
    """How much the words on either side of two figures share in one order; 0 where too little of them, or where a word parts them."""
    common = fewest = 0
    for mine, theirs in zip(here.near(i), there.near(j), strict=True):
        rows = ([here.keys[k] for k in mine], [there.keys[k] for k in theirs])
        gap: tuple[set[bool], set[bool]] = set(), set()
        for op in LCSseq.opcodes(*rows):
            if op.tag == "equal":
                common += sum(here.weight(mine[k]) for k in range(op.src_start, op.src_end))
                gap = set(), set()
                continue
            gap[0].update(here.parting[mine[k]] for k in range(op.src_start, op.src_end))
            gap[1].update(there.parting[theirs[k]] for k in range(op.dest_start, op.dest_end))
            if True in gap[0] and True in gap[1]:
                return 0
        fewest += min(sum(map(here.weight, mine)), sum(map(there.weight, theirs)))
    return common if common >= _SHARE * fewest else 0
