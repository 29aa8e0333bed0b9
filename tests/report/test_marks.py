"""Who is marked: the fewest sources without whom no two differ."""

from msgspec.structs import replace

from factcheck.domain.fact import Fact, Pair, Value, Verdict
from factcheck.domain.kinds import Kind
from factcheck.report.marks import Mark, marks
from tests.report.builders import WIRE, article, assertions, fact, means, pair, value


def values(**figures: str) -> list[Value]:
    found = []
    for name, figure in figures.items():
        said = replace(WIRE[2], source=name, meaning=means(figure))
        found.append(value(assertions(article(name, None, said), said)[0]))
    return found


def of(*pairs: Pair) -> Fact:
    return fact("x", "x", Kind.COUNT, Verdict.DIFFERS, (), pairs=pairs)


def test_one_against_many_is_marked_alone() -> None:
    a, b, c = values(a="5", b="5", c="9")
    assert marks(of(pair(a, c, Verdict.DIFFERS), pair(b, c, Verdict.DIFFERS))) == {"c": Mark.DIFFERS}


def test_of_two_the_one_that_the_finding_names_first_is_marked() -> None:
    a, b = values(a="5", b="9")
    differing = of(pair(a, b, Verdict.DIFFERS))
    assert marks(differing, frozenset({"b"})) == {"b": Mark.DIFFERS}
    assert marks(differing) == {"a": Mark.DIFFERS}


def test_of_three_that_all_differ_two_are_marked() -> None:
    a, b, c = values(a="5", b="7", c="9")
    all_differ = of(*(pair(x, y, Verdict.DIFFERS) for x, y in ((a, b), (b, c), (a, c))))
    assert set(marks(all_differ)) == {"a", "b"}


def test_the_earlier_count_is_marked() -> None:
    a, b = values(a="12", b="19")
    assert marks(of(pair(b, a, Verdict.SUPERSEDED))) == {"a": Mark.SUPERSEDED}


def test_the_worst_mark_stands() -> None:
    a, b, c = values(a="5", b="7", c="9")
    both = of(pair(a, b, Verdict.DIFFERS), pair(a, c, Verdict.DISPARITY))
    assert marks(both) == {"a": Mark.DIFFERS}
