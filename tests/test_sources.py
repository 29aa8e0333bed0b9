"""A source that the house knows to repeat another is no independent witness."""

import json
from pathlib import Path

from typer.testing import CliRunner

from factcheck.cli import app

RULES = "version: 1\nsources:\n  agency: {match: a.txt}\n  courier: {match: b.txt, repeats: agency}\n"
ARTICLES = {
    "a": "The blast injured 15 people on Sunday.",
    "b": "Officials told reporters that 15 people were injured by the blast.",
    "c": "On Sunday 19 people were hurt when the blast shook the harbour.",
}


def consensus(folder: Path) -> list[str | None]:
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(folder), "--rules", str(folder / "house.yaml"), "--output-format", "full"])
    return [line.strip() for line in ran.stdout.splitlines() if line.strip().startswith("most say")]


def test_two_sources_of_which_one_repeats_the_other_are_no_majority(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text("version: 1\n", encoding="utf-8")
    assert consensus(tmp_path) != []
    (tmp_path / "house.yaml").write_text(RULES, encoding="utf-8")
    assert consensus(tmp_path) == []


def test_dates_of_a_report_are_dates_and_not_numbers(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("The bridge was closed on 4 July 2016.", encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", "json"])
    assert [a["core"] for a in json.loads(ran.stdout)["assertions"]] == [["2016-07-04", "2016-07-04"]] * 2
