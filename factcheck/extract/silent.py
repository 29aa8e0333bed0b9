"""Spans of a sentence in which no figure is read: addresses, telephone numbers, model names, scores, idioms."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from factcheck.language.en.silent import IDIOM_WORDS, IDIOMS, SCORE_WORDS, STREETS, TRADE_WORDS, VIRUSES, VOTE_WORDS

_ANY_STREET = "|".join(s.capitalize().replace(".", r"\.") for s in sorted(STREETS, key=len, reverse=True))
_WEB = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}\.\w+|\b\w{1,64}\.(?:com|org|net|gov|co\.uk)/\S*")
# Two numbers with a mark between them: telephone numbers, versions, "24/7", "9/11", standards.
_MARKED = re.compile(r"\d[ ]?[-–./)(][ ]?\(?\d")
_NUMBERS = re.compile(
    r"(?<![\w.])\+?(?:\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\w.])\+\d[\d ()-]{7,20}\d"
    r"|(?<!\w)1-[89]\d\d-[\dA-Z-]{7,12}|(?<![\d$£€-])\d{3}-\d{4}(?!\d)"
    r"|(?<![\w.])\d+(?:\.\d+){2,9}|\b24[/-]7\b|\b(?:9/11|7/7|11/9)\b|\b(?:50/50|50-50|20/20)\b|\b(?:ISO|IEC|DIN"
    r"|RFC|CVE|MIL|STD)[ -]\d[\d-]*"
)
_SCORE = re.compile(
    r"(?<![\w.,$£€/-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?:\s?[-–]\s?\d{1,3})?(?![\w%/]|[.,]\d|-\d"
    r"|[- ](?:year|month|day|week|hour|minute|mile|inch|foot|percent|per|pound|kilo|meter|metre|point|million"
    r"|billion|thousand))"
)
_LISTED = re.compile(r"(?<!\S)\d{1,2}[ ]?\)(?=[ ][A-Za-z])|^\s*\d{1,2}[.)]\s(?=[A-Z“\"])")
_MODEL = re.compile(
    r"(?<![\w,.])7[0-8]7(?:-\d+\w*)?(?:[ ](?:Max|MAX|Dreamliner|jets?|jetliners?|planes?|airliners?"
    r"|aircraft)(?!\w)|s(?!\w))"
)
_POSTCODE = re.compile(r"(?<![\w,.])\d{5}[ ](?:ZIP|zip)\b|\b(?:ZIP|Zip|zip)[ ][Cc]odes?[ ]\d{5}|\b[A-Z]{2}[ ]\d{5}(?:-\d{4})?\b")
_STREET = re.compile(
    rf"(?<![\w,.])\d{{1,5}}[A-Za-z]?(?:[-–]\d{{1,5}})?[ ](?:[NSEW]\.?[ ])?"
    rf"(?:[A-Z0-9][\w’'.-]*[ ]){{1,3}}(?:{_ANY_STREET})(?!\w)"
)
_VIRUS = re.compile(rf"\b(?i:{'|'.join(VIRUSES)})[ -]*-?\d+\b")
_TRADE = re.compile(
    r"(?<!\d)\.\d{2,3}[- ](?:caliber|calibre|cal\b)|\b\d+[ ](?:Pro|Max|Plus|Ultra|Mini)\b"
    r"|\b\d{1,2}(?:\.\d+)?[- ]?mm[ ](?:\w+[ ])?(?:handgun|pistol|gun|rounds?|bullets?|rifle|glock|cartridge"
    r"|casings?|ammunition)"
)
_IDIOM = re.compile(r"(?<![a-z])(?:" + "|".join(sorted(IDIOMS, key=len, reverse=True)) + r")(?![a-z])")
_WORDS = re.compile(r"[a-z]+")

Span = tuple[int, int]


def silent(text: str, low: str, words: AbstractSet[str], *, digits: bool, spelled: bool) -> list[Span]:
    """Where no figure is read."""
    found: list[Span] = []
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
    if ")" in text or text[:3].strip()[:1].isdigit():
        patterns.append(_LISTED)
    if "7" in text:
        patterns.append(_MODEL)
    for trigger, pattern in ((STREETS, _STREET), (frozenset(VIRUSES), _VIRUS), (TRADE_WORDS, _TRADE)):
        if not words.isdisjoint(trigger):
            patterns.append(pattern)
    marked = _MARKED.search(text) is not None
    if marked:
        patterns.append(_NUMBERS)
    found = [m.span() for pattern in patterns for m in pattern.finditer(text)]
    if _FIVE.search(text):
        found += [m.span() for m in _POSTCODE.finditer(text)]
    if marked:
        found += [m.span() for m in _SCORE.finditer(text) if _is_score(low, m)]
    return found


_FIVE = re.compile(r"(?<!\d)\d{5}(?!\d)")


def _is_score(low: str, match: re.Match[str]) -> bool:
    """Whether two numbers around a dash are a result: they fall or are equal, or stand near words of a match."""
    first, second = int(match.group(1)), int(match.group(2))
    near = set(_WORDS.findall(low, max(0, match.start() - 60), min(len(low), match.end() + 40)))
    played = not near.isdisjoint(SCORE_WORDS)
    if not played and not near.isdisjoint(VOTE_WORDS):
        return False
    return first >= second or (first < 200 and played)
