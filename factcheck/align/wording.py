"""Two sentences in nearly the same words, with another figure in the same place: one report, passed on by two outlets.

Outlets that rewrite one agency's report keep its wording. Where the words around two figures run alike on both sides, the
figures are of one thing, whatever each of the words was taken for; where a name, a number or another set of people stands
in the place of another beside them ("in the third quarter" / "in the fourth"), they are of two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from msgspec import Struct
from rapidfuzz.distance import LCSseq

from factcheck.align.vetoes import other_modality, other_scope
from factcheck.assemble.lemma import stem
from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import OF_MOMENTS, Kind
from factcheck.extract.tokens import Token, covering, tokenize
from factcheck.language.en.function_words import STOPWORDS
from factcheck.language.en.heads import DEMOGRAPHIC
from factcheck.language.en.numbers import ORDINALS

# What two wordings must share of the words on either side that say something, a figure counting twice: so many, and this share.
_SHARED, _SHARE = 6, 0.6
_REACH = 7
_OF_A_FIGURE = 2
# Small numbers are shared by chance.
_SMALL = 3
# Sentences are set side by side that share so many words, of which none stands in more sentences than this.
_RARE_WORDS, _MOST_OF_A_WORD = 3, 20
_SHORTEST = 3
_PARTING = DEMOGRAPHIC | ORDINALS.keys()

Value = tuple[object, ...]


class Said(Struct, frozen=True):
    """A sentence as a row of folded words, each figure one of them: which words say something, and which tell one thing from another."""

    article: str
    keys: tuple[object, ...]
    figures: tuple[Assertion | None, ...]
    telling: tuple[bool, ...]
    parting: tuple[bool, ...]

    def near(self, index: int) -> tuple[list[int], list[int]]:
        """The places of the words that say something next to one, before it and after it."""
        before = [i for i in range(index - 1, -1, -1) if self.telling[i]]
        after = [i for i in range(index + 1, len(self.keys)) if self.telling[i]]
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
        (_value(f), f, True, True) if f is not None else _word(token, first=i == 0)
        for i, token in enumerate(tokens)
        if ((f := at.get(i)) is None and token.low[0].isalnum()) or (f is not None and at.get(i - 1) is not f)
    ]
    return Said(first.article, *(tuple(column) for column in zip(*row, strict=True)))


def _word(token: Token, *, first: bool) -> tuple[object, None, bool, bool]:
    telling = token.low not in STOPWORDS and token.low[0].isalpha() and len(token.low) >= _SHORTEST
    named = telling and token.text[0].isupper() and not first
    return stem(token.low), None, telling, named or token.low[0].isdigit() or token.low in _PARTING


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
    """The figures that stand in one gap of what two sentences share, each the only one of its kind and unit there."""
    gaps = tuple(_gaps(here, there))
    for mine, theirs in gaps:
        for i in mine:
            for j in theirs:
                a, b = here.figures[i], there.figures[j]
                if a is None or b is None or not _only(a, here, mine) or not _only(b, there, theirs):
                    continue
                if _sort(a) == _sort(b) and _is_one(here, there, (i, j), gaps):
                    yield a, b


def _gaps(here: Said, there: Said) -> Iterator[tuple[range, range]]:
    """The stretches between the words that two sentences share in one order."""
    same = [
        (op.src_start + k, op.dest_start + k)
        for op in LCSseq.opcodes(here.keys, there.keys)
        if op.tag == "equal"
        for k in range(op.src_end - op.src_start)
    ]
    for (i, j), (k, m) in pairwise([(-1, -1), *same, (len(here.keys), len(there.keys))]):
        yield range(i + 1, k), range(j + 1, m)


def _only(a: Assertion, row: Said, gap: range) -> bool:
    return sum(_sort(f) == _sort(a) for i in gap if (f := row.figures[i]) is not None) == 1


def _sort(a: Assertion) -> tuple[Kind, str]:
    return a.kind, a.meaning.unit


def _is_one(here: Said, there: Said, at: tuple[int, int], gaps: Sequence[tuple[range, range]]) -> bool:
    """Whether the words around two figures run alike on both sides, and nothing there stands in the place of another."""
    mine, theirs = here.near(at[0]), there.near(at[1])
    shared = {(k.stop, m.stop) for k, m in gaps[:-1]}
    common = sum(here.weight(i) for some, others in zip(mine, theirs, strict=True) for i in some for j in others if (i, j) in shared)
    fewest = sum(min(sum(map(here.weight, some)), sum(map(there.weight, others))) for some, others in zip(mine, theirs, strict=True))
    if common < _SHARED or common < _SHARE * fewest:
        return False
    reach = (_reach(at[0], mine), _reach(at[1], theirs))
    return not any(_parts(here, k, reach[0], at[0]) and _parts(there, m, reach[1], at[1]) for k, m in gaps)


def _reach(at: int, near: tuple[list[int], list[int]]) -> range:
    places = (at, *near[0], *near[1])
    return range(min(places), max(places) + 1)


def _parts(row: Said, gap: range, reach: range, at: int) -> bool:
    """Whether a gap within reach holds a word that tells one thing from another, besides the figure itself."""
    return any(row.parting[i] and i != at and i in reach for i in gap)
