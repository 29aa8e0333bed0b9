"""Ordinals that name and rank nothing: street corners, wards and regiments, degrees of a crime."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from factcheck.language.en.calendar_names import MONTHS
from factcheck.language.en.numbers import ORDINALS
from factcheck.language.en.silent import NUMBERED_BODIES, STREETS

_SPELLED = "|".join(sorted((word.capitalize() for word in ORDINALS), key=len, reverse=True))
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{_SPELLED})"
_NO_MONTH = rf"(?!(?:{'|'.join(sorted(name.capitalize() for name in MONTHS))})\b)"
# "At 4th and Green", "near 13th and 14th", "the corner of Pine and 22nd".
_CORNER = re.compile(
    rf"\b(?:[Aa]t|[Nn]ear|of|[Oo]n|around|by|in)[ ](?:{_ORDINAL}[ ](?:and|&)[ ](?:{_NO_MONTH}[A-Z][a-z]+|\d{{1,3}}(?:st|nd|rd|th))"
    rf"|{_NO_MONTH}[A-Z][a-z]+[ ](?:and|&)[ ]{_ORDINAL})(?![\w-])(?![ ]of[ ])"
)
_BODY = re.compile(rf"(?<![\w-]){_ORDINAL}[ ](?:{'|'.join(NUMBERED_BODIES)})(?![a-z])")
# "On East Sixth Street", "at 212 E. Sixth": a street, by its word or by the point of the compass before it.
_TYPE = "|".join(sorted((street.capitalize().replace(".", "[.]") for street in STREETS), key=len, reverse=True))
_STREET = re.compile(rf"(?<![\w-]){_ORDINAL}[ ](?:{_TYPE})(?!\w)")
_ON_STREET = re.compile(
    rf"(?<=[ ][NSEW]\.[ ]){_ORDINAL}(?![\w-])"
    rf"|\b(?:East|West|North|South)[ ]{_ORDINAL}(?=[.,;]|[ ](?:and|near|at|in|on|after|when)\b)"
)
_DEGREE = re.compile(r"(?<![\w-])[123](?:st|nd|rd)[ -][Dd]egree\b")
# "Sixth-graders", "a 7th grader": what children are called by their class.
_GRADER = re.compile(rf"(?<![\w-])(?:\d{{1,2}}th|{'|'.join(ORDINALS)})[ -]graders?(?![a-z])", re.IGNORECASE)
_DIGITS = re.compile(r"\d(?:st|nd|rd|th)\b")

Span = tuple[int, int]


def named(text: str, words: AbstractSet[str]) -> list[Span]:
    """Where an ordinal is part of a name."""
    if words.isdisjoint(ORDINALS) and not _DIGITS.search(text):
        return []
    return [match.span() for pattern in (_CORNER, _BODY, _STREET, _ON_STREET, _DEGREE, _GRADER) for match in pattern.finditer(text)]
