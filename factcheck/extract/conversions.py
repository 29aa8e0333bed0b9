"""Figures in brackets that render the one before them: "80 kilometers (50 miles)", "2,380,000 ($21,972)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from factcheck.domain.article import Sentence
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.language.en.shared_signs import OF_A_COUNTRY

_CONVERTS = frozenset({Kind.MONEY, Kind.MEASURE})
# What opens a bracket, or stands for one: "80 km/50 miles", "500 rupees, or about $6,".
_OPENS = frozenset({"(", "[", "(or", "(i.e.", "(equivalent to", "(equal to", "(worth", "(=", "=", "/", ", or"})
_LOOSE = frozenset({"=", "/", ", or"})
# Inside the bracket, before another rendering: "(US$3.3 million; £2.6 million)".
_GOES_ON = frozenset({";", ",", "/", "or", ", or", "and"})


def conversions(sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The mentions, each that stands in brackets after a figure of its kind in another unit tied to that figure.

    One that says the same number once more, "forty-eight (48)", is left out.

    A bare number before such brackets has the currency that an earlier pair of the sentence shows: after "2,435,000 yen
    ($22,480)" the 2,380,000 of "2,380,000 ($21,972)" are yen as well.
    """
    found = list(mentions)
    shown: dict[str, str] = {}
    again: set[int] = set()
    for at in _bracketed(sentence, mentions):
        left, right = found[at], found[at + 1]
        assert left.quantity is not None
        assert right.quantity is not None
        unit, other = left.quantity.unit, right.quantity.unit
        if left.kind is right.kind and (left.quantity.amount, unit) == (right.quantity.amount, other):
            again.add(at + 1)
        if left.kind is Kind.COUNT and right.kind is Kind.MONEY and other in shown:
            unit = shown[other]
            left = found[at] = replace(left, kind=Kind.MONEY, quantity=replace(left.quantity, unit=unit))
        if left.kind is right.kind and right.kind in _CONVERTS and (unit != other or _names_its_country(left, right)):
            found[at + 1] = replace(right, conversion_of=left.start if left.conversion_of is None else left.conversion_of)
            if right.kind is Kind.MONEY:
                shown[other] = unit
    return [mention for at, mention in enumerate(found) if at not in again]


def _names_its_country(left: Mention, right: Mention) -> bool:
    """Whether the sign of the first names a country and that of the second none: "$US1 million ($1.5 million)"."""
    signed = right.text.lstrip("~ ").startswith(("$", "£"))
    return left.kind is Kind.MONEY and signed and any(word in left.text for word in OF_A_COUNTRY) and not right.text[1:2].isalpha()


def _bracketed(sentence: Sentence, mentions: list[Mention]) -> Iterator[int]:
    """Where in the mentions one stands whose follower opens a bracket right after it, or goes on in the one that is open."""
    inside = False
    for at, (left, right) in enumerate(pairwise(mentions)):
        between = sentence.text[left.end - sentence.start : right.start - sentence.start].strip()
        loose = between in _LOOSE and left.quantity is not None and right.quantity is not None
        units = {left.quantity.unit, right.quantity.unit} if left.quantity and right.quantity else set()
        inside = (between in _OPENS and (not loose or (left.kind is right.kind and len(units) > 1))) or (inside and between in _GOES_ON)
        if inside:
            yield at
