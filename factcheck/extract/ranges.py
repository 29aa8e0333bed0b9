"""Two readings that name one amount between two ends: "10-12", "between 5% and 10%", "from $3 to 5 billion"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.domain.kinds import Kind
from factcheck.extract.reading import Line, Reading

_JOINER = re.compile(
    r"(?:[ \xa0]?(?:-|–|—|−|~)[ \xa0]?(?:to[- ])?|(?:[ ]|-|- )(?:to|through|till|or)(?:[ ]|-)|[ ]and[ ])(?:~"
    r"|about |around |up to |~|nearly |as much as |as many as |even |possibly |perhaps )?"
)
_BETWEEN = re.compile(
    r"\b(?:between|anywhere between|somewhere between|ranging between|any(?:where)? from|ranging from"
    r"|range from|ranges from|ranged from|from) (?:about |around |roughly |approximately |an estimated "
    r"|some )?$"
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
    if left.kind is not right.kind and left.kind not in (Kind.COUNT, Kind.MONEY):
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
        return between is not None and "between" in between.group()
    if word.startswith("or"):
        return left.kind is Kind.COUNT and left.numeral.value < 100
    if between is not None and between.group().startswith("from "):
        changed = _CHANGED.search(line.low, max(0, left.start - 90), left.start)
        return changed is None or _TO_A_RANGE.match(line.low, right.end) is not None
    return True


def _shares_unit(left: Reading, right: Reading) -> bool:
    return left.kind is Kind.MONEY and right.kind is Kind.COUNT and not right.unit


def _scaled_like(left: Reading, right: Reading) -> tuple[Decimal, Decimal]:
    """The low end, with the magnitude of the high one where it was written once: "$3 to 5 billion"."""
    scale = right.numeral.scale
    if left.numeral.scale == 1 and scale != 1 and left.value < 1000 and not left.numeral.round and left.value * scale <= right.value:
        return left.value * scale, left.step * scale
    return left.value, left.step


_SHARING = frozenset({" to ", " and ", " or "})
_UNITS_AFTER = frozenset({Kind.PERCENT, Kind.MEASURE, Kind.DURATION})
_NOTHING_COUNTED = re.compile(r"[.,;:)]|$|[ ](?:by|in|on|after|and|as|for|last|this|from|a|per|over|since|at|while|but)(?![a-z])")


def shared(line: Line, left: Reading, right: Reading) -> tuple[Reading, Reading]:
    """Two readings, the unit said once given to both: "10 and 12 percent", "from 208 pounds to 193"."""
    if line.low[left.end : right.start] not in _SHARING or left.numeral.form is not right.numeral.form:
        return left, right
    if left.kind is Kind.COUNT and right.kind in _UNITS_AFTER and right.start == right.numeral.start:
        return replace(left, kind=right.kind, unit=right.unit), right
    if right.kind is Kind.COUNT and left.kind in _UNITS_AFTER and _falls_to(line, left, right):
        return left, replace(right, kind=left.kind, unit=left.unit)
    return left, right


def _falls_to(line: Line, left: Reading, right: Reading) -> bool:
    """Whether a bare number is where a change from a measured one ends, and counts nothing itself."""
    led = line.low.endswith("from ", 0, left.start) and line.low.startswith(" to ", left.end)
    return led and _NOTHING_COUNTED.match(line.low, right.end) is not None
