"""Bad input: a clear message with its place on stderr, the documented exit code, nothing on stdout, and no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.__main__ import main
from factcheck.cli import app

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two articles that differ, from which the program is run."""
    (tmp_path / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "b.txt").write_text(NINETEEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compare(*words: str) -> Any:
    return CliRunner().invoke(app, ["compare", *words])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("c.txt", b"abc\x00def", ["c.txt", "NUL byte"]),
        ("c.jsonl", b'{"id": "x", "text": "One."}\n{"id": broken\n', ["c.jsonl:2:8", "broken JSON"]),
        ("c.jsonl", b'{"id": "x", "text": "One."}\n{"id": "x", "text": "Two."}\n', ["c.jsonl:2:1", "stands already"]),
        ("c.jsonl", b'{"text": "One."}\n', ["c.jsonl:1:1", "missing `id`"]),
        ("c.md", b"---\ntitle: [unclosed\n---\nOne person was hurt.\n", ["c.md:3:1", "broken YAML"]),
        ("c.md", b"---\nsource: A\ntitle: x\nsource: B\n---\nOne person was hurt.\n", ["c.md:4:1", "source is given twice", "line 2"]),
        ("articles.yaml", b"a.txt:\n  source: A\n  source: B\n", ["articles.yaml:3:3", "source is given twice"]),
        ("rules.yaml", b"version: 1\nsettings: {home-currency: pounds}\n", ["rules.yaml:2:27", "did you mean 'GBP'?"]),
        ("articles.yaml", b'nofile.txt: {source: "X"}\n', ["articles.yaml:1:1", "no file of this folder"]),
        ("articles.yaml", b'a.txt: {sauce: "X"}\n', ["articles.yaml:1:9", "did you mean 'source'?"]),
        ("rules.yaml", b"version: 1\nsettings: {fail-onn: x}\n", ["rules.yaml:2:12", "did you mean 'fail-on'?"]),
        ("rules.yaml", b"version: 1\nrules:\n  NUM001: {level: eror}\n", ["rules.yaml:3:19", "did you mean 'error'?"]),
        ("rules.yaml", b"version: 1\nrules:\n  HOUSE1 foo: {check: nosuch, level: error}\n", ["rules.yaml:3:23", "'nosuch'"]),
        (
            "rules.yaml",
            b"version: 1\nrules:\n  HOUSE1 foo: {check: no-rate, level: info}\n  HOUSE1 bar: {check: no-rate, level: info}\n",
            ["rules.yaml:4:3", "HOUSE1 is given twice"],
        ),
        (
            "rules.yaml",
            b'version: 1\nrules:\n  HOUSE1 foo: {check: count-mismatch, level: error, message: "{nope}"}\n',
            ["rules.yaml:3:", "{nope}"],
        ),
        ("rules.yaml", b"version: 1\nrules: [\n", ["rules.yaml:3:1", "YAML"]),
    ],
)
def test_a_broken_file_is_told_with_its_place(folder: Path, name: str, content: bytes, told: list[str]) -> None:
    (folder / name).write_bytes(content)
    ran = compare(".")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert all(words in ran.stderr for words in told), ran.stderr
    assert "Traceback" not in ran.stderr


def test_all_faults_of_a_rules_file_come_together(folder: Path) -> None:
    (folder / "rules.yaml").write_text("version: 1\nsettings: {x: y}\nrules:\n  NUM001: {level: eror}\n", encoding="utf-8")
    assert compare(".").stderr.count("rules.yaml:") == 2


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["nope"], 2, "no such file or folder"),
        ([".", "--select", "NOPE"], 2, "no rule is called 'NOPE'"),
        ([".", "-o", "no/such/folder/x"], 2, "cannot be written"),
        ([".", "--rules", "nope.yaml"], 2, "nope.yaml: cannot be read"),
        ([".", "--ignore", "foo"], 2, "--ignore: no rule is called 'foo'"),
        (["x" * 5000], 2, "cannot be read"),
        ([".", "-o", "."], 2, "cannot be written: Is a directory"),
        ([".", "--home-currency", "foo"], 2, "--home-currency: 'foo' is no currency code (an ISO 4217 code such as GBP)"),
        ([".", "--home-currency", "gbp"], 2, "did you mean 'GBP'?"),
        ([".", "--home-currency", "dollars"], 2, "did you mean 'USD'?"),
    ],
)
def test_a_call_that_cannot_be_run_says_why(folder: Path, words: list[str], code: int, told: str) -> None:
    ran = compare(*words)
    assert (ran.exit_code, ran.stdout) == (code, "")
    assert told in ran.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]


def test_a_folder_without_articles_ends_with_three(folder: Path) -> None:
    (folder / "empty").mkdir()
    assert compare("empty").exit_code == 3


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ([], "no article was read"),
        ([FIFTEEN], "only one article was read"),
        ([FIFTEEN, "Parliament debated a law on forests until late, and members of both houses praised it."], "no figure stands in two"),
    ],
)
def test_an_end_with_three_says_why_on_stderr(folder: Path, texts: list[str], told: str) -> None:
    (folder / "some").mkdir()
    for number, text in enumerate(texts):
        (folder / "some" / f"{number}.txt").write_text(text, encoding="utf-8")
    ran = compare("some", "--isolated")
    assert ran.exit_code == 3
    assert ran.stderr.startswith("factcheck: nothing was compared: ")
    assert told in ran.stderr


