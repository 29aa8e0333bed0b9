"""An article's headline or lead gives a figure that its body contradicts.

Looks at each article alone. Told only where the body knows one figure for the very thing, and states the headline's nowhere:
neither as such, nor as a sum of parts, nor as an earlier count, nor in somebody else's word. Other articles that say as the body
stand beside it.

Many read no further than the headline, and other articles copy it.

For example: "Fire kills 24" over "the fire killed 21 people, the mayor said".

The figure that the article's own source gives.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.align.attackers import attacker_died
from factcheck.align.label import label_of
from factcheck.align.primary import is_revised
from factcheck.align.vetoes import related, same_specific_head, veto
from factcheck.align.weights import ACCUSE_FROM
from factcheck.compare.interval import compare
from factcheck.compare.units import to_unit
from factcheck.domain.article import Article, Part
from factcheck.domain.assertion import Assertion, EventClass, Flag, Modality, ScopeKind
from factcheck.domain.fact import Fact, Story, Value, Verdict
from factcheck.domain.interval import Comparison, Relation
from factcheck.domain.kinds import Kind
from factcheck.language.en.events import EVENTS
from factcheck.language.en.retold import RETOLD_BY
from factcheck.rules.checks.interface import Options, StoryCheck, StoryFlag, place_of

_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.AGE})
_SURE = 0.85
# "27 wounded in weekend shootings": the body tells them one by one.
_EVENTS = re.compile(
    r"\b(?:accidents|attacks|blasts|bombings|clashes|crashes|explosions|fires|floods|incidents|killings|protests|quakes|raids|rallies"
    r"|riots|shootings|stabbings|storms|strikes|weekend)\b",
    re.IGNORECASE,
)
# What changes has several figures: by how much, from what, to what, in which quarter.
_CHANGES = frozenset({EventClass.RISE, EventClass.FALL, EventClass.EARN, EventClass.SELL})
# A headline and a lead hold no more figures than this; a page of tables does.
_MOST = 50
# Of the hurt some are taken to a hospital.
_OF_SOME = "hospital"
_PLACE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)[ ](?:the[ ])?([A-Z][a-z]+)")
_WORD = re.compile(r"[a-z]+")


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:  # noqa: ARG001  (a check takes its options, also where it has none)
    """Every figure of a headline or lead that the body of its article contradicts."""
    told: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in story.assertions:
        told[assertion.article].append(assertion)
    return tuple(flag for article in story.articles for flag in _flags(article, told[article.id], story.facts))


def _flags(article: Article, told: Sequence[Assertion], facts: Sequence[Fact]) -> Iterator[StoryFlag]:
    said = [a for a in told if a.kind in _KINDS and not a.flags and a.modality is Modality.ASSERTED and not a.beside]
    named = frozenset(w for s in article.sentences if s.part is not Part.BODY for w in _WORD.findall(s.text.lower()))
    spoken: set[str] = set()
    for top in said[:_MOST]:
        if top.part is Part.BODY or is_revised(top) or _sums_up(top):
            continue
        slot = [b for b in said if _stands_below(top, b) and _one_slot(top, b) and _places(b) <= named and not _says_little(top, b)]
        below = [b for b in slot if b.part is Part.BODY] or slot
        if not below or below[0].id in spoken or not all(_differs(top, b) for b in below) or not _of_one_mind(below):
            continue
        if not _settled(article, top, below[0], told):
            spoken.add(below[0].id)
            yield _flag(article, top, below, tuple(_elsewhere(facts, (top, *below))))


def _places(assertion: Assertion) -> set[str]:
    """The places that a sentence names: one that neither headline nor lead has may be a part of the whole."""
    return {*assertion.places, *(match[1].lower() for match in _PLACE.finditer(assertion.sentence_text))}


def _stands_below(top: Assertion, below: Assertion) -> bool:
    """Whether a figure stands in a lower part of the article: the lead under a headline, the body under both."""
    order = (Part.HEADLINE, Part.LEAD, Part.BODY)
    return order.index(below.part) > order.index(top.part)


def _elsewhere(facts: Sequence[Fact], mine: Sequence[Assertion]) -> Iterator[Assertion]:
    """What other articles surely say of the same thing, where they say as one of these figures."""
    own = {a.id for a in mine}
    for pair in (p for fact in facts for p in fact.pairs if p.verdict is Verdict.AGREE and p.confidence >= ACCUSE_FROM):
        for side, other in ((pair.left, pair.right), (pair.right, pair.left)):
            if side.assertion.id in own:
                yield other.assertion


def _flag(article: Article, top: Assertion, slot: Sequence[Assertion], elsewhere: Sequence[Assertion]) -> StoryFlag:
    below = slot[0]
    what = label_of((top, below))
    a, b = (" ".join(x.mention.text.split()) for x in (top, below))
    return StoryFlag(
        kind=top.kind,
        label=what,
        message=f"{what}: {a} in the {top.part} of {article.source}, {b} in its {'lead' if below.part is Part.LEAD else 'body'}",
        places=(place_of(top), place_of(below), *map(place_of, elsewhere)),
        confidence=_SURE,
        reasons=(f"same event ({below.trigger})" if below.trigger else "same thing", f"the body does not say {a}"),
        about=(top, below),
    )


def _sums_up(top: Assertion) -> bool:
    """Whether a figure covers several events, of which the body may tell one."""
    return _EVENTS.search(top.sentence_text) is not None


def _one_slot(top: Assertion, below: Assertion) -> bool:
    """Whether two figures of an article are surely about one thing."""
    if top.kind is not below.kind or veto(top, below) is not None:
        return False
    if top.kind is Kind.AGE:
        return top.subject is not None and top.subject == below.subject
    if top.event is None or top.event is not below.event or top.head is None or below.head is None:
        return False
    if not (_counts_people(top) or _same_thing(top, below)):
        return False
    if any(_OF_SOME in x.trigger for x in (top, below)) and top.trigger != below.trigger:
        return False
    return (
        related(top.head, below.head)
        and {top.scope.kind, below.scope.kind} <= {None, ScopeKind.INSTANT}
        and _one_time(top, below)
        and not RETOLD_BY & set(_WORD.findall(below.sentence_text.lower()))
        and not (top.attribution and below.attribution and top.attribution.key != below.attribution.key)
    )


def _counts_people(assertion: Assertion) -> bool:
    return assertion.kind is Kind.COUNT and assertion.event is not None and EVENTS[assertion.event].person


def _same_thing(top: Assertion, below: Assertion) -> bool:
    """Whether a headline's figure that counts nobody is of the very thing: a lead has room for two sorts of earnings."""
    return top.part is Part.HEADLINE and top.event not in _CHANGES and same_specific_head(top.head, below.head)


