"""Two quotations word by word: the stretch that both have, found by local alignment, and the words in it that differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from factcheck.align.quotes.words import ELLIPSIS, Word, kin
from factcheck.language.en.function_words import AUXILIARIES, BE, PREPOSITIONS

# A word of content that both have outweighs two that only one has; what an outlet adds or cuts costs next to nothing.
_CONTENT, _SMALL, _KIN = 2.0, 1.0, 1.2
_LOOSE_END = 4  # words at the end of a sentence that may differ
_OTHER, _LEFT_OUT, _SMALL_LEFT_OUT, _FREE = -1.0, -0.7, -0.4, -0.02


class Block(Struct, frozen=True):
    """Neighbouring words of both sides: the same ones, or, where `same` is False, different ones.

    `loose` words stand at an end of a sentence, outside the stretch that tells whether both are one utterance; on one side
    alone, where the other has what they say at its other end.
    """

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    same: bool
    loose: bool = False


class Lines(Struct, frozen=True):
    """Two quotations side by side: the blocks of the stretch that both have."""

    blocks: tuple[Block, ...]

    def side(self, *, left: bool) -> tuple[Word, ...]:
        """All words of one side."""
        return tuple(w for b in self.blocks for w in (b.left if left else b.right))

    @property
    def evidence(self) -> float:
        """How much the words that both have tell, each counted once: a name tells less, since many quotations of a story have it."""
        return sum(_telling(w) for w in {w.key: w for b in self.blocks if b.same for w in b.left}.values())

    @property
    def agreement(self) -> float:
        """The weight of the words that both have, of all words of the longer side; what stands in brackets is left out."""
        own = sum(_weight(w) for b in self.blocks if b.same for w in b.left)
        sides = [
            sum(_weight(w) for b in self.blocks if not b.loose for w in (b.left if left else b.right) if not w.added and w.key != ELLIPSIS)
            for left in (True, False)
        ]
        return min(1.0, own / max(*sides, 1.0))

    def covered(self, whole: Sequence[Word]) -> float:
        """The weight of the words that both have, of all words of a quotation."""
        own = sum(_weight(w) for b in self.blocks if b.same for w in b.left)
        return min(1.0, own / max(1.0, sum(_weight(w) for w in whole if not w.added and w.key != ELLIPSIS)))


def _weight(word: Word) -> float:
    return _SMALL if word.small else _CONTENT


def _telling(word: Word) -> float:
    return 0.0 if word.key == ELLIPSIS else 0.5 if word.small else 1.0 if word.name else 2.0


def _pair(a: Word, b: Word) -> float:
    if a.key == b.key:
        return _weight(a)
    if kin(a.key, b.key) and a.key != ELLIPSIS:
        return _KIN if not a.small else _SMALL / 2
    if a.added or b.added:
        return _FREE
    return _OTHER


def _gap(word: Word) -> float:
    if word.added or word.key == ELLIPSIS:
        return _FREE
    return _SMALL_LEFT_OUT if word.small else _LEFT_OUT


def side_by_side(left: tuple[Word, ...], right: tuple[Word, ...]) -> Lines | None:
    """The best stretch that two quotations share (Smith and Waterman's alignment over words); None where there is none."""
    scores = [[0.0] * (len(right) + 1)]
    steps: list[list[int]] = [[0] * (len(right) + 1)]
    best, place = 0.0, (0, 0)
    gaps = [_gap(w) for w in right]
    for i, a in enumerate(left, start=1):
        row, above, step, gap = [0.0], scores[-1], [0], _gap(a)
        for j, b in enumerate(right, start=1):
            here, way = max((0.0, 0), (above[j - 1] + _pair(a, b), 3), (above[j] + gap, 1), (row[j - 1] + gaps[j - 1], 2))
            row.append(here)
            step.append(way)
            if here > best:
                best, place = here, (i, j)
        scores.append(row)
        steps.append(step)
    return _with_ends(_traced(left, right, steps, place), left, right) if best else None


def _with_ends(lines: Lines, left: tuple[Word, ...], right: tuple[Word, ...]) -> Lines:
    """The stretch with the few words that follow it to the end of a sentence, or precede it, and as many of the other side."""
    own, other = lines.side(left=True), lines.side(left=False)
    tails = [_tail(whole[whole.index(part[-1]) :]) for whole, part in ((left, own), (right, other))]
    heads = [_head(whole[: whole.index(part[0]) + 1]) for whole, part in ((left, own), (right, other))]
    blocks = list(lines.blocks)
    if few := _few(heads):
        blocks.insert(0, Block(heads[0][-few:], heads[1][-few:], same=False, loose=True))
    if few := _few(tails):
        blocks.append(Block(tails[0][:few], tails[1][:few], same=False, loose=True))
    if _recast(heads, tails):
        blocks.insert(0, Block(heads[0], heads[1], same=False, loose=True))
        blocks.append(Block(tails[0], tails[1], same=False, loose=True))
    return Lines(tuple(blocks))


def _recast(heads: Sequence[tuple[Word, ...]], tails: Sequence[tuple[Word, ...]]) -> bool:
    """Whether what both have is the object on one side and the subject on the other: "this is about X" and "X is at stake"."""
    for ours, theirs in ((0, 1), (1, 0)):
        head, tail = heads[ours], tails[theirs]
        few = 0 < len(head) <= _LOOSE_END and 0 < len(tail) <= _LOOSE_END and not heads[theirs] and not tails[ours]
        if few and head[-1].key in PREPOSITIONS | BE and tail[0].key in AUXILIARIES:
            return True
    return False


def _few(ends: Sequence[tuple[Word, ...]]) -> int:
    """How many words of loose ends stand in each other's place; 0 where one has none, or both have many."""
    short, long = sorted(map(len, ends))
    return 0 if not short or short > _LOOSE_END else long if long <= _LOOSE_END else short


def _tail(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words after the first one to the end of its sentence."""
    if words[0].last:
        return ()
    return words[1 : next((i for i, w in enumerate(words) if w.last), 0) + 1]


def _head(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words before the last one from the beginning of its sentence."""
    return words[max((i + 1 for i, w in enumerate(words[:-1]) if w.last), default=0) : -1]


def _traced(left: tuple[Word, ...], right: tuple[Word, ...], steps: list[list[int]], place: tuple[int, int]) -> Lines:
    i, j = place
    path: list[tuple[Word | None, Word | None]] = []
    while steps[i][j]:
        way = steps[i][j]
        i, j = i - (way != 2), j - (way != 1)
        path.append((left[i] if way != 2 else None, right[j] if way != 1 else None))
    path.reverse()
    blocks = []
    for same, run in groupby(path, key=lambda p: p[0] is not None and p[1] is not None and p[0].key == p[1].key):
        pairs = list(run)
        blocks.append(Block(tuple(a for a, _ in pairs if a), tuple(b for _, b in pairs if b), same))
    return Lines(tuple(blocks))
