"""Numerals led by words: "twenty-two", "half a million", "tens of thousands", "two-thirds", "sixth", "no"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.extract.cardinals import CARDINALS, continue_words
from factcheck.extract.numeral import ONE, Form, Numeral
from factcheck.language.en.numbers import (
    DENOMINATORS,
    DOZENS,
    FREQUENCIES,
    MAGNITUDES,
    MULTIPLES,
    NOBODY,
    ONE_UNITS,
    ORDINALS,
    TENS,
    VAGUE_MANY,
    VAGUE_PLURALS,
    VAGUE_SMALL,
)


def _any(*words: str) -> str:
    """A pattern for any of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_ROUND = _any("hundred", *(m for m in MAGNITUDES if not m.endswith("s")), "dozen")
_LONE = ("half", "quarter", "hundred", "tens")
_LED = re.compile(
    rf"(?<![a-z’'_])(?:an?[ ](?={_any(*VAGUE_SMALL, *DENOMINATORS, 'pair', 'good')}(?![a-z])|{_ROUND}(?![a-z]))"
    rf"|an?(?=[ ](?:minute|hour|day|week|month|year|decade|century)[ ]and[ ](?:a[ ]half|\d{{1,2}}[ ])(?![a-z]))"
    rf"|an?(?=[ -](?:{'|'.join(ONE_UNITS)})(?![a-z-]))"
    rf"|{_any(*CARDINALS, *ORDINALS, *VAGUE_PLURALS, *VAGUE_SMALL, *VAGUE_MANY)}(?![a-z])"
    rf"|{_any(*MULTIPLES, *NOBODY, *FREQUENCIES, *DOZENS, *_LONE)}(?![a-z]))"
)
# Words one of which must be there for a sentence to hold a numeral in words.
LED_WORDS = frozenset(
    {
        *CARDINALS,
        *ORDINALS,
        *VAGUE_PLURALS,
        *VAGUE_SMALL,
        *VAGUE_MANY,
        *MAGNITUDES,
        *DENOMINATORS,
        *MULTIPLES,
        *DOZENS,
        *NOBODY,
        *FREQUENCIES,
        "hundred",
        "pair",
        *ONE_UNITS,
    }
)

# "More than a year", "nearly a mile": one of them, by its bound. "Miles an hour" and "about a year later" are not.
_ONE_UNIT_BEFORE = re.compile(
    r"\b(?:(?:more|less|longer|higher|fewer|further|farther|better|no more) than|nearly|almost|at least|just over|just under|well over) $"
)
# "A gallon of beer": one of a measure of stuff. "A ton of" and "a pound of flesh" are ways of speaking, "$5 a gallon" a rate.
_OF_STUFF = re.compile(r"[ ](?:gallon|pint|quart|litre|liter|ounce|kilo|kilogram|barrel|pound|acre)[ ]of[ ](?!flesh)[a-z]")
_RATED_BEFORE = re.compile(r"(?:\d|cents?|dollars?|pounds?|euros?|once|twice|times?)[ ]$")
_AND_MORE = re.compile(r"[ ]\w+[ ]and[ ](?:a[ ]half|\d)")
_MANY = "thousands|millions|billions|trillions|hundreds|lakhs|crores"
_VAGUE = re.compile(
    rf"(tens|dozens|scores|hundreds|thousands)[ ](?:(?:and|upon)[ ]\1[ ])?of[ ]({_MANY})(?![a-z])"
    r"|(?:an?[ ])?(couple|few|handful|several)(?:[ ]of)?(?:[ -](hundred|thousand|million|billion|dozen"
    r"|trillion)s?(?:[ ](thousand|million|billion)s?)?)?(?![a-z])"
    rf"|(dozens|scores|tens(?=[ ]of[ ])|{_any(*VAGUE_MANY)}(?=[ \xa0])|{_MANY})(?![a-z])"
)
_A_ROUND = re.compile(
    rf"(?:an?[ ]{{1,2}})?(?:(half|quarter)(?:[ ]{{1,2}}(?:of[ ])?an?)?"
    rf"|(three)[ -]quarters(?:[ ]of[ ]a)?)[ -]{{1,2}}(dozen|million|billion|trillion)(?![a-z])"
    rf"|(?:an?[ ](?:good[ ])?)({_ROUND})(?![a-z])|(dozen|hundred)(?=[ ](?:thousand|million|people|or[ ]))"
)
_PART = re.compile(rf"(an?)[ -]({_any(*DENOMINATORS)})(?![a-z])|(half|quarter)(?![a-z])")
_COMPOUND_PARTS = re.compile(rf"[ -]({_any(*TENS)})[ -]({_any(*(w + 's' for w, n in ORDINALS.items() if n < 10))})(?![a-z])")
_PARTS = re.compile(rf"(?:[ -]|[ ]-[ ])({_any(*DENOMINATORS)})(?![a-z])")
_ORDINAL_TAIL = re.compile(rf"[- —]?({_any(*(w for w, n in ORDINALS.items() if n < 10))})(?![a-z])")
_OVER = re.compile(r"[ ]over[ ](\d+|[a-z]+(?:[ -][a-z]+)*)(?=[.,;?!]|$)")
# What follows a fraction: the whole it is of, a comparison, or nothing. What stands before "a third" when it is one.
_AFTER_SHARE = re.compile(
    r"[ -](?:of|were|was|are|is|have|had|has|said|say|died|left|voted|less|more|as"
    r"|the|higher|lower|stake|share|majority|to|from|since|interest|cheaper"
    r"|off)(?![a-z])|[.,;:)!?’'\"”]|$"
)
_AFTER_HALF = re.compile(
    r"[ -](?:of|the|an?|all|its|his|her|their|our|my|those|these|that|hour|mile|[a-z]+s|liter|litre|pint|inch"
    r"|ounce|acre)(?![a-z])|[.,;)]|$"
)
_BEFORE_SHARE = re.compile(r"\b(?:by|than|nearly|almost|about|only|least|up|down|over|under|roughly|around)[ ]$")
_WHOLE_WORDS: tuple[tuple[Form, dict[str, int]], ...] = (
    (Form.ORDINAL, ORDINALS),
    (Form.MULTIPLE, MULTIPLES),
    (Form.NONE, dict.fromkeys(NOBODY, 0)),
    (Form.TIMES, FREQUENCIES),
)


