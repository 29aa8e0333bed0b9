"""Spans of a sentence in which no figure is read: addresses, telephone numbers, model names, scores, idioms."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from factcheck.language.en.silent import (
    CALL_WORDS,
    EMERGENCY_NUMBERS,
    GUN_WORDS,
    HEIGHTS,
    IDIOM_WORDS,
    IDIOMS,
    SCORE_WORDS,
    STREETS,
    TRADE_WORDS,
    VIRUSES,
    VOTE_WORDS,
)

_ANY_STREET = "|".join(s.capitalize().replace(".", r"\.") for s in sorted(STREETS, key=len, reverse=True))
_WEB = re.compile(r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}\.\w+|\b\w{1,64}\.(?:com|org|net|gov|co\.uk)/\S*")
# Two numbers with a mark between them: telephone numbers, versions, "24/7", "9/11", standards.
_MARKED = re.compile(r"\d[ ]?[-–./)(:][ ]?\(?\d|\d-[A-Z]{4}")
_NUMBERS = re.compile(
    r"(?<![\w.])\+?(?:\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\w.])\+\d[\d ()-]{7,20}\d"
    r"|(?<!\w)1-[89]\d\d-[\dA-Z-]{7,12}|(?<![\d$£€-])\d{3}-\d{4}(?!\d)"
    r"|(?<![\w.-])(?:\d{3}-)?\d{3}-[A-Z]{4}(?![A-Za-z])(?:[ ]\(\d{4}\))?|(?<![\w.])9-1-1(?!\d)"
    r"|(?<![\d:])\d{1,3}:\d\d(?::\d\d)?(?![\d:])|\(\d{1,2}/\d{1,2}\)"
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
_NTH_STREET = re.compile(rf"(?<![\w,.])\d{{1,3}}(?:st|nd|rd|th)[ ](?:{_ANY_STREET})(?!\w)")
_BLOCK = re.compile(r"(?<![\w,.])\d{1,5}[ ](?:and[ ]\d{1,5}[ ])?blocks?(?=[ ]of[ ](?:[A-Z0-9]|the[ ][A-Z]))")
_EMERGENCY = re.compile(
    rf"(?<![\w$£€,.-])(?:{'|'.join(EMERGENCY_NUMBERS)})(?=[ -](?:{'|'.join(CALL_WORDS)})(?![a-z]))"
    rf"|\b(?:[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|l?ed|l?ing)?|[Pp]hon(?:es?|ed|ing)|[Rr]ang|[Tt]ext(?:ed|ing)?|to|on|with|or|from|a)[ ]"
    rf"(?:{'|'.join(EMERGENCY_NUMBERS)})(?=[.,;:?!)”\"’]|$|[ ](?:and|to|about|for|after|at|from|when|if|or|because|saying)[ ])"
)
_OF_SO_MANY = re.compile(r"\b(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|[Pp]age|[Pp]art|[Ss]tep|[Gg]allery)[ ]\d{1,3}[ ]of[ ]\d{1,3}(?!\d)")
_HEIGHT = re.compile(rf"(?<![\w$£€.,])(?:(?:{'|'.join(HEIGHTS)})[pi]|[24568]K|401\(?k\)?)(?![\w(])")
_CALIBER = re.compile(
    r"(?<![\w.,])(?:\d{1,2}(?:\.\d+)?[- ]?mm|\d{1,2}[- ]gauge)(?!\w)|(?<![\d\w])\.(?:17|22|25|30|32|38|40|44|45|50|223|270|308"
    r"|357|380|410|454)(?![\d%]|[ ]?(?:percent|per[ ]cent|points?|carat|inch|in\b|mile|seconds?))"
)
_VIRUS = re.compile(rf"\b(?i:{'|'.join(VIRUSES)})[ -]*-?\d+\b")
_TRADE = re.compile(
    r"(?<!\d)\.\d{2,3}[- ](?:caliber|calibre|cal\b)|\b\d+[ ](?:Pro|Max|Plus|Ultra|Mini)\b"
    r"|\b\d{1,2}(?:\.\d+)?[- ]?mm[ ](?:\w+[ ])?(?:handgun|pistol|gun|rounds?|bullets?|rifle|glock|cartridge"
    r"|casings?|ammunition)"
)
_IDIOM = re.compile(r"(?<![a-z])(?:" + "|".join(sorted(IDIOMS, key=len, reverse=True)) + r")(?![a-z])")
_WORDS = re.compile(r"[a-z]+")
# Each pattern with the words one of which must be there.
_LED_BY_WORDS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (STREETS, _STREET),
    (STREETS, _NTH_STREET),
    (frozenset(VIRUSES), _VIRUS),
    (TRADE_WORDS, _TRADE),
    (frozenset({"block", "blocks"}), _BLOCK),
    (frozenset({"image", "photo", "picture", "slide", "page", "part", "step", "gallery"}), _OF_SO_MANY),
)

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
    if "K" in text or "p" in text or "k)" in text:
        patterns.append(_HEIGHT)
    patterns += [pattern for trigger, pattern in _LED_BY_WORDS if not words.isdisjoint(trigger)]
    if any(number in text for number in EMERGENCY_NUMBERS):
        patterns.append(_EMERGENCY)
    marked = _MARKED.search(text) is not None
    if marked:
        patterns.append(_NUMBERS)
    found = [m.span() for pattern in patterns for m in pattern.finditer(text)]
    if not words.isdisjoint(GUN_WORDS):
        found += [m.span() for m in _CALIBER.finditer(text)]
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
