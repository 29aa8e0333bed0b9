"""The hook for pre-commit and the action for CI, run as those run them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
FACTCHECK = str(Path(sys.executable).parent / "factcheck")


def run(folder: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "FACTCHECK_"))}
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, env={**env, "PATH": path, **variables})


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of three hundred articles in sixty stories, all of them staged."""
    folder = tmp_path_factory.mktemp("desk")
    for story in range(60):
        (folder / "articles" / f"story{story:02}").mkdir(parents=True)
        for outlet in range(5):
            count = 40 + story + (7 if outlet == story % 5 else 0)
            text = f"The blast in district {story} injured {count} people on Sunday, the health board said."
            (folder / "articles" / f"story{story:02}" / f"outlet{outlet}.txt").write_text(text, encoding="utf-8")
    run(folder, "git", "init", "-q")
    run(folder, "git", "add", ".")
    return folder


def test_a_run_of_pre_commit_over_three_hundred_files_equals_one_plain_run(desk: Path, tmp_path: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    here = {
        **hook,
        "language": "system",
        "entry": f"{FACTCHECK} compare",
        "args": ["articles", "--output-format", "concise"],
        "verbose": True,
    }
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [here]}]}), encoding="utf-8")
    ran = run(desk, "pre-commit", "run", "--config", str(config), "--all-files", PRE_COMMIT_HOME=str(tmp_path / "home"), COLUMNS="120")
    plain = run(desk, FACTCHECK, "compare", "articles", "--output-format", "concise", COLUMNS="120")
    assert (plain.returncode, ran.returncode) == (1, 1)
    assert plain.stdout.count(" NUM001 ") == 60
    assert "- exit code: 1" in ran.stdout
    assert plain.stdout.strip() in ran.stdout
    assert ran.stdout.count("Found ") == 1


def test_the_hook_hands_over_no_list_of_files() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["pass_filenames"], hook["require_serial"], hook["language"]) == (False, True, "python")


@pytest.fixture(scope="module")
def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def test_no_input_of_the_action_becomes_text_of_a_script(action: Any) -> None:
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert action["runs"]["using"] == "composite"
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the action's scripts are for bash")
@pytest.mark.parametrize(
    ("paths", "options", "code", "told"),
    [
        ("articles/story00", "", 1, "::warning"),
        ("articles/story00\narticles/story01\n", "--fail-on=error\n", 0, "::warning"),
        ("articles/story00; echo hacked", "", 2, ""),
        ("$(echo hacked)", "", 2, ""),
        ("--help", "", 2, ""),
    ],
)
def test_the_action_compares_and_says_how_it_ended(
    desk: Path, action: Any, tmp_path: Path, paths: str, options: str, code: int, told: str
) -> None:
    (step,) = [step for step in action["runs"]["steps"] if step.get("id") == "compare"]
    output, summary = tmp_path / "output", tmp_path / "summary"
    ran = run(
        desk, "bash", "-e", "-c", step["run"],
        PATHS=paths, OPTIONS=options, GITHUB_OUTPUT=str(output), GITHUB_STEP_SUMMARY=str(summary),
    )  # fmt: skip
    assert ran.returncode == code, ran.stderr
    assert output.read_text(encoding="utf-8") == f"exit-code={code}\n"
    assert told in ran.stdout
    assert "hacked\n" not in ran.stdout
    assert summary.exists() is (code != 2)
