"""The other words around a figure: places, participants, and content words, folded so that articles can share them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from factcheck.assemble.lemma import stem
from factcheck.assemble.line import Line
from factcheck.domain.mention import Mention
from factcheck.language.en.attribution import REPORTING
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.function_words import CLAUSE_BREAKS, STOPWORDS
from factcheck.language.en.places import LOCATIVES

# Content words within this many tokens of a figure say what it is about; farther ones say something else.
_WINDOW = 14
# Capitalised words that name nobody and no place: figures of two days are not told by them of two scenes.
_NO_NAMES = STOPWORDS | frozenset(WEEKDAYS) | frozenset(MONTHS)


class Context(Struct, frozen=True):
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
        if token.text[0].isupper() and index > 0 and token.low not in _NO_NAMES:
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
        if token.text[0].isupper() and index > 0 and len(token.low) > 2 and token.low.removesuffix("'s") not in _NO_NAMES:
            return token.low.removesuffix("'s")
    return None


def with_scenes(lines: Iterable[Line]) -> Iterator[tuple[Line, tuple[str, ...]]]:
    """Each line that mentions something, with its scene: the names in it and in its neighbours of the same paragraph, folded and sorted."""
    before: tuple[Line, tuple[str, ...]] | None = None
    here: tuple[Line, tuple[str, ...]] | None = None
    for line in chain(lines, (None,)):
        after = (line, _names(line)) if line is not None else None
        if here is not None and here[0].mentions:
            paragraph = here[0].sentence.paragraph
            near = [one[1] for one in (before, here, after) if one is not None and one[0].sentence.paragraph == paragraph]
            yield here[0], tuple(sorted({name for names in near for name in names}))
        before, here = here, after


def _names(line: Line) -> tuple[str, ...]:
    """Capitalised words, folded; the first of a sentence only where another name follows it."""
    tokens = line.tokens
    return tuple(
        {
            token.low.removesuffix("'s")
            for index, token in enumerate(tokens)
            if token.text[0].isupper()
            and len(token.low) > 2
            and token.low.removesuffix("'s") not in _NO_NAMES
            and (index > 0 or _capital_follows(line))
        }
    )


def _capital_follows(line: Line) -> bool:
    return len(line.tokens) > 1 and line.tokens[1].text[0].isupper()


def _is_place(line: Line, index: int) -> bool:
    """Whether a capitalised word follows a preposition of place, directly or within a name."""
    back = index - 1
    while back >= 0 and line.tokens[back].text[0].isupper():
        back -= 1
    back -= line.low(back) == "the"
    return line.low(back) in LOCATIVES
