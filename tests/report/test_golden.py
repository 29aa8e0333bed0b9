"""Whole screens, as they are printed.

After a wanted change: `FACTCHECK_GOLDEN=write pytest tests/report/test_golden.py`.
Then read the diff; a golden file that nobody reads proves nothing.
"""

import os
from pathlib import Path

import pytest

from factcheck.report.extract_formats import EXTRACT_RENDERERS
from factcheck.report.renderers import RENDERERS, View
from tests.report.builders import extracted, harbour

GOLDEN = Path(__file__).parent / "golden"
SCREENS = {
    "full-100.txt": ("full", View(width=100)),
    "full-70.txt": ("full", View(width=70)),
    "full-50.txt": ("full", View(width=50)),
    "full-70-ascii-all.txt": ("full", View(width=70, ascii=True, show_agreements=True, show_coverage=True)),
    "full-120-unwrapped.txt": ("full", View(width=120, wrap=False)),
    "full-80-color.txt": ("full", View(width=80, color=True)),
    "concise.txt": ("concise", View(width=40)),
    "matrix-100.txt": ("matrix", View(width=100)),
    "matrix-80.txt": ("matrix", View(width=80)),
    "matrix-50.txt": ("matrix", View(width=50)),
    "page.html": ("html", View()),
    "report.json": ("json", View(width=80)),
    "report.jsonl": ("jsonl", View()),
    "report.sarif": ("sarif", View()),
    "github.txt": ("github", View()),
    "gitlab.json": ("gitlab", View()),
    "junit.xml": ("junit", View()),
    "comment.md": ("markdown", View()),
    "findings.csv": ("csv", View()),
}


@pytest.mark.parametrize("name", SCREENS)
def test_a_report_is_printed_as_it_was(name: str) -> None:
    form, view = SCREENS[name]
    assert_golden(name, RENDERERS[form](harbour(), view))


@pytest.mark.parametrize("form", EXTRACT_RENDERERS)
def test_an_extract_is_printed_as_it_was(form: str) -> None:
    assert_golden(f"extract.{form}.txt", EXTRACT_RENDERERS[form](extracted(), View(width=100)))


def test_every_golden_file_is_printed_by_a_test() -> None:
    expected = {*SCREENS, *(f"extract.{form}.txt" for form in EXTRACT_RENDERERS)}
    assert {path.name for path in GOLDEN.iterdir()} == expected


def assert_golden(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_text(encoding="utf-8")
