"""What the README promises is what the project does."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

ROOT = Path(__file__).parent.parent


def test_the_readme_holds_both_commands_and_ci_runs_the_second() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    tests = 'python -m pip install -e ".[test]" && python -m pytest'
    assert "python -m pip install -e . && factcheck compare articles/" in readme
    assert tests in readme
    assert tests in run


def test_the_readme_shows_what_the_first_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = CliRunner().invoke(app, ["compare", "articles/", "--width", "100"])
    assert ran.exit_code == 1
    assert f"```\n{ran.stdout.rstrip()}\n```" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["validate", "test"])
def test_the_rules_of_this_house_hold(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.chdir(ROOT)
    assert CliRunner().invoke(app, ["rules", command]).exit_code == 0
