"""Reasons tell of words as they were compared, folded; a reader is shown them as the articles write them: McDonald, KenDarious."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.compare.fold import folded

_WORD = re.compile(r"[^\W\d_]+(?:[’'’-][^\W\d_]+)*")
_ACRONYM = 5  # letters of an acronym that is read letter by letter; longer ones are shouted names


def as_written(reasons: Iterable[str], *names: str) -> tuple[str, ...]:
    """Reasons in which every word of the names stands with the capitals and marks it has there."""
    if all(name.isascii() and name == name.title() for name in names):
        return tuple(reasons)  # as nearly all names are
    spelled = {
        folded(word).title(): word
        for name in reversed(names)
        for word in _WORD.findall(name)
        if word[0].isupper() and not _shouted(word, name)
    }
    odd = {plain: word for plain, word in spelled.items() if plain != word}
    return tuple(_WORD.sub(lambda m: odd.get(m[0], m[0]), reason) for reason in reasons) if odd else tuple(reasons)


def _shouted(word: str, name: str) -> bool:
    """Whether capitals are those of a headline, and not of an acronym: US Geological Survey, GSEE."""
    return word.isupper() and (len(word) > _ACRONYM or (name.isupper() and name != word))