def in_words(low: str) -> list[Numeral]:
    """The numerals of a sentence that begin with a word."""
    found: list[Numeral] = []
    end = 0
    for match in _LED.finditer(low):
        start = match.start()
        if start < end or (start > 1 and (start - 1 != end or not found[-1].value) and _is_inside(low, start)):
            continue
        if numeral := _numeral(low, start, match.group()):
            found.append(numeral)
            end = numeral.end
    return found


def _is_inside(low: str, start: int) -> bool:
    """Whether a hyphen makes a word the end of another one ("no-one"), and no number before it one of two ("five-six")."""
    return low[start - 1] == "-" and low[start - 2].isalpha() and not low.endswith(("to-", "mid-", "-a-"), 0, start)


def _numeral(low: str, start: int, word: str) -> Numeral | None:
    """The numeral that begins at `start` with `word`."""
    if amount := _A_ROUND.match(low, start):
        return _round(low, amount)
    if vague := _VAGUE.match(low, start):
        return _vague(vague)
    if word in CARDINALS:
        return _cardinal(low, start, word)
    return _part(low, start) or _whole_word(low, start, word)


def _whole_word(low: str, start: int, word: str) -> Numeral | None:
    """A numeral of one word ("sixth", "doubled", "no one"), "a pair", or the "an" of "an hour and a half"."""
    for form, table in _WHOLE_WORDS:
        if word in table:
            return _exact(start, start + len(word), Decimal(table[word]), form)
    if word in {"a", "an"}:
        end = start + len(word)
        stuff = _OF_STUFF.match(low, end) and not _RATED_BEFORE.search(low, max(0, start - 9), start)
        whole = _AND_MORE.match(low, end) or stuff or _ONE_UNIT_BEFORE.search(low, max(0, start - 16), start)
        return _exact(start, end, ONE) if whole else None
    return _exact(start, start + len("a pair"), Decimal(2)) if low.startswith("a pair", start) else None


def _exact(start: int, end: int, value: Decimal, form: Form = Form.CARDINAL, step: Decimal = ONE) -> Numeral:
    return Numeral(start, end, value, value, step, form)


