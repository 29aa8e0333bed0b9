"""Two short articles in, findings out: the whole program on texts small enough to read."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app


def compare(tmp_path: Path, *texts: str, options: tuple[str, ...] = ()) -> tuple[int, dict[str, list[dict[str, str]]]]:
    for number, text in enumerate(texts):
        (tmp_path / f"outlet{number}.txt").write_text(text, encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", "json", *options])
    return ran.exit_code, json.loads(ran.stdout) if ran.stdout else {}


def codes(report: dict[str, list[dict[str, str]]]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The blast injured 15 people.", "The blast injured 19 people.", "NUM001"),
        ("Tens of thousands rallied on Sunday.", "An estimated 150,000 people rallied on Sunday.", "NUM005"),
        ("The storm destroyed 1,500 houses.", "The storm destroyed 15,000 houses.", "NUM004"),
        ("The bank lent the country $3 billion.", "The bank lent the country $5 billion.", "MON001"),
    ],
)
def test_figures_that_cannot_both_hold_are_told(tmp_path: Path, a: str, b: str, code: str) -> None:
    assert code in codes(compare(tmp_path, a, b)[1])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Police detained nearly 800 people.", "Police detained 774 people."),
        ("The blast killed 12 people.", "The blast injured 20 people."),
        ("Police injured 20 people.", "The blast killed 30 soldiers."),
    ],
)
def test_figures_that_agree_or_count_something_else_are_not_told(tmp_path: Path, a: str, b: str) -> None:
    assert codes(compare(tmp_path, a, b)[1]) == []


def test_one_article_alone_ends_with_three(tmp_path: Path) -> None:
    assert compare(tmp_path, "The blast injured 15 people.")[0] == 3


def test_a_missing_path_ends_with_two_and_prints_nothing() -> None:
    ran = CliRunner().invoke(app, ["compare", "no/such/folder", "--isolated"])
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "no/such/folder" in ran.stderr


def test_control_characters_of_an_article_never_reach_the_report(tmp_path: Path) -> None:
    for name, count in (("a", 15), ("b", 19)):
        (tmp_path / f"{name}.txt").write_text(f"The blast \x1b[31m injured {count} people.", encoding="utf-8")
    for form in ("full", "concise", "matrix", "json"):
        ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", form])
        assert "\x1b" not in ran.stdout


def test_the_order_of_the_paths_changes_no_byte(tmp_path: Path) -> None:
    paths = []
    for name, count in (("a", 15), ("b", 19), ("c", 15)):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"The blast injured {count} people.", encoding="utf-8")
        paths.append(str(path))
    runs = [CliRunner().invoke(app, ["compare", *order, "--isolated", "--output-format", "json"]).stdout for order in (paths, paths[::-1])]
    assert runs[0] == runs[1]


def test_the_examples_of_every_built_in_rule_hold() -> None:
    ran = CliRunner().invoke(app, ["rules", "test"])
    assert ran.exit_code == 0, ran.stdout


def test_a_rules_file_tells_all_its_faults_with_their_places(tmp_path: Path) -> None:
    rules = tmp_path / "house.yaml"
    rules.write_text("version: 1\nsetings: {}\nrules:\n  NUM001: {level: eror}\n", encoding="utf-8")
    ran = CliRunner().invoke(app, ["rules", "validate", str(rules)])
    assert ran.exit_code == 2
    assert "house.yaml:2:1" in ran.stderr
    assert "house.yaml:4:19" in ran.stderr
    assert "did you mean 'settings'?" in ran.stderr
