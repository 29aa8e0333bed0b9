"""A match → what is shown of it: the stretch of each article, and the words of both side by side, as written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from factcheck.align.quotes.lines import Block
from factcheck.align.quotes.same import Match, Piece
from factcheck.align.quotes.words import Word
from factcheck.domain.finding import Aligned
from factcheck.domain.quotation import Difference

Span = tuple[int, int]


class _Cell(Struct, frozen=True):
    """Spans of both quotations that stand below one another."""

    left: Span | None
    right: Span | None
    differs: bool


def stretch(found: Match, piece: Piece) -> Span:
    """Where the words of a match stand in the article of one of its pieces."""
    if found.kind is Difference.REMARK:
        return piece.quotation.start, piece.quotation.end
    words = found.lines.side(left=piece is found.left)
    return words[0].start, words[-1].end


def aligned(found: Match) -> tuple[Aligned, ...]:
    """The words of both pieces side by side, with the marks that stand behind them."""
    cells = _joined(_remark(found) if found.kind is Difference.REMARK else _cells(found))
    left = _written(found.left, [c.left for c in cells], stretch(found, found.left)[1])
    right = _written(found.right, [c.right for c in cells], stretch(found, found.right)[1])
    return tuple(Aligned(left=a, right=b, differs=c.differs) for c, a, b in zip(cells, left, right, strict=True))


def _cells(found: Match) -> Iterator[_Cell]:
    told = {(id(w), left) for d in found.differing for left in (True, False) for w in (d.left if left else d.right)}
    for block in found.lines.blocks:
        if block.same:
            for a, b in zip(block.left, block.right, strict=True):
                yield _Cell((a.start, a.end), (b.start, b.end), differs=False)
        else:
            differs = any((id(w), True) in told for w in block.left) or any((id(w), False) in told for w in block.right)
            yield _Cell(_span(block.left), _span(block.right), differs)


def _remark(found: Match) -> Iterator[_Cell]:
    """The whole of both, the words that they share apart."""
    blocks = found.lines.blocks
    first, last = blocks[0], blocks[-1]
    before = [_upto(p.words, b) for p, b in ((found.left, first.left), (found.right, first.right))]
    after = [_from(p.words, b) for p, b in ((found.left, last.left), (found.right, last.right))]
    for block in (Block(before[0], before[1], same=False), *blocks, Block(after[0], after[1], same=False)):
        if block.left or block.right:
            yield _Cell(_span(block.left), _span(block.right), differs=not block.same)


def _upto(words: tuple[Word, ...], block: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(w for w in words if block and w.start < block[0].start)


def _from(words: tuple[Word, ...], block: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(w for w in words if block and w.start >= block[-1].end)


def _span(words: Sequence[Word]) -> Span | None:
    return (words[0].start, words[-1].end) if words else None


def _joined(cells: Iterator[_Cell]) -> list[_Cell]:
    """The cells with those made one that share a written word: the two words of "it's"."""
    found: list[_Cell] = []
    for cell in cells:
        last = found[-1] if found else None
        if last is not None and (_overlap(last.left, cell.left) or _overlap(last.right, cell.right)):
            found[-1] = _Cell(_both(last.left, cell.left), _both(last.right, cell.right), last.differs or cell.differs)
        else:
            found.append(cell)
    return found


def _overlap(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and b[0] < a[1]


def _both(a: Span | None, b: Span | None) -> Span | None:
    spans = [s for s in (a, b) if s is not None]
    return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None


def _written(piece: Piece, spans: Sequence[Span | None], end: int) -> list[str]:
    """The text of each span to the beginning of the next one."""
    begins = [s[0] for s in spans if s is not None] + [end]
    text, start = piece.quotation.text, piece.quotation.start
    found = []
    at = 0
    for span in spans:
        if span is None:
            found.append("")
        else:
            at += 1
            found.append(text[span[0] - start : max(span[1], begins[at]) - start].strip())
    return found
