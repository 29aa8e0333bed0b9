"""What a terminal, a log, a file and a closed pipe are each given."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

if TYPE_CHECKING:
    from pathlib import Path

ASKED = ("NO_COLOR", "FORCE_COLOR", "CI", "COLUMNS", "LINES", "TERM", "COLORTERM")
COLOUR = "\x1b[1;"
LINK = "\x1b]8;"
LONG = "and the harbour master, who had been on the quay since the small hours with two of his pilots, wept openly before the crowd"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Two articles that differ, in sentences longer than a log's line."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, count in (("star", 15), ("echo", 19)):
        text = f"The blast injured {count} dockers, {LONG}, {LONG}."
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "articles.yaml").write_text("star.txt: {url: 'https://star.example/a', source: Evening Star}\n", encoding="utf-8")
    return folder


def command(articles: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", "compare", str(articles), "--isolated", *options]


def environment(**given: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in ASKED} | {"PYTHONUTF8": "1"} | given


def piped(articles: Path, *options: str, **given: str) -> str:
    ran = subprocess.run(command(articles, *options), env=environment(**given), capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, b"")
    return ran.stdout.decode()


def seen(articles: Path, *options: str, columns: int = 90, **given: str) -> str:
    """What is sent to a terminal of so many columns."""
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    subprocess.run(["stty", "cols", str(columns), "rows", "40"], stdin=theirs, check=True)
    with subprocess.Popen(
        command(articles, *options), env=environment(**{"TERM": "xterm-256color", **given}), stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        text = b""
        while process.poll() is None or select.select([ours], [], [], 0)[0]:
            if select.select([ours], [], [], 0.02)[0]:
                text += os.read(ours, 1 << 16)
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 1
    return text.decode().replace("\r\n", "\n")


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", text)


def test_a_terminal_is_given_colours_links_and_its_own_width(articles: Path) -> None:
    text = seen(articles, columns=90)
    assert COLOUR in text
    assert f"{LINK}" in text
    assert "https://star.example/a" in text
    assert 80 < max(map(cell_len, plain(text).splitlines())) <= 90


@pytest.mark.parametrize("given", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_means_no_escape_code_at_all(articles: Path, given: dict[str, str]) -> None:
    assert "\x1b" not in seen(articles, **given)


def test_colour_never_means_no_escape_code_at_all(articles: Path) -> None:
    assert "\x1b" not in seen(articles, "--color", "never")


def test_a_log_is_given_neither_colours_nor_links_and_whole_sentences(articles: Path) -> None:
    text = piped(articles)
    assert "\x1b" not in text
    assert f"dockers, {LONG}, {LONG}." in text


@pytest.mark.parametrize("options", [("--color", "always"), ()])
def test_a_log_that_wants_colours_is_given_no_links(articles: Path, options: tuple[str, ...]) -> None:
    text = piped(articles, *options, **({} if options else {"FORCE_COLOR": "1"}))
    assert COLOUR in text
    assert LINK not in text
    assert plain(text) == piped(articles)


def test_no_color_goes_over_force_color(articles: Path) -> None:
    assert "\x1b" not in piped(articles, NO_COLOR="1", FORCE_COLOR="1")


def test_an_empty_no_color_says_nothing(articles: Path) -> None:
    assert COLOUR in piped(articles, NO_COLOR="", FORCE_COLOR="1")


def test_a_machine_of_ci_is_given_what_any_log_is(articles: Path) -> None:
    assert piped(articles, CI="true", GITHUB_ACTIONS="true") == piped(articles)


@pytest.mark.parametrize("columns", [50, 70])
def test_columns_fold_a_log(articles: Path, columns: int) -> None:
    assert columns - 12 < max(map(cell_len, piped(articles, COLUMNS=str(columns)).splitlines())) <= columns


@pytest.mark.parametrize("columns", ["", "wide", "-3", "0", "12"])
def test_columns_that_make_no_sense_do_no_harm(articles: Path, columns: str) -> None:
    assert "15 dockers" in piped(articles, COLUMNS=columns)


def test_a_width_goes_over_columns(articles: Path) -> None:
    assert piped(articles, "--width", "60", COLUMNS="90") == piped(articles, COLUMNS="60")


def test_a_file_is_given_what_a_log_is_even_from_a_terminal(articles: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    assert seen(articles, "-o", str(path)) == ""
    assert path.read_text(encoding="utf-8") == piped(articles)


@pytest.mark.parametrize("form", ["full", "json", "html"])
def test_a_reader_who_leaves_is_no_error(articles: Path, form: str) -> None:
    with subprocess.Popen(
        command(articles, "--output-format", form), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1
