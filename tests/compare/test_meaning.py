"""What hedges mean: the table of the design, line by line."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from factcheck.compare.hedge_table import HedgeTable
from factcheck.compare.meaning import Meaner, mean, stated_ends
from factcheck.domain.kinds import Kind
from tests.compare.figures import quantity, says, span

COUNT, MONEY, PERCENT, MEASURE, AGE = Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.AGE

TABLE = [
    # words, kind, core, support
    ("774", COUNT, ("774", "774"), ("774", "774")),
    ("15", COUNT, ("15", "15"), ("15", "15")),
    ("0", COUNT, ("0", "0"), ("0", "0")),
    ("exactly 774", COUNT, ("774", "774"), ("774", "774")),
    ("47", AGE, ("47", "47"), ("47", "47")),
    ("100", AGE, ("100", "100"), ("100", "100")),
    # slack: a round count in full digits
    ("99", COUNT, ("99", "99"), ("99", "99")),
    ("150", COUNT, ("150", "150"), ("145", "155")),
    ("150,000", COUNT, ("150000", "150000"), ("145000", "155000")),
    ("800", COUNT, ("800", "800"), ("760", "840")),
    ("153", COUNT, ("153", "153"), ("153", "153")),
    ("$150,000"[1:], MONEY, ("150000", "150000"), ("145000", "155000")),
    # any other bare figure: half its step
    ("1.2m", COUNT, ("1200000", "1200000"), ("1150000", "1250000)")),
    ("1.5bn", MONEY, ("1.5e9", "1.5e9"), ("1.45e9", "1.55e9)")),
    ("15.4", MEASURE, ("15.4", "15.4"), ("15.35", "15.45)")),
    ("2", MEASURE, ("2", "2"), ("1.5", "2.5)")),
    ("40", PERCENT, ("40", "40"), ("39.5", "40.5)")),
    ("200", PERCENT, ("200", "200"), ("199.5", "200.5)")),
    ("-2.5", PERCENT, ("-2.5", "-2.5"), ("(-2.55", "-2.45")),
    # about, nearly
    ("about 3", COUNT, ("2", "4"), ("1", "5")),
    ("about 12", COUNT, ("9.6", "14.4"), ("7.2", "16.8")),
    ("about 0", COUNT, ("0", "1"), ("0", "2")),
    ("about 800", COUNT, ("750", "850"), ("700", "900")),
    ("about 3,000", COUNT, ("2640", "3360"), ("2250", "3750")),
    ("about 150,000", COUNT, ("139500", "160500"), ("127500", "172500")),
    ("about 153", COUNT, ("148.41", "157.59"), ("140.76", "165.24")),
    ("about 5", MEASURE, ("4.5", "5.5"), ("4", "6")),
    ("nearly 800", COUNT, ("750", "800)"), ("700", "816")),
    ("nearly 10", COUNT, ("8", "10)"), ("6", "10.2")),
    ("nearly 0", COUNT, ("0", "0"), ("0", "0")),
    # bounds
    ("over 100,000", COUNT, ("(100000", "125000"), ("(100000", None)),
    ("over 150,000", COUNT, ("(150000", "172500"), ("(150000", None)),
    ("over 774", COUNT, ("(774", "828.18"), ("(774", None)),
    ("at least 24", COUNT, ("24", "27.6"), ("24", None)),
    ("under 500", COUNT, ("400", "500)"), ("0", "500)")),
    ("at most 120", COUNT, ("103.2", "120"), ("0", "120")),
    ("up to 50", COUNT, ("25", "50"), ("0", "55")),
    ("10 to 12", COUNT, ("10", "12"), ("9.5", "12.5)")),
    ("1.2m to 1.5m", COUNT, ("1200000", "1500000"), ("1150000", "1550000)")),
    ("about 20,000 to 30,000", COUNT, ("20000", "30000"), ("15000", "37500")),
    ("at least 10 to 12", COUNT, ("10", "12"), ("10", None)),
    ("up to 10 to 12", COUNT, ("10", "12"), ("0", "12")),
    # vague words
    ("couple", COUNT, ("2", "2"), ("2", "3")),
    ("few", COUNT, ("3", "5"), ("3", "9")),
    ("handful", COUNT, ("3", "5"), ("3", "9")),
    ("several", COUNT, ("4", "9"), ("3", "15")),
    ("dozens", COUNT, ("24", "60"), ("18", "120")),
    ("scores", COUNT, ("40", "100"), ("27", "250")),
    ("hundreds", COUNT, ("200", "600"), ("150", "1000)")),
    ("thousands", COUNT, ("2000", "6000"), ("1500", "10000)")),
    ("tens of thousands", COUNT, ("20000", "60000"), ("15000", "100000)")),
    ("hundreds of thousands", COUNT, ("200000", "600000"), ("150000", "1000000)")),
    ("dozens of millions", COUNT, ("24e6", "60e6"), ("18e6", "120e6")),
    ("millions", MONEY, ("2e6", "6e6"), ("1.5e6", "10e6)")),
    ("several hundred", COUNT, ("400", "900"), ("300", "1500")),
    ("a few thousand", COUNT, ("3000", "5000"), ("3000", "9000")),
]


@pytest.mark.parametrize(("words", "kind", "core", "support"), TABLE)
def test_a_figure_means_what_the_table_says(words: str, kind: Kind, core: tuple[str, str], support: tuple[str, str | None]) -> None:
    meaning = says(words, kind)
    assert (meaning.core, meaning.support) == (span(*core), span(*support))


@pytest.mark.parametrize(
    ("words", "core", "support"),
    [
        ("under -5", ("-6", "-5)"), (None, "-5)")),
        ("over -5", ("(-5", "-3.75"), ("(-5", None)),
        ("nearly -10", ("(-10", "-8.8"), ("-10.2", "-7.5")),
        ("up to -20", ("-20", "-10"), ("-22", None)),
        ("about 3", ("2.64", "3.36"), ("2.25", "3.75")),
        ("100", ("100", "100"), ("99.5", "100.5)")),
    ],
)
def test_a_temperature_may_lie_below_zero_and_has_no_slack(
    words: str, core: tuple[str, str], support: tuple[str | None, str | None]
) -> None:
    meaning = says(words, Kind.MEASURE, "celsius")
    assert (meaning.core, meaning.support) == (span(*core), span(*support))
    assert meaning.by_difference


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("about 800", True, True), ("nearly 800", True, True), ("800", True, True), ("dozens", True, True),
        ("774", False, False), ("15", False, False), ("over 800", False, False), ("at least 24", False, False),
        ("under 800", False, False), ("at most 24", False, False), ("10 to 12", False, False), ("exactly 774", False, False),
    ],
)  # fmt: skip
def test_ends_that_a_word_or_roundness_made_are_soft_and_stated_ones_hard(words: str, low: bool, high: bool) -> None:
    meaning = says(words)
    assert (meaning.soft_low, meaning.soft_high) == (low, high)


def test_the_upper_end_of_up_to_is_soft() -> None:
    assert says("up to 50").soft_high


@pytest.mark.parametrize(
    ("words", "beyond"),
    [("over 100,000", "160000"), ("at least 24", "32.4"), ("over 774", "1006.2"), ("nearly 800", None)],
)
def test_over_and_at_least_are_wide_from_some_way_on(words: str, beyond: str | None) -> None:
    assert says(words).wide_beyond == (None if beyond is None else Decimal(beyond))


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("774", 774, 774), ("nearly 800", 800, 800), ("over 100,000", 100_000, None), ("at least 24", 24, None),
        ("under 500", None, 500), ("at most 5", None, 5), ("up to 50", None, 50), ("10 to 12", 10, 12),
        ("dozens", 12, 120), ("hundreds", 100, 1000), ("thousands", 1000, 10_000), ("tens of thousands", 10_000, 100_000),
        ("millions", 10**6, 10**7), ("a couple", 2, 2), ("a few", 3, 3), ("several", 3, 10), ("several hundred", 300, 1000),
    ],
)  # fmt: skip
def test_stated_ends_are_those_of_the_letters(words: str, low: int | None, high: int | None) -> None:
    assert stated_ends(quantity(words).amount) == (low, high)


def test_a_word_that_no_table_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="no vague word of the table: 'oodles'"):
        says("oodles")


def test_a_house_moves_a_word_and_leaves_the_others() -> None:
    house = HedgeTable().with_overrides({"dozens": {"core": [24, 60], "support": [18, 99]}, "about": "10%"})
    assert mean(quantity("dozens"), COUNT, house).support == span("18", "99")
    assert mean(quantity("dozens of thousands"), COUNT, house).support == span("18000", "99000")
    assert mean(quantity("scores"), COUNT, house) == says("scores")
    assert mean(quantity("about 800"), COUNT, house).support == span("720", "880")
    assert mean(quantity("nearly 800"), COUNT, house) == says("nearly 800")


def test_a_house_moves_a_phrase_without_its_words() -> None:
    house = HedgeTable().with_overrides({"tens of thousands": {"support": [10_000, 99_999]}})
    assert mean(quantity("tens of thousands"), COUNT, house).support == span("10000", "99999")
    assert mean(quantity("thousands"), COUNT, house) == says("thousands")


def test_a_hedge_takes_one_share_for_the_core_and_another_for_the_support() -> None:
    house = HedgeTable().with_overrides({"nearly": {"core": "5%", "support": 0.1}})
    assert mean(quantity("nearly 800"), COUNT, house).core == span("760", "800)")
    assert mean(quantity("nearly 800"), COUNT, house).support == span("720", "816")


@pytest.mark.parametrize(
    ("moved", "message"),
    [
        ({"oodles": {"core": [1, 2]}}, "oodles: no word that can be moved; those are about, nearly, couple"),
        ({"dozens": [24, 60]}, r"dozens: expected {core: \[24, 60\]"),
        ({"dozens": {"middle": [24, 60]}}, "dozens: expected"),
        ({"dozens": {"core": [60, 24]}}, "the lower first"),
        ({"dozens": {"core": [24]}}, "two numbers"),
        ({"dozens": {"core": "24"}}, "two numbers"),
        ({"dozens": {"core": [24, "many"]}}, "expected a number, got 'many'"),
        ({"dozens": {"core": [10, 60]}}, r"the core \(10 to 60\) leaves the support \(18 to 120\)"),
        ({"about": "lots"}, "about: expected a number"),
        ({"about": 10}, "about: expected a share from 0% to below 100%"),
        ({"about": {"core": "10%"}}, "about: expected both core and support"),
        ({"about": {"core": "10%", "support": "5%"}}, "leaves the support"),
        ({"about": "lots", "dozens": 1}, "about: .*; dozens: "),
    ],
)
def test_a_move_that_makes_no_sense_is_refused_in_words(moved: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        HedgeTable().with_overrides(moved)


def test_a_meaner_travels_to_another_process() -> None:
    meaner = Meaner(HedgeTable().with_overrides({"about": "10%"}))
    assert pickle.loads(pickle.dumps(meaner)) == meaner  # noqa: S301 - our own bytes
    assert hash(meaner) == hash(Meaner(HedgeTable().with_overrides({"about": "10%"})))
    assert meaner(quantity("about 800"), COUNT).support == span("720", "880")
