"""What speaks for and against two assertions being about one thing: named evidence, each from 0 to 1.

The names are the keys of the tables in `fitted`. To weigh another observation, add its line here and fit again.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.align.names import Judgement, compare_names
from factcheck.align.vetoes import bidders, contains, days_part
from factcheck.compare.interval import meet
from factcheck.compare.moments import beside
from factcheck.domain.article import Part
from factcheck.domain.assertion import Assertion, EventClass, Head, Scope
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import OF_MOMENTS, Kind
from factcheck.domain.moments import CLOCK, DAYS, MONTH
from factcheck.language.en.events import EVENTS

Rarity = Mapping[str, float]

# How far into an article its main figures stand.
FIRST_THIRD = 0.34
# A count up to this is met by chance in every article.
_SMALL = 3
# So many digits are not the same by chance.
_TELLING_DIGITS = 3
# Moments so far apart are half as close as two that meet: a day, an hour and a half.
_NEAR = {CLOCK: 90.0, MONTH: 1.0} | dict.fromkeys(DAYS, 1.0)
_GENERAL = {"person": "people", "role": "role", "demographic": "demographic"}


def evidence(a: Assertion, b: Assertion, rarity: Rarity) -> dict[str, float]:
    """The evidence on two assertions of two articles; what is absent counts nothing."""
    # What one party offers is a deal here and a bid there.
    named = {} if bidders(a, b) is Judgement.SAME else {_event(a, b): 1.0, _head(a.head, b.head): 1.0}
    found = named | {
        _scope(a.scope, b.scope): 1.0,
        _subject(a, b): 1.0,
        _position(a, b): 1.0,
        "words around": _overlap(a.context, b.context, rarity),
        "places": _overlap(a.places, b.places, rarity),
        "names": _overlap(a.participants, b.participants, rarity),
        "scene": _overlap(a.scene, b.scene, rarity),
    }
    toll = _toll(a) and _toll(b) and _one_event(a, b)
    told = {
        "trigger": bool(a.trigger) and a.trigger.lower() == b.trigger.lower(),
        "toll": toll,
        "toll, both prominent": toll and _position(a, b) == "both prominent",
        "toll, in a headline": toll and Part.HEADLINE in (a.part, b.part),
        "one noun, one event": a.event is not None and a.event is b.event and _same_thing(a.head, b.head),
        "the event's own sum": a.kind is Kind.MONEY and a.event is not None and a.event is b.event and a.head is b.head,
        "qualifiers differ": a.head is not None and b.head is not None and a.head.qualifiers != b.head.qualifiers,
        "manner differs": a.scope.kind is not None and b.scope.kind is not None and a.scope.kind is not b.scope.kind,
        "manner of one": (a.scope.kind is None) != (b.scope.kind is None),
        "modality differs": a.modality is not b.modality,
        "sides differ": a.side is not None and b.side is not None and a.side is not b.side,
        "other unit": a.meaning.unit != b.meaning.unit,
        "no place shared": bool(a.places) and bool(b.places) and not set(a.places) & set(b.places),
        "no name shared": bool(a.participants) and bool(b.participants) and not set(a.participants) & set(b.participants),
        "name before": a.near is not None and a.near == b.near,
        "another name before": a.near is not None and b.near is not None and a.near != b.near,
        "another scene": bool(a.scene) and bool(b.scene) and not set(a.scene) & set(b.scene),
        "none against some": _none_against_some(a, b),
        "one or none": a.kind not in OF_MOMENTS and min(size(a.meaning), size(b.meaning)) <= 1,
        "two sources": a.attribution is not None and b.attribution is not None and a.attribution.key != b.attribution.key,
        "small": a.kind not in OF_MOMENTS and size(a.meaning) <= _SMALL and size(b.meaning) <= _SMALL,
        "same source": a.attribution is not None and b.attribution is not None and a.attribution.key == b.attribution.key,
    }
    return found | {name: 1.0 for name, holds in told.items() if holds}


def closeness(a: Meaning, b: Meaning) -> float:
    """The smaller value over the larger, 1 where the two meet: figures of one thing lie nearer each other than others."""
    b = beside(b, a)
    if meet(a.support, b.support):
        return 1.0
    if a.unit in _NEAR:
        return _NEAR[a.unit] / (_NEAR[a.unit] + abs(_number(a) - _number(b)))
    low, high = sorted((size(a), size(b)))
    if _one_row_of_digits(a, b):
        return 1.0
    return low / high if high > 0 else 0.0


def _one_row_of_digits(a: Meaning, b: Meaning) -> bool:
    """Whether two numbers have the same digits and another magnitude: 1.65 billion written as 1.65 million is a slip."""
    if a.stated is None or b.stated is None:
        return False
    digits = a.stated.normalize().as_tuple().digits
    return len(digits) >= _TELLING_DIGITS and digits == b.stated.normalize().as_tuple().digits


def prominent(a: Assertion) -> bool:
    """Whether an assertion stands in headline, lead or first third of its article."""
    return a.part is not Part.BODY or a.position <= FIRST_THIRD


def size(meaning: Meaning) -> float:
    """The size of the number a meaning stands around."""
    return abs(_number(meaning))


def _number(meaning: Meaning) -> float:
    ends = (meaning.stated, meaning.core.low, meaning.core.high)
    return float(next((end for end in ends if end is not None), 0))


def _one_event(a: Assertion, b: Assertion) -> bool:
    """Whether one thing befell the counted of both: the same, or where nobody was hurt or killed nobody was killed."""
    if a.event is b.event:
        return True
    return any(
        none.event in EVENTS and some.event in EVENTS[none.event].contains and size(none.meaning) == 0 for none, some in ((a, b), (b, a))
    )


def _event(a: Assertion, b: Assertion) -> str:
    if a.event is None or b.event is None:
        return "event unknown" if a.event is b.event else "event of one"
    if _one_event(a, b):
        # Two conditions ("critical", "stable") are two sets of the hurt.
        other = a.event is EventClass.CONDITION and a.trigger.lower() != b.trigger.lower()
        return "event other" if other else "event same"
    return "event contains" if contains(a.event, b.event) else "event other"


def _none_against_some(a: Assertion, b: Assertion) -> bool:
    """Whether one denies what the other counts: both tell it early on, or beside the same names."""
    if a.kind in OF_MOMENTS or (size(a.meaning) == 0) == (size(b.meaning) == 0):
        return False
    return _position(a, b) == "both prominent" or bool(set(a.scene) & set(b.scene))


def _toll(a: Assertion) -> bool:
    """Whether an assertion counts all that an event befell, whoever they were."""
    if a.event not in EVENTS or not EVENTS[a.event].person or not (EVENTS[a.event].accumulates or EVENTS[a.event].doers):
        return False
    doers = a.head is not None and a.head.general == "role" and EVENTS[a.event].doers
    return a.head is None or ((a.head.general == "person" or doers) and not a.head.qualifiers)


def _head(a: Head | None, b: Head | None) -> str:
    if a is None or b is None:
        return "head unknown" if a is b else "head of one"
    if a.lemma == b.lemma:
        return _same_noun(a, b)
    kinds = sorted(_GENERAL.get(h.general or "", "thing") for h in (a, b))
    return f"head {kinds[0]} / {kinds[1]}"


def _same_thing(a: Head | None, b: Head | None) -> bool:
    return a is not None and b is not None and a.lemma == b.lemma and a.specific


def _same_noun(a: Head, b: Head) -> str:
    kind = _GENERAL.get(a.general or "", "thing" if a.specific else "empty")
    left, right = set(a.modifiers), set(b.modifiers)
    if left == right:
        return f"head same {kind}, alike" if left else f"head same {kind}, bare"
    return f"head same {kind}, narrowed" if left <= right or right <= left else f"head same {kind}, other words"


def _scope(a: Scope, b: Scope) -> str:
    if days_part(a, b):
        return "days apart"
    if a.days is not None and b.days is not None:
        return "days same" if a.days == b.days else "days overlap"
    if any(one is not None and one == other for one, other in ((a.weekday, b.weekday), (a.day, b.day))):
        return "days same"
    return "days unknown" if a.days is b.days else "days of one"


def _subject(a: Assertion, b: Assertion) -> str:
    if a.kind is not Kind.AGE:
        judgement = bidders(a, b)
        return "subject unknown" if judgement is None else f"bidder {judgement}"
    if a.subject is None or b.subject is None:
        return "subject unknown" if a.subject is b.subject else "subject of one"
    return f"subject {compare_names(a.subject, b.subject).judgement}"


def _position(a: Assertion, b: Assertion) -> str:
    top = [prominent(x) for x in (a, b)]
    return "both prominent" if all(top) else "one prominent" if any(top) else "none prominent"


def _overlap(a: tuple[str, ...], b: tuple[str, ...], rarity: Rarity) -> float:
    """Shared words by rarity, as a share of the poorer side's."""
    poorer = min(sum(rarity.get(w, 1.0) for w in a), sum(rarity.get(w, 1.0) for w in b))
    return sum(rarity.get(w, 1.0) for w in set(a) & set(b)) / poorer if poorer else 0.0
