"""One quantity rose here and fell there.

Told where both articles give the same figure of the same thing, on no two days, and only the direction differs.

A reader takes away the direction and forgets the figure.

For example: exports rose 3 percent here, and fell 3 percent there.

The table that both quote.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter

from msgspec import Struct

from factcheck.align.running import stated
from factcheck.align.vetoes import days_part
from factcheck.assemble.lemma import lemma
from factcheck.compare.interval import compare
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion, Modality
from factcheck.domain.fact import Story
from factcheck.domain.interval import Relation
from factcheck.domain.kinds import Kind
from factcheck.extract.tokens import Token, tokenize
from factcheck.language.en.directions import BE, DOWN, NOUNS, PARTICLES, UP, VERBS
from factcheck.language.en.function_words import CLAUSE_BREAKS, STOPWORDS
from factcheck.rules.checks.interface import Options, StoryCheck, StoryFlag, place_of

_KINDS = frozenset({Kind.PERCENT, Kind.MONEY, Kind.COUNT})
_SURE = 0.9
# The words that name what rose stand this near to the verb.
_REACH = 6
_NEAR = 2 * _REACH
_ENDS = CLAUSE_BREAKS | {",", ".", "that", "said", "as", "and", '"', "“", "”"}
_TELLS = {UP: "up", DOWN: "down"}


class Moved(Struct, frozen=True):
    """A figure by which, or to which, something rose or fell; `subject` holds the words that name it."""

    assertion: Assertion
    direction: str
    level: bool
    subject: frozenset[str]

    def is_one_with(self, other: Moved) -> bool:
        """Whether two figures in one unit are the same, of the same thing, at no two times."""
        a, b = self.assertion, other.assertion
        named = self.subject <= other.subject or other.subject <= self.subject
        return named and _one_time(a, b) and compare(a.meaning, b.meaning).relation is Relation.AGREE


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:  # noqa: ARG001  (a check takes its options, also where it has none)
    """Every quantity that some articles let rise and others let fall, once."""
    same: dict[tuple[object, ...], list[list[Moved]]] = defaultdict(list)
    for moved in (m for a in story.assertions if _is_told(a) and (m := _moved(a)) is not None):
        groups = same[moved.level, moved.assertion.kind, moved.assertion.meaning.unit, moved.assertion.meaning.stated]
        home = next((g for g in groups if all(moved.is_one_with(other) for other in g)), None)
        if home is None:
            groups.append([moved])
        else:
            home.append(moved)
    articles = {a.id: a for a in story.articles}
    return tuple(_flag(group, articles) for groups in same.values() for group in groups if _is_contradicted(group))


def _is_contradicted(group: Sequence[Moved]) -> bool:
    """Whether two articles give two directions, and none gives both."""
    said = {(m.assertion.article, m.direction) for m in group}
    return len({direction for _, direction in said}) > 1 and len({article for article, _ in said}) == len(said)


def _is_told(assertion: Assertion) -> bool:
    return assertion.kind in _KINDS and not assertion.flags and assertion.modality is Modality.ASSERTED


def _one_time(a: Assertion, b: Assertion) -> bool:
    """Whether no two days are named; days that cannot be placed may be two, unless they have one name."""
    if not a.scope.words or not b.scope.words or a.scope.words.lower() == b.scope.words.lower():
        return not days_part(a.scope, b.scope)
    return a.scope.days is not None and b.scope.days is not None and a.scope.days.overlaps(b.scope.days)


def _flag(group: Sequence[Moved], articles: Mapping[str, Article]) -> StoryFlag:
    """The first place of each article, the direction of fewer articles first."""
    first = {m.assertion.article: m for m in reversed(group)}
    votes = Counter(m.direction for m in first.values())
    told = sorted(first.values(), key=lambda m: (votes[m.direction], m.direction, m.assertion.article))
    lone, other = told[0], next(m for m in told if m.direction != told[0].direction)
    said = [f"{_TELLS[m.direction]} {stated(m.assertion)} in {articles[m.assertion.article].source}" for m in (lone, other)]
    what = _words(lone)
    return StoryFlag(
        kind=lone.assertion.kind,
        label=what,
        message=f"{what}: {said[0]}, {said[1]}",
        places=tuple(place_of(m.assertion) for m in told),
        confidence=_SURE,
        reasons=(f"same thing ({what})", f"same figure ({stated(lone.assertion)})"),
        about=tuple(m.assertion for m in told),
    )


def _words(moved: Moved) -> str:
    """The words that name a subject, as the sentence has them."""
    assertion = moved.assertion
    tokens = [t for t in tokenize(assertion.sentence_text, assertion.sentence_start) if lemma(t.low) in moved.subject]
    before = [t for t in tokens if t.end <= assertion.mention.start]
    named = before[-len(moved.subject) :] or tokens
    return " ".join(assertion.sentence_text[named[0].start - assertion.sentence_start : named[-1].end - assertion.sentence_start].split())


def _moved(assertion: Assertion) -> Moved | None:
    before, after = _around(assertion)
    level = bool(before) and before[-1].low == "to"
    if before and (before[-1].low in {"by", "to"} or before[-1].low.endswith("ly")):
        before = before[:-1]
    direction, subject = _by_verb(before) or _by_noun(before, after) or ("", frozenset())
    return Moved(assertion, direction, level, subject) if subject else None


def _around(assertion: Assertion) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words next to a figure, before it and after it."""
    tokens = tokenize(assertion.sentence_text, assertion.sentence_start)
    first = bisect_right(tokens, assertion.mention.start, key=attrgetter("end"))
    last = bisect_left(tokens, assertion.mention.end, key=attrgetter("start"))
    return tokens[max(0, first - _NEAR) : first], tokens[last : last + _NEAR]


