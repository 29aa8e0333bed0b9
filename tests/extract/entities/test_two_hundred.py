"""Two hundred hand-labelled fragments: a floor under what is found, and under how much of it is right."""

from tests.benchmarks.people import FRAGMENTS, ours, score


def test_people_are_found_in_the_news() -> None:
    told = score(ours)
    assert len(FRAGMENTS) >= 200
    assert told.there >= 180
    assert told.precision >= 0.95
    assert told.recall >= 0.90
