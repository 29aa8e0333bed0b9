"""The time a figure covers: its days, and whether it is a moment, a period, a running total or a stock."""

from __future__ import annotations

from datetime import date, datetime

from factcheck.assemble.event import Event
from factcheck.assemble.line import Line
from factcheck.assemble.occasion import of_another_stage
from factcheck.domain.assertion import Scope, ScopeKind
from factcheck.domain.calendar import Days
from factcheck.domain.mention import Mention, When
from factcheck.domain.moments import day_of_year
from factcheck.language.en.attribution import ALWAYS, REPORTING
from factcheck.language.en.function_words import NOMINATIVE
from factcheck.language.en.manner import CUMULATIVE, CUMULATIVE_PHRASES, DISTRIBUTIVE, EACH, STOCK, SUPERLATIVES

_KINDS = {
    "instant": ScopeKind.INSTANT,
    "period": ScopeKind.PERIOD,
    "cumulative": ScopeKind.CUMULATIVE,
    "distributive": ScopeKind.DISTRIBUTIVE,
    "stock": ScopeKind.STOCK,
}
# A date farther from the figure than this many words belongs to something else in the sentence.
_REACH = 16
# Between a reporting verb and the day of saying stand two words at most ("said on", "told reporters on").
_SAYING = 3
# "Since no one was hurt" gives a reason.
_SUBJECTS = NOMINATIVE | {"no", "nobody", "there"}
# "A profit of $5 million a year ago" was made once.
_BACK = frozenset({"ago", "earlier", "before", "later", "after", "old"})
# "The deadliest attack on the city since": a superlative stands so near its "since".
_SUPERLATIVE = 6


def scope_of(line: Line, mention: Mention, event: Event | None, occasions: dict[int, Event | None]) -> Scope:
    """The scope of a figure as its sentence tells it; empty when it does not.

    `event` is what happened to the counted, `occasions` what happened on each moment of the sentence: a day of court is not
    that of the crime.
    """
    first, last = line.of(mention)
    manner = _manner(line, first, last)
    dated = [
        ((_distance(line, m, first, last), m.end <= mention.start), m.text, m.when)
        for m in line.moments
        if m.when
        and not day_of_saying(line, m)
        and not _of_superlative(line, m)
        and not _of_another(line, m, mention)
        and not of_another_stage(event, occasions.get(m.start))
    ]
    (distance, _), words, when = min(dated, key=lambda found: found[0], default=((_REACH + 1, False), "", None))
    if when is None or distance > _REACH:
        return Scope(kind=manner)
    day = day_of_year(when.month, when.day) if when.month and when.day else None
    kind = manner or _KINDS.get(when.scope)
    return Scope(kind=kind, days=_days(when), weekday=when.weekday, day=day, quarter=when.quarter, words=words)


def _manner(line: Line, first: int, last: int) -> ScopeKind | None:
    near = [line.low(i) for i in range(max(0, first - 5), min(len(line.tokens), last + 5))]
    if line.low(last) in {"a", "an"} and line.low(last + 1) in EACH and line.low(last + 2) not in _BACK:
        return ScopeKind.DISTRIBUTIVE  # "$1.07 a share"
    if any(word in DISTRIBUTIVE for word in near) and (set(near) & DISTRIBUTIVE != {"per"} or _is_rate(line, last)):
        return ScopeKind.DISTRIBUTIVE
    if any(line.follows(i, phrase) for phrase in STOCK if phrase[0] in near for i in range(max(0, first - 4), last + 5)):
        return ScopeKind.STOCK
    total = any(line.follows(i, phrase) for phrase in CUMULATIVE_PHRASES if phrase[0] in near for i in range(max(0, first - 5), last + 5))
    because = any(line.low(i) == "since" and line.low(i + 1) in _SUBJECTS for i in range(max(0, first - 5), last + 5))
    told = {word for word in near if word in CUMULATIVE} - ({"since"} if because else set())
    return ScopeKind.CUMULATIVE if total or told else None


def _is_rate(line: Line, last: int) -> bool:
    """Whether "per" belongs to the figure before it, and not to the next: "$130 million or $1.07 per share"."""
    begins = {line.of(figure)[0] for figure in line.figures}
    for index in range(last, min(len(line.tokens), last + 5)):
        if line.low(index) == "per" or index in begins:
            return line.low(index) == "per"
    return False


def _of_superlative(line: Line, moment: Mention) -> bool:
    """Whether a moment only says since when something was the worst."""
    first, _ = line.of(moment)
    return line.low(first) == "since" and any(line.low(i) in SUPERLATIVES for i in range(max(0, first - _SUPERLATIVE), first))


def _of_another(line: Line, moment: Mention, mention: Mention) -> bool:
    """Whether a moment stands with another figure: nearer to it, and no comma between them as there is here."""
    if "," not in _between(line, moment, mention):
        return False
    here = len(_between(line, moment, mention))
    others = (_between(line, moment, other) for other in line.figures if other is not mention)
    return any(len(words) < here and "," not in words for words in others)


def _between(line: Line, a: Mention, b: Mention) -> list[str]:
    left, right = sorted((line.of(a), line.of(b)))
    return [line.low(i) for i in range(left[1], right[0])]


def _distance(line: Line, moment: Mention, first: int, last: int) -> int:
    begin, end = line.of(moment)
    return begin - last if begin >= last else first - end


def day_of_saying(line: Line, moment: Mention, verbs: frozenset[str] = REPORTING) -> bool:
    """Whether a date says when somebody spoke: "the ministry said on Monday"."""
    first, last = line.of(moment)
    if line.low(last - 1).endswith(("'s", "’s")):
        return False  # "police put Saturday's march at 12,000"
    near = range(max(0, first - _SAYING), first)
    told = any(line.low(i) in verbs - ALWAYS for i in near) and "that" not in {line.low(i) for i in near}  # "wrote that on Feb. 5 she"
    return told or line.low(last) in verbs


def _days(when: When) -> Days | None:
    if when.first is None or when.last is None:
        return None
    first, last = _day(when.first), _day(when.last)
    return Days(first=first, last=last) if first <= last else None


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
