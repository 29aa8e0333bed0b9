"""The page of a rule: everything that its check declares, ways to accept it that hold, and a reference that is up to date."""

import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.rules.checks.interface import Check
from factcheck.rules.describe import accepting, page, shown
from factcheck.rules.loader import built_in
from factcheck.rules.ruleset import Rule

ROOT = Path(__file__).parent.parent.parent
RULES = built_in().rules


def rules(*words: str) -> Any:
    return CliRunner().invoke(app, ["rules", *words])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_says_what_why_options_examples_and_how_to_accept(rule: Rule) -> None:
    told = page(rule)
    assert told.startswith(f"{rule.code} {rule.name}\n{rule.level} · check {rule.check}")
    assert rule.runs.doc.strip() in told
    for option in rule.runs.options:
        kind = "share" if option.share else "number"
        low, high, default = (shown(value, share=option.share) for value in (option.low, option.high, option.default))
        assert f"{option.name}: {kind} from {low} to {high}, default {default}" in told
        assert option.help in told
    for pair in (*rule.runs.conflict, *rule.runs.agree):
        assert "\n    ".join(pair) in told
    assert all(how in told for _, how in accepting(rule))
    if isinstance(rule.runs, Check):
        assert all(str(kind) in told for kind in rule.runs.kinds)


def test_a_page_tells_what_a_house_has_changed(tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text("version: 1\nrules:\n  MON001: {tolerance: 2%, level: warning}\n", encoding="utf-8")
    told = rules("show", "MON001", str(file)).stdout
    assert "tolerance: share from 0% to 100%, default 0%, here 2%" in told
    assert "\nwarning · " in told


def test_the_reference_of_all_rules_is_up_to_date() -> None:
    told = rules("show", "--all", "--isolated", "--format", "markdown").stdout
    assert told == (ROOT / "factcheck" / "rules" / "checks" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\w+)", told, re.MULTILINE) == sorted(rule.code for rule in RULES)


def test_all_pages_can_be_read_at_once() -> None:
    told = rules("show", "--all", "--isolated").stdout
    assert all(f"{rule.code} {rule.name}\n" in told for rule in RULES)


@pytest.mark.parametrize("level", ["info", None])
def test_the_entries_that_accept_a_rule_are_entries_of_a_rules_file(tmp_path: Path, level: str | None) -> None:
    entries = [how for what, how in accepting(RULES[0]) if how.startswith("rules:")]
    assert len(entries) == 2
    entry = entries[0] if level else entries[1]
    file = tmp_path / "rules.yaml"
    file.write_text(f"version: 1\n{entry}\n", encoding="utf-8")
    left = {line.split()[0]: line.split()[2] for line in rules("list", str(file)).stdout.splitlines()}
    assert left.get(RULES[0].code) == level


@pytest.mark.parametrize("words", [["show"], ["show", "MON001", "rules.yaml", "--all"], ["show", "NOPE"], ["show", "--all", "nope.yaml"]])
def test_what_names_no_rule_is_told(words: list[str]) -> None:
    ran = rules(*words)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "Traceback" not in ran.stderr
