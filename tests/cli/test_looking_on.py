"""What a person sees who looks on: progress on a terminal alone, and a watch that draws only what changed."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factcheck.cli import progress
from factcheck.cli.progress import told_on_stderr, words
from factcheck.execute.serial import Serial

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."


class Screen:
    """A standard error that says whether it is a terminal, and keeps what it was sent."""

    def __init__(self, terminal: bool) -> None:
        self.terminal = terminal
        self.sent = ""

    def isatty(self) -> bool:
        return self.terminal

    def write(self, text: str) -> None:
        self.sent += text

    def flush(self) -> None:
        pass


@pytest.mark.parametrize(
    ("terminal", "variables", "shown"),
    [
        (True, {}, True),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, False),
        (True, {"CI": "true"}, False),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_progress_is_for_people_alone(monkeypatch: pytest.MonkeyPatch, terminal: bool, variables: dict[str, str], shown: bool) -> None:
    for name in ("CI", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    screen = Screen(terminal)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "_SILENT_FOR", 0.0)
    with told_on_stderr(Serial()) as engine:
        assert list(engine.map(abs, range(3), "reading")) == [0, 1, 2]
    assert ("reading 1 of 3" in screen.sent) is shown
    assert screen.sent.endswith("\r\x1b[2K") is shown


def test_short_work_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    screen = Screen(terminal=True)
    monkeypatch.setattr(sys, "stderr", screen)
    with told_on_stderr(Serial()) as engine:
        list(engine.map(abs, range(100), "reading"))
    assert screen.sent == ""


def test_the_estimate_is_the_pace_so_far() -> None:
    assert words("extracting", 100, 300, 6.0) == "extracting 100 of 300 · 17 a second · about 12 s left"
    assert words("reading", 1, 10_000, 1.0) == "reading 1 of 10,000 · 1 a second · about 167 min left"
    assert words("reading", 300, 300, 9.0) == "reading 300 of 300 · 33 a second"
    assert words("comparing", 1, 9, 4.0) == "comparing 1 of 9 · about 32 s left"
    assert words("reading", 1_200, 0, 4.0) == "reading 1,200 · 300 a second"


@contextmanager
def watching(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A watch on a terminal of its own, and the end on which it can be read."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "factcheck", "compare", ".", "--isolated", "--watch", "--width", "80", *options]
    running = subprocess.Popen(command, cwd=folder, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    try:
        yield running, ours
    finally:
        running.kill()
        running.communicate()
        os.close(ours)


def read_until(screen: int, wanted: str, seconds: float = 30.0) -> str:
    """What a screen shows until some words have come."""
    seen = ""
    end = time.monotonic() + seconds
    while wanted not in seen:
        ready, _, _ = select.select([screen], [], [], max(0.0, end - time.monotonic()))
        assert ready, f"{wanted!r} never came; the screen shows {seen!r}"
        seen += os.read(screen, 65536).decode()
    return seen


def quiet_for(screen: int, seconds: float) -> bool:
    return not select.select([screen], [], [], seconds)[0]


def test_a_watch_tells_again_after_a_change_keeps_still_between_and_ends_clean(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(NINETEEN, encoding="utf-8")
    with watching(tmp_path, "--output-format", "concise") as (running, screen):
        assert "NUM001" in read_until(screen, "Ctrl-C ends")
        assert quiet_for(screen, 1.5)
        (tmp_path / "b.txt").write_text(FIFTEEN, encoding="utf-8")
        again = read_until(screen, "Ctrl-C ends")
        assert "Found nothing to report" in again
        assert "NUM001" not in again
        (tmp_path / "c.txt").write_bytes(b"abc\0def")
        assert "c.txt: cannot be read" in read_until(screen, "Ctrl-C ends")
        (tmp_path / "c.txt").unlink()
        assert "Found nothing to report" in read_until(screen, "Ctrl-C ends")
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == 0
        assert running.stderr is not None
        assert running.stderr.read() == b""


def test_what_a_watch_tells_can_be_explained(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(NINETEEN, encoding="utf-8")
    cache = ("--cache-dir", str(tmp_path / "cache"))
    with watching(tmp_path, "--output-format", "json", *cache) as (_, screen):
        shown = read_until(screen, "Ctrl-C ends")
    (told,) = set(re.findall(r"NUM001-[0-9a-f]{4}", shown))
    explained = [sys.executable, "-m", "factcheck", "explain", told, *cache]
    ran = subprocess.run(explained, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert told in ran.stdout


def test_a_long_run_that_is_interrupted_ends_like_any_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer.testing import CliRunner

    from factcheck import pipeline
    from factcheck.cli import app

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "compared_on", interrupted)
    (tmp_path / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    assert CliRunner().invoke(app, ["compare", str(tmp_path)]).exit_code == 130
