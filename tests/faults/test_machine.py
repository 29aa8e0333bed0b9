"""Files as an attacker, a broken disk or another country would leave them: told, survived, and never in silence."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.execute.serial import Serial
from factcheck.ingest import read
from factcheck.pipeline import compare
from factcheck.report.renderers import RENDERERS
from factcheck.settings import Settings
from tests.faults.conftest import NINETEEN


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factcheck", "compare", "in", "--no-cache", *words]
    return subprocess.run(command, cwd=folder.parent, env={**os.environ, **environment}, capture_output=True, check=False, timeout=120)


def skipped(ran: subprocess.CompletedProcess[bytes]) -> dict[str, str]:
    return {one["item"]: one["reason"] for one in json.loads(ran.stdout)["skipped"]}


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("c.md", f"---\n{BOMB}---\nNine died.\n"),
        ("c.md", "---\ntitle: !!python/object/apply:os.system ['touch owned']\n---\nNine died.\n"),
        ("articles.yaml", BOMB),
        ("articles.yaml", "a.txt: !!python/object/apply:os.system ['touch owned']\n"),
        ("rules.yaml", f"version: 1\n{BOMB}"),
        ("rules.yaml", "version: 1\nrules: !!python/object/apply:os.system ['touch owned']\n"),
        ("decisions.yaml", f"version: 1\n{BOMB}"),
    ],
)
def test_aliases_and_tags_of_yaml_are_told_and_never_followed(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    ran = run(folder)
    assert (ran.returncode, ran.stdout) == (2, b""), ran.stderr
    assert f"{name}:".encode() in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert not list(folder.parent.rglob("owned"))


@pytest.mark.parametrize("form", sorted(RENDERERS))
def test_a_path_of_several_lines_makes_no_line_of_its_own(folder: Path, form: str) -> None:
    (folder / "a.txt").rename(folder / "a\n::error::owned\x1b[31m\n.txt")
    ran = run(folder, "--output-format", form)
    assert ran.returncode == 1, ran.stderr
    assert not [line for line in ran.stdout.decode().splitlines() if line.startswith("::error::owned")]
    assert b"\x1b" not in ran.stdout


def test_links_that_lead_out_or_round_are_told_and_not_followed(folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("The blast injured 77 people on Sunday.", encoding="utf-8")
    (folder / "out.txt").symlink_to(folder.parent / "secret.txt")
    (folder / "round").symlink_to(folder)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    ran = run(folder, "--skip-unreadable", "--output-format", "json")
    assert ran.returncode == 1, ran.stderr
    assert b"77 people" not in ran.stdout
    told = skipped(ran)
    assert "leads out" in told["in/out.txt"]
    assert "a link to a folder" in told["in/round"]
    assert "in/loop.txt" in told


def vanishing(path: Path) -> Callable[..., object]:
    original = read._drafts

    def drafts(*given: object) -> object:
        path.unlink(missing_ok=True)
        return original(*given)  # type: ignore[arg-type]

    return drafts


def test_a_file_that_vanishes_before_it_is_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "z.txt").write_text(NINETEEN, encoding="utf-8")
    monkeypatch.setattr(read, "_drafts", vanishing(folder / "z.txt"))
    report = compare(Settings(paths=(str(folder),), isolated=True, skip_unreadable=True), Serial())
    assert [(Path(s.item).name, s.reason) for s in report.skipped] == [("z.txt", "cannot be read: No such file or directory")]
    assert len(report.findings) == 1


def test_a_reader_that_fails_costs_one_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "z.jsonl").write_text("{}", encoding="utf-8")
    monkeypatch.setitem(read.READERS, ".jsonl", lambda _: 1 / 0)
    report = compare(Settings(paths=(str(folder),), isolated=True, skip_unreadable=True))
    assert [s.reason for s in report.skipped] == ["cannot be read: its reader fails on it (ZeroDivisionError)"]
    assert len(report.findings) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told(folder: Path) -> None:
    ran = run(folder, "-o", "/dev/full")
    assert ran.returncode == 2
    assert b"cannot be written: No space left on device" in ran.stderr
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "factcheck", "compare", str(folder), "--no-cache"]
        straight = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert straight.returncode == 2
    assert b"Traceback" not in straight.stderr


@pytest.mark.parametrize(
    "odd",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "tr_TR.UTF-8"},
        {"LC_ALL": "xx_XX.nonsense"},
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "Nowhere/At_All"},
        {"HOME": "/nonexistent"},
        {"PYTHONHASHSEED": "7"},
        {"COLUMNS": "0"},
        {"SOURCE_DATE_EPOCH": "-1"},
    ],
    ids=str,
)
def test_locale_zone_and_home_change_no_byte(folder: Path, odd: dict[str, str]) -> None:
    assert run(folder, "--output-format", "json", **odd).stdout == run(folder, "--output-format", "json", PYTHONHASHSEED="0").stdout != b""


@pytest.mark.parametrize("year", ["0001", "1850", "1998", "2150", "9999"])
def test_days_before_and_after_every_rate_convert_nothing(tmp_path: Path, year: str) -> None:
    for name, sum_of in (("a", "$15 million"), ("b", "£15 million")):
        text = f"---\npublished: {year}-01-01\n---\nThe fund lent the city of Oreval {sum_of} on Monday, the mayor said.\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    report = compare(Settings(paths=(str(tmp_path),), isolated=True))
    assert len(report.articles) == 2
    assert not [f for f in report.findings if f.kind == "money"]