def _by_verb(before: Sequence[Token]) -> tuple[str, frozenset[str]] | None:
    """A verb right before the figure, and the words before it: "exports have fallen by"."""
    if not before:
        return None
    if before[-1].low in VERBS:
        return VERBS[before[-1].low], _named(before[-2::-1])
    if before[-1].low in PARTICLES and len(before) > 1 and before[-2].low in BE:
        return PARTICLES[before[-1].low], _named(before[-3::-1])
    return None


def _by_noun(before: Sequence[Token], after: Sequence[Token]) -> tuple[str, frozenset[str]] | None:
    """A noun beside the figure, and the words after "in": "a rise of 3 percent in exports", "a 3 percent fall in exports"."""
    if len(before) > 1 and before[-1].low == "of" and before[-2].low in NOUNS and after and after[0].low == "in":
        return NOUNS[before[-2].low], _named(after[1:])
    if len(after) > 1 and after[0].low in NOUNS and after[1].low == "in":
        return NOUNS[after[0].low], _named(after[2:])
    return None


def _named(tokens: Sequence[Token]) -> frozenset[str]:
    """The content words from a place on, up to the end of the clause."""
    found: set[str] = set()
    for token in tokens[:_REACH]:
        if token.low in _ENDS:
            break
        if token.low[0].isalpha() and token.low not in STOPWORDS and not token.low.endswith("ly"):
            found.add(lemma(token.low))
    return frozenset(found)


CHECK = StoryCheck(
    name="direction",
    family="direction",
    run=run,
    doc=__doc__ or "",
    conflict=(("Exports of timber rose 3 percent in May.", "Timber exports fell by 3 percent in May."),),
    agree=(
        ("Exports of timber rose 3 percent in May.", "Timber exports rose by 3 percent in May."),
        ("Exports of timber rose 3 percent in May.", "Imports of timber fell by 3 percent in May."),
        ("Exports of timber rose 3 percent in May.", "Timber exports fell by 3 percent in June."),
    ),
)
