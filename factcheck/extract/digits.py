"""Numerals led by digits: "1,200", "15.4", "1.15bn", "2½", "7 3/4", "12,34,567", "1.99×10−30", "22nd"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.extract.cardinals import continue_words
from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.language.en.currencies import CODE_ALIASES, CODES, SYMBOLS
from factcheck.language.en.numbers import MAGNITUDES, SUFFIXES, SYMBOL_FRACTIONS
from factcheck.language.en.silent import OPEN_PREFIXES

_GAP = "[ \xa0\u202f\u2009]"
# "1,234.5", "12,34,567"; "80, 000" of tokenised text; "1 234 567"; "1.234,5"; "1,5"; "15.4"; ".358"; then a power of
# ten and a margin.
_DIGITS = re.compile(
    rf"(?:\d{{1,3}}(?:,\d{{2,3}}){{0,6}},\d{{3}}(?![\d,]\d|\d)(?:\.\d+)?|\d{{1,3}}[ ]?,[ ]000(?!\d)"
    rf"|\d{{1,3}}(?:{_GAP}\d{{3}}){{1,6}}(?![\d,])(?:\.\d+)?"
    rf"|\d{{1,3}}(?:\.\d{{3}}){{1,5}},\d{{1,2}}(?!\d)|(?<!\d,)\d+,\d{{1,2}}(?![\d,])|\d+(?:\.\d+|[ ]\.[ ]\d+)?"
    rf"|(?<![\d\w.])\.\d+|[{''.join(SYMBOL_FRACTIONS)}])"
    rf"(?:e[+-]?\d{{1,3}}(?![\w.])|[ ]?[×x][ ]?10(?:\^[-−+]?|[-−+])\d{{1,3}}(?!\w))?(?:[ ]?(?:±"
    rf"|\+/-)[ ]?\d+(?:\.\d+)?(?:e-?\d+)?)?"
)
_LONGEST = 40  # more characters than any number in a newspaper
_LEAD = re.compile(rf"[\d{''.join(SYMBOL_FRACTIONS)}]+")
_MARGIN = re.compile(r"[ ]?(?:±|\+/-)")
_POWER = re.compile(r"(.*?)(?:e|[ ]?[×x][ ]?10\^?)([-−+]?\d+)$")
_LETTERS = re.compile(r"[A-Za-z]+")
_CODE_BEFORE = re.compile(r"[A-Za-z]\d{1,6}-$")  # "MS13-008"
_CATALOGUED = re.compile(r"[A-Za-z]\d[\d.]*\+$")  # a star: "J1149.5+6663"
_LETTERS_BEFORE = re.compile(r"(\d?)([A-Za-z.]+)([-–]?)$")
_MAGNITUDE = re.compile(
    r"[ \xa0]?-?[ \xa0]?(?i:"
    + ""
    r"|".join((*sorted(MAGNITUDES, key=len, reverse=True), "hundred", "dozens?"))
    + r")(?![A-Za-z])"
    r"|[ \xa0]?(?P<short>bn|Bn|BN|mn|mln|mio|bln|tn|trn|tln|[Cc]r|MM)(?!\w)|[ \xa0]?(?P<letter>[kKmMbBGT])(?![\w²³/])"
)
_SHARE = re.compile(
    rf"(?:{_GAP}|-)?([{''.join(SYMBOL_FRACTIONS)}])|(?:{_GAP}{{1,2}}|-)(\d)/(\d{{1,2}})(?![\d/])"
    rf"|/(\d{{1,3}})(?![\d/,.]\d|\d|/)"
)
_AND_A_SHARE = re.compile(r"[ -]and[ -](?:a[ -])?(?:half|quarter)(?![a-z])")
_PLURAL_AFTER = re.compile(r"[ \xa0](?:[a-z]+[ \xa0])?(?:people|[a-z]{3,}(?<!ic)s)\b|[ -](?:euro|pound|dollar|yen|ton|tonne)\b")
_MONEY_BEFORE = re.compile(r"(?:[$£€¥₽₹₩₪₺₴₿][\d.,]*[mMbBkK]?(?:[-–]| to | and | or )?|\b[A-Z]{3}|\bRs\.?|\bRM)[ \xa0]?[-−]?$")
_NAME_BEFORE = re.compile(r"\b[A-Z][A-Z0-9]{1,7}[ -]$")  # a model: "GeForce GT 650M"
_OPENERS = frozenset("($£€¥₽₹₩₪₺₴₦₱฿₿₾₤~≈∼<>=≥≤[{“\"‘'’`—–−+*:;,|")
# "80km/50 miles": the same in another unit.
_UNIT_BEFORE = re.compile(r"\d[ ]?(?:km|kms|kg|kgs|cm|mm|m|ft|lbs?|miles?|mph|kph|km/h|°?[CF]|kilos?|kilomet(?:er|re)s?|met(?:er|re)s?)/$")
_RAND = re.compile(r"[\d.,]{1,20}[ ]?(?:m|bn|million|billion|trillion)(?![A-Za-z])|\d{1,3},\d{3}")
_YEAR_ELIDED = re.compile(r"\d\ds?\b")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


def in_digits(text: str, low: str) -> list[Numeral]:
    """The numerals of a sentence that begin with a digit."""
    found: list[Numeral] = []
    end = 0
    for lead in _LEAD.finditer(text):
        start = lead.start()
        if start < end:
            continue
        match = _DIGITS.match(text, start - 1) if text[start - 1 : start] == "." and start > end else None
        match = match or _DIGITS.match(text, start)
        if match is not None:
            end = match.end()
            if numeral := _numeral(text, low, match):
                found.append(numeral)
    return found


def _numeral(text: str, low: str, match: re.Match[str]) -> Numeral | None:
    """The numeral at a match of digits, with what is glued to it; None where the digits are part of a name."""
    start, end = match.span()
    surface = match.group()
    if len(surface) > _LONGEST or (start and not _may_begin(text, start)):
        return None
    value, step = _decimal(surface)
    if sign := _sign_before(text, low, start):
        value, start = -value, start - sign
    if share := _SHARE.match(text, end):
        return _mixed(start, value, share)
    plain = surface.isdigit()
    if plain and text.startswith(("'s", "’s"), end) and len(surface) == 2 and surface[1] == "0":
        return Numeral(start, end + 2, value, value + 9, ONE, Form.DECADE, digits=True)
    if plain and (letters := _LETTERS.match(text, end)):
        glued = letters.group().lower()
        if glued in _ORDINAL_ENDS:
            return Numeral(start, letters.end(), value, value, ONE, Form.ORDINAL, digits=True)
        if glued == "s":
            return Numeral(start, letters.end(), value, value + 9, ONE, Form.DECADE, digits=True)
    return _scaled(text, low, Numeral(start, end, value, value, step, digits=True, plain=plain))


def _scaled(text: str, low: str, bare: Numeral) -> Numeral:
    """The numeral with the magnitude that follows its digits, in words or in letters."""
    start, end = bare.start, bare.end
    magnitude = _MAGNITUDE.match(text, end)
    letter = magnitude["letter"] if magnitude else None
    if (magnitude is None and _AND_A_SHARE.match(low, end)) or (magnitude and not letter and not magnitude["short"]):
        run = continue_words(low, end, bare.value, bare.step, spelled=False)
        return Numeral(start, run.end, run.value, run.value, run.step, scale=run.scale, digits=True, round=run.round)
    if magnitude is None or (letter and not _letter_counts(text, start, magnitude, letter)):
        return bare
    scale = Decimal(SUFFIXES[letter or magnitude["short"]])
    value = bare.value * scale
    return Numeral(start, magnitude.end(), value, value, bare.step * scale, scale=scale, digits=True)


def _letter_counts(text: str, start: int, magnitude: re.Match[str], letter: str) -> bool:
    """Whether a lone letter after digits is a magnitude: with money before it or people after it; "k" always."""
    if letter == "k" or _MONEY_BEFORE.search(text, max(0, start - 24), start):
        return True
    touches = magnitude.end() == magnitude.start() + 1
    decimal = "." in text[start : magnitude.start()]
    match letter:
        case "K":
            return touches and _PLURAL_AFTER.match(text, magnitude.end()) is not None
        case "M":
            named = _NAME_BEFORE.search(text, max(0, start - 16), start) is not None
            return touches and (not named or _PLURAL_AFTER.match(text, magnitude.end()) is not None)
        case "m":
            return touches and _PLURAL_AFTER.match(text, magnitude.end()) is not None
        case "b" | "B":
            return (touches and (decimal or letter == "B")) or _PLURAL_AFTER.match(text, magnitude.end()) is not None
        case _:
            return letter == "G" and decimal and touches


def _may_begin(text: str, start: int) -> bool:
    """Whether digits at `start` begin a number, judged by what touches them on the left."""
    before = text[start - 1]
    if before == "+" and _CATALOGUED.search(text, max(0, start - 14), start):
        return False
    if before in _OPENERS:
        elided = before in "'’‘" and _YEAR_ELIDED.match(text, start) and (start < 2 or not text[start - 2].isalnum())
        return not elided
    if before.isspace():
        return True
    if before == "/":
        return _UNIT_BEFORE.search(text, max(0, start - 16), start) is not None
    touching = _LETTERS_BEFORE.search(text, max(0, start - 14), start)
    if touching is None:
        return before == "-" and not _CODE_BEFORE.search(text, max(0, start - 14), start)
    return _may_follow(text, start, touching)


def _may_follow(text: str, start: int, touching: re.Match[str]) -> bool:
    """Whether digits begin a number after letters that touch them: an open prefix ("mid-"), a currency ("Rs20")."""
    digit, word, hyphen = touching.groups()
    if hyphen:
        return bool(digit) or word.lower() in OPEN_PREFIXES or word in CODES
    if word == "R":
        return _RAND.match(text, start) is not None
    signed = text[touching.start() - 1 : touching.start()] in {"$", "£"}
    return signed or word in CODES or word in CODE_ALIASES or word in SYMBOLS or word in {"c.", "ca.", "p."}


def _sign_before(text: str, low: str, start: int) -> int:
    """The length of a minus before digits: a sign that touches nothing else, or the word."""
    if (
        start
        and text[start - 1] in "-−"
        and (start == 1 or text[start - 2] in " \xa0($£€¥=<>~")
        and not text[max(0, start - 3) : start - 1].strip().isdigit()
    ):
        return 1
    if low.endswith(("minus ", "minus-", "negative "), max(0, start - 9), start):
        return 9 if low.endswith("negative ", 0, start) else 6
    return 0


def _decimal(surface: str) -> tuple[Decimal, Decimal]:
    """Value and step of digits as written."""
    if surface.isascii() and surface.isdigit():
        return Decimal(surface), ONE
    if surface[0] in SYMBOL_FRACTIONS:
        return SYMBOL_FRACTIONS[surface[0]], SYMBOL_FRACTIONS[surface[0]]
    if margin := _MARGIN.search(surface):
        surface = surface[: margin.start()]
    power = 0
    if parts := _POWER.match(surface):
        surface, power = parts.group(1), int(parts.group(2).replace("−", "-"))
    comma = surface.rfind(",")
    if comma >= 0 and len(surface) - comma <= 3:
        surface = surface.replace(".", "").replace(",", ".")
    value = Decimal("".join(c for c in surface if c.isdecimal() or c == "."))
    step = ONE.scaleb(int(value.as_tuple().exponent))
    return value.scaleb(power), step.scaleb(power)


def _mixed(start: int, value: Decimal, share: re.Match[str]) -> Numeral:
    """A number with a fraction ("2½", "5 1/4"), or a fraction in digits ("3/4")."""
    symbol, top, bottom, below = share.groups()
    if below is not None:
        whole = Decimal(below) or ONE
        return Numeral(start, share.end(), value / whole, value / whole, ONE / whole, Form.SHARE, digits=True)
    part = SYMBOL_FRACTIONS[symbol] if symbol else Decimal(top) / (Decimal(bottom) or ONE)
    step = part if symbol else ONE / (Decimal(bottom) or ONE)
    value = value - part if value < 0 else value + part
    return Numeral(start, share.end(), value, value, step, digits=True)
