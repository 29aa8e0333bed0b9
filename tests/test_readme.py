"""What the README promises is what the project does."""

import re
from pathlib import Path
from typing import Any

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


def readme_commands() -> list[str]:
    """The commands in the blocks and between the backquotes of the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = [line for block in re.findall(r"```\n(.*?)```", readme, re.DOTALL) for line in block.splitlines()]
    found = [line.rpartition("&& ")[2] for line in blocks] + re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", readme, flags=re.DOTALL))
    return [line for line in found if line.startswith("factcheck ")]


def test_every_command_and_option_in_the_readme_exists() -> None:
    from typer.main import get_command

    assert len(readme_commands()) > 20
    for line in readme_commands():
        command: Any = get_command(app)
        options = {name for param in command.params for name in param.opts}
        for word in line.split()[1:]:
            if word.startswith("-") and len(word) > 1:
                assert word.partition("=")[0] in {*options, "--install-completion"}, line
            elif below := getattr(command, "commands", {}):
                assert word in below, line
                command = below[word]
                options = {name for param in command.params for name in param.opts}


def test_the_rule_in_the_readme_holds(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rules = next(block for block in re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL) if "rules:" in block and "HOUSE" in block)
    (tmp_path / "rules.yaml").write_text(rules, encoding="utf-8")
    ran = CliRunner().invoke(app, ["rules", "test", str(tmp_path / "rules.yaml")])
    assert ran.exit_code == 0, ran.stdout


def test_every_file_that_the_readme_names_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:factcheck|tests)/[\w./-]+)`", readme))
    assert len(named) > 12
    assert sorted(name for name in named if not (ROOT / name).exists()) == []
