"""Amounts named by a word alone: "dozens of people", "tens of thousands", "several hundred", "a few officers"."""

from __future__ import annotations

import re

from factcheck.domain.kinds import Kind
from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.unit_words import Unit
from factcheck.language.en.heads import ANYBODY, DEMOGRAPHIC, ROLE

_TIMES = re.compile(r"[ ]times\b(?![ ](?:as|the|that|his|her|its|their|more|over|larger|higher|bigger|greater|faster|a|an|per|every)\b)")
_DONE = re.compile(r"(?:[a-z]ed|shot|struck|hit|beaten|bitten)[ ]$")
_NOUNS = re.compile(r"[ \xa0](?:of (?:the |his |her |its |their )?)?([a-z]+)(?:[ \xa0]([a-z]+))?")


def is_small(numeral: Numeral) -> bool:
    """Whether it is "several", "a few", "a couple", "a handful" and no hundred or thousand with it."""
    return numeral.form is Form.VAGUE and numeral.times == ONE and numeral.scale == ONE


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A vague amount. A small one says little, and is read only where it counts people."""
    del unit
    if numeral.form is not Form.VAGUE or (is_small(numeral) and not _counts_people(line, numeral) and not _counts_times(line, numeral)):
        return None
    return reading(Kind.COUNT, numeral)


def _counts_times(line: Line, numeral: Numeral) -> bool:
    """Whether it tells how often something was done: "shot several times"; "a few times" is a way of speaking."""
    done = _DONE.search(line.low, max(0, numeral.start - 12), numeral.start)
    return done is not None and line.low.startswith("several", numeral.start) and _TIMES.match(line.low, numeral.end) is not None


def _counts_people(line: Line, numeral: Numeral) -> bool:
    nouns = _NOUNS.match(line.low, numeral.end)
    return nouns is not None and any(_is_person(noun) for noun in nouns.groups() if noun)


def _is_person(noun: str) -> bool:
    singular = {"people": "person", "men": "man", "women": "woman", "children": "child"}.get(noun, noun.removesuffix("s"))
    return singular != noun and (singular in ANYBODY or singular in DEMOGRAPHIC or singular in ROLE)
