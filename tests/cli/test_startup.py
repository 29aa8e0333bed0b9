"""What a command loads before it does anything: nothing it will not use. How long that takes is measured in tests/benchmarks."""

import subprocess
import sys

import pytest

ASKED = {
    # What is typed, and what must not be loaded for it.
    "--version": ("typer", "rich", "yaml", "msgspec"),
    "--help": (
        "rich",
        "yaml",
        "msgspec",
        "jinja2",
        "pint",
        "factcheck.pipeline",
        "factcheck.domain",
        "factcheck.rules",
        "factcheck.cli.compare",
    ),
    "rules list": (
        "rich",
        "jinja2",
        "pint",
        "tomllib",
        "hashlib",
        "factcheck.cli.compare",
        "factcheck.pipeline",
        "factcheck.extract",
        "factcheck.align",
        "factcheck.rules.checks.count_mismatch",
    ),
    "compare articles/ --isolated": ("jinja2", "pint", "tomllib"),
}
RUN = """
import sys
from factcheck.__main__ import main
sys.argv = ["factcheck", *sys.argv[1:]]
try:
    main()
finally:
    sys.stderr.write("\\n".join(sys.modules))
"""


@pytest.mark.parametrize("typed", ASKED)
def test_a_command_loads_nothing_that_it_does_not_use(typed: str) -> None:
    ran = subprocess.run([sys.executable, "-c", RUN, *typed.split()], capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1)
    assert ran.stdout
    loaded = set(ran.stderr.split())
    assert "factcheck" in loaded
    assert sorted(loaded & set(ASKED[typed])) == []
