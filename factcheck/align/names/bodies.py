"""The bodies of a story's articles → those that two articles call by two words of one stem: Coordination and coordinating council."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import combinations

from factcheck.align.names.compare import compare_names
from factcheck.align.names.derived import derived
from factcheck.align.names.judgement import Judgement
from factcheck.assemble.lemma import stem
from factcheck.compare.fold import folded
from factcheck.compare.known_names import demonyms, places
from factcheck.domain.entity import BodyMention, EntityType, NameVariant, Spelling

Told = Mapping[str, tuple[BodyMention, ...]]  # by article

_FEWEST_SORTS = 2
_FEWEST_WORDS = 4  # of content that two sentences on one body share
_SHOWN = 3
_MOST = 40  # mentions of a body that are looked at: a hundred articles name a council often, and the first ones say enough
_ALIKE, _FOR_A_SORT = 0.6, 0.12


def body_variants(told: Told) -> tuple[NameVariant, ...]:
    """Each body that two articles call by two words of one stem, and neither by both.

    At least one has it in capitals, and two things more must agree: whose it is, who stands beside it, the rest of its name,
    what its sentence tells.
    """
    by_noun: dict[str, dict[str, list[BodyMention]]] = defaultdict(lambda: defaultdict(list))
    for article in sorted(told):
        for body in told[article]:
            by_noun[body.noun][article].append(body)
    return tuple(v for _, named in sorted(by_noun.items()) if len(named) > 1 for v in _of_noun(named))


def _of_noun(named: Mapping[str, list[BodyMention]]) -> list[NameVariant]:
    """What two articles call differently of all that one noun heads; each pair of words once, by the best evidence."""
    words = sorted({body.which for bodies in named.values() for body in bodies})
    found = []
    for first, second in combinations(words, 2):
        if derived(first, second):
            ours, theirs = (_who_has(word, other, named) for word, other in ((first, second), (second, first)))
            told = max((_reasons(x, y) for x in ours for y in theirs), key=len, default=[])
            if told:
                found.append(_variant(frozenset((first, second)), told, named))
    return found


def _who_has(word: str, other: str, named: Mapping[str, list[BodyMention]]) -> list[BodyMention]:
    """The bodies called by a word, of the articles that know none called by the other."""
    apart = (bodies for _, bodies in sorted(named.items()) if all(body.which != other for body in bodies))
    return [body for bodies in apart for body in bodies if body.which == word][:_MOST]


def _reasons(x: BodyMention, y: BodyMention) -> list[str]:
    """What speaks for one body, a sentence for each sort; nothing where the rest of the names tells of two, or neither has capitals."""
    if not (x.mention.sure or y.mention.sure):
        return []
    ours, theirs = x.more - _where(), y.more - _where()
    if ours and theirs and ours != theirs:
        return []
    found = []
    if x.owner and x.owner == y.owner:
        found.append(f"both belong to the {x.owner}" if x.owner not in _where() else f"both belong to {x.owner.title()}")
    if x.companion and compare_names(x.companion, y.companion).judgement is Judgement.SAME:
        found.append(f"both stand beside {x.companion}")
    if ours and theirs:
        found.append(f"both have {' '.join(sorted(w.title() for w in ours))}")
    shared = (x.context & y.context) - _stems(x) - _stems(y)
    if len(shared) >= _FEWEST_WORDS:  # else nobody need know the stems of all places, which take longer than a story
        shared -= _place_stems()
    if len(shared) >= _FEWEST_WORDS:
        found.append(f"the sentences share {', '.join(sorted(shared)[:_SHOWN])}")
    return [f"{x.which} and {y.which} are made from one word", *found] if len(found) >= _FEWEST_SORTS else []


def _stems(body: BodyMention) -> set[str]:
    """The stems of a body's own words, and of whoever is known to stand beside it."""
    return {stem(word) for word in (body.which, body.noun, body.owner, *body.more, *folded(body.companion).split()) if word}


@cache
def _place_stems() -> frozenset[str]:
    return frozenset(map(stem, _where()))


def _where() -> frozenset[str]:
    return demonyms() | places()


def _variant(pair: frozenset[str], reasons: list[str], named: Mapping[str, list[BodyMention]]) -> NameVariant:
    spellings = []
    for article in sorted(named):
        mine = [body for body in named[article] if body.which in pair]
        if len({body.which for body in mine}) == 1:
            first = next((body for body in mine if body.mention.sure), mine[0])
            spellings.append(Spelling(article=article, mention=first.mention, form=f"{first.which} {first.noun}", count=len(mine)))
    votes = sorted(((sum(s.form == t.form for s in spellings), t.mention.text) for t in spellings), key=lambda v: (-v[0], v[1]))
    alone = [text for count, text in votes if count > votes[-1][0]]
    return NameVariant(
        type=EntityType.ORGANISATION,
        spellings=tuple(spellings),
        confidence=round(min(0.96, _ALIKE + _FOR_A_SORT * (len(reasons) - 1)), 2),
        reasons=tuple(reasons),
        common=alone[0] if alone else None,
    )
