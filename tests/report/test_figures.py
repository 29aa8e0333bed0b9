"""Amounts as a newsroom writes them."""

from datetime import date
from decimal import Decimal

import pytest

from factcheck.domain.interval import Interval, Meaning
from factcheck.domain.quantity import Hedge
from factcheck.report import figures
from tests.report.builders import means


@pytest.mark.parametrize(
    ("core", "support", "unit", "words"),
    [
        ("1500000000", "1450000000..1550000000", "USD", "USD 1.45–1.55bn"),
        ("1218540000", "1213242000..1223838000", "USD", "USD 1.21–1.22bn"),
        ("139500..160500", "127500..172500", "", "139,500–160,500"),
        ("774", None, "", "774"),
        ("15.5", "15.45..15.55", "percent", "15.45–15.55 %"),
        (">100000..115000", ">100000..", "", ">100,000"),
        ("24", "24..", "", "24+"),
        ("0..50", None, "", "0–50"),
        ("43..50", "0..50", "", "≤50"),
        ("25..50", "0..55", "", "25–50"),
        ("300", "299.5..300.5", "meter", "299.5–300.5 meters"),
        ("12", None, "mile_per_hour", "12 mph"),
        ("3", None, "foot", "3 feet"),
        ("2", None, "liter_per_day", "2 liters per day"),
        ("1234567", None, "", "1,234,567"),
        ("2500000", None, "", "2.5m"),
        ("-12..-8", None, "celsius", "-12 to -8 °C"),
        ("1234565.5..1234567.5", None, "EUR", "EUR 1.234566–1.234568m"),
    ],
)
def test_a_meaning_reads(core: str, support: str | None, unit: str, words: str) -> None:
    assert figures.meaning(means(core, support, unit)) == words


@pytest.mark.parametrize(
    ("core", "stated", "hedge", "words"),
    [
        ("150000", "150000", None, "150k"),
        ("7000", "7000", Hedge.ABOUT, "~7,000"),
        ("100000..115000", "100000", Hedge.OVER, ">100k"),
        ("24", "24", Hedge.AT_LEAST, "24+"),
        ("20000..60000", None, Hedge.VAGUE, "20–60k"),
        ("12345", "12345", None, "12,345"),
        ("123456", "123456", None, "123,456"),
        ("1400000000", "1400000000", Hedge.NEARLY, "~1.4bn"),
    ],
)
def test_a_cell_is_short_and_exact(core: str, stated: str | None, hedge: Hedge | None, words: str) -> None:
    assert figures.cell(means(core, stated=stated), hedge, None) == words


def test_a_row_of_money_shares_its_magnitude() -> None:
    scale = figures.scale_of([Decimal("1.5E+9")])
    assert figures.cell(means("1218540000", stated="1218540000"), None, scale) == "1.22"
    assert figures.cell(means("2000000", stated="2000000"), None, scale) == "0.002"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2007, 11, 13), date(2007, 11, 13), "13 Nov 2007"),
        (date(2020, 8, 1), date(2020, 8, 31), "Aug 2020"),
        (date(2020, 1, 1), date(2020, 12, 31), "2020"),
        (date(2020, 7, 1), date(2020, 9, 30), "Q3 2020"),
        (date(2020, 2, 1), date(2020, 4, 30), "1 Feb – 30 Apr 2020"),
        (date(2020, 2, 28), date(2020, 3, 2), "28 Feb – 2 Mar 2020"),
    ],
)
def test_a_day_a_month_and_a_year_are_written_as_a_desk_writes_them(first: date, last: date, words: str) -> None:
    days = Interval(low=Decimal(first.toordinal()), high=Decimal(last.toordinal()))
    meant = Meaning(core=days, support=days, unit="date", step=Decimal(1), stated=None, countable=True, by_difference=True)
    assert figures.meaning(meant) == words
    assert figures.cell(meant, None, None) == words


def test_a_night_is_written_as_its_day_though_the_next_morning_may_be_meant() -> None:
    day = Decimal(date(2016, 7, 24).toordinal())
    core, support = Interval(low=day, high=day), Interval(low=day - 1, high=day + 1)
    meant = Meaning(core=core, support=support, unit="date", step=Decimal(1), stated=day, countable=True, by_difference=True)
    assert figures.meaning(meant) == "24 Jul 2016"


def test_a_hedged_count_means_whole_numbers() -> None:
    core, support = Interval(low=Decimal("35.2"), high=Decimal("44.8")), Interval(low=Decimal(30), high=Decimal(50))
    meant = Meaning(core=core, support=support, unit="", step=Decimal(1), stated=Decimal(40), countable=True)
    assert figures.meaning(meant) == "36–44"
