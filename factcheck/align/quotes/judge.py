"""Two quotations side by side → what their differing words amount to: another number, a negation, other words, or small ones."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from factcheck.align.quotes.lines import Block, Lines
from factcheck.align.quotes.words import ELLIPSIS, Word, kin
from factcheck.domain.quotation import Difference
from factcheck.language.en.renderings import NEGATIONS

_MOST_LEFT_OUT = 3  # words that are missing without a mark; more is a cut
_ORDER = tuple(Difference)


class Differing(Struct, frozen=True):
    """Words of one side and those in their place, and what that amounts to."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    kind: Difference


def differing(lines: Lines, *, partial: bool) -> tuple[Differing, ...]:
    """The blocks of two renderings that tell of a difference; `partial` says that one is built into a reporter's sentence."""
    found = []
    for at, block in enumerate(lines.blocks):
        if block.same:
            continue
        before = lines.blocks[at - 1] if at else None
        after = lines.blocks[at + 1] if at + 1 < len(lines.blocks) else None
        kind = _kind(block, before, after, partial=partial)
        if kind is Difference.NEGATION and not _turned(lines):
            kind = Difference.SMALL_WORDS
        if kind is not None:
            found.append(Differing(_words(block.left), _words(block.right), kind))
    return tuple(found)


def _turned(lines: Lines) -> bool:
    """Whether one side as a whole says the opposite of the other: a "not" that stands elsewhere turns nothing."""
    return _negations(lines.side(left=True)) % 2 != _negations(lines.side(left=False)) % 2


def gravest(found: Sequence[Differing]) -> Difference | None:
    """The gravest of several differences; None without one."""
    return min((d.kind for d in found), key=_ORDER.index, default=None)


def _words(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(w for w in words if w.key != ELLIPSIS)


def _kind(block: Block, before: Block | None, after: Block | None, *, partial: bool) -> Difference | None:
    left, right = _words(block.left), _words(block.right)
    if block.loose and not (left and right):
        return Difference.WORDING  # what one says before the words that both have, the other says behind them
    if len(left) + len(right) < len(block.left) + len(block.right):
        return None
    if any(w.added for w in (*left, *right)):
        return _beside_brackets(left, right)
    if "".join(w.key for w in left).replace("_", "") == "".join(w.key for w in right).replace("_", ""):
        return None
    if not left or not right:
        return _left_out(left or right, before, after)
    return _in_place(left, right, partial=partial)


def _beside_brackets(left: tuple[Word, ...], right: tuple[Word, ...]) -> Difference | None:
    """What the speaker's own words amount to beside words in brackets, which may stand for any small word of the other side."""
    own, other = (tuple(w for w in side if not w.added) for side in (left, right))
    if all(w.small for w in own) or all(w.small for w in other):
        return None
    kind = _in_place(own, other, partial=True)
    return kind if kind is Difference.WORDING else None


def _left_out(words: tuple[Word, ...], before: Block | None, after: Block | None) -> Difference | None:
    """What words amount to that only one side has."""
    if _negations(words) % 2 and all(w.small or w.key in NEGATIONS for w in words) and len(words) <= _MOST_LEFT_OUT:
        return Difference.NEGATION
    said = [w.key for w in words]
    around = [[w.key for w in b.left] for b in (before, after) if b is not None]
    if around and (around[0][-len(said) :] == said or around[-1][: len(said)] == said):
        return None  # a stutter
    return Difference.SMALL_WORDS if len(words) <= _MOST_LEFT_OUT else None


def _in_place(left: tuple[Word, ...], right: tuple[Word, ...], *, partial: bool) -> Difference | None:
    """What words amount to that stand in the place of others."""
    fewer, more = sorted(({w.key for w in side} for side in (left, right)), key=len)
    if fewer < more:
        return _left_out(tuple(w for w in (*left, *right) if w.key in more - fewer), None, None)
    own, other = _unlike(left, right), _unlike(right, left)
    numbers = [{w.key for w in side if w.number} for side in (own, other)]
    if all(numbers) and not numbers[0] & numbers[1]:
        return Difference.NUMBER
    turned = _negations(left) % 2 != _negations(right) % 2
    if turned and all(w.small or w.key in NEGATIONS for w in (*own, *other)):
        return Difference.NEGATION
    if not own and not other:
        return None if partial or not _unlike(left, right, small=True) else Difference.SMALL_WORDS
    return Difference.WORDING


def _unlike(words: tuple[Word, ...], others: tuple[Word, ...], *, small: bool = False) -> list[Word]:
    """The words of one side that have no form of theirs on the other; of content, or the `small` ones too."""
    return [w for w in words if (small or not w.small) and not any(kin(w.key, o.key) or w.key == o.key for o in others)]


def _negations(words: Sequence[Word]) -> int:
    return sum(w.key in NEGATIONS for w in words)