def _one_time(top: Assertion, below: Assertion) -> bool:
    """Whether no other day is named: two days that cannot be placed may be two."""
    days, others = top.scope.days, below.scope.days
    return not (top.scope.words and below.scope.words) or (days is not None and others is not None and days.overlaps(others))


def _compared(a: Assertion, b: Assertion) -> Comparison | None:
    other = to_unit(b.meaning, a.meaning.unit)
    return compare(a.meaning, other) if other is not None else None


def _differs(top: Assertion, below: Assertion) -> bool:
    comparison = _compared(top, below)
    return comparison is not None and comparison.relation is Relation.DIFFERS and comparison.witness


def _says_little(top: Assertion, below: Assertion) -> bool:
    """Whether a figure, such as "multiple", holds the headline's among so many others that it neither backs nor denies it."""
    comparison = _compared(top, below)
    return comparison is not None and not comparison.witness and comparison.relation is not Relation.DIFFERS


def _of_one_mind(against: Sequence[Assertion]) -> bool:
    return len({(a.meaning.support, a.meaning.unit) for a in against}) == 1


def _settled(article: Article, top: Assertion, below: Assertion, told: Sequence[Assertion]) -> bool:
    """Whether the article itself explains the difference."""
    from factcheck.align.reconcile import reconciled  # noqa: PLC0415  (whoever lists the rules reads no article)

    others = [a for a in told if a.part is below.part]
    if any(is_revised(a) for a in told if a.kind is top.kind and a.event is top.event) or _holds(top, others):
        return True
    if top.event is EventClass.DIE and attacker_died(article):
        return True
    if _adds_up(top, below, told) or any(_is_beside(a) for a in told if a.event is top.event):
        return True
    sums = (reconciled(Value(assertion=a, meaning=a.meaning), tuple(told), {}) for a in (top, below))
    return any(reason is not None for reason in sums)


def _is_beside(assertion: Assertion) -> bool:
    """Whether a figure counts others beside those told: "four more were arrested"."""
    return assertion.beside or Flag.PART in assertion.flags


def _adds_up(top: Assertion, below: Assertion, told: Sequence[Assertion]) -> bool:
    """Whether a figure of the body comes to the headline's with others of its sentence: "21 workers and three guards"."""
    others = [a.meaning.stated for a in told if a.sentence == below.sentence and a is not below and a.kind is top.kind]
    rest = (top.meaning.stated or 0) - (below.meaning.stated or 0)
    known = [n for n in others if n]
    return rest in known or rest in {a + b for a, b in combinations(known, 2)}


def _holds(top: Assertion, others: Iterable[Assertion]) -> bool:
    """Whether a figure of the body, of whatever it may be, can be the headline's."""
    comparisons = (_compared(top, a) for a in others if a.kind is top.kind)
    return any(c is not None and c.relation is not Relation.DIFFERS and c.witness for c in comparisons)


CHECK = StoryCheck(
    name="headline-against-body",
    family="headline",
    run=run,
    doc=__doc__ or "",
    conflict=(("Fire kills 24 in a mill\n\nThe mill burnt down.\n\nThe fire killed 21 people, the mayor said.", "The mill burnt down."),),
    agree=(("Fire kills 24 in a mill\n\nThe mill burnt down.\n\nThe fire killed 24 people, the mayor said.", "The mill burnt down."),),
)
