"""`factcheck init`: files that hold, written once, all or none."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from factcheck import __version__
from factcheck.cli import app

FILES = [".github/workflows/factcheck.yml", ".pre-commit-config.yaml", "rules.schema.json", "rules.yaml"]


def init(folder: Path, *words: str) -> Any:
    return CliRunner().invoke(app, ["init", str(folder), *words])


def written(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_what_is_written_holds(tmp_path: Path) -> None:
    ran = init(tmp_path, "--articles", "texts/today")
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert written(tmp_path) == FILES
    for command in ("validate", "test"):
        assert CliRunner().invoke(app, ["rules", command, str(tmp_path / "rules.yaml")]).exit_code == 0
    assert (tmp_path / "rules.yaml").read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=rules.schema.json\n")
    schema = CliRunner().invoke(app, ["schema", "rules"]).stdout
    assert json.loads((tmp_path / "rules.schema.json").read_text(encoding="utf-8")) == json.loads(schema)


def test_the_hook_and_the_workflow_compare_the_articles_that_are_named(tmp_path: Path) -> None:
    init(tmp_path, "--articles", "texts/today")
    hook = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"][0]
    assert hook["entry"] == "factcheck compare texts/today"
    assert (hook["pass_filenames"], hook["require_serial"]) == (False, True)
    assert hook["additional_dependencies"] == [f"factcheck-cli=={__version__}"]
    workflow = yaml.safe_load((tmp_path / ".github/workflows/factcheck.yml").read_text(encoding="utf-8"))
    runs = [step["run"] for step in workflow["jobs"]["factcheck"]["steps"] if "run" in step]
    assert any(run.startswith("factcheck compare texts/today --output-format github") for run in runs)


def test_each_command_of_the_workflow_is_one_that_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    init(tmp_path)
    (tmp_path / "articles").mkdir()
    for name, count in (("a.txt", 15), ("b.txt", 19)):
        (tmp_path / "articles" / name).write_text(f"The blast injured {count} people on Sunday.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    workflow = yaml.safe_load((tmp_path / ".github/workflows/factcheck.yml").read_text(encoding="utf-8"))
    runs = [step["run"].split() for step in workflow["jobs"]["factcheck"]["steps"] if step.get("run", "").startswith("factcheck ")]
    codes = [CliRunner().invoke(app, words[1:]).exit_code for words in runs]
    assert codes == [0, 0, 1]
    assert {"factcheck.html", "factcheck.sarif"} <= set(written(tmp_path))


def test_nothing_is_written_over_unless_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("mine", encoding="utf-8")
    (tmp_path / ".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    ran = init(tmp_path)
    assert ran.exit_code == 0
    assert "rules.yaml is there already and stays as it is" in ran.stderr
    assert yaml.safe_load(ran.stdout)["repos"][0]["hooks"][0]["id"] == "factcheck"
    assert (tmp_path / "rules.yaml").read_text(encoding="utf-8") == "mine"
    assert written(tmp_path) == FILES
    assert init(tmp_path, "--force").exit_code == 0
    assert "version: 1" in (tmp_path / "rules.yaml").read_text(encoding="utf-8")


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / ".github").write_text("no folder", encoding="utf-8")
    ran = init(tmp_path)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "Traceback" not in ran.stderr
    assert written(tmp_path) == [".github"]


@pytest.mark.parametrize("articles", ["", "-x", "a b", "a;rm", "$(x)", "a\nb: c", "{version}"])
def test_a_path_that_cannot_stand_in_a_script_is_refused(tmp_path: Path, articles: str) -> None:
    ran = init(tmp_path, f"--articles={articles}")
    assert (ran.exit_code, written(tmp_path)) == (2, [])
