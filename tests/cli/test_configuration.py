"""Which word counts: command line, variables, the nearest file up to the repository's root, the built-in pack."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."
# NUM001 is told as a warning here, one level lower, since one count may be an earlier one.
HOUSE = "version: 1\nrules:\n  HOUSE001 hurt:\n    check: count-mismatch\n    when: {event: [INJURE]}\n    level: LEVEL\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a folder of two articles that differ, from whose root the program is run."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "desk" / "blast").mkdir(parents=True)
    (tmp_path / "desk" / "blast" / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "desk" / "blast" / "b.txt").write_text(NINETEEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def compare(*words: str, env: dict[str, str] | None = None) -> Any:
    return CliRunner().invoke(app, ["compare", "desk/blast", *words], env=env)


def used(*words: str) -> tuple[Any, str]:
    """The rules file in force, and what is said of those passed over."""
    ran = compare("--output-format", "json", "-v", *words)
    assert ran.exit_code in {0, 1}, ran.stderr
    return json.loads(ran.stdout)["rules"]["path"], ran.stderr


FILES = ("factcheck.yaml", ".factcheck.yaml", "rules.yaml", "pyproject.toml")


def write(folder: Path, name: str, fail_on: str = "warning") -> None:
    toml = f'[project]\nname = "desk"\n\n[tool.factcheck]\nversion = 1\nsettings = {{fail-on = "{fail_on}"}}\n'
    (folder / name).write_text(toml if name.endswith("toml") else f"version: 1\nsettings: {{fail-on: {fail_on}}}\n", encoding="utf-8")


@pytest.mark.parametrize("position", range(len(FILES)))
def test_of_the_files_in_one_folder_the_first_of_the_list_is_used_and_the_others_named(desk: Path, position: int) -> None:
    for name in FILES[position:]:
        write(desk / "desk", name)
    path, told = used()
    assert path == f"desk/{FILES[position]}"
    assert [line.split()[-1] for line in told.splitlines() if "passed over" in line] == [f"desk/{name}" for name in FILES[position + 1 :]]


def test_the_nearest_file_is_used_whatever_its_name(desk: Path) -> None:
    write(desk, "factcheck.yaml")
    write(desk / "desk" / "blast", "pyproject.toml")
    path, told = used()
    assert path == "desk/blast/pyproject.toml"
    assert "rules passed over: factcheck.yaml" in told


def test_no_file_above_the_repository_is_looked_for(desk: Path) -> None:
    (desk / "desk" / ".git").write_text("gitdir: elsewhere", encoding="utf-8")
    write(desk, "factcheck.yaml")
    assert used() == (None, used()[1])
    assert "built-in pack alone" in used()[1]


def test_a_file_of_another_program_is_not_ours(desk: Path) -> None:
    (desk / "desk" / "rules.yaml").write_text("groups: [alerts]\n", encoding="utf-8")
    (desk / "desk" / "pyproject.toml").write_text("[tool.ruff]\nline-length = 140\n", encoding="utf-8")
    assert used()[0] is None


def test_isolated_looks_for_no_file(desk: Path) -> None:
    write(desk / "desk", "factcheck.yaml")
    assert used("--isolated")[0] is None


@pytest.mark.parametrize(
    ("file", "variable", "config", "option", "code"),
    [
        (None, None, None, None, 1),
        ("never", None, None, None, 0),
        ("never", "warning", None, None, 1),
        ("never", "warning", "error", None, 0),
        (None, "warning", "error", "warning", 1),
        (None, "never", None, "warning", 1),
        ("warning", None, "never", None, 0),
    ],
)
def test_the_command_line_goes_over_a_variable_and_that_over_a_file(
    desk: Path, file: str | None, variable: str | None, config: str | None, option: str | None, code: int
) -> None:
    if file:
        write(desk / "desk", "factcheck.yaml", file)
    words = [*(["--config", f"fail-on={config}"] if config else []), *(["--fail-on", option] if option else [])]
    assert compare(*words, env={"FACTCHECK_FAIL_ON": variable} if variable else None).exit_code == code


def test_a_variable_stands_for_every_option(desk: Path) -> None:
    ran = compare(env={"FACTCHECK_OUTPUT_FORMAT": "json", "FACTCHECK_SELECT": "MON,PCT", "FACTCHECK_ALLOW_EMPTY": "1"})
    assert json.loads(ran.stdout)["findings"] == []
    (desk / "other.yaml").write_text(HOUSE.replace("LEVEL", "error"), encoding="utf-8")
    assert "HOUSE001" in compare(env={"FACTCHECK_RULES": "other.yaml"}).stdout


def test_settings_of_a_file_stand_for_options(desk: Path) -> None:
    settings = "{select: NUM, exclude: ['b*'], output-format: json, allow-empty: true, min-confidence: 0.5, min-level: warning}"
    (desk / "factcheck.yaml").write_text(f"version: 1\nsettings: {settings}\n", encoding="utf-8")
    ran = compare()
    assert ran.exit_code == 0
    assert [article["path"] for article in json.loads(ran.stdout)["articles"]] == ["desk/blast/a.txt"]
    found = json.loads(compare("--exclude", "c*").stdout)
    assert len(found["articles"]) == 2


@pytest.mark.usefixtures("desk")
def test_rules_can_be_changed_from_the_command_line() -> None:
    found = json.loads(compare("--output-format", "json", "--config", "rules.NUM001.level=info").stdout)
    assert [finding["level"] for finding in found["findings"]] == ["info"]
    assert json.loads(compare("--output-format", "json", "--config", "rules.NUM001={enabled: false}").stdout)["findings"] == []


def test_a_table_of_pyproject_holds_all_that_a_rules_file_may(desk: Path) -> None:
    (desk / "pyproject.toml").write_text(
        '[tool.factcheck]\nversion = 1\n\n[tool.factcheck.rules."HOUSE001 hurt"]\ncheck = "count-mismatch"\nlevel = "error"\n'
        'when.event = ["INJURE"]\nmessage = "{a} or {b}"\nexamples.conflict = [["15 people were hurt.", "19 people were hurt."]]\n',
        encoding="utf-8",
    )
    found = json.loads(compare("--output-format", "json").stdout)["findings"]
    assert [(finding["code"], finding["level"]) for finding in found] == [("HOUSE001", "warning")]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            "[tool.factcheck]\nversion = 1\nsettings = {fail-onn = 3}\n",
            "pyproject.toml:3:13: unknown key 'fail-onn' (did you mean 'fail-on'?)",
        ),
        ("[tool.factcheck]\n\n[tool.factcheck.rules.NUM001]\nlevel = 'eror'\n", "pyproject.toml:4:1: 'eror' is not allowed here"),
        ("[tool.factcheck]\nsettings.min-confidence = 3\n", "pyproject.toml:2:10: 3 is not from 0 to 1"),
        ("[tool.factcheck]\nversion = 2\n", "pyproject.toml:2:1: this version is not known"),
        ("[tool.factcheck]\nversion = \n", "pyproject.toml:2:11: broken TOML: Invalid value"),
        ("[tool.factcheck]\nversion = 1\nnames = 3\n", "pyproject.toml:3:1: names is a list"),
    ],
)
def test_a_fault_in_pyproject_is_told_with_its_place(desk: Path, content: str, told: str) -> None:
    (desk / "pyproject.toml").write_text(content, encoding="utf-8")
    ran = compare()
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in ran.stderr


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--config", "fail-onn=error"], "--config fail-onn=error: unknown key 'fail-onn' (did you mean 'fail-on'?)"),
        (["--config", "rules.NUM001.level=eror"], "'eror' is not allowed here (did you mean 'error'?)"),
        (["--config", "nothing"], "--config nothing: this is not KEY=VALUE (such as fail-on=error"),
        (["--config", "rules.NUM001.level=[error"], "--config rules.NUM001.level=[error: broken YAML"),
        (["--config", "output-format=maxtrix"], "no format is called 'maxtrix' (did you mean 'matrix'?)"),
        (["--config", "fx-date=yesterday"], "'yesterday' is no day"),
        (["--fx-date", "yesterday"], "--fx-date: 'yesterday' is no day"),
        (["--fx", "nope.csv"], "nope.csv: cannot be read: No such file or directory (--fx takes ecb, off, or a CSV file of rates)"),
    ],
)
def test_a_fault_on_the_command_line_is_told_without_a_line(words: list[str], told: str) -> None:
    ran = compare(*words)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in ran.stderr


@pytest.mark.usefixtures("desk")
def test_a_variable_that_names_no_option_is_told() -> None:
    ran = compare(env={"FACTCHECK_FAILON": "error"})
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "FACTCHECK_FAILON: this variable names no option (did you mean FACTCHECK_FAIL_ON?)" in ran.stderr
