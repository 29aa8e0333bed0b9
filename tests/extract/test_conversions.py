from __future__ import annotations

from factcheck.domain.kinds import Kind
from tests.extract.sentences import figures, read


def test_a_measure_in_brackets_is_tied_to_the_one_it_renders() -> None:
    first, second = read("The cape lies 80 kilometers (50 miles) off.")
    assert (first.conversion_of, second.conversion_of) == (None, first.start)


def test_a_number_said_again_in_brackets_is_one_figure() -> None:
    assert figures("Forty-eight (48) urns were sold.") == ["Forty-eight"]


def test_another_number_in_brackets_is_a_figure_of_its_own() -> None:
    assert figures("Forty-eight (50) urns were sold.") == ["Forty-eight", "50"]


def test_a_time_in_brackets_is_tied_to_the_one_it_tells_again() -> None:
    times = [m for m in read("The ground shook on Sunday at 6 p.m. local time (1100 GMT).") if m.kind is Kind.TIME]
    assert [m.conversion_of for m in times] == [None, times[0].start]
    assert [str(m.when.first) for m in times if m.when] == ["2020-09-13 18:00:00", "2020-09-13 11:00:00"]


def test_a_sum_in_brackets_is_tied_where_one_sign_names_its_country() -> None:
    first, second = read("The farm was sold for $US1 million ($1.52 million).")
    assert second.conversion_of == first.start


def test_every_rendering_in_one_bracket_is_tied_to_the_sum_before_it() -> None:
    first, *others = read("They paid A$5m (US$3.3 million; £2.6 million).")
    assert [m.conversion_of for m in others] == [first.start, first.start]


def test_what_stands_behind_a_slash_or_an_or_in_another_unit_is_a_rendering() -> None:
    for text in ("The road runs 80km/50 miles north.", "It costs 500 rupees, or about $6, a day."):
        first, second = read(text)
        assert second.conversion_of == first.start


def test_two_sums_of_one_currency_are_two_figures() -> None:
    assert [m.conversion_of for m in read("He owes $5 ($3 from May).") if m.quantity] == [None, None]
