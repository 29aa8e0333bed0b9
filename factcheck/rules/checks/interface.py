"""What a check is: a name, declared options, examples, and a function of one fact, of a story, or of its names or quotations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from msgspec import Struct

from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import Discord, Spelling
from factcheck.domain.fact import Fact, Pair, Story, Verdict
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.domain.level import Level
from factcheck.domain.mention import Mention
from factcheck.domain.quotation import QuoteDifference
from factcheck.domain.suppression import Spent
from factcheck.rules.house_name import HouseName

OptionValue = Decimal | str | bool
Options = Mapping[str, OptionValue]


class Option(Struct, frozen=True, kw_only=True):
    """One option of a check: its default, the least and greatest it may be, and a sentence on it.

    `share` options are written as percentages ("5%") and travel as shares of one.
    """

    name: str
    default: Decimal
    low: Decimal
    high: Decimal
    help: str
    share: bool = False


class Flagged(Struct, frozen=True, kw_only=True):
    """What a check says of a fact: the pair it turns on, and the level, None for the rule's own.

    `lower` lowers the rule's level by one. `note` is what the check itself has to say, ahead of the reasons of the pair.
    """

    pair: Pair
    level: Level | None = None
    lower: bool = False
    note: str = ""


class NameFlag(Struct, frozen=True, kw_only=True):
    """What a check says of a name, a role or a place: how the articles put it, `subject` for what it is of, and why it is one.

    `level` is None for the rule's own; `suggestion` is the spelling to use, None where nobody says. `about` leads the title
    of the finding and is its label ("role of Ana Ruiz").
    """

    subject: str
    spellings: tuple[Spelling, ...]
    confidence: float
    reasons: tuple[str, ...]
    level: Level | None = None
    suggestion: str | None = None
    about: str = "spelling of a name"


def flags_of(discords: tuple[Discord, ...], what: str = "") -> tuple[NameFlag, ...]:
    """What cannot all hold, as flags; `what` stands before a subject ("role of"). What may be two things after all is an information."""
    return tuple(
        NameFlag(
            subject=d.subject,
            spellings=d.spellings,
            confidence=d.confidence,
            reasons=d.reasons,
            level=Level.INFO if d.doubtful else None,
            about=f"{what} {d.subject}".lstrip(),
        )
        for d in discords
    )


class Place(Struct, frozen=True, kw_only=True):
    """One place that a finding points at: the words of an article, whose word they are, what they mean where that is told."""

    article: str
    mention: Mention
    attribution: str | None = None
    meaning: Meaning | None = None


class StoryFlag(Struct, frozen=True, kw_only=True):
    """What a check says of a story, or of one of its articles: in which words, and where, the leading place first.

    `about` holds the assertions it turns on, empty where it turns on none; `fact` is the id of the fact they belong to, None
    where they belong to none. `level` is None for the rule's own.
    """

    kind: Kind
    label: str
    message: str
    places: tuple[Place, ...]
    confidence: float
    reasons: tuple[str, ...]
    verdict: Verdict = Verdict.DIFFERS
    about: tuple[Assertion, ...] = ()
    fact: str | None = None
    level: Level | None = None
    gap: str | None = None
    suggestion: str | None = None


class QuoteFlag(Struct, frozen=True, kw_only=True):
    """What a check says of an utterance that articles render differently; `level` is None for the rule's own."""

    difference: QuoteDifference
    level: Level | None = None


class AnyCheck(Struct, frozen=True, kw_only=True):
    """What all checks have. `family` groups checks of which at most one speaks of a fact; `doc` is a check's page."""

    name: str
    family: str
    conflict: tuple[tuple[str, str], ...]
    agree: tuple[tuple[str, str], ...]
    doc: str
    options: tuple[Option, ...] = ()


class Check(AnyCheck, frozen=True, kw_only=True):
    """A check of facts."""

    kinds: tuple[Kind, ...]
    run: Callable[[Fact, Options], Flagged | None]


