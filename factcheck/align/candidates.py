"""Which assertions of two articles are compared at all: those that share an event, a noun, a subject or their words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.align.streets import is_on_street
from factcheck.compare.moments import as_coming_round
from factcheck.compare.units import dimension
from factcheck.domain.assertion import Assertion
from factcheck.domain.moments import CYCLES, DATE
from factcheck.language.en.events import EVENTS
from factcheck.limits import MOST_PAIRS

Rarity = Mapping[str, float]
# Kind, unit, and the event, noun, subject or word that is shared.
Key = tuple[str, str, str]

# Content words that two sentences must share where nothing else brings them together.
_SHARED_WORDS = 3
# Of a sentence's words only the rarest lead to others: common ones would pair everything with everything.
_LEADING_WORDS = 6
# Family names that begin alike may be one, spelled in two ways.
_SPELLED_ALIKE = 3
_PERSON = "person"
# Pairs that are looked at: most share an article, or too little.
_MOST_TRIES = 20 * MOST_PAIRS


def rarity(assertions: Iterable[Assertion]) -> dict[str, float]:
    """How rare each word is among the sentences of a story that hold figures: inverse document frequency."""
    sentences = {(a.article, a.sentence): {*a.context, *a.places, *a.participants, *a.scene} for a in assertions}
    counts = Counter(word for words in sentences.values() for word in words)
    return {word: math.log(1 + len(sentences) / n) for word, n in counts.items()}


def candidate_pairs(assertions: Iterable[Assertion], rare: Rarity) -> Iterator[tuple[Assertion, Assertion]]:
    """Every pair of assertions of two articles worth comparing, once, in order; `MOST_PAIRS` of them at most."""
    blocks = _blocks(assertions, rare)
    seen: set[tuple[str, str]] = set()
    tries = 0
    for key in _in_order(blocks):
        by_words = key[2].startswith("word ")
        for a, b in combinations(blocks[key], 2):
            tries += 1
            if tries > _MOST_TRIES or len(seen) == MOST_PAIRS:
                return
            if a.article == b.article or (a.id, b.id) in seen or (by_words and len(set(a.context) & set(b.context)) < _SHARED_WORDS):
                continue
            seen.add((a.id, b.id))
            yield a, b


def crowded(assertions: Iterable[Assertion], rare: Rarity, pairs: int) -> bool:
    """Whether a story has more pairs than the ones that were looked at."""
    return pairs >= MOST_PAIRS or _pairs_of(_blocks(assertions, rare)) > _MOST_TRIES


def _blocks(assertions: Iterable[Assertion], rare: Rarity) -> dict[Key, list[Assertion]]:
    """The assertions of each key, in order."""
    blocks: dict[Key, list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda a: a.id):
        for key in _keys(assertion, rare):
            blocks[key].append(assertion)
    return blocks


def _in_order(blocks: Mapping[Key, Sequence[Assertion]]) -> list[Key]:
    """The keys, those of few assertions first: they say the most, and not all pairs of a crowded story are looked at."""
    return sorted(blocks, key=lambda key: (len(blocks[key]), key))


def _pairs_of(blocks: Mapping[Key, Sequence[Assertion]]) -> int:
    return sum(len(block) * (len(block) - 1) // 2 for block in blocks.values())


def _keys(assertion: Assertion, rare: Rarity) -> Iterator[Key]:
    if is_on_street(assertion):
        return  # a street is told by its name alone
    unit = dimension(assertion.mention.quantity.unit) if assertion.mention.quantity else assertion.meaning.unit
    for family in _recurring(assertion) or (unit or "",):
        yield from _keys_in((str(assertion.kind), family), assertion, rare)


def _recurring(assertion: Assertion) -> tuple[str, ...]:
    """What a date is compared with: dates, and what comes round that it can be brought to."""
    if assertion.meaning.unit != DATE:
        return ()
    return (DATE, *(unit for unit in CYCLES if as_coming_round(assertion.meaning, unit) is not None))


def _keys_in(base: tuple[str, str], assertion: Assertion, rare: Rarity) -> Iterator[Key]:
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
