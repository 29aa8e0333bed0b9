"""Two readings that name one amount between two ends: "10-12", "between 5% and 10%", "from $3 to 5 billion"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from factcheck.domain.article import Sentence
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.domain.quantity import Hedge, Range
from factcheck.extract.reading import Line, Reading

_JOINER = re.compile(
    r"(?:[ \xa0]?(?:-|–|—|−|~)[ \xa0]?(?:to[- ])?|(?:[ ]|-|- )(?:to|through|till|or)(?:[ ]|-)|[ ]and[ ])(?:~"
    r"|about |around |up to |~|nearly |as much as |as many as |even |possibly |perhaps )?"
)
_BETWEEN = re.compile(
    r"\b(?:between|anywhere between|somewhere between|ranging between|any(?:where)? from|ranging from"
    r"|range from|ranges from|ranged from|from) (?:about |around |roughly |approximately |an estimated "
    r"|some |the )?$"
)
# After these words "from A to B" tells of a change, and A and B are two figures.
_CHANGED = re.compile(
    r"\b(?:r[io]se[ns]?|rising|increas\w+|grew|grow\w*|jump\w*|climb\w*|surg\w+|soar\w*|up|f[ae]ll\w*|drop\w*"
    r"|decreas\w+|declin\w+|cut\w*|reduc\w+|lower\w*|rais\w+|slip\w*|slid\w*|sank|shr[aiu]nk|plung\w+|tumbl\w+"
    r"|down|chang\w+|boost\w*|upgrad\w+|downgrad\w+|expand\w*|extend\w*|widen\w*|narrow\w*|improv\w+|went|moved?"
    r"|revised|doubl\w+|tripl\w+|eas(?:ed|ing)|edged|advanc\w+|swell\w*|ballooned|upped|hiked?|swung"
    r"|risen)\b[^.;:]{0,60}\bfrom (?:about |around |roughly |approximately )?$"
)

# "from 5 to 7 percent to 3 to 5 percent": there the first two are the ends of a range after all.
_TO_A_RANGE = re.compile(r" to (?:between )?[$£€]?\d[\d.,]*(?: to | and |-|–)[$£€]?\d")


def joined(line: Line, left: Reading, right: Reading) -> Reading | None:
    """The range from `left` to `right`, None where they are two figures."""
    joiner = _JOINER.fullmatch(line.low, left.end, right.start)
    if joiner is None or left.high is not None or right.high is not None:
        return None
    between = _BETWEEN.search(line.low, max(0, left.start - 48), left.start)
    word = joiner.group().strip(" -")
    if not _fits(line, left, right, word, between):
        return None
    if left.unit != right.unit and left.unit and not _shares_unit(left, right):
        return None
    if left.kind is not right.kind and left.kind not in (Kind.COUNT, Kind.MONEY, Kind.AGE):
        return None
    low_value, low_step = _scaled_like(left, right)
    if low_value >= right.value:
        return None
    return replace(
        right,
        kind=left.kind if left.unit else right.kind,
        unit=left.unit or right.unit,
        start=between.start() if between and between.group().startswith(("between", "from", "any", "somewhere")) else left.start,
        numeral=replace(left.numeral, plain=False),
        value=low_value,
        high=right.value,
        step=min(low_step, right.step),
    )


def _fits(line: Line, left: Reading, right: Reading, word: str, between: re.Match[str] | None) -> bool:
    """Whether the joining word makes a range here."""
    if word.startswith("and"):
        return "between" in (between.group() if between else line.low[left.start : left.numeral.start])
    if word.startswith("or"):
        return left.kind is Kind.COUNT and left.numeral.value < 100
    if between is not None and between.group().startswith("from "):
        changed = _CHANGED.search(line.low, max(0, left.start - 90), left.start)
        return changed is None or _TO_A_RANGE.match(line.low, right.end) is not None
    return True


def _shares_unit(left: Reading, right: Reading) -> bool:
    return left.kind in (Kind.MONEY, Kind.AGE) and right.kind is Kind.COUNT and not right.unit


def _scaled_like(left: Reading, right: Reading) -> tuple[Decimal, Decimal]:
    """The low end, with the magnitude of the high one where it was written once: "$3 to 5 billion"."""
    scale = right.numeral.scale
    if left.numeral.scale == 1 and scale != 1 and left.value < 1000 and not left.numeral.round and left.value * scale <= right.value:
        return left.value * scale, left.step * scale
    return left.value, left.step


_BOTH_BOUNDS = frozenset({" and ", " but ", ", but ", ", and ", " yet "})
_LOWER, _UPPER = (Hedge.OVER, Hedge.AT_LEAST), (Hedge.UNDER, Hedge.AT_MOST)


def bounded(sentence: Sentence, left: Mention, right: Mention) -> Mention | None:
    """The range between two bounds of one figure: "more than 50 but fewer than 100"; None where they are two."""
    one, two = left.quantity, right.quantity
    if one is None or two is None or left.kind is not right.kind or one.unit != two.unit:
        return None
    if sentence.text[left.end - sentence.start : right.start - sentence.start] not in _BOTH_BOUNDS:
        return None
    low, high = (one, two) if one.hedge in _LOWER else (two, one)
    if low.hedge not in _LOWER or high.hedge not in _UPPER or low.low is None or high.high is None or low.low >= high.high:
        return None
    whole = replace(two, amount=Range(low=low.low, high=high.high), low=low.low, high=high.high, step=min(one.step, two.step))
    text = sentence.text[left.start - sentence.start : right.end - sentence.start]
    return replace(left, end=right.end, text=text, number_end=right.number_end, quantity=whole)


_SHARING = frozenset({" to ", " and ", ", and ", " or ", "- and ", "-and ", "- or ", "-or ", "-, ", ", "})
_PLURAL = re.compile(r"[ ](?:other |more )?(?:[a-z]{2,20}s|people|men|women|children|police)(?![a-z])")
_UNITS_AFTER = frozenset({Kind.PERCENT, Kind.MEASURE, Kind.DURATION})
_NOTHING_COUNTED = re.compile(
    r"[.,;:)]|$|[ ](?:[–—-]|years old)|[ ](?:by|in|on|after|and|as|for|last|this|from|a|per|over|since|at|while|but)(?![a-z])"
)


def shared(line: Line, left: Reading, right: Reading) -> tuple[Reading, Reading]:
    """Two readings, the unit said once given to both: "10 and 12 percent", "from 208 pounds to 193"."""
    between = line.low[left.end : right.start]
    if between not in _SHARING or left.numeral.form is not right.numeral.form:
        return left, right
    if left.kind is Kind.AGE and right.kind is Kind.COUNT and _ages_go_on(line, left, right):
        return left, replace(right, kind=Kind.AGE, unit=left.unit)
    if between == ", ":
        return left, right
    if left.kind is Kind.COUNT and right.kind is Kind.AGE and left.numeral.plain and left.value < 120 and between != ", ":
        return replace(left, kind=Kind.AGE, unit=right.unit), right
    if left.kind is Kind.COUNT and right.kind in _UNITS_AFTER and right.start == right.numeral.start:
        return replace(left, kind=right.kind, unit=right.unit), right
    if right.kind is Kind.COUNT and left.kind in _UNITS_AFTER and _falls_to(line, left, right):
        return left, replace(right, kind=left.kind, unit=left.unit)
    return left, right


def _ages_go_on(line: Line, left: Reading, right: Reading) -> bool:
    """Whether a bare number after an age is the next one: "aged 50 and 54", "ages 5, 7 and 9"."""
    if not right.numeral.plain or right.value >= 120:
        return False
    if line.low.startswith(("aged ", "ages "), left.start):
        return _PLURAL.match(line.low, right.end) is None
    listed = (left.start, left.end) == (left.numeral.start, left.number_end)
    return listed and _NOTHING_COUNTED.match(line.low, right.end) is not None


def _falls_to(line: Line, left: Reading, right: Reading) -> bool:
    """Whether a bare number is where a change from a measured one ends, and counts nothing itself."""
    led = line.low.endswith("from ", 0, left.start) and line.low.startswith(" to ", left.end)
    return led and _NOTHING_COUNTED.match(line.low, right.end) is not None
