"""What `compare` is asked to tell: how sure, how bad, how much around it, and where to."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.report.renderers import RENDERERS

ONE = "The blast injured 15 people on Sunday.\n\nThe victim, Ana Ruiz, 30, was found at noon. Fire sank three trawlers.\n"
TWO = "On Sunday 19 people were injured by the blast.\n\nAna Ruiz, 34, was found late. Three trawlers sank.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two articles that differ at several levels, from which the program is run."""
    for name, text in (("a.md", ONE), ("b.md", TWO)):
        (tmp_path / name).write_text(f"---\npublished: 2020-09-14\n---\n{text}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compare(*words: str) -> Any:
    return CliRunner().invoke(app, ["compare", ".", "--isolated", *words])


def findings(*words: str) -> list[dict[str, Any]]:
    return json.loads(compare("--output-format", "json", *words).stdout)["findings"]  # type: ignore[no-any-return]


def test_a_level_and_a_confidence_limit_what_is_told() -> None:
    told = findings()
    assert [one["level"] for one in told] == ["error", "warning"]
    assert findings("--min-level", "error") == told[:1]
    assert findings("--min-level", "warning") == told
    assert findings("--min-confidence", "0.5") == told
    assert findings("--min-confidence", "1") == []


def test_what_is_hidden_is_counted_and_fails_nothing() -> None:
    number = len(findings())
    ran = compare("--min-confidence", "1")
    assert f"({number} below the level or confidence asked for)" in " ".join(ran.stdout.split())
    assert ran.exit_code == 0
    assert compare().exit_code == 1


@pytest.mark.parametrize("form", ["full", "concise", "matrix"])
def test_statistics_count_the_findings_of_each_rule(form: str) -> None:
    codes = [one["code"] for one in findings()]
    lines = [line.split() for line in compare("--output-format", form, "--statistics").stdout.splitlines()]
    for code in set(codes):
        assert any(words[:2] == [str(codes.count(code)), code] for words in lines if words)
    plain = [line.split() for line in compare("--output-format", form).stdout.splitlines()]
    assert not any(words[1:2] == [codes[0]] and words[0].isdigit() for words in plain if words)


@pytest.mark.parametrize("form", ["full", "concise", "matrix"])
def test_quiet_prints_nothing_around_the_findings(form: str) -> None:
    loud, quiet = compare("--output-format", form), compare("--output-format", form, "-q")
    assert "compared" in loud.stdout
    assert "compared" not in quiet.stdout
    assert 0 < len(quiet.stdout) < len(loud.stdout)
    assert quiet.exit_code == loud.exit_code


@pytest.mark.parametrize("form", ["full", "concise"])
def test_quiet_prints_nothing_where_nothing_is_found(form: str) -> None:
    assert compare("--output-format", form, "-q", "--min-confidence", "1").stdout == ""


def test_agreements_are_rows_only_where_they_are_asked_for() -> None:
    assert "trawlers" in compare().stdout.partition("Agreed: ")[2]
    shown = compare("--show-agreements").stdout
    assert "Agreed:" not in shown
    assert any("trawlers" in line and "three (2 of 2)" in line for line in shown.splitlines())


def test_coverage_lists_what_stands_in_one_article_only(folder: Path) -> None:
    with (folder / "a.md").open("a", encoding="utf-8") as article:
        article.write("Nine goats were rescued.\n")
    assert "In one article only" not in compare().stdout
    assert "Nine  rescue goats" in compare("--show-coverage").stdout.partition("In one article only\n")[2]


def test_verbose_names_the_files_used_and_passed_over_on_stderr(folder: Path) -> None:
    (folder / "sub").mkdir()
    for name in ("a.md", "b.md"):
        (folder / name).rename(folder / "sub" / name)
    (folder / "rules.yaml").write_text("version: 1\n", encoding="utf-8")
    (folder / "sub" / "factcheck.yaml").write_text("version: 1\n", encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", "sub", "-v"])
    assert "factcheck: rules: sub/factcheck.yaml\nfactcheck: rules passed over: rules.yaml\n" in ran.stderr
    assert "sub/a.md: a, 2020-09-14 (front-matter), utf-8" in ran.stderr
    assert ran.stdout == CliRunner().invoke(app, ["compare", "sub"]).stdout


def test_reports_are_written_in_the_same_run(folder: Path) -> None:
    printed = {form: compare("--output-format", form).stdout for form in ("concise", "json")}
    ran = compare("--output-format", "concise", "--report", "json=run.json", "--report", "matrix=out.log", "--color", "always")
    assert ran.exit_code == 1
    assert ran.stdout == printed["concise"]
    assert (folder / "run.json").read_text(encoding="utf-8") == printed["json"]
    assert "\x1b" not in (folder / "out.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--output-format", "jsson"], "did you mean 'json'?"),
        (["--report", "concice=x.txt"], "did you mean 'concise'?"),
        (["--report", "zzz=x.txt"], "there are full, concise"),
        (["--report", "json"], "is not FORMAT=PATH"),
        (["--report", "json="], "is not FORMAT=PATH"),
        (["--report", "json=x", "--report", "concise=./x"], "would be written twice"),
        (["--report", "json=x", "-o", "x"], "would be written twice"),
        (["--report", "json=no/such/x.json"], "cannot be written"),
        (["--min-confidence", "2"], "--min-confidence"),
        (["--min-level", "bad"], "--min-level"),
    ],
)
def test_a_report_that_cannot_be_made_is_told_and_nothing_is_printed(folder: Path, words: list[str], told: str) -> None:
    before = sorted(folder.iterdir())
    ran = compare(*words)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in " ".join(ran.stderr.split())
    assert sorted(folder.iterdir()) == before


def test_every_format_is_named_in_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    words = CliRunner().invoke(app, ["compare", "--help"]).stdout
    assert all(form in words for form in RENDERERS)


def test_a_shell_is_offered_the_formats() -> None:
    from factcheck.cli.choices import complete_format

    assert complete_format("j")[0] == "json"
    assert complete_format("") == list(RENDERERS)


def test_on_github_the_matrix_stands_in_the_summary_of_the_step(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = folder / "summary"
    summary.write_text("# Before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert compare("--output-format", "concise").exit_code == 1
    assert summary.read_text(encoding="utf-8") == "# Before\n"
    ran = compare("--output-format", "github")
    assert ran.exit_code == 1
    assert ran.stdout.startswith("::error file=a.md,line=6,")
    told = summary.read_text(encoding="utf-8")
    assert told == "# Before\n" + compare("--output-format", "markdown").stdout
    assert "| Ana Ruiz's age | ✗30 | 34 |" in told


def test_a_summary_that_cannot_be_written_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "no" / "such"))
    ran = compare("--output-format", "github")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "cannot be written" in ran.stderr


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "gitlab", "junit", "csv"])
def test_stdout_holds_the_document_alone(form: str) -> None:
    loud = compare("--output-format", form, "-v", "--statistics", "--show-coverage", "--show-agreements", "--color", "always")
    assert loud.stdout == compare("--output-format", form).stdout
    assert "\x1b" not in loud.stdout
    assert "factcheck: rules:" in loud.stderr
