"""The sign, code or name of a currency that stands beside a number, and how far it reaches."""

from __future__ import annotations

import re

from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.extract.reading import Line
from factcheck.language.en.currencies import (
    CODE_ALIASES,
    CODES,
    DEMONYMS,
    LOWER_CODES,
    MINOR_NAMES,
    NAMES,
    NAMES_BEFORE,
    ORDINARY,
    SHORT_NAMES,
    SYMBOLS,
    WORDS_TOO,
)

_SIGNS = "$£€¥₽₹₩₪₺₴₦₱฿₫₡₲₵₸₾₼₿₤₮"
_PREFIX = r"(?<![A-Za-z’'&.])(?:[A-Z][A-Za-z.]{0,3}|c|[Uu]\.[Ss]\.?|usd)[ ]?"
_BEFORE = re.compile(
    rf"((?:{_PREFIX})?[{_SIGNS}][A-Z]{{0,3}}|Y=|(?<![A-Za-z&’'.])[A-Za-z]{{2,8}}\.?"
    rf"|(?<![A-Za-z&’'.])R)[ \xa0]?[-−]?[ \xa0]?$"
)
_SIGN_AFTER = re.compile(rf"[ \xa0]?([{_SIGNS}])(?![ \xa0]?\d)|[ \xa0]?(€ur)|([{_SIGNS}])(?!\d)")
_WORDS_AFTER = re.compile(r"[ \xa0]?[-–]?[ \xa0]?([A-Za-z.]+)(?:[ \xa0-]([A-Za-z]+))?(?:[ \xa0-]([A-Za-z]+))?")
# Words that show whether "pounds" weigh or pay.
_MASS = re.compile(
    r"\b(?:weigh\w*|weight\w*|heav\w+|lbs?|kg|kilo\w*|ounces?|fat|muscles?|baby|body|shed|meat|marijuana|cocaine"
    r"|heroin|drugs|explosives|thrust|fish|tons?|tonnes?)\b"
)
_MONEY = re.compile(
    r"£|\b(?:pa(?:y|ys|id|ying|yments?)|costs?|price[sd]?|worth|fine[sd]?|spen[dt]\w*|sterling|pence|bills?|salary"
    r"|fees?|wages?|budget|prize|charge[sd]?|earn\w*|cash"
    r"|money|sold|buy|bought|loans?|debts?|donat\w*|rais(?:ed|ing)|exchange|euros?|dollars?|bank\w*|note|notes"
    r"|tax\w*|ten pounds)\b|^\W*\w+\W+pounds\W*$"
)


def before(line: Line, numeral: Numeral) -> tuple[int, str] | None:
    """Where a sign or code before the number begins, and its currency."""
    text, start = line.text, numeral.start
    if not numeral.digits or start == line.least or text[start - 1] in ",;:.)—":
        return None
    match = _BEFORE.search(text, max(line.least, start - 14), start)
    if match is None:
        return None
    written = match.group(1)
    if any(sign in written for sign in _SIGNS):
        return _sign(match, written)
    unit = _code(written, numeral, touches=match.end(1) == start)
    return (match.start(), unit) if unit else None


def _code(written: str, numeral: Numeral, *, touches: bool) -> str | None:
    """The currency of letters before the number: "Rs", "USD", "ringgit", and "R" where it touches digits."""
    code = written.upper() if written in LOWER_CODES else written
    if code == "R":
        return "ZAR" if touches else None
    if code == "euro" and not touches:
        return SYMBOLS[code] if numeral.scale != ONE else None
    if code in SYMBOLS:
        return SYMBOLS[code]
    if code in CODES or code in CODE_ALIASES:
        return CODE_ALIASES.get(code, code) if touches or code not in WORDS_TOO else None
    name = NAMES_BEFORE.get(written.lower())
    return name if numeral.scale != ONE or name == "MYR" else None


def _sign(match: re.Match[str], written: str) -> tuple[int, str]:
    """The currency of a sign with the letters that narrow it: "US$", "$A", "HK $"."""
    if written.startswith("A "):  # the article: "A $5 million plan"
        return match.start() + 2, SYMBOLS[written[2:3]]
    for form in (written, written.replace(" ", ""), written.replace(" ", "").replace(".", "").upper()):
        if unit := SYMBOLS.get(form):
            return match.start(), unit
    at = next(i for i, c in enumerate(written) if c in _SIGNS)
    return match.start() + at, SYMBOLS[written[at]]


def after(line: Line, numeral: Numeral) -> tuple[int, str] | None:
    """Where a sign, code or name after the number ends, and its currency."""
    text, end = line.text, numeral.end
    if numeral.form is Form.VAGUE and line.low.startswith(" of ", end):
        end += 3
    if sign := _SIGN_AFTER.match(text, end):
        return sign.end(), SYMBOLS[sign.group(1) or sign.group(2) or sign.group(3)]
    words = _WORDS_AFTER.match(text, end)
    if words is None:
        return None
    first = words.group(1).rstrip(".")
    first_end = words.start(1) + len(first)
    code = first.upper() if first.lower() in LOWER_CODES else first
    if text[words.end(1) : words.end(1) + 1].isdigit():
        return None
    if code in CODES and code not in WORDS_TOO:
        return first_end, CODE_ALIASES.get(code, code)
    if numeral.digits and (short := SHORT_NAMES.get(first)):
        return first_end, short
    return _named(line, numeral, words)


def _named(line: Line, numeral: Numeral, words: re.Match[str]) -> tuple[int, str] | None:
    """The longest name of a currency after the number: "Hong Kong dollars", "Swiss francs", "euros", "cents"."""
    low = [(w or "").lower() for w in words.groups()]
    for count in (3, 2):
        people, name = " ".join(low[: count - 1]), low[count - 1]
        if unit := DEMONYMS.get((people, name)) or DEMONYMS.get((people, name.removesuffix("s"))):
            return words.end(count), unit
    first = low[0].rstrip(".")
    end = words.start(1) + len(first)
    if minor := MINOR_NAMES.get(first):
        return (end, minor) if len(first) > 1 or _touches(line.text, numeral, words) else None
    unit = NAMES.get(first) or NAMES.get(first.removesuffix("s"))
    if unit is None or (first in ORDINARY and numeral.scale == ONE):
        return None
    if first in {"pound", "pounds"}:
        if low[1] == "sterling":
            return words.end(2), unit
        if not _is_sterling(line, numeral, end):
            return None
    return end, unit


def _touches(text: str, numeral: Numeral, words: re.Match[str]) -> bool:
    """Whether "p" and "c" touch digits, and are neither degrees nor possessives."""
    small = words.group(1)[0].islower() and text[words.end(1) : words.end(1) + 1] not in {"’", "'"}
    return small and numeral.digits and words.start(1) == numeral.end


def _is_sterling(line: Line, numeral: Numeral, end: int) -> bool:
    """Whether "pounds" are money: beside a magnitude, or in a sentence that speaks of money and not of weight."""
    near = line.low[max(0, numeral.start - 200) : end + 200]
    of_something = line.low.startswith((" of ", " per "), end)
    if numeral.scale >= 1000:
        return not of_something or _MONEY.search(near) is not None
    if of_something or _MASS.search(near):
        return False
    return _MONEY.search(near) is not None
