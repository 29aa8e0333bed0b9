"""What holds for every check: a file and a line each, a page, examples, a rule in the built-in pack."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.rules.checks import CHECKS, all_checks
from factcheck.rules.checks.interface import Check, NameCheck, StoryCheck
from factcheck.rules.loader import built_in

FOLDER = Path(__file__).parents[2] / "factcheck" / "rules" / "checks"


def test_every_file_holds_a_check_that_is_listed_once() -> None:
    files = sorted(p.stem for p in FOLDER.glob("*.py") if p.stem not in {"__init__", "interface"})
    assert sorted(name.replace("-", "_") for name in CHECKS) == files
    assert tuple(check.name for check in all_checks()) == CHECKS


def test_every_check_has_one_rule_and_every_code_is_given_once() -> None:
    rules = built_in().rules
    assert sorted(rule.check for rule in rules) == sorted(CHECKS)
    assert len({rule.code for rule in rules}) == len(rules)


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_every_check_has_a_page_with_an_example_and_what_settles_it(check: Check | NameCheck | StoryCheck) -> None:
    title, *paragraphs = check.doc.strip().split("\n\n")
    assert title.endswith(".")
    assert any(paragraph.startswith("For example: ") for paragraph in paragraphs)
    assert not paragraphs[-1].startswith("For example: ")


@pytest.mark.parametrize("check", [c for c in all_checks() if isinstance(c, StoryCheck)], ids=lambda check: check.name)
def test_every_check_of_a_story_has_examples_of_both_sorts(check: StoryCheck) -> None:
    assert check.conflict
    assert check.agree
