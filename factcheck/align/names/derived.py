"""Whether two words of a name are made from one stem: coordination and coordinating, election and electoral."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.en.bodies import DERIVING, NOT_DERIVED

_SHORTEST_STEM = 5


@lru_cache(maxsize=8192)
def derived(a: str, b: str) -> bool:
    """Whether two different folded words, in the singular, share a stem and end in what words are made with."""
    if a == b or not (a.isalpha() and b.isalpha()):
        return False
    shared = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if any(a[:size] in NOT_DERIVED for size in range(_SHORTEST_STEM, shared + 1)):
        return False
    return any(a[size:] in DERIVING and b[size:] in DERIVING for size in range(_SHORTEST_STEM, shared + 1))
