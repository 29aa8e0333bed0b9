"""Wordings side by side: what each has that the first has not, and what it leaves out."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.domain.finding import Finding

WORD = re.compile(r"\s+|\w+(?:['’]\w+)*|[^\w\s]")
LONGEST = 400  # words; beyond them comparing word by word takes longer than reading


class Piece(Struct, frozen=True):
    """Words of a quotation; `apart` where another wording has others in their place."""

    text: str
    apart: bool


def wordings_of(finding: Finding) -> list[tuple[Piece, ...]]:
    """The wording of each place of a finding in pieces: the first two as they were aligned, the others against the first."""
    texts = [one.text for one in finding.locations]
    if not finding.aligned:
        return side_by_side(texts)
    first = _joined((one.left, one.differs) for one in finding.aligned)
    second = _joined((one.right, one.differs) for one in finding.aligned)
    return [first, second, *(side_by_side([text, texts[0]])[0] for text in texts[2:])]


def _joined(words: Iterable[tuple[str, bool]]) -> tuple[Piece, ...]:
    """Words with a blank between them, neighbours that differ in one piece."""
    found: list[Piece] = []
    for apart, run in groupby(((text, apart) for text, apart in words if text), key=itemgetter(1)):
        text = " ".join(text for text, _ in run)
        found += [Piece(" ", apart=False), Piece(text, apart=apart)] if found else [Piece(text, apart=apart)]
    return tuple(found)


def side_by_side(wordings: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Each wording in pieces: the first against the second, every other against the first."""
    split = [WORD.findall(one) for one in wordings]
    if len(split) < 2 or max(map(len, split)) > LONGEST:
        return [(Piece(one, apart=False),) for one in wordings]
    first, second = split[0], split[1]
    return [_pieces(first, second), *(_pieces(other, first) for other in split[1:])]


def _pieces(words: list[str], other: list[str]) -> tuple[Piece, ...]:
    matcher = SequenceMatcher(None, [word.casefold() for word in words], [word.casefold() for word in other], autojunk=False)
    return tuple(Piece("".join(words[start:end]), apart=kind != "equal") for kind, start, end, _, _ in matcher.get_opcodes() if start < end)
