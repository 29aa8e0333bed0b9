"""Beyond a limit something is left out; every format says so, or the program does on stderr."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.ingest import read
from factcheck.limits import LONGEST_ARTICLE, LONGEST_SENTENCE, MOST_ARTICLES
from factcheck.report.renderers import RENDERERS

BLAST = "The blast injured {} people in Oreval on Sunday, police said.\n"
WORDS = "and so on " * (LONGEST_SENTENCE // 8)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story with a file too large, an article too long, a sentence too long, and more articles than are compared."""
    folder = tmp_path_factory.mktemp("limits")
    for number in range(MOST_ARTICLES + 1):
        (folder / f"a{number:03}.txt").write_text(BLAST.format(number % 7 + 10), encoding="utf-8")
    (folder / "a000.txt").write_text(BLAST.format(40) + f"\n{WORDS}\n", encoding="utf-8")
    (folder / "long.txt").write_text("1 " * LONGEST_ARTICLE, encoding="utf-8")
    (folder / "large.txt").write_text("x" * 3_000_000, encoding="utf-8")
    return folder


@pytest.mark.parametrize("form", RENDERERS)
def test_every_limit_that_was_met_is_told_in_every_format(folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "LARGEST_FILE", 2_500_000)
    all_told = ["-v"] if form == "jsonl" else []  # which counts them otherwise: of a million articles many are left out
    ran = CliRunner().invoke(app, ["compare", str(folder), "--isolated", "--no-cache", "--output-format", form, *all_told])
    assert ran.exit_code == 1
    said = " ".join((ran.stdout + ran.stderr).replace("│", " ").split())
    assert "it has 3,000,000 bytes, and 2,500,000 at most are read" in said
    assert f"it has {2 * LONGEST_ARTICLE:,} characters, and {LONGEST_ARTICLE:,} at most are read" in said
    assert f"a sentence of more than {LONGEST_SENTENCE:,} characters" in said
    assert f"of its {MOST_ARTICLES + 1} articles only the first {MOST_ARTICLES} by path are compared" in said
