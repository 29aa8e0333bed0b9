"""Plain counts: a number of people or things, and the count of none that a denial states."""

from __future__ import annotations

import re

from factcheck.domain.kinds import Kind
from factcheck.extract.none_counted import is_how_often, is_none_counted
from factcheck.extract.numeral import Form, Numeral
from factcheck.extract.reading import Line, Reading, reading
from factcheck.extract.titled import titled
from factcheck.extract.unit_words import Unit
from factcheck.language.en.calendar_names import MONTHS, WEEKDAYS
from factcheck.language.en.events import EVENTS
from factcheck.language.en.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.language.en.hedges import FILLERS
from factcheck.language.en.silent import AFTER_PRONOUN, CAPITAL_LABELS, LABELS

# No noun, or one that a number is said to be: after these "12 is" tells how many.
NOT_LABELS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | PRONOUNS | DETERMINERS | ADVERBS | FILLERS
# Verbs of headlines, where every word has a capital.
_DEEDS = frozenset(verb.split("/")[0] for words in EVENTS.values() for verb in words.verbs) | {"leave", "face", "get", "find"}
_ABBREVIATION = re.compile(r"(?:[A-Z]\.){2,4}(?<!U\.S\.)(?<!U\.K\.)(?<!U\.N\.)")  # "S.B. 1070"
_LAST_WORD = re.compile(r"([\w&.’'/+-]+)[ \xa0][#№]?$")
_NEXT_WORD = re.compile(r"[ \xa0-]?([a-z’']+|[^\sa-z])")
_COUNTED = re.compile(
    r"[ \xa0-](?:of[ ](?:the|its|his|her|their|those|these)[ ])?(?:(?!(?:had|has|have|was|were|is|are|will|the|an?|its?|his|her)[ ])"
    r"(?!(?:and|to|of|in|on|at|for)[ ])[a-z’'-]{1,24}[ \xa0]){0,2}"
    r"(?:people|men|women|children|police|personnel|crew"
    r"|[a-z]{2,24}[a-rt-z]s)\b"
)
# "Articles 5, 6 and 7", "Explorer 8 and 9": the label stands before the first of them.
_SERIES = re.compile(r"([A-Z][\w&.’'/+-]*|[a-z]+s)[ ]\d{1,4}(?:, \d{1,4}){0,6}(?:,? and | or | to |, |–|-)$")
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")  # after a name: "USB 3.0", "OS X 10.8"
# One thing said of a number of many: it is a label ("Patient 31 was", "Firefox 14 has").
_SAID_OF_ONE = re.compile(r"[ ](?:is|was|has|isn[’']t|wasn[’']t|hasn[’']t)\b")
# "One reads", "one imagines": no plural follows one, but a verb ("one species" and "one boss" are counts).
_VERB_AFTER_ONE = re.compile(
    r"[ ](?!species|series|means|headquarters|crossroads|barracks|works|always|perhaps)[a-z]{2,20}[b-hj-rt-z]e?s\b(?![’'])"
)
_OR_ANOTHER = re.compile(r" or (?:two|three|more)\b(?! words)")
# "Two were hurt, and one is in surgery": behind another count the word counts as well.
_ONE_MORE_BEFORE = re.compile(r"(?:[ ]and|[,;–—]|[ ]--)[ ]$")
_ONE_MORE_AFTER = re.compile(r"[ ](?:is|was|remains|remained|died|suffered|later|in[ ](?:critical|serious|stable|fair|good))\b")
_REACH_OF_COUNT = 80


def read(line: Line, numeral: Numeral, unit: Unit | None) -> Reading | None:
    """A plain count, where nothing says that the number is a label, a name or a pronoun."""
    del unit
    if numeral.form in (Form.NONE, Form.TIMES):
        stated = is_none_counted(line, numeral) if numeral.form is Form.NONE else is_how_often(line, numeral)
        return reading(Kind.COUNT, numeral) if stated else None
    if numeral.form is not Form.CARDINAL:
        return None
    if not numeral.digits:
        silent = (numeral.value == 1 and _is_pronoun(line, numeral)) or _is_spelled_label(line, numeral)
    else:
        silent = line.text[numeral.end : numeral.end + 1].isalpha() or _is_label(line, numeral)
    return None if silent else reading(Kind.COUNT, numeral)


