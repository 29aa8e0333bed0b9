"""`--fx` and `--fx-date`: whose rates of which day convert money, and what is told where there are none."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

DOLLARS = "The fund approved a loan of $1.5 billion for the government."
POUNDS = "The government was granted a loan of £1.15 billion by the fund."


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles on one loan in two currencies, of a day on which both sums are one."""
    monkeypatch.chdir(tmp_path)
    told(tmp_path, "2024-10-15")
    return tmp_path


def told(folder: Path, day: str | None) -> None:
    for name, text in (("a.md", DOLLARS), ("b.md", POUNDS)):
        head = f"---\npublished: {day}\n---\n" if day else ""
        (folder / name).write_text(head + text + "\n", encoding="utf-8")


def compare(*words: str) -> Any:
    return CliRunner().invoke(app, ["compare", ".", "--isolated", "--output-format", "json", *words])


def verdict(*words: str) -> tuple[str, list[float]]:
    found = json.loads(compare(*words).stdout)
    rates = [assertion["rate"] for assertion in found["assertions"] if assertion["rate"]]
    return next(fact["verdict"] for fact in found["facts"] if fact["kind"] == "money"), rates


def test_the_bank_s_rate_of_the_article_s_day_is_the_default(desk: Path) -> None:
    assert verdict()[0] == verdict("--fx", "ecb", "--fx-date", "article")[0] == "agree"
    told(desk, "2022-09-28")
    assert verdict()[0] == "differs"


def test_one_day_may_stand_for_all_and_then_no_date_is_needed(desk: Path) -> None:
    assert verdict("--fx-date", "2022-09-28")[0] == "differs"
    told(desk, None)
    assert verdict()[0] == "not-comparable"
    assert verdict("--fx-date", "2024-10-15")[0] == "agree"


def test_without_rates_sums_in_two_currencies_are_not_compared(desk: Path) -> None:
    assert verdict("--fx", "off") == ("not-comparable", [])
    shown = CliRunner().invoke(app, ["compare", str(desk), "--fx", "off", "--isolated"]).stdout
    assert "rates are switched off" in " ".join(shown.split())


@pytest.mark.parametrize(
    ("line", "rate"),
    [
        ("2024-10-14,GBP,USD,1.2", 1.2),
        ("2024-10-15,USD,GBP,0.8", 1.25),
        ("2024-10-15,GBP,EUR,1.5\n2024-10-15,EUR,USD,2", 3.0),
        ("2024-10-16,GBP,USD,9\n2024-10-15,gbp,usd,1.31", 1.31),
    ],
    ids=["given", "turned-round", "by-a-third", "latest-up-to-the-day"],
)
def test_a_house_may_bring_rates_of_its_own(desk: Path, line: str, rate: float) -> None:
    (desk / "rates.csv").write_text(f"date,from,to,rate\n{line}\n", encoding="utf-8")
    assert verdict("--fx", "rates.csv")[1] == [rate]


def test_a_finding_names_the_file_of_its_rate(desk: Path) -> None:
    (desk / "rates.csv").write_text("date,from,to,rate\n2024-10-15,GBP,USD,1.1\n", encoding="utf-8")
    found = json.loads(compare("--fx", "rates.csv").stdout)["findings"]
    assert any("rates.csv rate of 2024-10-15" in reason for finding in found for reason in finding["reasons"])


def test_a_rate_holds_for_a_week_and_no_longer(desk: Path) -> None:
    (desk / "rates.csv").write_text("date,from,to,rate\n2024-10-01,GBP,USD,1.31\n", encoding="utf-8")
    assert verdict("--fx", "rates.csv")[0] == "not-comparable"


def test_a_rules_file_names_its_rates_from_where_it_stands(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "rates.csv").write_text("date,from,to,rate\n2024-10-15,GBP,USD,1.31\n", encoding="utf-8")
    (desk / "factcheck.yaml").write_text("version: 1\nsettings: {fx: rates.csv}\n", encoding="utf-8")
    (desk / "below").mkdir()
    monkeypatch.chdir(desk / "below")
    found = json.loads(CliRunner().invoke(app, ["compare", "..", "--output-format", "json"]).stdout)
    assert [assertion["rate"] for assertion in found["assertions"] if assertion["rate"]] == [1.31]


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        ("day,from,to,rate\n", ["rates.csv:1:1: the first line must name the columns date,from,to,rate"]),
        ("", ["rates.csv:1:1: the first line must name"]),
        ("date,from,to,rate\n2024-10-15,GBP,USD\n", ["rates.csv:2:1: 4 values belong here"]),
        (
            "date,from,to,rate\n15 Oct,GBP,USD,1\n2024-10-15,GBP,XXQ,1\n2024-10-15,GBP,USD,-1\n\n2024-10-15,GBP,USD,nan\n",
            [":2:1: '15 Oct' is no day", ":3:16: 'XXQ' is no currency code", ":4:20: '-1' is no rate", ":6:20: 'nan'"],
        ),
        ("date,from,to,rate\n2024-10-15,GBP,USD,1\n2024-10-15,GBP,USD,2\n", ["rates.csv:3:20: another rate from GBP to USD"]),
    ],
)
def test_a_fault_in_a_file_of_rates_is_told_with_its_place(desk: Path, content: str, problems: list[str]) -> None:
    (desk / "rates.csv").write_text(content, encoding="utf-8")
    ran = compare("--fx", "rates.csv")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert all(problem in ran.stderr for problem in problems), ran.stderr
    assert len(ran.stderr.splitlines()) == len(problems)