class NameCheck(AnyCheck, frozen=True, kw_only=True):
    """A check of the names, roles or places in a story, with the house's own list of names."""

    kind: Kind = Kind.NAME
    run: Callable[[Story, tuple[HouseName, ...]], tuple[NameFlag, ...]]


class StoryCheck(AnyCheck, frozen=True, kw_only=True):
    """A check of a whole story, or of each of its articles alone."""

    run: Callable[[Story, Options], tuple[StoryFlag, ...]]


class QuoteCheck(AnyCheck, frozen=True, kw_only=True):
    """A check of the utterances that several articles of a story quote."""

    run: Callable[[Story], tuple[QuoteFlag, ...]]


class SuppressionCheck(AnyCheck, frozen=True, kw_only=True):
    """A check of what suppresses findings: it says what is wrong with one, None where nothing is.

    In its examples the first text is our own copy.
    """

    run: Callable[[Spent], str | None]


TOLERANCE = Option(
    name="tolerance",
    default=Decimal(0),
    low=Decimal(0),
    high=Decimal(1),
    help="How far two figures may lie apart, as a share of the larger, before they are told.",
    share=True,
)

SURE = Option(
    name="sure-from",
    default=Decimal("0.6"),
    low=Decimal(0),
    high=Decimal(1),
    help="How sure it must be that two figures that can both hold are about one thing.",
    share=True,
)
# Figures of which one is twice the other or more are of one thing only where much says so.
_TWOFOLD, _SURE_OF_TWOFOLD = 2, 0.9


def place_of(assertion: Assertion) -> Place:
    """The place of an assertion, in its own unit."""
    voice = assertion.attribution.words if assertion.attribution else None
    return Place(article=assertion.article, mention=assertion.mention, attribution=voice, meaning=assertion.meaning)


def number(options: Options, name: str) -> Decimal:
    """A numeric option."""
    value = options[name]
    if not isinstance(value, Decimal):
        raise TypeError(f"option {name} is no number")
    return value


def worst(fact: Fact, verdict: Verdict) -> Pair | None:
    """The pair of a verdict on which a finding turns: the surest, and of equals the farthest apart."""
    found = [p for p in fact.pairs if p.verdict is verdict]
    if fact.kind is not Kind.COUNT:  # a vague sum ("thousands of dollars") contradicts nothing
        found = [p for p in found if p.comparison is None or p.comparison.witness]
    return max(found, key=lambda p: (p.confidence, gap_ratio(p), p.left.assertion.id, p.right.assertion.id), default=None)


def differing(fact: Fact, options: Options) -> Pair | None:
    """The pair that differs by more than the rule tolerates."""
    pair = worst(fact, Verdict.DIFFERS)
    if pair is None or pair.comparison is None:
        return None
    tolerance = number(options, TOLERANCE.name)
    largest = max((abs(end) for end in _ends(pair)), default=Decimal(0))
    return None if tolerance and pair.comparison.gap <= largest * tolerance else pair


def surely_one(pair: Pair, options: Options) -> bool:
    """Whether two figures that can both hold are surely enough about one thing to be told."""
    a, b = pair.left.meaning.stated, pair.right.meaning.stated
    twofold = a is not None and b is not None and not pair.left.meaning.by_difference and max(a, b) >= _TWOFOLD * min(a, b) > 0
    return pair.confidence >= max(float(number(options, SURE.name)), _SURE_OF_TWOFOLD if twofold else 0.0)


def gap_ratio(pair: Pair) -> Decimal:
    """How many times the lower value the higher one is; 1 where a ratio means nothing."""
    ratio = pair.comparison.gap_ratio if pair.comparison else None
    return ratio if ratio is not None else Decimal(1)


def _ends(pair: Pair) -> list[Decimal]:
    supports = (pair.left.meaning.support, pair.right.meaning.support)
    return [end for s in supports for end in (s.low, s.high) if end is not None]
