"""Singular nouns and rough stems: enough to see that two newspapers use the same word."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.en.heads import IRREGULAR_PLURALS, NOT_PLURAL, SYNONYMS

_SYNONYM = {word: group[0] for group in SYNONYMS for word in group}


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like the plural of a noun."""
    if word in IRREGULAR_PLURALS:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and word not in NOT_PLURAL


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """A noun in the singular, in lower case: "bombs" → "bomb", "bodies" → "body"."""
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The singular of a noun, folded to the first word of its group of synonyms."""
    base = singular(word)
    return _SYNONYM.get(base, base)


_SUFFIXES = ("ing", "edly", "ed", "ly", "es", "s")


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A rough stem for comparing content words: inflections cut off, never below four letters."""
    base = lemma(word)
    for suffix in _SUFFIXES:
        if base.endswith(suffix) and len(base) - len(suffix) >= 4:
            return base[: -len(suffix)].rstrip("e")
    return base.rstrip("e") if len(base) > 4 else base
