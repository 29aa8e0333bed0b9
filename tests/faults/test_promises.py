"""What SECURITY.md promises: nothing is connected to, run or built, and nothing written but outputs and the cache."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.ingest.changed import changed_files
from factcheck.report.renderers import RENDERERS
from tests.fuzzing.door import OURS, THEIRS

WATCHED = Path(__file__).with_name("watched.py")
PAGE = """<html lang="en"><head><title>Quay</title>
<link rel="stylesheet" href="http://evil.example/a.css"><base href="http://evil.example/">
<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]></head>
<body><article><h1>Quay burns</h1><p>The blast injured 17 people on Sunday, the mayor
of the town said in the evening &e;, and cost $4 million. <img src="http://evil.example/i.png"></p></article></body></html>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "articles"
    home.mkdir()
    (home / "a.md").write_text(OURS, encoding="utf-8")
    (home / "b.md").write_text(THEIRS, encoding="utf-8")
    (home / "c.html").write_text(PAGE, encoding="utf-8")
    (home / "d.jsonl").write_text(
        '{"id": "x", "text": "The blast injured 21 people on Sunday.", "url": "http://evil.example"}\n', encoding="utf-8"
    )
    (home / "articles.yaml").write_text("a.md: {source: A, url: 'http://evil.example'}\n", encoding="utf-8")
    (home / "rules.yaml").write_text("version: 1\nsettings: {home-currency: EUR}\n", encoding="utf-8")
    return home


def told(folder: Path, *words: str) -> tuple[int, list[str]]:
    """How a call ended, and what the hook saw of it."""
    environment = {**os.environ, "FACTCHECK_CACHE_DIR": str(folder.parent / "cache"), "TMPDIR": str(folder.parent / "tmp")}
    ran = subprocess.run(
        [sys.executable, str(WATCHED), *words], cwd=folder.parent, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    return ran.returncode, [line.removeprefix("AUDIT ") for line in ran.stderr.splitlines() if line.startswith("AUDIT ")]


def outside(seen: list[str], *inside: Path) -> list[str]:
    """What was written or changed elsewhere, and all that was no writing."""

    def is_inside(line: str) -> bool:
        _, *paths = line.split("\t")
        return bool(paths) and all(any(Path(path).is_relative_to(one) for one in inside) for path in paths)

    return [line for line in seen if not is_inside(line)]


def test_a_run_writes_its_reports_and_its_cache_and_does_nothing_else(folder: Path) -> None:
    (folder.parent / "out").mkdir()
    reports = [word for form in RENDERERS for word in ("--report", f"{form}=out/{form}")]
    code, seen = told(folder, "compare", "articles", "--skip-unreadable", *reports)
    assert code == 1
    assert {path.name for path in (folder.parent / "out").iterdir()} == set(RENDERERS)
    assert any("cache" in line for line in seen)
    assert outside(seen, folder.parent / "out", folder.parent / "cache") == []


def test_a_run_without_cache_writes_nothing_at_all(folder: Path) -> None:
    code, seen = told(folder, "compare", "articles", "--skip-unreadable", "--no-cache", "--output-format", "html")
    assert (code, seen) == (1, [])


@pytest.mark.parametrize(
    "command",
    ["extract articles --no-cache --skip-unreadable", "rules list", "rules test", "rules validate articles/rules.yaml", "schema report"],
)
def test_a_command_that_prints_writes_nothing(folder: Path, command: str) -> None:
    code, seen = told(folder, *command.split())
    assert (code, seen) == (0, [])


def test_the_hook_sees_what_a_program_does(folder: Path) -> None:
    """Else the promises would be kept by a hook that is blind."""
    (folder.parent / ".git").mkdir()
    _, seen = told(folder, "compare", "articles", "--skip-unreadable", "--changed-since", "HEAD")
    assert any(line.startswith("outward subprocess.Popen ('git'") for line in seen)


def test_a_repository_is_asked_and_runs_nothing_of_its_own(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)

    owned = tmp_path / "owned"
    program = tmp_path / "program.sh"
    program.write_text(f"#!/bin/sh\necho x >> {owned}\n", encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "a.md").write_text(OURS, encoding="utf-8")
    git("init", "-q")
    git("add", "a.md")
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x")
    (tmp_path / "a.md").write_text(THEIRS, encoding="utf-8")
    (tmp_path / ".gitattributes").write_text("*.md diff=evil\n", encoding="utf-8")
    for key in ("core.fsmonitor", "diff.external", "diff.evil.command", "diff.evil.textconv", "core.pager", "core.sshCommand"):
        git("config", key, str(program))
    before = (tmp_path / ".git" / "index").read_bytes()
    assert str(tmp_path / "a.md") in changed_files("HEAD", [str(tmp_path)])
    assert not owned.exists()
    assert (tmp_path / ".git" / "index").read_bytes() == before
