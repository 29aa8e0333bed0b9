"""What is no news, or was written to stop the program: it ends in time, and says what it left out and why."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.domain.report import Report
from factcheck.ingest import read
from factcheck.limits import LONGEST_ARTICLE, LONGEST_SENTENCE, MOST_ARTICLES, MOST_FIGURES, MOST_PAIRS
from factcheck.pipeline import compare
from factcheck.settings import Settings

PLAIN = "The mayor said that all of them had been taken to the hospital of the town, and that she was with them there. " * 4
BLAST = "The blast injured {} people in Oreval on Sunday, police said."
# Seconds that any of these may take on a busy machine; before the limits they took minutes, or never came to an end.
PATIENCE = 60


@pytest.fixture(autouse=True)
def _in_time() -> Iterator[None]:
    began = time.monotonic()
    yield
    assert time.monotonic() - began < PATIENCE


def run(folder: Path, *texts: str) -> Report:
    for number, text in enumerate(texts):
        (folder / f"a{number:05}.txt").write_text(text, encoding="utf-8")
    return compare(Settings(paths=(str(folder),), isolated=True))


def told(report: Report) -> str:
    return "\n".join(f"{s.stage}: {s.reason}" for s in report.skipped)


def figures(count: int, seed: int) -> list[str]:
    draw = random.Random(seed)  # noqa: S311  (the same figures in every run)
    return [str(draw.randint(10, 9999)) for _ in range(count)]


def test_a_sentence_of_three_thousand_figures_is_left_out_and_the_rest_compared(tmp_path: Path) -> None:
    report = run(
        tmp_path,
        *(f"{BLAST.format(n)} {PLAIN}\n\nHurt were " + ", ".join(f"{f} people" for f in figures(3000, n)) + ".\n" for n in (15, 19)),
    )
    assert f"extract: a sentence of more than {LONGEST_SENTENCE:,} characters, from line 3, not read" in told(report)
    assert [f.code for f in report.findings] == ["NUM001"]


def test_a_megabyte_in_one_line_is_left_out(tmp_path: Path) -> None:
    line = "and so on " * 99_000
    assert "of more than 4,000 characters" in told(run(tmp_path, *(f"{BLAST.format(n)} {PLAIN}\n{line}\n" for n in (15, 19))))


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_thousands_of_figures_are_compared_as_far_as_the_limits_go(tmp_path: Path, between: str) -> None:
    report = run(tmp_path, *(f"{PLAIN}\n\n{between.join(f'There were {f} people hurt.' for f in figures(6_000, n))}\n" for n in (1, 2)))
    assert f"figures only the first {MOST_FIGURES:,} are compared" in told(report)
    assert f"of its pairs of figures only {MOST_PAIRS:,} are weighed" in told(report)


def test_numbers_without_a_sentence_are_left_out(tmp_path: Path) -> None:
    assert "characters, from line 3, not read" in told(run(tmp_path, *(f"{PLAIN}\n\n{' '.join(figures(150_000, n))}\n" for n in (1, 2))))


def test_an_article_longer_than_any_is_left_out(tmp_path: Path) -> None:
    report = run(tmp_path, BLAST.format(15), BLAST.format(19), "1 " * LONGEST_ARTICLE)
    assert f"read: it has 2,000,000 characters, and {LONGEST_ARTICLE:,} at most are read" in told(report)
    assert len(report.findings) == 1


def test_a_file_larger_than_any_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "LARGEST_FILE", 1000)
    monkeypatch.setattr(read, "LARGEST_FEED", 3000)
    (tmp_path / "feed.jsonl").write_text(" " * 2000 + "\n", encoding="utf-8")
    report = run(tmp_path, BLAST.format(15), BLAST.format(19), "x" * 1001)
    assert told(report) == "read: it has 1,001 bytes, and 1,000 at most are read"


def test_of_ten_thousand_articles_of_one_story_the_first_are_compared(tmp_path: Path) -> None:
    report = run(tmp_path, *(BLAST.format(n % 17 + 10) for n in range(10_000)))
    assert f"of its 10,000 articles only the first {MOST_ARTICLES} by path are compared" in told(report)
    assert report.summary.compared


def test_ordinary_articles_meet_no_limit() -> None:
    assert compare(Settings(paths=("articles",), isolated=True)).skipped == ()
