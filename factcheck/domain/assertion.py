"""One source says one thing: a mention with what it counts, what happened to it, when, where and by whose word."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from factcheck.domain.article import Part
from factcheck.domain.calendar import Days
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention


class EventClass(StrEnum):
    """What happened to the counted, what is measured, or what a moment is the time of.

    The words that name each stand in `language/en/events.py`, those of moments alone in `language/en/occasions.py`.
    """

    DIE = "DIE"
    INJURE = "INJURE"
    CASUALTY = "CASUALTY"
    CONDITION = "CONDITION"
    DETAIN = "DETAIN"
    CHARGE = "CHARGE"
    CONVICT = "CONVICT"
    SENTENCE = "SENTENCE"
    RELEASE = "RELEASE"
    RESCUE = "RESCUE"
    MISSING = "MISSING"
    TRAP = "TRAP"
    KIDNAP = "KIDNAP"
    RALLY = "RALLY"
    ATTEND = "ATTEND"
    STRIKE = "STRIKE"
    VOTE = "VOTE"
    WIN = "WIN"
    LOSE = "LOSE"
    SEAT = "SEAT"
    ATTACK = "ATTACK"
    SHOOT = "SHOOT"
    BOMB = "BOMB"
    CRASH = "CRASH"
    DAMAGE = "DAMAGE"
    DESTROY = "DESTROY"
    DISPLACE = "DISPLACE"
    EVACUATE = "EVACUATE"
    HOST = "HOST"
    DEPLOY = "DEPLOY"
    EMPLOY = "EMPLOY"
    LAYOFF = "LAYOFF"
    LOAN = "LOAN"
    OWE = "OWE"
    RESCHEDULE = "RESCHEDULE"
    REPAY = "REPAY"
    FINE = "FINE"
    DONATE = "DONATE"
    STEAL = "STEAL"
    ACQUIRE = "ACQUIRE"
    INVEST = "INVEST"
    SELL = "SELL"
    COST = "COST"
    EARN = "EARN"
    SAVE = "SAVE"
    RISE = "RISE"
    FALL = "FALL"
    INFECT = "INFECT"
    MEASURE = "MEASURE"
    AGE = "AGE"
    TENURE = "TENURE"
    DURATION = "DURATION"
    CAPACITY = "CAPACITY"
    OCCUR = "OCCUR"
    BEGIN = "BEGIN"
    END = "END"
    CALL = "CALL"
    ARRIVE = "ARRIVE"
    DEPART = "DEPART"
    FIND = "FIND"
    ANNOUNCE = "ANNOUNCE"
    APPEAR = "APPEAR"
    SIGN = "SIGN"
    PRONOUNCE = "PRONOUNCE"


class Side(StrEnum):
    """On which side of the event the counted stand: those it happened to, or those who did it."""

    PATIENT = "patient"
    AGENT = "agent"


class Head(Struct, frozen=True, kw_only=True, gc=False):
    """The thing counted or measured.

    `text` as written, `lemma` its last noun in the singular, `modifiers` the lemmas that narrow it (sorted),
    `general` the table's class for it ("person", "building"), None when no table knows the noun; `qualifiers` are
    the modifiers that make another set of it ("seriously", "missing", "female"). `specific` says that the noun is on
    no list of general nouns, so that noun and modifiers alone are strong evidence.
    """

    text: str
    lemma: str
    modifiers: tuple[str, ...] = ()
    general: str | None = None
    qualifiers: tuple[str, ...] = ()
    specific: bool = True


class ScopeKind(StrEnum):
    """The manner in which a figure covers time."""

    INSTANT = "instant"
    PERIOD = "period"
    CUMULATIVE = "cumulative"
    DISTRIBUTIVE = "distributive"
    STOCK = "stock"


class Scope(Struct, frozen=True, kw_only=True, gc=False):
    """Time and manner of a figure; both None when the text does not say.

    `weekday` (0 Monday) is kept where a bare weekday could not be resolved, for want of the article's date, as
    is `day`, its number of the year; `quarter` (1 to 4) where one of a year is named.
    """

    kind: ScopeKind | None = None
    days: Days | None = None
    weekday: int | None = None
    day: int | None = None
    quarter: int | None = None
    words: str = ""


class Attribution(Struct, frozen=True, kw_only=True, gc=False):
    """Who is said to say it: the words, and the key under which two articles mean the same one ("police")."""

    words: str
    key: str


class Modality(StrEnum):
    """Whether it is said to be so, to come, to be possible, or not to be so."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    DENIED = "denied"


class Flag(StrEnum):
    """Why a figure is not a main value of its article."""

    PART = "part of another figure"
    OTHER_EVENT = "another event"
    FURNITURE = "words of the page"
    IDIOM = "a way of speaking"
    COMPARISON = "a comparison"


class Assertion(Struct, frozen=True, kw_only=True, gc=False):
    """One assertion.

    `id` is the article's id and the mention's start, `ARTICLE@START`. `places`, `participants` and `context` are folded
    lemmas of the clause and its neighbourhood, sorted: where, who else, and the remaining content words. `subject` is
    whose attribute it is (ages, terms, prices). `position` is how far into the body the sentence stands, 0 to 1.
    `sentence_text` and `sentence_start` quote the sentence for whoever shows it.
    """

    id: str
    article: str
    kind: Kind
    mention: Mention
    meaning: Meaning
    event: EventClass | None = None
    trigger: str = ""
    side: Side | None = None
    head: Head | None = None
    scope: Scope = Scope()
    places: tuple[str, ...] = ()
    subject: str | None = None
    participants: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    scene: tuple[str, ...] = ()
    near: str | None = None
    beside: bool = False
    attribution: Attribution | None = None
    modality: Modality = Modality.ASSERTED
    flags: tuple[Flag, ...] = ()
    sentence: int = 0
    sentence_text: str = ""
    sentence_start: int = 0
    part: Part = Part.BODY
    position: float = 0.0
