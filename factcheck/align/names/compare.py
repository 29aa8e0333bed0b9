"""Two names as written → one person, organisation or place, or not."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace
from rapidfuzz.distance import OSA

from factcheck.align.names.as_written import as_written
from factcheck.align.names.judgement import Judgement, NameComparison
from factcheck.align.names.organisations import compare_organisations
from factcheck.align.names.parsed import Name, parsed
from factcheck.align.names.people import compare_people
from factcheck.align.names.sound import skeleton
from factcheck.compare.fold import folded
from factcheck.compare.known_names import one_place, places

_SHORTEST_WHOLE = 8  # letters of a name whose words may be joined or split wrongly


@lru_cache(maxsize=16384)
def compare_names(a: str, b: str) -> NameComparison:
    """Two names compared, in either order with the same answer."""
    first, second = sorted((a, b))
    one, two = sorted((parsed(first), parsed(second)), key=lambda n: (len(n.words), n.whole))
    if not one.whole or not two.whole:
        return NameComparison(judgement=Judgement.UNSURE, score=0.0, reasons=("one of them is no name",))
    found = (
        _equal(first, second, one, two)
        or _both_places(first, second)
        or _two_acronyms(one, two)
        or _abbreviated(one, two)
        or _joined(one, two)
        or (compare_organisations(one, two) if one.organisation or two.organisation else _people(one, two))
    )
    told = as_written(found.reasons, first, second)
    return found if told == found.reasons else replace(found, reasons=told)


def _people(a: Name, b: Name) -> NameComparison:
    """Two people, each also under a nickname that is given with the name."""
    found = compare_people(a, b)
    if found.judgement is Judgement.SAME or not (a.nickname or b.nickname):
        return found
    called = [replace(n, words=(n.nickname, *n.words[1:])) if n.nickname and len(n.words) > 1 else n for n in (a, b)]
    under = compare_people(*called)
    if under.judgement is not Judgement.SAME:
        return found
    return replace(under, score=min(under.score, 0.9), reasons=(*under.reasons, "a nickname is given with the full name"))


def _equal(a: str, b: str, one: Name, two: Name) -> NameComparison | None:
    if folded(a) == folded(b):
        reasons = () if a.lower() == b.lower() else ("they differ in accents only",)
        return NameComparison(judgement=Judgement.SAME, score=1.0, reasons=reasons)
    same_parts = one.forms == two.forms and one.generation == two.generation and one.fathers == two.fathers
    if one.words == two.words and same_parts and not (one.branch and two.branch and one.branch != two.branch):
        return NameComparison(judgement=Judgement.SAME, score=1.0)
    return None


def _both_places(a: str, b: str) -> NameComparison | None:
    """Two places that exist are two places, however near their names: Austria and Australia, Niger and Nigeria."""
    one, two = (folded(n).strip().replace(" ", "_").removeprefix("the_") for n in (a, b))
    if one in one_place() and one_place()[one] == one_place().get(two):
        return NameComparison(judgement=Judgement.SAME, score=0.9, reasons=("they are two names of one place",))
    if one != two and one in places() and two in places():
        return NameComparison(judgement=Judgement.DIFFERENT, score=0.3, reasons=("each is a place of its own",))
    return None


def _two_acronyms(a: Name, b: Name) -> NameComparison | None:
    """Two abbreviations with other letters are two bodies: WBA and WBO."""
    if a.acronym and b.acronym and a.acronym != b.acronym and len(a.words) == len(b.words) == 1:
        return NameComparison(judgement=Judgement.DIFFERENT, score=0.2, reasons=("each is an abbreviation of its own",))
    return None


def _abbreviated(a: Name, b: Name) -> NameComparison | None:
    """One is made of the first letters of the other."""
    for short, full in ((a, b), (b, a)):
        letters = short.acronym or (short.words[0] if len(short.words) == 2 and short.words[1] in places() else "")
        enough = len(letters) > 2 or full.organisation or "_".join(full.words) in places()
        if len(full.words) > 1 and letters and enough and not full.acronym and letters == "".join(w[0] for w in full.words):
            told = f"{letters.upper()} is made of the first letters of the other"
            return NameComparison(judgement=Judgement.SAME, score=0.9, reasons=(told,))
    return None


def _joined(a: Name, b: Name) -> NameComparison | None:
    """The words are the same, written apart in one and together in the other."""
    if len(a.words) == len(b.words) or len(a.whole) < 5 or (a.forms != b.forms and a.forms and b.forms):
        return None
    if a.whole == b.whole:
        return NameComparison(judgement=Judgement.SAME, score=0.97, reasons=("one writes together what the other writes apart",))
    long = min(len(a.whole), len(b.whole)) >= _SHORTEST_WHOLE
    if len(a.words) == 1 and long and skeleton(a.whole) == skeleton(b.whole) and OSA.distance(a.whole, b.whole) <= 2:
        told = "one writes together what the other writes apart, in another spelling"
        return NameComparison(judgement=Judgement.SAME, score=0.85, reasons=(told,))
    return None
