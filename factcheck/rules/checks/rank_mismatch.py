"""One thing is given two ranks.

Told where both articles surely rank the same: the term of one person, who won it in both or seeks it in both, or one bearer of
one superlative ("the third-largest bank of the country"); or where each numbers one block, or one house, of one street, and
not the same: then it is a warning. Ranks among things told one by one, a fourth victim here and a fifth
there, are none.

"Sixth" and "fifth" are a term or a record apart, and easily looked up; a wrong block sends readers to the wrong door.

For example: a sixth term here and a fifth term there.

The list that is counted, and where it begins.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from itertools import combinations

from msgspec import Struct

from factcheck.align.running import stated
from factcheck.align.streets import is_on_street
from factcheck.assemble.lemma import lemma
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion
from factcheck.domain.entity import EntityMention, EntityType
from factcheck.domain.fact import Fact, Story, Verdict
from factcheck.domain.finding import Level
from factcheck.domain.kinds import Kind
from factcheck.language.en.function_words import DETERMINERS, PRONOUNS
from factcheck.language.en.ranks import ACTS, HOLDING, NUMBERED, OWN_DOINGS, SUPERLATIVES
from factcheck.rules.checks.interface import Options, StoryCheck, StoryFlag, place_of, worst

_SURE = 0.9
_SUPERLATIVE = re.compile(
    r"[- ](?P<most>most[- ][a-z]+|[a-z]{3,}est)(?P<noun>(?:[ -](?!in\b|of\b|on\b|and\b|to\b|by\b|after\b)[a-z]+){1,3})"
)
_NUMBERED = re.compile(rf"(?P<narrower>(?:[ -][a-z]+){{0,2}})[ -](?P<noun>{'|'.join(sorted(NUMBERED))})s?\b")
_BASE_AFTER = re.compile(r"[ ](?:of|in|as|for)[ ](?:(?:the|a|an|its|his|her)[ ])?([A-Za-z][\w-]+)")
_BASE_BEFORE = re.compile(r"([A-Za-z][\w-]+)['’]s[ ]$")
_BEARER = re.compile(
    r"(?P<name>[A-Z][\w-]*(?:[ ][A-Z][\w-]*)*)(?:,|[ ](?:is|was|remains|became|ranks|as))+(?:[ ](?:the|a|an|now|still))*"
    r"(?:[ ][A-Za-z][\w-]+['’]s)?[ ]$"
)
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?")
# From the name to the rank lie no more words than these.
_NEAR = 12
# Characters before a rank in which its bearer or its field is looked for.
_REACH = 80
Mentions = Mapping[tuple[str, int], list[EntityMention]]


class Ranked(Struct, frozen=True):
    """A rank: what is ranked, whose it is by the last word of the name, how it came, and among what."""

    assertion: Assertion
    what: str
    holder: str
    act: str
    among: str

    def is_one_with(self, other: Ranked) -> bool:
        """Whether two articles rank the same."""
        mine, theirs = ((r.what, r.holder, r.act) for r in (self, other))
        return self.assertion.article != other.assertion.article and mine == theirs and self._among_one(other)

    def _among_one(self, other: Ranked) -> bool:
        if not self.act:  # a superlative says nothing without its field
            return self.among == other.among
        return not (self.among and other.among) or self.among == other.among


def run(story: Story, options: Options) -> tuple[StoryFlag, ...]:  # noqa: ARG001  (a check takes its options, also where it has none)
    """Every rank on which two articles differ, once."""
    names: dict[tuple[str, int], list[EntityMention]] = defaultdict(list)
    for entity in story.entities:
        for mention in entity.mentions if entity.type is EntityType.PERSON else ():
            names[entity.article, mention.sentence].append(mention)
    ranked = [r for a in story.assertions if a.kind is Kind.RANK and not a.flags and (r := _ranked(a, names)) is not None]
    articles = {a.id: a for a in story.articles}
    said = frozenset((a.article, _noun(a), a.meaning.stated) for a in story.assertions if a.kind is Kind.RANK)
    groups: dict[tuple[str, str, str], list[Ranked]] = defaultdict(list)
    for one in ranked:
        groups[one.what, one.holder, one.act].append(one)
    ranks = tuple(flag for _, group in sorted(groups.items()) if (flag := _flag(group, said, articles)) is not None)
    return ranks + tuple(flag for fact in story.facts if (flag := _on_street(fact, articles)) is not None)


def _on_street(fact: Fact, articles: Mapping[str, Article]) -> StoryFlag | None:
    """Two numbers of a block or a house on one street."""
    pair = worst(fact, Verdict.DIFFERS) if is_on_street(fact.values[0].assertion) else None
    if pair is None:
        return None
    left, right = pair.left.assertion, pair.right.assertion
    who = [articles[x.article].source for x in (left, right)]
    return StoryFlag(
        kind=Kind.RANK,
        label=fact.label,
        message=f"{fact.label}: {stated(left)} in {who[0]}, {stated(right)} in {who[1]}",
        places=(place_of(left), place_of(right)),
        confidence=pair.confidence,
        reasons=pair.reasons,
        about=(left, right),
        fact=fact.id,
        level=Level.WARNING,
    )


def _flag(group: list[Ranked], said: AbstractSet[tuple[str, str, Decimal | None]], articles: Mapping[str, Article]) -> StoryFlag | None:
    """The first two that differ; none where an article gives both ranks."""
    for a, b in combinations(group, 2):
        left, right = a.assertion, b.assertion
        both = (left.article, _noun(right), right.meaning.stated) in said or (right.article, _noun(left), left.meaning.stated) in said
        if not both and left.meaning.stated != right.meaning.stated and a.is_one_with(b):
            who = [articles[x.article].source for x in (left, right)]
            return StoryFlag(
                kind=Kind.RANK,
                label=a.what,
                message=f"{a.what}: {stated(left)} in {who[0]}, {stated(right)} in {who[1]}",
                places=(place_of(left), place_of(right)),
                confidence=_SURE,
                reasons=(f"{a.what} of {a.holder.title()} in both", *((f"both tell that it is {a.act}",) if a.act else ())),
                about=(left, right),
            )
    return None


def _ranked(assertion: Assertion, names: Mentions) -> Ranked | None:
    text, base = assertion.sentence_text, assertion.sentence_start
    start, end = assertion.mention.start - base, assertion.mention.end - base
    if match := _SUPERLATIVE.match(text, end):
        field = _BASE_BEFORE.search(text, max(0, start - _REACH), start) or _BASE_AFTER.match(text, match.end())
        holder = _bearer(text, start)
        return Ranked(assertion, _noun(assertion), holder, "", _low(field)) if holder else None
    if match := _NUMBERED.match(text, end):
        person = _person(assertion, names)
        act = _act(text[person.end - base : start]) if person is not None else ""
        if person is None or not act:
            return None
        return Ranked(assertion, _noun(assertion), person.words[-1].lower(), act, _low(_BASE_AFTER.match(text, match.end())))
    return None


def _noun(assertion: Assertion) -> str:
    """What a rank stands before: "largest city", "term"; empty where it stands before nothing that has ranks."""
    end = assertion.mention.end - assertion.sentence_start
    if match := _SUPERLATIVE.match(assertion.sentence_text, end):
        most = match["most"].replace("-", " ")
        return f"{SUPERLATIVES.get(most, most)} {lemma(match['noun'].split()[-1])}"
    match = _NUMBERED.match(assertion.sentence_text, end)
    return f"{match['narrower'].strip()} {match['noun']}".strip() if match else ""


def _low(match: re.Match[str] | None) -> str:
    return match[1].lower() if match else ""


def _person(assertion: Assertion, names: Mentions) -> EntityMention | None:
    """The last person named before a rank in its sentence."""
    found = names.get((assertion.article, assertion.sentence), ())
    return max((m for m in found if m.end <= assertion.mention.start), key=lambda m: m.end, default=None)


def _act(between: str) -> str:
    """How a person comes to a term, by the words from the name to the rank; empty where they do not say, or name another."""
    words = [w[0].lower() for w in _WORD.finditer(between)]
    if not words or len(words) > _NEAR or (words[0] == "s" and words[1:2] and words[1] not in OWN_DOINGS):
        return ""
    if words[-2:-1] and words[-2] in HOLDING:
        return "held"
    return next((ACTS[w] for w in reversed(words) if w in ACTS), "")


def _bearer(text: str, start: int) -> str:
    """Who bears a superlative: the name that leads to it by a comma or a form of "to be", by its last word."""
    match = _BEARER.search(text, max(0, start - _REACH), start)
    name = match["name"].split()[-1].lower() if match else ""
    return "" if name in PRONOUNS or name in DETERMINERS else name


CHECK = StoryCheck(
    name="rank-mismatch",
    family="rank",
    run=run,
    doc=__doc__ or "",
    conflict=(
        ("President Anton Kavel was sworn in for a sixth term on Monday.", "Few cheered when Anton Kavel began his fifth term."),
        ("He was found in the 2100 block of Mill Lane.", "A body lay in the 1200 block of Mill Ln."),
        ("The storm hit Brodna, the country's third-largest city.", "Brodna, the country's second-biggest city, was flooded."),
    ),
    agree=(
        ("President Anton Kavel won a sixth term on Monday.", "Anton Kavel, now in his fifth term, voted early."),
        ("He was shot in the 2100 block of Mill Lane.", "Shot in the 2100 block of Mill Lane, he ran to the 1200 block of Mill Lane."),
        ("A fourth victim was found in the river.", "A fifth victim was found in the river."),
    ),
)
