"""`factcheck decide` writes whole entries, keeps what stood there, and loses nothing to another process."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from factcheck.errors import InputError
from factcheck.files import alone_with, write_file
from tests.state.desk import FIFTEEN, NINETEEN, SIXTEEN, Desk

FILE = "decisions.yaml"


@pytest.fixture
def ran(desk: Desk) -> Desk:
    desk.puts("rules.yaml", "version: 1\n")
    assert desk.runs("compare", "blast").exit_code == 1
    return desk


def finding_id(desk: Desk) -> str:
    return str(desk.finding()["id"])


def entries(desk: Desk) -> list[dict[str, object]]:
    found: list[dict[str, object]] = yaml.safe_load((desk.folder / FILE).read_text(encoding="utf-8"))["decisions"]
    return found


def test_a_decision_is_written_and_holds(ran: Desk) -> None:
    done = ran.runs("decide", finding_id(ran), "--reason", "a recount, by phone", "--by", "Night desk", "--until", "2999-12-31")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == f"{FILE}: {finding_id_of(done.stdout)} accepted – people injured, Sunday (echo: 15 · star: 19)\n"
    assert entries(ran) == [
        {
            "rule": "NUM001",
            "fact": "blast/count/954f1435ad",
            "about": "people injured, Sunday",
            "sources": {"echo": "15", "star": "19"},
            "decision": "accepted",
            "reason": "a recount, by phone",
            "by": "Night desk",
            "until": date(2999, 12, 31),
        }
    ]
    assert ran.told() == []
    ran.puts("blast/echo.txt", SIXTEEN)
    assert sorted(ran.told()) == ["NUM001", "SUP001"]


def finding_id_of(line: str) -> str:
    return line.split()[1]


def test_the_beginning_of_an_id_is_enough(ran: Desk) -> None:
    assert ran.runs("decide", "num001", "--reason", "x").exit_code == 0


@pytest.mark.parametrize(
    "before",
    [
        "# Ours.\nversion: 1\ndecisions:   # all of them\n",
        "version: 1\ndecisions: []\n",
        "version: 1\n",
        "version: 1",
        "decisions:\nversion: 1\n",
        "",
        "version: 1\ndecisions:\n- {rule: NUM001, fact: a/count/b, sources: {x: 1}, reason: y}  # kept\n# the end\n",
        "decisions:\n    - rule: NUM001\n      fact: a/count/b\n      sources: {x: 1}\n      reason: y\n\n# then\nversion: 1\n",
    ],
)
def test_what_stands_in_the_file_stays(ran: Desk, before: str) -> None:
    ran.puts(FILE, before)
    done = ran.runs("decide", "NUM001", "--reason", "a recount")
    assert done.exit_code == 0, done.stderr
    after = (ran.folder / FILE).read_text(encoding="utf-8")
    assert len(entries(ran)) == before.count("rule:") + 1
    assert all(line.partition("#")[2] in after for line in before.splitlines())
    assert ran.told() == []


def test_a_list_in_brackets_is_not_written_to(ran: Desk) -> None:
    before = "version: 1\ndecisions: [{rule: NUM001, fact: a/count/b, sources: {x: 1}, reason: y}]\n"
    ran.puts(FILE, before)
    done = ran.runs("decide", "NUM001", "--reason", "a recount")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "an entry cannot be added to this form" in done.stderr
    assert (ran.folder / FILE).read_text(encoding="utf-8") == before


@pytest.mark.parametrize("text", ["version: 2\n", "version: 1\ndecisions: {\n", "version: 1\ndecisions: 3\n", "decisions: [x]\n"])
def test_a_damaged_file_is_told_and_left_alone(ran: Desk, text: str) -> None:
    ran.puts(FILE, text)
    done = ran.runs("decide", "NUM001", "--reason", "a recount")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{FILE}:" in done.stderr
    assert (ran.folder / FILE).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["NUM001"], "Missing option '--reason'"),
        (["NUM001", "--reason", "  "], "--reason: is empty"),
        (["NUM001", "--reason", "x", "--until", "soon"], "--until: 'soon' is no day"),
        (["NUM001", "--reason", "x", "--until", str(date.today() - timedelta(days=2))], "has passed"),  # noqa: DTZ011
        (["NUM001", "--reason", "x", "--decision", "maybe"], "Invalid value for '--decision'"),
        (["NUM002-abcd", "--reason", "x"], "did you mean NUM001-"),
        (["", "--reason", "x"], "its findings are NUM001-"),
    ],
)
def test_what_cannot_be_decided_is_told(ran: Desk, words: list[str], told: str) -> None:
    done = ran.runs("decide", *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr
    assert not (ran.folder / FILE).exists()


def test_without_a_run_nothing_is_decided(desk: Desk) -> None:
    done = desk.runs("decide", "NUM001", "--reason", "x")
    assert done.exit_code == 2
    assert "none is kept (`factcheck compare PATHS` makes one)" in done.stderr


def test_what_is_told_of_a_decision_is_mended_and_not_decided_on(ran: Desk) -> None:
    ran.runs("decide", "NUM001", "--reason", "a recount")
    ran.puts("blast/echo.txt", NINETEEN)
    assert ran.told() == ["SUP001"]
    assert "no decision mends it (mend decisions.yaml:4)" in ran.runs("decide", "SUP001", "--reason", "x").stderr


def test_an_article_that_changed_since_the_run_is_told(ran: Desk) -> None:
    ran.puts("blast/echo.txt", SIXTEEN)
    done = ran.runs("decide", "NUM001", "--reason", "x")
    assert done.exit_code == 0
    assert "blast/echo.txt has changed since that run" in done.stderr


def test_it_goes_beside_the_rules_else_beside_the_articles(desk: Desk) -> None:
    desk.runs("compare", "blast")
    desk.runs("decide", "NUM001", "--reason", "x")
    assert (desk.folder / "blast" / FILE).exists()
    assert desk.told() == []


def test_it_goes_into_the_file_of_the_run(desk: Desk) -> None:
    desk.puts("night.yaml", "version: 1\n")
    desk.runs("compare", "blast", "--decisions", "night.yaml")
    assert desk.runs("decide", "NUM001", "--reason", "x").stdout.startswith("night.yaml: ")


def test_hostile_words_reach_no_screen_from_the_file(ran: Desk) -> None:
    ran.puts("blast/articles.yaml", 'echo.txt: {source: "E\\u202echo"}\n')
    ran.runs("compare", "blast")
    ran.runs("decide", "NUM001", "--reason", "\x1b[31mred\u2028ink", "--by", "a: [b")
    text = (ran.folder / FILE).read_text(encoding="utf-8")
    assert not {"\x1b", "\u202e", "\u2028"} & set(text)
    assert ran.told() == []


def test_processes_that_decide_at_once_lose_nothing(desk: Desk) -> None:
    desk.puts("rules.yaml", "version: 1\n")
    desk.puts("fire/echo.txt", FIFTEEN.replace("blast", "fire"))
    desk.puts("fire/star.txt", NINETEEN.replace("blast", "fire"))
    desk.puts("storm/echo.txt", FIFTEEN.replace("blast", "storm"))
    desk.puts("storm/star.txt", NINETEEN.replace("blast", "storm"))
    ids = [finding["id"] for finding in desk.compares("fire", "storm")["findings"]]

    def decide(called: str) -> int:
        words = [sys.executable, "-m", "factcheck", "decide", called, "--reason", "at once"]
        return subprocess.run(words, cwd=desk.folder, env=dict(os.environ), check=False, capture_output=True).returncode

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(decide, ids)) == [0, 0, 0]
    assert len(entries(desk)) == 3
    assert desk.told("fire", "storm") == []
    assert not list(desk.folder.glob(".decisions*"))


def test_one_process_waits_for_another_and_says_so_when_it_hangs(tmp_path: Path) -> None:
    with alone_with(tmp_path / FILE), pytest.raises(InputError, match="another process is writing here"), alone_with(tmp_path / FILE, 0.1):
        pass
    with alone_with(tmp_path / FILE, 0.1):
        pass


def test_a_write_that_fails_leaves_what_stood_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / FILE
    path.write_text("before", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        write_file(path, "after")
    assert path.read_text(encoding="utf-8") == "before"
    assert [found.name for found in tmp_path.iterdir()] == [FILE]


def test_a_link_stays_a_link(ran: Desk) -> None:
    target = ran.puts("shelf/all.yaml", "version: 1\n")
    (ran.folder / FILE).symlink_to(target)
    ran.runs("compare", "blast")
    assert ran.runs("decide", "NUM001", "--reason", "x").exit_code == 0
    assert (ran.folder / FILE).is_symlink()
    assert "NUM001" in target.read_text(encoding="utf-8")


def test_a_finding_of_a_rule_of_the_house_is_decided_from_anywhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.puts("house.yaml", "version: 1\nrules:\n  HOUSE1 hurt: {check: count-mismatch, level: error}\n")
    desk.runs("compare", "blast", "--rules", "house.yaml")
    (desk.folder / "elsewhere").mkdir()
    monkeypatch.chdir(desk.folder / "elsewhere")
    assert desk.runs("decide", "HOUSE1", "--reason", "x").exit_code == 0
    monkeypatch.chdir(desk.folder)
    assert desk.told("--rules", "house.yaml") == []
