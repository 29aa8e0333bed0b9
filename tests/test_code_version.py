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


def test_a_program_without_the_text_of_its_modules_is_unknown(version: Version, tmp_path: Path) -> None:
    assert version() is not None
    for path in tmp_path.rglob("*.py"):
        path.rename(path.with_suffix(".pyc"))
    assert version() is None


@pytest.fixture
def site(version: Version, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which a library and its distribution are installed."""
    assert version() is not None
    home = tmp_path.with_name(f"{tmp_path.name}-site")
    (home / "pint").mkdir(parents=True)
    (home / "pint" / "__init__.py").write_text("")
    (home / "Pint-0.25.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(home))
    monkeypatch.delitem(module.sys.modules, "pint", raising=False)
    monkeypatch.setattr(module, "_LIBRARIES", ("pint", "no_such_library"))
    monkeypatch.setattr(module, "code_version", version)
    return home


CHANGES: dict[str, Callable[[Path], object]] = {
    "a library of another version": lambda site: (site / "Pint-0.25.dist-info").rename(site / "Pint-0.26.dist-info"),
    "a library that another one needs": lambda site: (site / "flexparser-1.dist-info").mkdir(),
    "another first module": lambda site: (site / "pint" / "__init__.py").write_text("A = 1"),
    "rates beside it": lambda site: (site / "pint" / "eurofxref-hist.zip").write_text("rates"),
    "a module of ours": lambda _: (Path(module.__file__).parent / "more.py").write_text(""),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_kept_hangs_on_libraries_too(site: Path, change: str) -> None:
    asked = module.version_of_all.__wrapped__
    before = asked()
    assert asked() == before is not None
    (site / "notes.txt").write_text("no distribution")
    assert asked() == before
    CHANGES[change](site)
    assert asked() not in {before, None}


def test_what_is_kept_hangs_on_python_to_its_last_digit(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = module.version_of_all.__wrapped__
    before = asked()
    assert site.exists()
    monkeypatch.setattr(module.sys, "version", "3.99.1 (main)")
    assert asked() not in {before, None}


def test_without_a_program_there_is_no_version_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "code_version", lambda: None)
    assert module.version_of_all.__wrapped__() is None
