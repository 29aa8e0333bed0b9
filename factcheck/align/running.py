"""Words of an article as they stand in the middle of a sentence of ours: "around 40", "$1.5 billion", "local official Ana Ruiz"."""

from __future__ import annotations

import re

from factcheck.domain.assertion import Assertion
from factcheck.domain.kinds import Kind
from factcheck.language.en.attribution import SOURCES
from factcheck.language.en.currencies import NAMES, SYMBOLS
from factcheck.language.en.hedges import BEFORE
from factcheck.language.en.numbers import DENOMINATORS, MAGNITUDES, NOBODY, SMALL, TENS, VAGUE_MANY, VAGUE_PLURALS, VAGUE_SMALL
from factcheck.language.en.roles import ROLE_NOUNS, ROLE_QUALIFIERS

_BEGINS_A_FIGURE = (
    frozenset({"a", "an", "the", "half"})
    | {words.split()[0] for words in BEFORE}
    | SMALL.keys()
    | TENS.keys()
    | MAGNITUDES.keys()
    | DENOMINATORS.keys()
    | VAGUE_PLURALS.keys()
    | VAGUE_SMALL.keys()
    | VAGUE_MANY.keys()
)
_BEGINS_A_VOICE = frozenset({"a", "an", "the"}) | SOURCES.keys() | ROLE_NOUNS | ROLE_QUALIFIERS
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WITH_SYMBOL = re.compile(rf"^[^\d]*(?:{'|'.join(map(re.escape, sorted(SYMBOLS, key=lambda s: (-len(s), s))))})\s?\d")


def stated(assertion: Assertion) -> str:
    """A figure in its author's words."""
    words = " ".join(assertion.mention.text.split())
    if assertion.kind is Kind.COUNT and words.lower() in NOBODY:
        return "none"
    if assertion.kind is Kind.MONEY:
        words = _named_once(words)
    return _without_capital(words, _BEGINS_A_FIGURE)


def voice(words: str) -> str:
    """Whom an article quotes; a title before a name keeps its capital: "police", "Police Chief Ana Ruiz"."""
    first, _, rest = words.partition(" ")
    return words if rest[:1].isupper() else _without_capital(first, _BEGINS_A_VOICE) + (f" {rest}" if rest else "")


def _named_once(words: str) -> str:
    """Money whose currency is named by a sign or by a word, not by both: "$1.5 billion dollar" has one too many."""
    before, _, last = words.rpartition(" ")
    return before if before and last.lower().removesuffix("s") in NAMES and _WITH_SYMBOL.match(before) else words


def _without_capital(words: str, common: frozenset[str]) -> str:
    """Words without the capital that only the beginning of a sentence gave them."""
    first = _FIRST_WORD.match(words)
    begun = first is not None and first[0].istitle() and first[0].lower() in common
    return words[0].lower() + words[1:] if begun else words
