"""Vetoes: any one of them parts two figures, however alike they look."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.align.atlas import OF_NO_ARTICLE
from factcheck.align.names import Judgement, compare_names
from factcheck.align.sexes import sex_of
from factcheck.domain.assertion import Assertion, EventClass, Head, Modality, Scope, ScopeKind
from factcheck.domain.kinds import Kind
from factcheck.language.en.events import EVENTS

Veto = Callable[[Assertion, Assertion], str | None]

_COVERS = {
    ScopeKind.INSTANT: "of a moment",
    ScopeKind.PERIOD: "of a stretch of time",
    ScopeKind.CUMULATIVE: "a total until then",
    ScopeKind.DISTRIBUTIVE: "of each time",
    ScopeKind.STOCK: "what there is at a time",
    None: "of no time that is told",
}
_SAID = {
    Modality.ASSERTED: "to be so",
    Modality.PLANNED: "to come",
    Modality.CONDITIONAL: "to be possible",
    Modality.DENIED: "not to be so",
}
_SPREAD = frozenset({ScopeKind.PERIOD, ScopeKind.CUMULATIVE, ScopeKind.DISTRIBUTIVE, ScopeKind.STOCK})


def contains(a: EventClass, b: EventClass) -> bool:
    """Whether one of two classes holds the other."""
    return any(one in EVENTS and other in EVENTS[one].contains for one, other in ((a, b), (b, a)))


def other_event(a: Assertion, b: Assertion) -> str | None:
    """Another thing happened to the counted; a specific noun with the same modifiers outweighs it."""
    if a.event is None or b.event is None or a.event is b.event or contains(a.event, b.event):
        return None
    if same_specific_head(a.head, b.head):
        return None
    return f"another event ({a.trigger} / {b.trigger})"


def other_head(a: Assertion, b: Assertion) -> str | None:
    """The counted are another set."""
    if a.head is None or b.head is None:
        return None
    if not related(a.head, b.head):
        return f"another thing counted ({a.head.text or a.head.lemma} / {b.head.text or b.head.lemma})"
    if a.head.qualifiers != b.head.qualifiers:
        return f"another set of them ({a.head.text or a.head.lemma} / {b.head.text or b.head.lemma})"
    return None


def other_side(a: Assertion, b: Assertion) -> str | None:
    """Those who did it against those it happened to."""
    if a.kind is Kind.COUNT and a.side is not None and b.side is not None and a.side is not b.side:
        return "those who did it against those it happened to"
    return None


def other_scope(a: Assertion, b: Assertion) -> str | None:
    """Another stretch of time, or another manner of covering it."""
    left, right = a.scope, b.scope
    if left.kind in _SPREAD and right.kind in _SPREAD | {ScopeKind.INSTANT} and left.kind is not right.kind:
        return f"one is {_COVERS[left.kind]}, the other {_COVERS[right.kind]}"
    if right.kind in _SPREAD and left.kind is ScopeKind.INSTANT:
        return f"one is {_COVERS[left.kind]}, the other {_COVERS[right.kind]}"
    if days_part(left, right):
        return f"another day ({left.words} / {right.words})"
    return None


def days_part(a: Scope, b: Scope) -> bool:
    """Whether two scopes lie on different days: by date where both are known, else by weekday, by day of the year or by quarter."""
    if a.days is not None and b.days is not None:
        return not a.days.overlaps(b.days)
    named = ((a.weekday, b.weekday), (a.day, b.day), (a.quarter, b.quarter))
    return any(None not in pair and pair[0] != pair[1] for pair in named)


def other_modality(a: Assertion, b: Assertion) -> str | None:
    """Possible or denied against asserted; what is planned here may have happened there."""
    told = {a.modality, b.modality}
    if a.modality is b.modality or told == {Modality.PLANNED, Modality.ASSERTED}:
        return None
    return f"one is said {_SAID[a.modality]}, the other {_SAID[b.modality]}"


def other_sex(a: Assertion, b: Assertion) -> str | None:
    """The age of a man against that of a woman."""
    if a.kind is not Kind.AGE or not (sex_of(a) and sex_of(b)) or sex_of(a) == sex_of(b):
        return None
    return "the age of a man against that of a woman"


def bidders(a: Assertion, b: Assertion) -> Judgement | None:
    """Whether two sums or terms are offered by one party; None where they are no offers, or nobody is named."""
    if a.kind in (Kind.AGE, Kind.RANK) or a.subject is None or b.subject is None:
        return None
    return compare_names(a.subject, b.subject).judgement


def other_bidder(a: Assertion, b: Assertion) -> str | None:
    """What one party offers against what another does."""
    return f"another party ({a.subject} / {b.subject})" if bidders(a, b) is Judgement.DIFFERENT else None


def other_town(a: Assertion, b: Assertion) -> str | None:
    """A crowd in one town against that in another: marches of one cause are held in many towns on one day."""
    if a.kind is not Kind.COUNT or EventClass.RALLY not in (a.event, b.event) or not a.places or not b.places:
        return None
    here, there = (frozenset(p for p in x.places if OF_NO_ARTICLE.level(p) == "city") for x in (a, b))
    apart = here and there and all(OF_NO_ARTICLE.apart(x, y) for x in here for y in there)
    return f"another town ({', '.join(sorted(here)).title()} / {', '.join(sorted(there)).title()})" if apart else None


VETOES: tuple[Veto, ...] = (other_sex, other_bidder, other_event, other_head, other_side, other_scope, other_modality, other_town)


def veto(a: Assertion, b: Assertion) -> str | None:
    """The first veto that parts two assertions, in words; None when none does.

    A named person has one age, whatever the sentence tells, and what one party offers may be called a deal or a bid.
    """
    if a.kind is Kind.AGE and a.subject is not None and b.subject is not None:
        return other_modality(a, b)
    if bidders(a, b) is Judgement.SAME:
        return other_scope(a, b) or other_modality(a, b)
    return next((reason for check in VETOES if (reason := check(a, b)) is not None), None)


def related(a: Head, b: Head) -> bool:
    """Whether two heads can name one set: the same noun, or people and the part they play."""
    if a.lemma == b.lemma:
        return not (a.modifiers and b.modifiers and not set(a.modifiers) & set(b.modifiers))
    kinds = {a.general, b.general}
    return kinds <= {"person", "role"} and "person" in kinds and not (_named_group(a) or _named_group(b))


def _named_group(head: Head) -> bool:
    """Whether people are those of one body: "two Harbour Trust ushers" are a set beside "seven others"."""
    *narrowing, noun = head.text.split() or [""]
    # Where the noun bears a capital too, every word of the line may.
    return noun[:1].islower() and sum(word[0].isupper() for word in narrowing) > 1


def same_specific_head(a: Head | None, b: Head | None) -> bool:
    """Whether both heads are the same noun of no general list, with the same modifiers."""
    return a is not None and b is not None and a.specific and a.lemma == b.lemma and a.modifiers == b.modifiers
