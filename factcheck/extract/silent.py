"""Spans of a sentence in which no figure is read: addresses, telephone numbers, model names, scores, idioms."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from factcheck.extract.called_numbers import called
from factcheck.extract.named_ordinals import named
from factcheck.language.en.silent import IDIOM_WORDS, IDIOMS, SCORE_WORDS, VIRUSES, VOTE_WORDS

_WEB = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}\.\w+|\b\w{1,64}\.(?:com|org|net|gov|co\.uk)/\S*")
_DASHED = re.compile(r"\d[ ]?[-–][ ]?\d")
# A team's or fighter's record: "(58-3)", "the 0-14 Lions", "fell to 2-9".
_RECORD = re.compile(
    r"(?<=\()\d{1,3}-\d{1,3}(?:-\d{1,3})?(?=[),;])|(?<=[Tt]he )\d{1,3}-\d{1,3}(?=[ ][A-Z])"
    r"|(?<=fell to )\d{1,2}-\d{1,2}(?=[.,;]|$)|(?<=improved to )\d{1,2}-\d{1,2}(?=[.,;]|$)"
)
_SCORE = re.compile(
    r"(?<![\w.,$£€/-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?:\s?[-–]\s?\d{1,3})?(?![\w%/]|[.,]\d|-\d"
    r"|[- ](?:year|month|day|week|hour|minute|mile|inch|foot|percent|per|pound|kilo|meter|metre|point|million"
    r"|billion|thousand))"
)
_LISTED = re.compile(r"(?<!\S)\d{1,2}[ ]?\)(?=[ ][A-Za-z])|^\s*(?:\d{1,2}[.)]|\(\d{1,2}\))\s(?=[A-Z“\"])|^\W*\d{1,3}[ ]of[ ]\d{1,3}\W*$")
# A road so many miles out of town: "near 7 Mile and Greenfield", "Eight Mile Road".
_MILE_ROAD = re.compile(r"\b(?:\d{1,2}|[A-Z][a-z]{2,7}) Mile(?= Roads?\b| Rd\b| (?:and|near|at) [A-Z])")
_VIRUS = re.compile(rf"\b(?i:{'|'.join(VIRUSES)})[ -]*-?\d+\b")
# A hyphen may stand for any space of an idiom: "eleventh-hour talks".
_SPACE = r" (?![^\[\]]*\])"  # outside of brackets
_IDIOM = re.compile(r"(?<![a-z])(?:" + re.sub(_SPACE, "[ -]", "|".join(sorted(IDIOMS, key=len, reverse=True))) + r")(?![a-z])")
# "The yard opened before 9.": an hour of the day, of which nothing tells the half.
_BEFORE_HOURS = frozenset({"before", "until", "till", "after", "past"})
_HOUR = re.compile(
    r"\b(?:before|until|till|after|past) (1[0-2]|[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?=[.;!?]?[”\"’']?$|[;,] (?!\d))"
)
_WORDS = re.compile(r"[a-z]+")
Span = tuple[int, int]


def silent(text: str, low: str, words: AbstractSet[str], *, digits: bool, spelled: bool) -> list[Span]:
    """Where no figure is read."""
    found = named(text, words)
    if "mile" in words:
        found += [m.span() for m in _MILE_ROAD.finditer(text)]
    if not words.isdisjoint(_BEFORE_HOURS):
        found += [m.span(1) for m in _HOUR.finditer(low)]
    if digits:
        found += _in_digits(text, low, words)
    if spelled and not words.isdisjoint(IDIOM_WORDS):
        found += [m.span() for m in _IDIOM.finditer(low)]
    return found


def _in_digits(text: str, low: str, words: AbstractSet[str]) -> list[Span]:
    """Spans around digits; each pattern runs only where a sign or word of it is there."""
    patterns: list[re.Pattern[str]] = []
    if "@" in text or "/" in text or "www." in low:
        patterns.append(_WEB)
    if ")" in text or text.lstrip(" \t")[:1].isdigit():
        patterns.append(_LISTED)
    if not words.isdisjoint(VIRUSES):
        patterns.append(_VIRUS)
    found = [m.span() for pattern in patterns for m in pattern.finditer(text)]
    found += called(text, words)
    if _DASHED.search(text):
        found += [m.span() for m in _SCORE.finditer(text) if _is_score(low, m)]
        found += [m.span() for m in _RECORD.finditer(text)]
    return found


def _is_score(low: str, match: re.Match[str]) -> bool:
    """Whether two numbers around a dash are a result: they fall or are equal, or stand near words of a match."""
    first, second = int(match.group(1)), int(match.group(2))
    near = set(_WORDS.findall(low, max(0, match.start() - 60), min(len(low), match.end() + 40)))
    played = not near.isdisjoint(SCORE_WORDS)
    if not played and not near.isdisjoint(VOTE_WORDS):
        return False
    return first >= second or (first < 200 and played)
