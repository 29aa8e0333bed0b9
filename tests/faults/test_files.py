"""Folders, files and clocks as an attacker, a broken machine or another country would have them."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.errors import InputError
from factcheck.files import bounded, read_at_most
from factcheck.ingest import articles_file, front_matter, read
from factcheck.pipeline import compare
from factcheck.settings import Settings
from tests.faults.conftest import FIFTEEN


def settings(folder: Path) -> Settings:
    return Settings(paths=(str(folder),), isolated=True, skip_unreadable=True)


def refused(folder: Path) -> str:
    with pytest.raises(InputError) as told:
        compare(settings(folder))
    return str(told.value)


def test_folders_in_folders_are_read_however_many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("c.txt").write_text("The blast injured 25 people on Sunday.", encoding="utf-8")
    report = compare(settings(folder))
    for _ in range(1200):  # pytest's own cleaning goes from call to call
        for name in ("c.txt",):
            Path(name).unlink(missing_ok=True)
        os.chdir("..")
        Path("d").rmdir()
    assert len(report.articles) == 3


def test_what_is_known_of_articles_is_read_in_their_folder_alone(folder: Path) -> None:
    (folder.parent / "secret.yaml").write_text("password: hunter2\n", encoding="utf-8")
    (folder / "articles.yaml").symlink_to(folder.parent / "secret.yaml")
    told = refused(folder)
    assert told.endswith("articles.yaml: cannot be read: a link that leads out of the folder")
    assert "password" not in told


def test_a_list_of_articles_without_end_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles_file, "LARGEST_LIST", 100)
    (folder / "articles.yaml").write_text("a.txt: {source: A}\n" + "# \n" * 100, encoding="utf-8")
    assert "it has more than 100 bytes, and no more are read" in refused(folder)


def test_of_many_names_of_no_file_the_first_are_guessed(folder: Path) -> None:
    (folder / "articles.yaml").write_text("".join(f"b{n}.txt: {{source: A}}\n" for n in range(60)), encoding="utf-8")
    told = refused(folder)
    assert told.count("is no file of this folder") == 60
    assert told.count("did you mean") == 20


def test_front_matter_without_end_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front_matter, "LONGEST_FRONT_MATTER", 50)
    (folder / "c.md").write_text(f"---\ntitle: {'x' * 60}\n---\n{FIFTEEN}", encoding="utf-8")
    assert [one.reason for one in compare(settings(folder)).skipped] == [
        "the front matter has more than 50 characters, and no more are read"
    ]


def test_a_file_that_grows_while_it_is_read_is_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size is asked first, the file is opened later; what it holds by then counts."""
    monkeypatch.setattr(read, "LARGEST_FILE", 100)
    monkeypatch.setattr(read, "_too_large", lambda _: None)
    (folder / "c.txt").write_text("x" * 101, encoding="utf-8")
    assert [one.reason for one in compare(settings(folder)).skipped] == ["cannot be read: it has more than 100 bytes, and no more are read"]


def test_a_stream_is_read_as_far_as_may_be(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_at_most(tmp_path / "a", 5) == bounded(io.BytesIO(b"12345"), 5) == b"12345"
    with pytest.raises(ValueError, match="more than 4 bytes"):
        read_at_most(tmp_path / "a", 4)
    with Path("/dev/zero").open("rb") as endless, pytest.raises(ValueError, match="more than 1,000 bytes"):
        bounded(endless, 1000)


def test_a_file_that_is_replaced_while_others_are_read_is_told_or_read_whole(folder: Path) -> None:
    """A writer that puts its files in place in one step: each run reads the one or the other, and none fails."""
    script = (
        "import os, sys\n"
        "for n in range(100000):\n"
        "    open('new', 'w').write('The blast injured %d people on Sunday.' % (n % 50 + 10))\n"
        "    os.replace('new', 'b.txt')\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=folder) as writer:
        try:
            for _ in range(20):
                report = compare(settings(folder))
                assert len(report.articles) == 2
                assert not [one for one in report.skipped if "fails on it" in one.reason]
        finally:
            writer.kill()


@pytest.mark.parametrize("today", [date(1, 1, 1), date(1970, 1, 1), date(1998, 12, 31), date(2150, 1, 1), date(9999, 12, 31)])
def test_a_clock_that_is_wrong_changes_no_finding(folder: Path, monkeypatch: pytest.MonkeyPatch, today: date) -> None:
    (folder / "a.txt").write_text("The fund lent the city of Oreval $15 million on Monday, the mayor said.", encoding="utf-8")
    (folder / "b.txt").write_text("The fund lent the city of Oreval £15 million on Monday, the mayor said.", encoding="utf-8")
    words = ["compare", str(folder), "--isolated", "--no-cache", "--output-format", "json"]
    expected = CliRunner().invoke(app, words)
    monkeypatch.setattr("factcheck.cli.asked.today", lambda: today)
    ran = CliRunner().invoke(app, words)
    assert (ran.exit_code, ran.stdout) == (expected.exit_code, expected.stdout)
    assert ran.exit_code in {0, 1, 3}


@pytest.mark.parametrize("form", ["full", "json", "csv", "html"])
def test_a_locale_that_knows_ascii_alone_reads_and_prints_all(folder: Path, form: str) -> None:
    (folder / "ć.txt").write_text("The blast in Łódź injured 25 people on Sunday.", encoding="utf-8")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": os.environ["PATH"]}
    command = [sys.executable, "-m", "factcheck", "compare", "in", "--isolated", "--no-cache", "--output-format", form]
    ran = subprocess.run(command, cwd=folder.parent, env=plain, capture_output=True, check=False, timeout=60)
    assert ran.returncode == 1, ran.stderr
    assert b"Traceback" not in ran.stderr
    if form == "json":
        assert len(json.loads(ran.stdout)["articles"]) == 3


@pytest.mark.parametrize("form", ["full", "json", "html", "sarif", "junit"])
def test_names_that_are_no_utf8_reach_every_format(folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    rules, decided = os.fsdecode(b"r\xff.yaml"), os.fsdecode(b"d\xff.yaml")
    Path(rules).write_text("version: 1\n", encoding="utf-8")
    Path(decided).write_text("version: 1\ndecisions:\n  - {rule: NUM001, fact: in/count/x, sources: {a: 15}}\n", encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", ".", "--no-cache", "--rules", rules, "--decisions", decided, "--output-format", form])
    assert ran.exit_code == 1, ran.stderr
    assert "d\ufffd.yaml" in ran.stdout or "d%EF%BF%BD.yaml" in ran.stdout
