"""The forms of verbs that quote."""

from __future__ import annotations

from functools import cache

from factcheck.language.en.quoting import BESIDE_ONLY, IRREGULAR, REGULAR

_DOUBLED = ("quip", "dub", "sob", "refer", "admit", "slam", "sum", "regret")
_VOWELS = "aeiou"


@cache
def quoting_forms() -> frozenset[str]:
    """Every form of every verb that quotes."""
    return IRREGULAR | {form for verb in REGULAR for form in _forms(verb)}


@cache
def anywhere_forms() -> frozenset[str]:
    """The forms that quote wherever they stand in their sentence."""
    return quoting_forms() - BESIDE_ONLY - {form for verb in REGULAR & BESIDE_ONLY for form in _forms(verb)}


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
    past = f"{verb[:-1]}ied" if verb[-1] == "y" and verb[-2] not in _VOWELS else f"{stem}ed"
    third = f"{past[:-1]}s" if past.endswith("ied") else f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return verb, past, third, f"{stem}ing"
