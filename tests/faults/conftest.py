"""The folder that every fault befalls."""

from pathlib import Path

import pytest

FIFTEEN, NINETEEN = "The blast injured 15 people on Sunday.", "The blast injured 19 people on Sunday."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(FIFTEEN, encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text(NINETEEN, encoding="utf-8")
    return tmp_path / "in"