def _cardinal(low: str, start: int, word: str) -> Numeral:
    """A cardinal, unless it begins an ordinal ("twenty-first") or counts parts ("two-thirds", "one over three")."""
    end = start + len(word)
    if word in TENS and (tail := _ORDINAL_TAIL.match(low, end)):
        return _exact(start, tail.end(), Decimal(TENS[word] + ORDINALS[tail.group(1)]), Form.ORDINAL)
    run = continue_words(low, end, CARDINALS[word], ONE, spelled=True)
    sign = _minus(low, start)
    value = -run.value if sign else run.value
    if parts := _COMPOUND_PARTS.match(low, run.end):
        whole = Decimal(TENS[parts.group(1)] + ORDINALS[parts.group(2)[:-1]])
        return _exact(start, parts.end(), value / whole, Form.SHARE, ONE / whole)
    if (parts := _PARTS.match(low, run.end)) and _counts_parts(low, run.value, parts):
        whole = Decimal(DENOMINATORS[parts.group(1)])
        return _exact(start, parts.end(), value / whole, Form.SHARE, ONE / whole)
    return Numeral(start - sign, run.end, value, value, run.step, scale=run.scale, round=run.round)


def _minus(low: str, start: int) -> int:
    """The length of "minus" or "negative" before a number."""
    return next((len(w) for w in ("minus ", "negative ", "minus-") if low.endswith(w, 0, start)), 0)


def _counts_parts(low: str, count: Decimal, parts: re.Match[str]) -> bool:
    """Whether the word after a cardinal is the part it counts: "two thirds", "one fifth of", "three quarters"."""
    name = parts.group(1)
    if name in {"half", "quarter"} and count != 1:
        return False
    if name == "half":
        return _AFTER_HALF.match(low, parts.end()) is not None
    return (name.endswith("s") and count != 1) or _AFTER_SHARE.match(low, parts.end()) is not None


def _part(low: str, start: int) -> Numeral | None:
    """A share: "a third of", "half the", "a quarter", where what stands around it does not make it an ordinal."""
    match = _PART.match(low, start)
    if match is None:
        return None
    article, name, bare = match.groups()
    hedged = _BEFORE_SHARE.search(low, max(0, start - 8), start) is not None
    if (bare or name) == "half":
        fits = hedged or _AFTER_HALF.match(low, match.end()) is not None
    else:
        of = low.startswith((" of ", "-of-"), match.end())
        fits = article is not None and (of or (_AFTER_SHARE.match(low, match.end()) is not None and (hedged or start == 0)))
    share = ONE / DENOMINATORS[bare or name]
    return _exact(start, match.end(), share, Form.SHARE, share) if fits else None


def _round(low: str, match: re.Match[str]) -> Numeral:
    """Such as "half a million", "three quarters of a billion", "half a dozen", "a hundred"."""
    part, three, whole, alone, bare = match.groups()
    word = whole or alone or bare
    scale = Decimal(12 if word == "dozen" else 100 if word == "hundred" else MAGNITUDES[word])
    value = scale * 3 / 4 if three else scale / DENOMINATORS[part] if part else scale
    step = ONE if word in {"dozen", "hundred"} else value
    end = match.end()
    if word == "hundred" and not part:
        run = continue_words(low, end, value, step, spelled=True)
        return Numeral(match.start(), run.end, run.value, run.value, run.step, scale=run.scale)
    if alone and scale > 100 and low.startswith(" and a half", end):
        value, step, end = scale * 3 / 2, scale / 2, end + len(" and a half")
    return Numeral(match.start(), end, value, value, step, scale=scale if scale > 100 else ONE, round=word == "dozen")


def _vague(match: re.Match[str]) -> Numeral:
    """Such as "dozens", "tens of thousands", "several hundred", "a few"."""
    tens, plural, small, magnitude, again, alone = match.groups()
    start, end = match.span()
    if small:
        first, last = VAGUE_SMALL[small]
        times = ONE
        for name in (magnitude, again):
            if name:
                times *= 12 if name == "dozen" else 100 if name == "hundred" else MAGNITUDES[name]
        return Numeral(start, end, first * times, last * times, times, Form.VAGUE, scale=times, word=small, times=times)
    if alone in VAGUE_MANY:
        first, last = VAGUE_MANY[alone]
        return Numeral(start, end, Decimal(first), Decimal(last), ONE, Form.VAGUE, word=alone)
    unit = VAGUE_PLURALS[plural][0] if plural else 1
    low, high = (Decimal(bound * unit) for bound in VAGUE_PLURALS[tens or alone])
    return Numeral(start, end, low, high, low, Form.VAGUE, scale=low, word=alone or f"{tens} of {plural}")
