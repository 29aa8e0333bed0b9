"""The other words around a figure: places, participants, and content words, folded so that articles can share them."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.assemble.lemma import stem
from factcheck.assemble.line import Line
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.function_words import CLAUSE_BREAKS, STOPWORDS

_LOCATIVE = frozenset({"in", "at", "near", "from", "outside", "inside", "around", "across", "into"})
# Content words within this many tokens of a figure say what it is about; farther ones say something else.
_WINDOW = 14


@dataclass(frozen=True, slots=True)
class Context:
    """Folded words around a figure, each sorted."""

    places: tuple[str, ...]
    participants: tuple[str, ...]
    words: tuple[str, ...]


def context_of(line: Line, mention: Mention) -> Context:
    """Places, names and content words near a figure; the figure's own words are left out."""
    first, last = line.of(mention)
    places, names, words = set(), set(), set()
    for index in range(max(0, first - _WINDOW), min(len(line.tokens), last + _WINDOW)):
        token = line.tokens[index]
        if first <= index < last or not token.text[0].isalpha() or len(token.low) < 3:
            continue
        if token.low in STOPWORDS or token.low in REPORTING:
            continue
        if token.text[0].isupper() and index > 0:
            name = token.low.removesuffix("'s")
            names.add(name)
            if _is_place(line, index):
                places.add(name)
        words.add(stem(token.low))
    return Context(tuple(sorted(places)), tuple(sorted(names - places)), tuple(sorted(words)))


def name_before(line: Line, mention: Mention) -> str | None:
    """The last name before a figure in its clause, by its last word; None where the clause has none."""
    first, _ = line.of(mention)
    for index in range(first - 1, -1, -1):
        token = line.tokens[index]
        if token.low in CLAUSE_BREAKS:
            return None
        if token.text[0].isupper() and index > 0 and len(token.low) > 2 and token.low not in STOPWORDS:
            return token.low.removesuffix("'s")
    return None


def scenes(lines: tuple[Line, ...]) -> dict[int, tuple[str, ...]]:
    """For each sentence, by index, the names in it and in its neighbours of the same paragraph, folded and sorted."""
    names = {line.sentence.index: _names(line) for line in lines}
    found = {}
    for line in lines:
        here = line.sentence
        near = (n for n in lines[max(0, here.index - 1) : here.index + 2] if n.sentence.paragraph == here.paragraph)
        found[here.index] = tuple(sorted({name for n in near for name in names[n.sentence.index]}))
    return found


def _names(line: Line) -> frozenset[str]:
    """Capitalised words, the first of a sentence only where another name follows it."""
    return frozenset(
        token.low.removesuffix("'s")
        for index, token in enumerate(line.tokens)
        if token.text[0].isupper() and len(token.low) > 2 and token.low not in STOPWORDS and (index > 0 or _capital_follows(line))
    )


def _capital_follows(line: Line) -> bool:
    return len(line.tokens) > 1 and line.tokens[1].text[0].isupper()


def _is_place(line: Line, index: int) -> bool:
    """Whether a capitalised word follows a preposition of place, directly or within a name."""
    back = index - 1
    while back >= 0 and line.tokens[back].text[0].isupper():
        back -= 1
    back -= line.low(back) == "the"
    return line.low(back) in _LOCATIVE
