"""A stored run is printed in another format without its articles."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.report.renderers import RENDERERS

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a stored run of two articles that differ."""
    (tmp_path / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(NINETEEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    run("compare", "a.txt", "b.txt", "--isolated", "--output-format", "json", "-o", "run.json")
    return tmp_path


def run(*words: str, given: str | None = None) -> Any:
    return CliRunner().invoke(app, list(words), input=given)


@pytest.mark.parametrize("form", RENDERERS)
def test_a_stored_run_is_printed_as_the_run_itself(folder: Path, form: str) -> None:
    printed = run("compare", "a.txt", "b.txt", "--isolated", "--output-format", form).stdout
    (folder / "a.txt").unlink()
    ran = run("report", "run.json", "--to", form)
    assert (ran.exit_code, ran.stdout) == (0, printed)


@pytest.mark.parametrize("limit", [("--min-level", "error"), ("--min-confidence", "1")])
def test_a_stored_run_is_limited_as_a_run_is(limit: tuple[str, str]) -> None:
    printed = run("compare", "a.txt", "b.txt", "--isolated", *limit).stdout
    run("compare", "a.txt", "b.txt", "--isolated", "--output-format", "json", "-o", "run.json")
    everything = run("report", "run.json").stdout
    ran = run("report", "run.json", *limit)
    assert (ran.exit_code, ran.stdout) == (0, printed)
    assert printed != everything
    run("report", "run.json", *limit, "--to", "json", "-o", "limited.json")
    assert run("report", "limited.json").stdout == printed


def test_a_stored_run_is_read_from_standard_input_and_written_to_files(folder: Path) -> None:
    text = (folder / "run.json").read_text(encoding="utf-8")
    ran = run("report", "-", "--to", "concise", "-o", "out.txt", "--report", "matrix=matrix.txt", given=text)
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert "NUM001" in (folder / "out.txt").read_text(encoding="utf-8")
    assert "people injured" in (folder / "matrix.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"schema": "factcheck/report/1", broken', "run.json:1:34: broken JSON"),
        (b'{"schema": "factcheck/report/7"}', "written by a newer version of factcheck"),
        (b"{}", "no report of factcheck"),
        (b"\xff\xfe\x00", "cannot be read: it is not UTF-8"),
        (b'{"schema": "\\u001b[2J"}', "no report of factcheck"),
    ],
)
def test_a_run_that_cannot_be_read_is_told(folder: Path, content: bytes, told: str) -> None:
    (folder / "run.json").write_bytes(content)
    ran = run("report", "run.json", "--to", "concise", "-o", "out.txt")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in ran.stderr
    assert "\x1b" not in ran.stderr
    assert not (folder / "out.txt").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nope.json"], "nope.json: cannot be read: No such file"),
        (["."], "cannot be read: Is a directory"),
        (["run.json", "--to", "jsn"], "did you mean 'json'?"),
        (["run.json", "-o", "no/such/x"], "cannot be written"),
    ],
)
def test_a_call_that_cannot_be_run_says_why(words: list[str], told: str) -> None:
    ran = run("report", *words)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in " ".join(ran.stderr.split())


def test_nothing_of_the_comparison_is_loaded(folder: Path) -> None:
    code = (
        "import sys; from factcheck.cli import app; app(['report', 'run.json', '--to', 'concise'], standalone_mode=False); "
        "sys.exit('factcheck.pipeline' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, check=False, capture_output=True, env={**os.environ})
    assert ran.returncode == 0, ran.stderr
