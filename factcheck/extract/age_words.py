"""Whether a bare number is somebody's age: by the name or person before it, and by the words around it."""

from __future__ import annotations

import re

from factcheck.extract.numeral import Numeral
from factcheck.extract.reading import Line
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.heads import ANYBODY, DEMOGRAPHIC, ROLE
from factcheck.language.en.silent import LABELS, PLACE_ENDS

_PLURALS = {"man": "men", "woman": "women", "child": "children", "person": "people", "wife": "wives", "gunman": "gunmen", "baby": "babies"}
_ONE = DEMOGRAPHIC | ROLE | {"victim", "person", "resident", "boyfriend", "girlfriend", "neighbor", "neighbour", "grandmother", "grandson"}
_MANY = frozenset(_PLURALS.get(word, f"{word}s") for word in _ONE - {"police", "crew"}) | (ANYBODY & {"people"}) | {"those"}
_ANY_ONE, _ANY_MANY = ("|".join(sorted(words)) for words in (_ONE, _MANY | {"anyone", "everyone", "nights are"}))

_OLDEST = 110
_NAME_RIGHT_BEFORE = re.compile(r"(?<![\w$])([A-Z][\w’'-]+)[ ]$")
_NEXT_OF_LIST = re.compile(r"(?:,| and|, and)[ ](?:[A-Z][\w’'-]+[ ]){0,2}[A-Z][\w’'-]+,[ ]\d{1,2}(?=[.,;)]|$|[ ]and\b)")
_CLOSES = re.compile(r"[,);]|\.(?:\s|$|[A-Z“\"])|$|[ ]?[–—]|[ ]--|[ ](?:and|who)[ ]")
_NAME_BEFORE = re.compile(r"([\w’'.\-)”\"]+)(?: Jr\.?| Sr\.?)?,[”\"’']? $")
_SOMEBODY_BEFORE = re.compile(rf"\b(?:{_ANY_ONE}), $|, both $")
_NAME_BRACKET = re.compile(r"\b[A-Z][\w’'-]+[ ](?:[A-Z]\.[ ]|[A-Z][\w’'-]+[ ]){0,2}([A-Z][\w’'-]+)[ ]\($")
_IS_BEFORE = re.compile(r"\b(?:is|was)[ ]$")
_NOW_BEFORE = re.compile(
    r"(?:\b[A-Z][\w’'-]+,?|\b[Ww]ho|\b[Hh]e|\b[Ss]he|[’']s)(?:[ ](?:is|was))?[ ](?:now|then)[ ]$"
    r"|\b(?:[Hh]e|[Ss]he|who)(?:[’']s|[ ]is|[ ]was)[ ](?:only |just |about |nearly )?$|\b(?:turn(?:s|ed|ing)?)[ ]$"
    rf"|\b[A-Z][\w’'-]+[ ](?:[A-Z]\.[ ])?[A-Z][\w’'-]+[ ](?:is|was)[ ]$|\b(?:{_ANY_ONE})[ ](?:is|was)[ ](?:only |just )?$"
)
_THEN_BEFORE = re.compile(r"\b[A-Z][\w’'-]+[ ](?:is|was)[ ](?:only |just )?$")
_THEN_AFTER = re.compile(r",?[ ](?:when|at the time|years old)\b")
_NOW_CLOSES = re.compile(r"[.,;)—–]|$|[ ](?:when|at the time|and|who|now|then|but|last|next|this|in|on)\b")
_PEOPLE_LISTED = re.compile(rf"\b(?:{_ANY_MANY}),? (?:are |were )?$")
_LIST_AFTER = re.compile(r"(?:, \d{1,2}){0,4},? and \d{1,2}(?=[.,;)]|$|[ ]years[ ]old)")
_OR_OLDER = re.compile(r"\+?[ ](?:years[ ])?(?:and|or)[ ](?:older|younger)\b")
_AND_UP = re.compile(r"\+|[ ](?:and|or)[ ](?:over|up|above|under|below)\b")
_PEOPLE_BEFORE = re.compile(rf"\b(?:{_ANY_MANY})[ ]$")
_PEOPLE_UNDER = re.compile(rf"\b(?:{_ANY_MANY})[ ](?:who (?:are |were ))?(?:aged )?(?:under|over|younger than|older than|above|below)[ ]$")
_AS_YOUNG = re.compile(r"\b(?:as (?:young|old) as|(?:younger|older) than)[ ]$")
_NO_NOUN = re.compile(r"[.,;:)]|$|[ ](?:who|had|have|has|were|was|are|is|in|on|at|and|from|to|by|with|when|may|can|will|must|for)\b")
_AGE_BEFORE = re.compile(r"\bage[ ](?:[a-z]+[ ]){0,4}(?:to|of|at|from|is|was)[ ]$")
_DIED_AT = re.compile(
    r"\b(?:dies|died|dead|dying|death(?! toll)|born|aged|youngest|oldest|married"
    r"|retired?|elected|appointed|graduated|widowed|orphaned|mother|father)\b[^.;:]{0,60}\bat[ ]$|\b[Aa]t[ ]$"
)
# "Put the death toll at 31", "the number of the dead stood at 31": that many, and no age.
_SET_AT = re.compile(r"\b(?:put|puts|putting|placed|pegged|estimate[ds]|counted|stood|stands|remain(?:ed|s))\b[^.;:]{0,60}\bat[ ]$")
_AT_CLOSES = re.compile(r"[.,;]|$|[ ]when[ ]")
_AT_SOMEBODY = re.compile(r",[ ](?:he|she)\b|[ ]when[ ](?:he|she)\b")


