"""Amounts named by a word alone: "dozens of people", "tens of thousands", "several hundred", "a few officers"."""

from __future__ import annotations

import re

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.heads import ANYBODY, DEMOGRAPHIC, EMPTY, IRREGULAR_PLURALS, NOT_PLURAL, ROLE

_TIMES = re.compile(r"[ ]times\b(?![ ](?:as|the|that|his|her|its|their|more|over|larger|higher|bigger|greater|faster|a|an|per|every)\b)")
_DONE = re.compile(r"(?:[a-z]ed|shot|struck|hit|beaten|bitten)[ ]$")
_OFTEN = ("several", "multiple", "numerous")
_SAYS_LITTLE = frozenset({"few", "several"})
_NOUNS = re.compile(r"[ \xa0](?:of (?:the |his |her |its |their )?)?([a-z]+)(?:[ \xa0]([a-z]+))?")


def is_small(numeral: Numeral) -> bool:
    """Whether it is "several", "a few", "a couple", "a handful", "multiple" and no hundred or thousand with it."""
    return numeral.form is Form.VAGUE and numeral.times == ONE and numeral.scale == ONE


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A vague amount. A small one says little, and is read only where it counts people, things, or how often something was done."""
    if numeral.form is not Form.VAGUE or (is_small(numeral) and not _counts(line, numeral, unit)):
        return None
    return reading(Kind.COUNT, numeral)


def _counts(line: Line, numeral: Numeral, unit: Unit | None) -> bool:
    return _counts_people(line, numeral) or _counts_times(line, numeral) or (unit is None and _counts_things(line, numeral))


def _counts_times(line: Line, numeral: Numeral) -> bool:
    """Whether it tells how often something was done: "shot several times"; "a few times" is a way of speaking."""
    done = _DONE.search(line.low, max(0, numeral.start - 12), numeral.start)
    return done is not None and line.low.startswith(_OFTEN, numeral.start) and _TIMES.match(line.low, numeral.end) is not None


def _counts_people(line: Line, numeral: Numeral) -> bool:
    nouns = _NOUNS.match(line.low, numeral.end)
    return nouns is not None and any(_is_person(noun) for noun in nouns.groups() if noun)


def _counts_things(line: Line, numeral: Numeral) -> bool:
    """Whether a plural follows that names something of its own: "multiple guns"; "several reasons" and "a few things" say nothing."""
    if numeral.word in _SAYS_LITTLE:
        return False
    nouns = _NOUNS.match(line.low, numeral.end)
    plural = next((noun for noun in nouns.groups() if noun and _is_plural(noun)), None) if nouns else None
    return plural is not None and not EMPTY & {plural, plural.removesuffix("s"), plural.removesuffix("es")}


def _is_plural(noun: str) -> bool:
    return noun in IRREGULAR_PLURALS or (noun.endswith("s") and noun not in NOT_PLURAL and not noun.endswith(("ss", "is", "us")))


def _is_person(noun: str) -> bool:
    singular = {"people": "person", "men": "man", "women": "woman", "children": "child"}.get(noun, noun.removesuffix("s"))
    return singular != noun and (singular in ANYBODY or singular in DEMOGRAPHIC or singular in ROLE)
