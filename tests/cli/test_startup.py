"""What a command loads before it does anything: nothing it will not use. How long that takes is measured in tests/benchmarks."""

import subprocess
import sys
from pathlib import Path

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
        "factcheck.ingest",
    ),
    "compare articles/ --isolated": ("jinja2", "pint", "tomllib", "factcheck.ingest.html.read"),
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


# What a run over other rules has no need of where one before has kept what the articles say, and what one that is told again has none of.
SAID = ("factcheck.extract.extract", "factcheck.extract.dates", "factcheck.extract.quantities", "factcheck.assemble.assemble")
WHOLE = (*SAID, "factcheck.pipeline", "factcheck.ingest.read", "factcheck.align", "factcheck.rules.judge", "factcheck.outcome")


@pytest.mark.parametrize("typed", ASKED)
def test_a_command_loads_nothing_that_it_does_not_use(typed: str) -> None:
    assert sorted(loaded(typed) & set(ASKED[typed])) == []


def test_a_second_run_loads_nothing_that_reads_articles_out_or_compares(tmp_path: Path) -> None:
    typed = f"compare articles/ --cache-dir {tmp_path}"
    assert set(WHOLE) <= loaded(typed)
    assert sorted(loaded(f"{typed} --ignore NUM006") & set(SAID)) == []
    assert sorted(loaded(typed) & set(WHOLE)) == []


def loaded(typed: str) -> set[str]:
    """The modules that a command loads."""
    ran = subprocess.run([sys.executable, "-c", RUN, *typed.split()], capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1)
    assert ran.stdout
    found = set(ran.stderr.split())
    assert "factcheck" in found
    return found
