"""What the README promises is what the project does."""

from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_readme_holds_both_commands_and_ci_runs_the_second() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    run = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    tests = 'python -m pip install -e ".[test]" && python -m pytest'
    assert "python -m pip install -e . && factcheck compare articles/" in readme
    assert tests in readme
    assert tests in run
