"""Numbers that name and do not count: telephone lines, addresses, roads, channels, calibers, models, versions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from factcheck.extract import registered_numbers
from factcheck.extract.titled import titled
from factcheck.language.en.directions import PARTICLES, VERBS
from factcheck.language.en.silent import CALL_WORDS, EMERGENCY_NUMBERS, GUN_WORDS, HEIGHTS, STREETS, TRADE_WORDS

_ANY_STREET = "|".join(s.capitalize().replace(".", r"\.") for s in sorted(STREETS, key=len, reverse=True))
# Two numbers with a mark between them: telephone numbers, versions, "24/7", "9/11", standards.
_MARKED = re.compile(r"\d[ ]?[-–./)(:+][ ]?\(?\d|\d-[A-Z]|\d{3}[ ]\d{3}|\)[ ]?\d{3}-[A-Z]")
_NUMBERS = re.compile(
    r"(?<![\w.])\+?(?:\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|(?<![\w.])\+\d[\d ()-]{7,20}\d"
    r"|(?<!\w)1-[89]\d\d-[\dA-Z-]{7,12}(?:[ ]\(\d{4}\))?|(?<![\d$£€-])\d{3}-\d{4}(?!\d)"
    r"|(?<![\w.-])(?:1-)?(?:\d{3}-|\(\d{3}\)[ ]?|(?<=[(]))?\d{3}-[A-Z]{4}(?![A-Za-z])(?:[ ]\(\d{4}\))?|(?<![\w.])9-1-1(?!\d)"
    r"|(?<![\d:])\d{1,3}:\d\d(?::\d\d)?(?![\d:])|\(\d{1,2}/\d{1,2}\)"
    r"|(?<![\w.])\d+(?:\.\d+){2,9}|\b24[/-]7\b|\b(?:9/11|7/7|11/9)\b|\b(?:50/50|50-50|20/20)\b|\b(?:ISO|IEC|DIN"
    r"|RFC|CVE|MIL|STD)[ -]\d[\d-]*"
)
# "0845 125 2222", "0800 555111", "1300 555 135"; "text CCTIP to 274637 (CRIMES)", "text HELP to 60066".
_LINES = re.compile(
    r"(?<![\w.,])0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?(?!\d)|(?<![\w.,])\d{5,6}(?=[ ]\([A-Z]+\))"
    r"|(?<![\w.,])1[38]00[ ]\d{3}[ ]\d{3}(?!\d)|(?<=[A-Z][ ]to[ ])\d{5,6}(?![\d,])"
)
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
_BLOCK = re.compile(
    r"(?<![\w,.])\d{3,5}(?:[ ]and[ ]\d{3,5})?(?:[- ]blocks?(?=[ ](?:of[ ])?(?:[A-Z0-9]|the[ ][A-Z]))|(?=[ ]of[ ][A-Z]\w+[ ](?:"
    + _ANY_STREET
    + r")))"
)
_LINES_CALLED = "|".join(EMERGENCY_NUMBERS)
# "The toll rises to 112": a number that is reached, not called.
_NOT_REACHED = "".join(rf"(?<!\b{word} )" for word in (*VERBS, *PARTICLES))
# "UPDATE 2-Ferry line cuts fares": the turn of an agency's report.
_TURN = re.compile(r"(?<![A-Za-z])(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED)[ ]\d{1,2}(?=[ ]?[-–])")
_EMERGENCY = re.compile(
    rf"(?<![\w$£€,.-])(?:{_LINES_CALLED})(?=[ -](?:{'|'.join(CALL_WORDS)})(?![a-z]))"
    rf"|\b(?:[Cc]all(?:s|ed|ing)?|[Dd]ial(?:s|l?ed|l?ing)?|[Pp]hon(?:es?|ed|ing)|[Rr]ang|[Tt]ext(?:ed|ing)?)[ ](?:to[ ])?"
    rf"(?:{_LINES_CALLED})(?![\d,.]\d|\d)"
    rf"|{_NOT_REACHED}\b(?:to|on|with|or|from)[ ](?:{_LINES_CALLED})"
    r"(?=[.,;:?!)”\"’](?!\d)|$|[ ](?:and|about|for|after|at|when|saying|were|was)[ ])"
)
_HEIGHT = re.compile(rf"(?<![\w$£€.,])(?:(?:{'|'.join(HEIGHTS)})[pi]|[24568]K|401\(?k\)?)(?![\w(])")
_CALIBER = re.compile(
    r"(?<![\w.,])(?:\d{1,2}(?:\.\d+)?[- ]?mm|\d{1,2}[- ]gauge)(?!\w)|(?<![\d\w])\.(?:17|22|25|30|32|38|40|44|45|50|223|270|308"
    r"|357|380|410|454)(?![\d%]|[ ]?(?:percent|per[ ]cent|points?|carat|inch|in\b|mile|seconds?))"
)
_CHANNEL = re.compile(
    r"\b(?:[KW][A-Z]{2,3}|FOX|CBS|NBC|ABC|PBS)[ ]?\d{1,2}(?![\d,.]\d|\d)|(?<![\w,.])\d{1,2}[ ](?:Eyewitness[ ]|Action[ ]|Local[ ]|On[ ])?"
    r"(?:News|NEWS)\b|(?<![\w,.])\d{3,4}[ ]WINS\b"
)
_ROAD = re.compile(
    r"(?<![\w,.])\d{1,3}[ ](?:Freeway|Expressway|Turnpike|Highway|Motorway|Beltway|Tollway|freeway)\b"
    r"|\bU\.?S\.?[ ]\d{1,3}(?:-\d{1,3})?\b(?![ ][a-z])"
    r"|\b[Ll]ower[ ]48\b|\b7-Eleven\b|\b802\.11\b"
)
# "At 3500 Fannin": no word of a street, but a number that begins an address.
_AT_ADDRESS = re.compile(r"\b[Aa]t[ ]\d{3,5}(?=[ ](?:[NSEW]\.?[ ])?[A-Z][a-z]+(?<!s)\b(?![ ]time))")
_SHORT_DATE = re.compile(r"(?<![\w-])\d{1,2}-\d{1,2}-\d{2}(?![\d-])")
_LABELLED = re.compile(
    r"\b(?:[Ii]n|[Bb]y|of|[Uu]ntil|[Ss]ince|[Tt]hrough|[Dd]uring|[Aa]fter|[Bb]efore|[Ff]rom|[Oo]n|to|for)[ ]"
    r"(?:week|day|year|game|round|season|quarter|month|level|grade)[ ]"
    r"\d{1,3}(?![\d,.]\d|\d)"
)
_LABEL_WORDS = frozenset({"week", "day", "year", "game", "round", "season", "quarter", "month", "level", "grade"})
_TRADE = re.compile(
    r"(?<![\d,])\.?\d{2,3}(?:[ ]?-[ ]?|[ ])(?:caliber|calibre|cal\b)(?!-)|\b\d+[ ](?:Pro|Max|Plus|Ultra|Mini)\b"
    r"|\b\d{1,2}(?:\.\d+)?[- ]?mm[ ](?:\w+[ ])?(?:handgun|pistol|gun|rounds?|bullets?|rifle|glock|cartridge"
    r"|casings?|ammunition)"
)
_FIVE = re.compile(r"(?<!\d)\d{5}(?!\d)")
# Each pattern with the words one of which must be there.
_LED_BY_WORDS: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (frozenset({"update", "wrapup", "rpt", "refile", "corrected"}), _TURN),
    (STREETS, _STREET),
    (STREETS, _NTH_STREET),
    (TRADE_WORDS, _TRADE),
    (_LABEL_WORDS, _LABELLED),
    (frozenset({"block", "blocks"}), _BLOCK),
    *registered_numbers.BY_WORDS,
)

Span = tuple[int, int]


# What must be there for a pattern to be worth its run: most sentences have none of it.
_HEIGHT_SIGN = re.compile(r"\d(?:[piK]|\(?k)")
_CALIBER_SIGN = re.compile(r"\d[ -]?(?:mm|gauge)|(?<!\d)\.\d\d")
_CALL_LETTERS = re.compile(r"[KW][A-Z]{2}")
# "60 Minutes", "127 Hours": a unit with a capital in running text names a film or a broadcast.
_SHOW = re.compile(r"(?<![\w,.$£€-])\d{1,3}[ ](?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)\b")
_TIME_WORDS = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years"])
_THREE_DIGITS = re.compile(r"\d{3}")
_CHANNEL_WORDS = frozenset({"news", "wins", "fox", "cbs", "nbc", "abc", "pbs"})
_ROAD_WORDS = frozenset(
    {"freeway", "expressway", "turnpike", "highway", "motorway", "beltway", "tollway", "lower", "eleven", "wi", "fi", "u", "us"}
)


def called(text: str, words: AbstractSet[str]) -> list[Span]:
    """Where the digits of a sentence name something."""
    patterns = [pattern for trigger, pattern in _LED_BY_WORDS if not words.isdisjoint(trigger)]
    if not words.isdisjoint(_TIME_WORDS) and _SHOW.search(text) and not titled(text):
        patterns.append(_SHOW)
    if "7" in text:
        patterns.append(_MODEL)
    if _HEIGHT_SIGN.search(text):
        patterns.append(_HEIGHT)
    if _MARKED.search(text):
        patterns += (_NUMBERS, _SHORT_DATE, *registered_numbers.MARKED)
    if not words.isdisjoint(GUN_WORDS) and _CALIBER_SIGN.search(text):
        patterns.append(_CALIBER)
    if not words.isdisjoint(_CHANNEL_WORDS) or _CALL_LETTERS.search(text):
        patterns.append(_CHANNEL)
    if not words.isdisjoint(_ROAD_WORDS):
        patterns.append(_ROAD)
    if _THREE_DIGITS.search(text):
        patterns += _in_long_numbers(text, words)
    return [m.span() for pattern in patterns for m in pattern.finditer(text)]


def _in_long_numbers(text: str, words: AbstractSet[str]) -> Iterator[re.Pattern[str]]:
    """The patterns for numbers of three digits and more."""
    yield _LINES
    if any(number in text for number in EMERGENCY_NUMBERS):
        yield _EMERGENCY
    if _FIVE.search(text):
        yield _POSTCODE
    if "at" in words:
        yield _AT_ADDRESS
