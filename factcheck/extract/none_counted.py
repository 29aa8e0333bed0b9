"""Where a denial states a count of none ("killed no one", "without casualties"), and a word how often ("shot twice")."""

from __future__ import annotations

import re

from factcheck.extract.numeral import Numeral
from factcheck.extract.reading import Line
from factcheck.language.en.function_words import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from factcheck.language.en.silent import DENIED_NOUNS, DENIED_VERBS, DENYING_VERBS, NEVER_VERBS, ONCE_VERBS

_NOUNS = re.compile(r"[ ](?:any[ ])?(?:([a-z]+)[ ])?([a-z]+)(?:[ ]([a-z]+))?")
_LIFE = re.compile(r"[ ](?:any[ ])?loss[ ]of[ ]life\b")
_BE = r"(?:[ ](?:was|were|has|have|had|been|else|is|reported|reportedly|seriously))*"
_VERB = re.compile(rf"{_BE}[ ]([a-z]+)")
_THINGS = re.compile(r"[ ][a-z]+(?:[ ][a-z]+)?[ ](?:was|were|(?:has|have|had)[ ]been)[ ]([a-z]+)")
_OF_ALL = re.compile(
    r"(?:[ ]of[ ](?:the|his|her|its|their|them|those|these)(?:[ ][a-z]+){0,3}?(?=[ ](?:was|were|has|have|had|is|are)[ ]))?"
    rf"{_BE}[ ]([a-z]+)"
)
_NEITHER = re.compile(rf"(?:[ ]of[ ](?:the|his|her|their|them))?(?:[ ][a-z]+)?{_BE}[ ]([a-z]+)")
_FURTHER = re.compile(r"[ ](?:other|more|further|additional|new|serious|major|significant|immediate)\b")
_DENYING = re.compile(rf"\b(?:{'|'.join(sorted(DENYING_VERBS, key=len, reverse=True))})[ ]$")
_NEVER = re.compile(r"[ ](?:been[ ])?([a-z]+)")
_PERFECT = re.compile(r"\b(?:has|have|had|[’']s|[’']ve|[’']d|was|were)[ ]$")
# "Twice the price", "twice as many", "twice a week", "think twice" tell how much and how often, and count no times.
_NO_TIMES = re.compile(
    r"-|[ ](?:as|the|that|this|his|her|its|their|what|more|over|daily|weekly|monthly|yearly|a|an|every|per|or|upon|again)\b"
)
_THOUGHT = re.compile(r"\b(?:think|thinks|thinking|thought)[ ]$")
_ONCE = re.compile(rf"\b(?:{'|'.join(ONCE_VERBS)})[ ]$")


def is_none_counted(line: Line, numeral: Numeral) -> bool:
    """Whether a denial counts none, and says nothing else: "no casualties", "no one was hurt", "has never been arrested"."""
    low, start, end = line.low, numeral.start, numeral.end
    match low[start:end]:
        case "no":
            return _no_such(low, end)
        case "without":
            return _LIFE.match(low, end) is not None or _is_toll(low, end)
        case "never":
            said = _NEVER.match(low, end)
            return said is not None and said.group(1) in NEVER_VERBS and _PERFECT.search(low, max(0, start - 6), start) is not None
        case "none" | "neither" as word:
            return _denies((_OF_ALL if word == "none" else _NEITHER).match(low, end))
        case _:
            return _denies(_VERB.match(low, end)) or _DENYING.search(low, max(0, start - 12), start) is not None


def _denies(match: re.Match[str] | None) -> bool:
    return match is not None and match.group(1) in DENIED_VERBS


def _no_such(low: str, end: int) -> bool:
    """Whether "no" counts: a toll, or things or people that the verb says something was not done to."""
    if _FURTHER.match(low, end):
        return False
    return _is_toll(low, end) or _denies(_THINGS.match(low, end))


def _is_toll(low: str, end: int) -> bool:
    """Whether casualties are denied, and no word only narrows another noun: "no injuries", but "no death penalty"."""
    nouns = _NOUNS.match(low, end)
    if nouns is None:
        return False
    first, second, third = nouns.groups()
    if first in DENIED_NOUNS:
        return first.endswith("s") or second in PREPOSITIONS | AUXILIARIES | CONJUNCTIONS
    plain = third is None or third in PREPOSITIONS | AUXILIARIES | CONJUNCTIONS
    return second in DENIED_NOUNS and (second.endswith("s") or plain)


def is_how_often(line: Line, numeral: Numeral) -> bool:
    """Whether "once" or "twice" counts times: "shot twice", "more than once"."""
    low, start, end = line.low, numeral.start, numeral.end
    if low[start:end] == "once":
        return _ONCE.search(low, max(0, start - 12), start) is not None and not low.startswith(" again", end)
    return _NO_TIMES.match(low, end) is None and _THOUGHT.search(low, max(0, start - 10), start) is None
