"""The table of faults names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck import limits

ROOT = Path(__file__).parent.parent.parent
ROWS = [
    line.split(" | ") for line in Path(__file__).with_name("README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")
][1:]
HELD = sorted({re.findall(r"`(tests/\S+::\w+)`", row[2])[0] for row in ROWS})


@pytest.mark.parametrize("held", HELD)
def test_a_fault_is_held_by_a_test(held: str) -> None:
    path, _, name = held.partition("::")
    assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8")


def test_security_states_the_limits_as_they_are() -> None:
    said = (ROOT / "SECURITY.md").read_text(encoding="utf-8").replace("\n", " ")
    assert limits.LARGEST_LIST == 16_000_000
    assert "`articles.yaml` may have 16 MB" in said
    assert f"front matter {limits.LONGEST_FRONT_MATTER:,} characters" in said
    assert limits.LARGEST_RUN == 2_000_000_000
    assert "a stored run 2 GB" in said
    assert limits.FURTHEST_POWER == 60
    assert "a number sixty powers of ten" in said