def test_a_home_currency_is_what_figures_are_brought_into(folder: Path) -> None:
    for name, sum_ in (("a", "$3 million"), ("b", "£5 million")):
        text = f"---\npublished: 2022-09-28\n---\nThe court fined the yard {sum_}."
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    ran = compare(".", "--isolated", "--home-currency", "GBP", "--output-format", "json")
    assert {assertion["normalized_unit"] for assertion in json.loads(ran.stdout)["assertions"]} == {"GBP"}


@pytest.mark.parametrize(("value", "colored"), [("0", False), ("false", False), ("1", True), ("3", True)])
def test_force_color_forces_only_where_it_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch, value: str, colored: bool) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", value)
    assert ("\x1b[" in compare(str(folder), "--isolated").stdout) is colored


def test_an_empty_article_stops_nothing(folder: Path) -> None:
    (folder / "c.txt").write_text("", encoding="utf-8")
    assert compare(".", "--isolated").exit_code == 1


def test_a_folder_named_like_an_article_is_no_article(folder: Path) -> None:
    (folder / "d.txt").mkdir()
    assert compare(".", "--isolated").exit_code == 1


def test_what_is_skipped_is_listed_and_the_rest_reported(folder: Path) -> None:
    (folder / "c.txt").write_bytes(b"abc\x00def")
    ran = compare(".", "--isolated", "--skip-unreadable", "--output-format", "json")
    report = json.loads(ran.stdout)
    assert ran.exit_code == 1
    assert [skipped["item"] for skipped in report["skipped"]] == ["c.txt"]
    assert len(report["findings"]) == 1


def test_a_fallback_encoding_is_said_in_the_report(folder: Path) -> None:
    (folder / "c.txt").write_bytes(b"Caf\xe9 fire injured 15 people on Sunday.")
    report = json.loads(compare(".", "--isolated", "--output-format", "json").stdout)
    assert [article["encoding"] for article in report["articles"]] == ["utf-8", "utf-8", "windows-1252"]
    for form in ("full", "concise"):
        assert "c.txt as windows-1252" in " ".join(compare(".", "--isolated", "--output-format", form).stdout.split())


def test_a_file_name_that_is_no_utf8_reaches_every_format(folder: Path) -> None:
    (folder / os.fsdecode(b"c\xff.txt")).write_text(NINETEEN, encoding="utf-8")
    for form in ("full", "concise", "matrix", "json"):
        assert compare(".", "--isolated", "--output-format", form).exit_code == 1


def test_no_rules_at_all_can_be_listed(folder: Path) -> None:
    (folder / "none.yaml").write_text("version: 1\nextends: []\n", encoding="utf-8")
    assert CliRunner().invoke(app, ["rules", "list", "none.yaml"]).exit_code == 0


def test_of_two_rules_files_each_keeps_the_rules_of_the_house(folder: Path) -> None:
    own = "version: 1\nrules:\n  HOUSE1 hurt: {check: count-mismatch, when: {event: [INJURE]}, level: error}\n"
    (folder / "one.yaml").write_text(own, encoding="utf-8")
    (folder / "two.yaml").write_text("version: 1\nrules:\n  NUM001: {level: info}\n", encoding="utf-8")
    ran = compare(".", "--rules", "one.yaml", "--rules", "two.yaml", "--output-format", "json")
    assert [finding["code"] for finding in json.loads(ran.stdout)["findings"]] == ["HOUSE1"]


def test_a_written_report_has_the_permissions_of_any_new_file(folder: Path) -> None:
    (folder / "plain").write_text("", encoding="utf-8")
    compare(".", "--isolated", "-o", "report.json")
    assert (folder / "report.json").stat().st_mode == (folder / "plain").stat().st_mode


@pytest.mark.parametrize("redirected", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", ["compare . --isolated", "extract .", "rules list", "rules test"])
def test_output_that_cannot_be_written_ends_with_two(folder: Path, command: str, redirected: str) -> None:
    ran = subprocess.run(  # a shell, since only it can close an output
        ["sh", "-c", f"exec '{sys.executable}' -m factcheck {command} {redirected}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("factcheck: stdout: cannot be written")
    assert "Traceback" not in ran.stderr


def test_an_output_that_holds_only_ascii_gets_escapes(folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "factcheck", "compare", ".", "--isolated"],
        cwd=folder,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert ran.returncode == 1
    assert ran.stdout.isascii()
    assert b"Traceback" not in ran.stderr


def test_a_link_that_leads_to_itself_stops_nothing(folder: Path) -> None:
    (folder / "loop").symlink_to("loop")
    (folder / "loop.txt").symlink_to("loop.txt")
    ran = compare(".", "--skip-unreadable", "--output-format", "json")
    assert ran.exit_code == 1
    assert "loop.txt" in ran.stdout


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    command = f"cd {tmp_path} && mkdir gone && cd gone && rmdir ../gone && {sys.executable} -m factcheck rules list"
    ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "the folder it was called from cannot be read" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_fault_of_the_program_is_no_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> None:
        raise ZeroDivisionError("a\nb\x1b[31m")

    monkeypatch.setattr("factcheck.cli.app", broken)
    monkeypatch.setattr(sys, "argv", ["factcheck", "compare"])
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith("factcheck: a fault of the program, not of its input: ZeroDivisionError: a b\\x1b[31m (test_bad_input.py:")


@pytest.mark.usefixtures("folder")
def test_a_line_end_in_a_name_ends_no_line() -> None:
    ran = compare("a\nfactcheck: all is well\u2028x")
    assert ran.stderr == "factcheck: a\\nfactcheck: all is well\\u2028x: cannot be read: no such file or folder\n"
