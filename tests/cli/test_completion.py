"""What a shell is told of a word that has been begun."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def completed(folder: Path, line: str) -> list[str]:
    words = line.split(" ")
    env = {**os.environ, "_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    ran = subprocess.run([str(Path(sys.executable).parent / "factcheck")], cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    return ran.stdout.split()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("factcheck comp", {"compare"}),
        ("factcheck rules va", {"validate"}),
        ("factcheck compare --stdin", {"--stdin-filename"}),
        ("factcheck compare --fail-on e", {"error"}),
        ("factcheck compare --output-format conc", {"concise"}),
        ("factcheck rules show MON00", {"MON001", "MON002", "MON003", "MON004", "MON005"}),
        ("factcheck compare --ignore crowd", {"crowd-disparity"}),
        ("factcheck compare --select HOUSE", {"HOUSE001"}),
    ],
)
def test_commands_options_formats_and_rules_are_completed(tmp_path: Path, line: str, words: set[str]) -> None:
    house = "version: 1\nrules:\n  HOUSE001 bridge: {check: measure-mismatch, level: error}\n"
    (tmp_path / "rules.yaml").write_text(house, encoding="utf-8")
    assert set(completed(tmp_path, line)) == words


def test_a_broken_rules_file_does_not_break_the_shell(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("version: [\n", encoding="utf-8")
    assert completed(tmp_path, "factcheck rules show NUM001") == ["NUM001"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_for_each_shell_can_be_had(tmp_path: Path, shell: str) -> None:
    env = {**os.environ, "SHELL": f"/bin/{shell}", "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    command = [str(Path(sys.executable).parent / "factcheck"), "--show-completion", shell]
    ran = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert "_FACTCHECK_COMPLETE" in ran.stdout
