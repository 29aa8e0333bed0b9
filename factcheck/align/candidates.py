"""Which assertions of two articles are compared at all: those that share an event, a noun, a subject or their words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from factcheck.compare.units import dimension
from factcheck.domain.assertion import Assertion
from factcheck.language.en.events import EVENTS

Rarity = Mapping[str, float]

# Content words that two sentences must share where nothing else brings them together.
_SHARED_WORDS = 3
# Of a sentence's words only the rarest lead to others: common ones would pair everything with everything.
_LEADING_WORDS = 6
# Family names that begin alike may be one, spelled in two ways.
_SPELLED_ALIKE = 3
_PERSON = "person"


def rarity(assertions: Iterable[Assertion]) -> dict[str, float]:
    """How rare each word is among the sentences of a story that hold figures: inverse document frequency."""
    sentences = {(a.article, a.sentence): {*a.context, *a.places, *a.participants, *a.scene} for a in assertions}
    counts = Counter(word for words in sentences.values() for word in words)
    return {word: math.log(1 + len(sentences) / n) for word, n in counts.items()}


def candidate_pairs(assertions: Iterable[Assertion], rare: Rarity) -> Iterator[tuple[Assertion, Assertion]]:
    """Every pair of assertions of two articles worth comparing, once, in order."""
    blocks: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda a: a.id):
        for key in _keys(assertion, rare):
            blocks[key].append(assertion)
    seen: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        by_words = key[2].startswith("word ")
        for a, b in combinations(blocks[key], 2):
            if a.article == b.article or (a.id, b.id) in seen or (by_words and len(set(a.context) & set(b.context)) < _SHARED_WORDS):
                continue
            seen.add((a.id, b.id))
            yield a, b


def _keys(assertion: Assertion, rare: Rarity) -> Iterator[tuple[str, str, str]]:
    unit = dimension(assertion.mention.quantity.unit) if assertion.mention.quantity else assertion.meaning.unit
    base = (str(assertion.kind), unit or "")
    if assertion.event is not None:
        yield (*base, f"event {assertion.event}")
        for held in EVENTS[assertion.event].contains if assertion.event in EVENTS else ():
            yield (*base, f"event {held}")
    if assertion.head is not None and assertion.head.lemma != _PERSON:
        yield (*base, f"head {assertion.head.lemma}")
    if assertion.subject is not None:
        yield (*base, f"subject {assertion.subject.lower().rsplit(maxsplit=1)[-1][:_SPELLED_ALIKE]}")
    for word in sorted(assertion.context, key=lambda w: (-rare.get(w, 0.0), w))[:_LEADING_WORDS]:
        yield (*base, f"word {word}")