def is_age(line: Line, numeral: Numeral) -> bool:
    """Whether a number below 120 is an age."""
    text = line.text
    alone = numeral.plain and (_in_a_list_of_people(text, numeral) or _after_name(line, numeral) or _is_so_old(line, numeral))
    return alone or _by_words(line, numeral)


def _in_a_list_of_people(text: str, numeral: Numeral) -> bool:
    """Whether a number stands right behind a name, and another name with its age follows: "Quist 41 and Brenn, 54,"."""
    if not 0 < numeral.value < _OLDEST or not _NEXT_OF_LIST.match(text, numeral.end):
        return False
    before = _NAME_RIGHT_BEFORE.search(text, max(0, numeral.start - 30), numeral.start)
    return before is not None and before.group(1).lower() not in LABELS | WEEKDAYS.keys() | MONTHS.keys()


def _after_name(line: Line, numeral: Numeral) -> bool:
    """Whether the number stands after a name or person: "Veldkamp, 32,", "a man, 22,", "Ruth Abara (27)", "boys, 4 and 6"."""
    text, start = line.text, numeral.start
    if text.startswith(")", numeral.end):
        named = _NAME_BRACKET.search(text, max(0, start - 48), start)
        return named is not None and named.group(1).lower() not in PLACE_ENDS
    if _LIST_AFTER.match(text, numeral.end) and _PEOPLE_LISTED.search(line.low, max(0, start - 24), start):
        return True
    if not _CLOSES.match(text, numeral.end):
        return False
    if _SOMEBODY_BEFORE.search(line.low, max(0, start - 20), start):
        return True
    if text[start - 1 : start] != " " or text[start - 2 : start - 1] not in {",", "”", '"', "’", "'"}:
        return False
    before = _NAME_BEFORE.search(text, max(0, start - 30), start)
    if before is None or not (before.group(1)[0].isupper() or (before.group(1)[0] in '“"' and before.group(1)[1:2].isupper())):
        return False
    word = before.group(1).lower().rstrip(".")
    return word not in WEEKDAYS and (word not in MONTHS or numeral.value > 31)


def _is_so_old(line: Line, numeral: Numeral) -> bool:
    """Whether the number is what somebody is or was: "he is 32", "Abara is now 27", "the boy was 7", "Veldkamp is 32 now"."""
    text, start = line.text, numeral.start
    if _THEN_AFTER.match(text, numeral.end) and _THEN_BEFORE.search(text, max(0, start - 32), start):
        return True
    if not _NOW_CLOSES.match(text, numeral.end):
        return False
    if _NOW_BEFORE.search(text, max(0, start - 48), start):
        return True
    return text.startswith(" now", numeral.end) and _IS_BEFORE.search(text, max(0, start - 5), start) is not None


def _by_words(line: Line, numeral: Numeral) -> bool:
    """Whether words of age stand around the number: "18 and older", "people 65 and over", "died at 77", "kids under 18"."""
    low, start, end = line.low, numeral.start, numeral.end
    if _OR_OLDER.match(low, end):
        return True
    if _AND_UP.match(low, end) and _PEOPLE_BEFORE.search(low, max(0, start - 24), start):
        return True
    if _NO_NOUN.match(low, end) and (
        _PEOPLE_UNDER.search(low, max(0, start - 40), start) or _AS_YOUNG.search(low, max(0, start - 18), start)
    ):
        return True
    if numeral.value < 5:
        return False
    if _AGE_BEFORE.search(low, max(0, start - 40), start):
        return True
    return _died_at(low, numeral)


def _died_at(low: str, numeral: Numeral) -> bool:
    """Whether the number after "at" is how old somebody was: "died at 77", "At 55, he is", and no time of day."""
    if not numeral.plain or numeral.value < 13 or not low.endswith("at ", 0, numeral.start) or not _AT_CLOSES.match(low, numeral.end):
        return False
    if _AT_SOMEBODY.match(low, numeral.end):
        return True
    if _SET_AT.search(low, max(0, numeral.start - 80), numeral.start):
        return False
    before = _DIED_AT.search(low, max(0, numeral.start - 80), numeral.start)
    return before is not None and len(before.group()) > len("at ")
