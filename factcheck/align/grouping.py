"""Articles of one place → those about one event: by the names and words that they share, and by their days.

Average-link clustering of TF-IDF vectors, names counted threefold, on the sparse graph of articles that share a telling
term. Two quakes share their words but not their places; two accounts of one quake share both.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from heapq import heapify, heappop, heappush

import msgspec
from msgspec import Struct

from factcheck.assemble.lemma import stem
from factcheck.domain.article import Article
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.function_words import STOPWORDS

# A word, and whether it is a name.
Term = tuple[bool, str]
Vector = dict[Term, float]
Counted = tuple[bool, str, int]
# The summed similarity of the articles of two groups, and the articles of each group, by their places in the sequence.
Alike = dict[int, dict[int, float]]
Members = dict[int, list[int]]

# Articles belong together from this mean similarity on. Of 119 folders of one event 3 are parted at it; of 40 mixtures of
# two events none is left mixed.
TOGETHER = 0.05
# A stray article goes with the one group of its folder from this on: alone it is compared with nothing.
STRAY = 0.03
# A name weighs as much as so many words.
_NAME = 3
# The terms of an article that count: its heaviest.
_TERMS = 60
# A term in more articles than this leads nowhere: it would compare everything with everything.
_LEADS = 50
# Among more articles than this two share a name by chance: those that share one telling term alone are not set side by side.
_CROWD = 1_000
# In few articles every word is rare: so many more are thought of, without it.
_BACKGROUND = 20
# Articles so many days apart are half as alike: another year may bring another quake to a place.
_DAYS = 365
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SHORTEST = 3
_PACK, _UNPACK = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(list[Counted])
_CALLED = 2


class Traits(Struct, frozen=True, gc=False):
    """What grouping needs of an article: how often each name and each other word stands in it, packed, and its day.

    Packed, since thousands wait at a time, and unpacked each takes ten times the room.
    """

    packed: bytes
    day: date | None = None

    def counted(self) -> list[Counted]:
        """Each term, and how often it stands there."""
        return _UNPACK.decode(self.packed)


def traits_of(article: Article) -> Traits:
    """The traits of an article, from its own sentences."""
    counted = Counter(term for s in article.sentences if s.furniture is None for term in _of_sentence(s.text))
    packed = _PACK.encode([(name, word, n) for (name, word), n in counted.items()])
    return Traits(packed, article.published.day if article.published else None)


def events(articles: Sequence[Article]) -> tuple[tuple[Article, ...], ...]:
    """The articles by event, each group and all groups in the order given."""
    return tuple(tuple(articles[i] for i in group) for group in parted([traits_of(article) for article in articles]))


def parted(among: Sequence[Traits], *, stray: bool = True) -> tuple[tuple[int, ...], ...]:
    """Articles by event, each by its place in the sequence.

    Where all but a few make one group, the few go with it when they are at all like it; not without `stray`.
    """
    alike = _alike(among)
    members = {i: [i] for i in range(len(among))}
    _gather(alike, members, TOGETHER)
    if stray and sum(len(group) > 1 for group in members.values()) == 1:
        _gather(alike, members, STRAY)
    return tuple(tuple(sorted(group)) for group in sorted(members.values(), key=min))


def called(groups: Sequence[Sequence[int]], among: Sequence[Traits]) -> tuple[str, ...]:
    """What each group of articles is called among others: the two names that tell most of it, in lower case, with a hyphen."""
    vectors = _vectors(among)
    return tuple(_called([vectors[i] for i in group]) for group in groups)


def _called(vectors: Sequence[Vector]) -> str:
    weights: dict[Term, float] = defaultdict(float)
    for vector in vectors:
        for term, weight in vector.items():
            weights[term] += weight
    heaviest = sorted(weights, key=lambda term: (not term[0], -weights[term], term))
    return "-".join(word for _, word in heaviest[:_CALLED])


def _gather(alike: Alike, members: Members, enough: float) -> None:
    """The likest groups joined, as long as they are alike enough on the mean of their articles."""
    heap = [(-_mean(alike, members, a, b), a, b) for a in members for b in alike[a] if a < b]
    heapify(heap)
    while heap and -heap[0][0] >= enough:
        score, a, b = heappop(heap)
        if a not in members or b not in members or -score != _mean(alike, members, a, b):
            continue  # one of them grew since
        _merge(alike, members, a, b)
        for c in alike[a]:
            heappush(heap, (-_mean(alike, members, a, c), min(a, c), max(a, c)))


def _mean(alike: Alike, members: Members, a: int, b: int) -> float:
    """The mean similarity of the articles of two groups; `alike` sums them."""
    return alike[a][b] / (len(members[a]) * len(members[b]))


def _merge(alike: Alike, members: Members, a: int, b: int) -> None:
    """Group `b` joins group `a`."""
    members[a] += members.pop(b)
    for c, summed in alike.pop(b).items():
        del alike[c][b]
        if c != a:
            alike[a][c] = alike[c][a] = alike[a].get(c, 0.0) + summed


def _alike(among: Sequence[Traits]) -> Alike:
    """The similarity of every two articles that share a telling term, by their places in the sequence."""
    vectors = _vectors(among)
    holders: dict[Term, list[int]] = defaultdict(list)
    for i, vector in enumerate(vectors):
        for term in vector:
            holders[term].append(i)
    found: Alike = {i: {} for i in range(len(among))}
    fewest = 2 if len(among) > _CROWD else 1
    for i, vector in enumerate(vectors):
        near = Counter(j for term in vector if len(holders[term]) <= _LEADS for j in holders[term] if j > i)
        for j in sorted(j for j, shared in near.items() if shared >= fewest):
            similarity = sum(weight * vectors[j].get(term, 0.0) for term, weight in vector.items())
            found[i][j] = found[j][i] = similarity * _nearness(among[i].day, among[j].day)
    return found


def _nearness(a: date | None, b: date | None) -> float:
    if a is None or b is None:
        return 1.0
    return _DAYS / (_DAYS + abs((a - b).days))


def _vectors(among: Sequence[Traits]) -> list[Vector]:
    """Each article's heaviest terms, weighed and of length one."""
    held = Counter((name, word) for one in among for name, word, _ in one.counted())
    total = max(len(among), _BACKGROUND)
    same = {term: term for term in held}  # one value a term, however many hold it
    vectors = []
    for one in among:
        weights = {
            same[name, word]: (1 + math.log(n)) * math.log(1 + total / held[name, word]) * (_NAME if name else 1)
            for name, word, n in one.counted()
        }
        heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_TERMS]
        length = math.sqrt(sum(weight * weight for _, weight in heaviest)) or 1.0
        vectors.append({term: weight / length for term, weight in heaviest})
    return vectors


def _of_sentence(text: str) -> Iterator[Term]:
    for index, match in enumerate(_WORD.finditer(text)):
        word = match.group()
        low = word.lower().removesuffix("'s").removesuffix("’s")
        if len(low) < _SHORTEST or low in STOPWORDS or low in REPORTING or low in WEEKDAYS or low in MONTHS:
            continue
        # The first word of a sentence is capitalised, name or not.
        if not word[0].isupper():
            yield False, stem(low)
        elif index > 0:
            yield True, low
