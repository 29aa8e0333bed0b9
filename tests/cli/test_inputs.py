"""What is read, and which part of it is told: standard input, one story, what is left out, what changed since a commit."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two stories of two articles each, from whose folder the program is run."""
    for story in ("blast", "storm"):
        (tmp_path / story).mkdir()
        (tmp_path / story / "a.txt").write_text(FIFTEEN, encoding="utf-8")
        (tmp_path / story / "b.txt").write_text(NINETEEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compare(*words: str, typed: str | bytes | None = None) -> Any:
    return CliRunner().invoke(app, ["compare", *words, "--isolated"], input=typed)


def report(*words: str, typed: str | bytes | None = None) -> Any:
    return json.loads(compare(*words, "--output-format", "json", typed=typed).stdout)


def paths_of(found: Any) -> list[str]:
    return [article["path"] for article in found["articles"]]


@pytest.mark.usefixtures("desk")
def test_standard_input_stands_beside_the_articles_it_is_compared_with() -> None:
    found = report("blast/a.txt", "-", typed=NINETEEN)
    assert paths_of(found) == ["blast/<stdin>", "blast/a.txt"]
    assert [finding["code"] for finding in found["findings"]] == ["NUM001"]


def test_standard_input_stands_for_the_file_it_is_named_for(desk: Path) -> None:
    found = report("blast", "-", "--stdin-filename", "blast/b.txt", typed=FIFTEEN)
    assert paths_of(found) == ["blast/a.txt", "blast/b.txt"]
    assert found["findings"] == []
    assert (desk / "blast" / "b.txt").read_text(encoding="utf-8") == NINETEEN


@pytest.mark.usefixtures("desk")
def test_the_name_decides_how_standard_input_is_read() -> None:
    line = json.dumps({"id": "x", "text": NINETEEN, "story": "blast"})
    assert paths_of(report("blast", "-", "--stdin-filename", "feed.jsonl", typed=line))[-1] == "feed.jsonl#x"
    warned = "Nobody had warned the village, its mayor said to a radio station."
    page = f"<html><body><article><p>{NINETEEN}</p><p>{warned}</p></article></body></html>"
    assert "blast/new.html" in paths_of(report("blast", "-", "--stdin-filename", "blast/new.html", typed=page))
    assert "windows-1252" in str(report("blast", "-", typed=NINETEEN.encode() + b" Caf\xe9."))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["blast", "--stdin-filename", "x.txt"], "no path is `-`"),
        (["-", "--stdin-filename", "x.pdf"], "x.pdf: cannot be read: .pdf is not a kind of file"),
        (["-", "--watch"], "standard input cannot be watched"),
        ([".", "--story", "blst"], "no story is called 'blst' (did you mean 'blast'?)"),
        ([".", "--changed-since", "HEAD"], "lies in no git repository"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_what_cannot_be_meant_is_told_and_nothing_printed(words: list[str], told: str) -> None:
    ran = compare(*words, typed=NINETEEN)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in " ".join(ran.stderr.replace("│", " ").split())


@pytest.mark.usefixtures("desk")
def test_one_story_is_told_alone() -> None:
    assert {finding["story"] for finding in report(".")["findings"]} == {"blast", "storm"}
    found = report(".", "--story", "storm")
    assert {finding["story"] for finding in found["findings"]} == {"storm"}
    assert paths_of(found) == ["storm/a.txt", "storm/b.txt"]


@pytest.mark.parametrize(
    ("pattern", "left"),
    [("storm", ["blast/a.txt", "blast/b.txt"]), ("*/b.txt", ["blast/a.txt", "storm/a.txt"]), ("a.*", ["blast/b.txt", "storm/b.txt"])],
)
@pytest.mark.usefixtures("desk")
def test_what_a_pattern_names_is_left_out(pattern: str, left: list[str]) -> None:
    found = CliRunner().invoke(app, ["extract", ".", "--exclude", pattern, "--output-format", "jsonl"]).stdout
    assert [json.loads(line)["path"] for line in found.splitlines()] == left


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=Desk", "-c", "user.email=desk@paper.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(desk: Path) -> Path:
    """The desk in a repository, both stories committed."""
    git(desk, "init", "-q", "-b", "trunk")
    git(desk, "add", ".")
    git(desk, "commit", "-q", "-m", "two stories")
    return desk


@pytest.mark.parametrize("folder", [".", "storm"])
def test_only_what_touches_a_changed_article_is_told_and_all_is_read(repository: Path, folder: str) -> None:
    (repository / "storm" / "b.txt").write_text("The blast injured 23 people on Sunday.", encoding="utf-8")
    found = report(folder, "--changed-since", "HEAD")
    assert {finding["story"] for finding in found["findings"]} == {"storm"}
    assert paths_of(found) == paths_of(report(folder))


def test_new_files_and_earlier_commits_of_a_branch_count_as_changed(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "draft")
    (repository / "storm" / "b.txt").write_text("The blast injured 23 people on Sunday.", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "a count")
    git(repository, "checkout", "-q", "trunk")
    (repository / "blast" / "a.txt").write_text("The blast injured 16 people on Sunday.", encoding="utf-8")
    git(repository, "commit", "-q", "-a", "-m", "another count")
    git(repository, "checkout", "-q", "draft")
    assert {finding["story"] for finding in report(".", "--changed-since", "trunk")["findings"]} == {"storm"}
    (repository / "blast" / "c d\u00e9.txt").write_text("The blast injured 44 people on Sunday.", encoding="utf-8")
    assert {finding["story"] for finding in report(".", "--changed-since", "trunk")["findings"]} == {"blast", "storm"}


@pytest.mark.usefixtures("repository")
def test_what_did_not_change_is_counted_and_sets_no_exit_code() -> None:
    ran = compare(".", "--changed-since", "HEAD")
    assert ran.exit_code == 0
    assert "(2 in unchanged articles)" in ran.stdout


@pytest.mark.parametrize("ref", ["no-such-ref", "--help", "-x", "HEAD:blast"])
@pytest.mark.usefixtures("repository")
def test_an_unknown_commit_is_told(ref: str) -> None:
    ran = compare(".", f"--changed-since={ref}")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "no commit is called" in ran.stderr


def test_git_that_is_not_there_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    ran = compare(".", "--changed-since", "HEAD")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "git cannot be run" in ran.stderr


def test_standard_input_that_is_closed_is_told(desk: Path) -> None:
    command = f"exec '{sys.executable}' -m factcheck compare blast - --isolated <&-"
    ran = subprocess.run(["sh", "-c", command], cwd=desk, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "Traceback" not in ran.stderr
