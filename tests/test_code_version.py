"""Which program it is: what is kept between runs hangs on it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck import code_version as module

Version = Callable[[], bytes | None]


@pytest.fixture
def version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Version:
    (tmp_path / "room").mkdir()
    for name in ("code_version.py", "room/table.py"):
        (tmp_path / name).write_text("A = 1")
        os.utime(tmp_path / name, (1, 1))
    monkeypatch.setattr(module, "__file__", str(tmp_path / "code_version.py"))
    return module.code_version.__wrapped__


def test_a_program_is_the_same_as_long_as_nobody_writes_to_it(version: Version, tmp_path: Path) -> None:
    before = version()
    (tmp_path / "notes.txt").write_text("no module")
    assert version() == before


@pytest.mark.parametrize("text", ["A = 2", "A = 10"])
def test_it_is_another_when_a_module_is_written_anew_or_grows(version: Version, tmp_path: Path, text: str) -> None:
    before = version()
    (tmp_path / "room/table.py").write_text(text)
    assert version() != before


def test_it_is_another_when_a_module_comes(version: Version, tmp_path: Path) -> None:
    before = version()
    (tmp_path / "room/more.py").write_text("")
    assert version() != before


def test_a_program_whose_modules_are_no_files_is_unknown(version: Version, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "__file__", "/nowhere/program.zip/factcheck/code_version.py")
    assert version() is None