def _is_pronoun(line: Line, numeral: Numeral) -> bool:
    """Whether "one" stands for somebody or something instead of counting."""
    following = _NEXT_WORD.match(line.low, numeral.end)
    if line.low.startswith(" of ", numeral.end):
        return False
    if _OR_ANOTHER.match(line.low, numeral.end) or _is_one_more(line, numeral):
        return False
    if _VERB_AFTER_ONE.match(line.low, numeral.end) and not line.text[numeral.start - 1 : numeral.start].isalnum():
        return True
    return following is None or following.group(1) in AFTER_PRONOUN


def _is_one_more(line: Line, numeral: Numeral) -> bool:
    """Whether "one" is counted beside a figure told right before: "three are stable and one is in surgery"."""
    near = line.least and numeral.start - line.least <= _REACH_OF_COUNT
    parted = _ONE_MORE_BEFORE.search(line.low, max(line.least, numeral.start - 6), numeral.start)
    return bool(near and parted and _ONE_MORE_AFTER.match(line.low, numeral.end))


def _is_spelled_label(line: Line, numeral: Numeral) -> bool:
    """Whether a number word is part of a name: "BBC One", "Kick Six", "Area Five"."""
    if not line.text[numeral.start].isupper() or not numeral.start:
        return False
    before = _LAST_WORD.search(line.text, max(0, numeral.start - 24), numeral.start)
    if before is None:
        return False
    one = numeral.value == 1 and line.text[numeral.end + 1 : numeral.end + 2].isupper()  # "the band One Direction"
    return before.group(1)[0].isupper() or ((before.group(1) == "the" or one) and not titled(line.text))


def _is_label(line: Line, numeral: Numeral) -> bool:
    """Whether the word before makes a label of the number: "Flight 370", "iPhone 11", any name that counts nothing."""
    version = _VERSION.fullmatch(line.text, numeral.start, numeral.end) is not None
    lettered = numeral.end == numeral.start + 3 and line.text[numeral.end - 1] == "B"  # "Exit 21B"
    before = _LAST_WORD.search(line.text, max(0, numeral.start - 24), numeral.start) if numeral.plain or version or lettered else None
    series = _SERIES.search(line.text, max(0, numeral.start - 40), numeral.start) if numeral.plain else None
    before = series or before
    if before is None:
        return False
    word = before.group(1)
    low = word.lower()
    if (series or word[0].isupper()) and low not in LABELS:
        low = low.removesuffix("s")  # "Articles 5 and 6"
    if low in LABELS:
        return word[0].isupper() or low not in CAPITAL_LABELS
    if lettered:
        return False
    if word.isalpha() and numeral.value > 1 and low not in NOT_LABELS and _SAID_OF_ONE.match(line.low, numeral.end):
        return True
    if _ABBREVIATION.fullmatch(word):
        return not _COUNTED.match(line.low, numeral.end)
    if low.removesuffix("s") in _DEEDS and titled(line.text):
        return False  # "House Party Shooting Kills 1 Person"
    if not any(c.isupper() for c in word) or before.start(1) == 0 or low.rstrip(".") in WEEKDAYS or low in MONTHS:
        return False
    return _is_inside(line.text, before.start(1)) and (version or not _COUNTED.match(line.low, numeral.end))


def _is_inside(text: str, start: int) -> bool:
    """Whether a capital at `start` is not that of a sentence or a quotation."""
    return text[start - 2 : start] not in {". ", ": ", "? ", "! "} and text[start - 1] not in "“\"‘'(—"
