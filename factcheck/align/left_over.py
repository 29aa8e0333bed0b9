"""The ages that two articles give to the people of a story → those left over when whoever is surely the same is taken out.

"A 46-year-old and a 62-year-old" here, "a 47-year-old" and the same 62-year-old there: where nobody else is near, the 46
and the 47 are one person's. It takes no name and no event, only that the others agree.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations

from factcheck.align.names import Judgement, compare_names
from factcheck.align.sexes import sex_of
from factcheck.align.vetoes import other_event
from factcheck.compare.interval import meet
from factcheck.domain.assertion import Assertion
from factcheck.domain.interval import Meaning
from factcheck.domain.kinds import Kind
from factcheck.language.en.sexes import OF_ANOTHER_TIME, OF_SEVERAL, PERSONAL

# Ages farther apart are two people's.
_NEAR = 1
# Nobody else may be so near an age that is left over.
_ALONE = 4
# Of a child one article knows the age better than another; two adults a year apart are often two people.
_CHILD = 13
_WORD = re.compile(r"[a-z]+")


@dataclass(slots=True)
class _Somebody:
    """One of the people whose age an article tells; `sex` is empty where no word says it."""

    name: str | None
    sex: str
    told: list[Assertion] = field(default_factory=list)

    @property
    def age(self) -> Assertion:
        return self.told[0]


_Fits = Callable[[_Somebody, _Somebody], bool]


def left_over(assertions: Iterable[Assertion]) -> Iterator[tuple[Assertion, Assertion]]:
    """The pairs of ages of two articles that must be one person's, since nobody else is left: each as it is first told."""
    by_article: dict[str, list[_Somebody]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda a: (a.article, a.mention.start)):
        if assertion.kind is Kind.AGE and is_present(assertion):
            _told_of(assertion, by_article[assertion.article])
    for article, other in combinations(sorted(by_article), 2):
        yield from ((one.age, same.age) for one, same in _matched(by_article[article], by_article[other]))


def is_present(age: Assertion) -> bool:
    """Whether an age has two ends and is somebody's now, one person's who is more than a pronoun in its sentence."""
    if age.meaning.support.low is None or age.meaning.support.high is None:
        return False
    before = _WORD.findall(age.sentence_text[: age.mention.start - age.sentence_start].lower())
    if OF_SEVERAL & set(_WORD.findall(age.mention.text.lower())) or set(before[-2:-1]) & PERSONAL:
        return False
    return not set(before[-1:] if before[-1:] != ["the"] else before[-2:]) & OF_ANOTHER_TIME


def _told_of(age: Assertion, people: list[_Somebody]) -> None:
    """An age given to whom it belongs among the people of its article, or to somebody new."""
    new = _Somebody(name=age.subject, sex=sex_of(age), told=[age])
    known = next((p for p in people if _same_name(p, new) or (_same_age(p, new) and not _apart(p, new))), None)
    if known is None:
        people.append(new)
        return
    known.told.append(age)
    known.name, known.sex = known.name or new.name, known.sex or new.sex


def _same_name(a: _Somebody, b: _Somebody) -> bool:
    return a.name is not None and b.name is not None and compare_names(a.name, b.name).judgement is not Judgement.DIFFERENT


def _same_age(a: _Somebody, b: _Somebody) -> bool:
    return a.age.meaning.unit == b.age.meaning.unit and meet(a.age.meaning.support, b.age.meaning.support)


def _apart(a: _Somebody, b: _Somebody) -> bool:
    """Whether two are surely two: by their names, or a man and a woman."""
    named = a.name is not None and b.name is not None and not _same_name(a, b)
    return named or bool(a.sex and b.sex and a.sex != b.sex)


def years_between(left: Meaning, right: Meaning) -> Decimal | None:
    """How far apart two ages are at least; None for months against years."""
    ends = (left.support.low, left.support.high, right.support.low, right.support.high)
    if left.unit != right.unit or None in ends:
        return None
    low, high, other_low, other_high = (Decimal(end) for end in ends if end is not None)
    return max(other_low - high, low - other_high, Decimal(0))


def _matched(people: list[_Somebody], others: list[_Somebody]) -> Iterator[tuple[_Somebody, _Somebody]]:
    """The people of two articles who are left over, each beside the only one whom he may be."""
    mine, theirs = list(people), list(others)
    _take_out(mine, theirs, _same_name)
    _take_out(mine, theirs, lambda a, b: _same_age(a, b) and not _apart(a, b))
    others_agree = len(mine) < len(people)
    for one in mine:
        near = [other for other in theirs if _may_be(one, other, _ALONE)]
        if len(near) == 1 and sum(_may_be(x, near[0], _ALONE) for x in mine) == 1 and _believable(one, near[0], others_agree=others_agree):
            yield one, near[0]


def _take_out(mine: list[_Somebody], theirs: list[_Somebody], same: _Fits) -> None:
    for one in tuple(mine):
        if (found := next((other for other in theirs if same(one, other)), None)) is not None:
            mine.remove(one)
            theirs.remove(found)


def _may_be(a: _Somebody, b: _Somebody, years: int) -> bool:
    between = years_between(a.age.meaning, b.age.meaning)
    return between is not None and between <= years and not _apart(a, b)


def _believable(a: _Somebody, b: _Somebody, *, others_agree: bool) -> bool:
    """Whether two who are left over are near enough, and either children or beside others who agree."""
    hedged = any(x.age.meaning.stated is not None and not x.age.meaning.bare for x in (a, b))
    if hedged or not _may_be(a, b, _NEAR):
        return False
    stated = (a.age.meaning.stated, b.age.meaning.stated)
    if all(age is not None and age < _CHILD for age in stated):
        return True
    return others_agree and any(other_event(x, y) is None for x in a.told for y in b.told)
