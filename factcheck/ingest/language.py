"""Whether a text is in English, by the share of its commonest words."""

from __future__ import annotations

import re

from factcheck.language.en.function_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | PRONOUNS
# News in English has 25–45 % of these words, in other languages that share some of them below 8 %.
_LEAST_SHARE = 0.12
# A headline, a table or a list of names says nothing either way.
_LEAST_WORDS = 60
_READ = 4000


def is_english(text: str, declared: str | None = None) -> bool:
    """Whether a text is in English; where it is too short to tell, what its page declares, and English where that is silent."""
    words = _WORD.findall(text[:_READ].lower())
    if len(words) < _LEAST_WORDS:
        return declared is None or declared.lower().startswith("en")
    return sum(word in _COMMON for word in words) >= _LEAST_SHARE * len(words)
