"""Two quotations of two articles → one utterance or not: who speaks, and how much of the words both have."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from factcheck.align.names.compare import compare_names
from factcheck.align.names.judgement import Judgement
from factcheck.align.names.parsed import parsed
from factcheck.align.quotes.judge import Differing, differing, gravest
from factcheck.align.quotes.lines import Lines, side_by_side
from factcheck.align.quotes.words import Word
from factcheck.domain.quotation import Difference, Quotation, Speaker
from factcheck.language.en.renderings import COMPARISONS

_SURE = 0.85  # certainty of a speaker that may stand against another
_BOUND = 0.6  # certainty of a speaker to whom few words may be ascribed
_TWO_WORDS = 4.0  # the evidence of two words of content
_THREE_WORDS, _ALIKE = 6.0, 0.7  # what an utterance must share that is told to be turned
FEW = 4  # words of content in a short quotation
_BOTH_SHORT, _ONE_SHORT = 0.6, 0.45  # how sure it is that they are one remark
_ONE_WAY = tuple(frozenset(line.split()) for line in COMPARISONS.strip().splitlines())
_FEWEST_TRANSLATED = 2.5  # evidence of a remark that two translators may have rendered


class Mouths(Enum):
    """Whether two quotations come from one speaker."""

    ONE = auto()
    UNKNOWN = auto()
    TWO = auto()


class Piece(Struct, frozen=True):
    """A quotation, the words that were spoken, and its number in the story."""

    quotation: Quotation
    words: tuple[Word, ...]
    place: int

    @property
    def telling(self) -> int:
        """How many words of content it has."""
        return len({w.key for w in self.words if not w.small})


class Match(Struct, frozen=True):
    """Two pieces of one utterance side by side: what differs, and in what, None where nothing does."""

    left: Piece
    right: Piece
    lines: Lines
    mouths: Mouths
    differing: tuple[Differing, ...]
    kind: Difference | None
    confidence: float

    @property
    def needs_translation(self) -> bool:
        """Whether only two translations would explain that this is one remark."""
        return self.kind is Difference.REMARK and self.confidence < _BOTH_SHORT

    def other(self, piece: Piece) -> Piece:
        """The piece beside a piece."""
        return self.right if piece is self.left else self.left


def match(left: Piece, right: Piece) -> Match | None:
    """Two pieces as one utterance; None where they are two, or too little says that they are one."""
    mouths = mouths_of(left.quotation.speaker, right.quotation.speaker)
    lines = side_by_side(left.words, right.words)
    if lines is None:
        return None
    covered = max(lines.covered(left.words), lines.covered(right.words))
    if not _enough(lines, covered, mouths):
        return _remark(left, right, lines, covered) if mouths is Mouths.ONE else None
    told = differing(lines, partial=left.quotation.partial or right.quotation.partial)
    kind = Difference.SPEAKER if mouths is Mouths.TWO else gravest(told)
    if kind in (Difference.NUMBER, Difference.NEGATION) and (lines.agreement < _ALIKE or lines.evidence < _THREE_WORDS):
        return None  # the opposite in other words is another utterance
    return Match(left, right, lines, mouths, told, kind, _confidence(lines, covered, mouths))


def _enough(lines: Lines, covered: float, mouths: Mouths) -> bool:
    """Whether the shared words carry: fewer do where the speaker is one, nearly all must be shared where two are named."""
    told, alike = lines.evidence, lines.agreement
    match mouths:
        case Mouths.ONE:
            whole = covered >= 0.9 and told >= _TWO_WORDS - 0.5
            return whole or (alike >= 0.55 and covered >= 0.3 and told >= (_TWO_WORDS if covered >= 0.6 else 2 * _TWO_WORDS))
        case Mouths.UNKNOWN:
            long = told >= 4 * _TWO_WORDS and alike >= 0.55 and covered >= 0.4
            return long or (told >= 2 * _TWO_WORDS and alike >= 0.7 and covered >= 0.6)
        case Mouths.TWO:
            return told >= 2.5 * _TWO_WORDS and alike >= 0.9 and covered >= 0.9


def _confidence(lines: Lines, covered: float, mouths: Mouths) -> float:
    base = {Mouths.ONE: 0.6, Mouths.UNKNOWN: 0.45, Mouths.TWO: 0.5}[mouths]
    return round(min(0.97, base + 0.2 * lines.agreement + 0.1 * covered + 0.01 * min(lines.evidence, 16)), 2)


def _remark(left: Piece, right: Piece, lines: Lines, covered: float) -> Match | None:
    """Two quotations of one speaker that may be one remark in other words: both short, or one and more words in common."""
    short = [p.quotation.partial and p.telling <= FEW for p in (left, right)]
    named = all(s is not None and s.certainty >= _BOUND for s in (left.quotation.speaker, right.quotation.speaker))
    shared = {w.key for b in lines.blocks if b.same for w in b.left if not w.small and not w.name and not w.number}
    alike = all(short) or (any(short) and lines.evidence >= _FEWEST_TRANSLATED and lines.agreement >= 0.6 and covered >= 0.4)
    if not named or not shared or not alike or not _replaced(left, right, lines):
        return None
    confidence = _BOTH_SHORT if all(short) or _one_comparison(left, right, shared) else _ONE_SHORT
    return Match(left, right, lines, Mouths.ONE, (), Difference.REMARK, confidence)


def _one_comparison(left: Piece, right: Piece, shared: set[str]) -> bool:
    """Whether both say how something stands to one thing, and the same way: "more successful than I expected", "better than expected"."""
    sides = [[w.key for w in piece.words] for piece in (left, right)]
    if not all("than" in side and shared & set(side[side.index("than") :]) for side in sides):
        return False
    before = [set(side[: side.index("than")]) for side in sides]
    return any(all(words & one_way for words in before) for one_way in _ONE_WAY)


def _replaced(left: Piece, right: Piece, lines: Lines) -> bool:
    """Whether words of both stand on one side of what they share: else they may be two cuts from one sentence."""
    own, other = lines.side(left=True), lines.side(left=False)
    before = left.words[0] is not own[0] and right.words[0] is not other[0]
    after = left.words[-1] is not own[-1] and right.words[-1] is not other[-1]
    return before or after or any(not b.same and b.left and b.right for b in lines.blocks)


def mouths_of(a: Speaker | None, b: Speaker | None) -> Mouths:
    """Whether two speakers are one: by their names, where both are known."""
    if a is None or b is None or a.name is None or b.name is None:
        return Mouths.UNKNOWN
    judged = compare_names(a.name, b.name).judgement
    if judged is Judgement.SAME or _surname(a.name) == _surname(b.name):
        return Mouths.ONE
    if judged is Judgement.UNSURE:
        return Mouths.ONE if a.person and b.person else Mouths.UNKNOWN
    told = a.person and b.person and a.named and b.named and min(a.certainty, b.certainty) >= _SURE
    return Mouths.TWO if told else Mouths.UNKNOWN


def _surname(name: str) -> str:
    words = parsed(name).words
    return words[-1] if words else name
