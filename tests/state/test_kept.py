"""What is kept between runs: whole or not at all, bounded, and no run fails for want of it."""

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from factcheck import saying
from factcheck.cli import app
from factcheck.domain.article import Article, Skipped
from factcheck.domain.calendar import Timestamp
from factcheck.execute.keeping import Keeping
from factcheck.execute.serial import Serial
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.packed import packing
from factcheck.rules.loader import built_in
from factcheck.saying import Said, Saying
from factcheck.state import kept
from factcheck.state.kept import Kept, clean, digest
from tests.benchmarks import corpus

TEXT = "The blast injured about 15 people early on Sunday, 4 March 2012. Between 20 and 30 were treated, dozens at home, said Ann Lee."
HEDGES = built_in().hedges


def article(text: str = TEXT, name: str = "a.txt") -> Article:
    return article_from(Draft(id=name, path=name, text=text, given=Metadata(), name=name))


@dataclass
class Counting:
    """A saying that counts how often it is asked."""

    asked: int = 0

    def __call__(self, given: Article) -> Said | Skipped:
        self.asked += 1
        return Saying(HEDGES)(given)

    def __getattr__(self, name: str) -> Any:
        return getattr(Saying(HEDGES), name)


def asked(store: Kept, *articles: Article) -> int:
    """How many of the articles are read anew, with the answers that any engine gives."""
    function = Counting()
    assert list(Keeping(Serial(), store).map(function, articles, "extracting")) == [Saying(HEDGES)(a) for a in articles]
    return function.asked


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_what_is_packed_comes_back_equal() -> None:
    for _, text in corpus.made(30):
        said = Saying(HEDGES)(article(text))
        assert packing(Said | Skipped).unpack(packing(Said | Skipped).pack(said)) == said


@pytest.mark.parametrize("data", [b"", b"\x80", b"\xff" * 40, packing(Skipped).pack(Skipped(item="a", stage="b", reason="c"))])
def test_other_bytes_are_no_answer(data: bytes) -> None:
    with pytest.raises(ValueError, match="no packed value"):
        Saying(HEDGES).unpack(data)


def test_an_article_is_read_once(tmp_path: Path) -> None:
    assert asked(Kept(tmp_path), article(), article(name="b.txt")) == 2
    assert asked(Kept(tmp_path), article(), article(name="b.txt"), article(name="c.txt")) == 1


def test_a_name_hangs_on_text_day_meanings_and_program(monkeypatch: pytest.MonkeyPatch) -> None:
    moved = Saying(HEDGES.with_overrides({"about": "20%"}))
    names = [
        Saying(HEDGES).name(article()),
        Saying(HEDGES).name(article(TEXT + " Nine died.")),
        Saying(HEDGES).name(replace(article(), published=Timestamp(day=date(2012, 3, 4)))),
        moved.name(article()),
    ]
    monkeypatch.setattr(saying, "version_of_all", lambda: b"another program")
    names.append(Saying(HEDGES).name(article()))
    assert len({*names}) == 5
    assert digest(b"a", b"bc") != digest(b"ab", b"c")


def test_a_program_without_files_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saying, "version_of_all", lambda: None)
    assert asked(Kept(tmp_path), article()) == 1
    assert files(tmp_path) == []


@pytest.mark.parametrize("damage", [b"", b"\x00" * 10, b"half", None])
def test_a_damaged_file_counts_as_missing_and_is_mended(tmp_path: Path, damage: bytes | None) -> None:
    asked(Kept(tmp_path), article())
    (path,) = files(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-3] if damage is None else damage)
    assert asked(Kept(tmp_path), article()) == 1
    assert path.read_bytes() == whole


def test_an_answer_of_another_sort_counts_as_missing(tmp_path: Path) -> None:
    name = Saying(HEDGES).name(article())
    assert name is not None
    Kept(tmp_path).put(name, b"\x93abc")
    assert asked(Kept(tmp_path), article()) == 1
    assert asked(Kept(tmp_path), article()) == 0


def test_failures_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.extract.extract.extract", lambda _: 1 / 0)
    (answer,) = Keeping(Serial(), Kept(tmp_path)).map(Saying(HEDGES), (article(),), "extracting")
    assert isinstance(answer, Skipped)
    assert files(tmp_path) == []


def test_a_folder_never_grows_beyond_its_bound_and_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "BYTES_A_FOLDER", 10_000)
    store = Kept(tmp_path)
    for n in range(60):
        store.put(f"aa{n:04}", os.urandom(900))
        os.utime(tmp_path / "articles" / "aa" / f"{n:04}", (n, n))
        assert sum(path.stat().st_size for path in files(tmp_path)) <= 10_000
    assert store.get("aa0059") is not None
    assert store.get("aa0000") is None


def test_what_is_used_again_counts_as_new(tmp_path: Path) -> None:
    store = Kept(tmp_path)
    store.put("aabb", b"x")
    os.utime(files(tmp_path)[0], (1, 1))
    assert store.get("aabb") == b"x"
    assert files(tmp_path)[0].stat().st_mtime > time.time() - 60


def test_what_a_killed_run_left_half_written_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "BYTES_A_FOLDER", 3_000)
    folder = tmp_path / "articles" / "aa"
    folder.mkdir(parents=True)
    (folder / "x.part").write_bytes(b"half")
    os.utime(folder / "x.part", (1, 1))
    for n in range(5):
        Kept(tmp_path).put(f"aa{n}", os.urandom(900))
    assert not (folder / "x.part").exists()


def test_an_answer_too_large_is_not_kept(tmp_path: Path) -> None:
    store = Kept(tmp_path)
    store.put("aabb", os.urandom(kept.LARGEST + 1))
    assert (store.get("aabb"), store.trouble) == (None, None)


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("broken", ["mkstemp", "replace"])
def test_on_a_full_disk_nothing_more_is_kept_and_the_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setattr(kept.tempfile if broken == "mkstemp" else kept.os, broken, full)
    store = Kept(tmp_path)
    assert asked(store, article(), article(name="b.txt")) == 2
    assert store.trouble is not None
    assert "No space left" in store.trouble
    assert files(tmp_path) == []


def test_a_file_in_the_folder_s_place_keeps_nothing_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder", encoding="utf-8")
    store = Kept(tmp_path / "cache")
    assert asked(store, article()) == 1
    assert store.trouble is not None


def test_runs_at_the_same_time_do_no_harm_to_each_other(tmp_path: Path) -> None:
    articles = [article(text, path) for path, text in corpus.made(12)]
    expected = [Saying(HEDGES)(a) for a in articles]
    found: list[list[Said | Skipped]] = []
    runs = [
        threading.Thread(target=lambda: found.append(list(Keeping(Serial(), Kept(tmp_path)).map(Saying(HEDGES), articles, ""))))
        for _ in range(4)
    ]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert found == [expected] * 4
    assert len(files(tmp_path)) == 12


def compare(*words: str, **environment: str) -> Any:
    return CliRunner(env={"FACTCHECK_CACHE_DIR": None, **environment}).invoke(app, ["compare", "--isolated", *words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    corpus.write(tmp_path / "in", 6)
    return tmp_path / "in"


def test_a_warm_run_a_cold_one_and_one_without_tell_the_same(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    told = [compare(str(folder), *words).stdout for words in (["--no-cache"], *[["--cache-dir", str(cache)]] * 2)]
    assert len(files(cache / "articles")) == 7  # six articles and the run
    assert len({*told}) == 1
    assert told[0]


def test_no_cache_writes_nothing(folder: Path, tmp_path: Path) -> None:
    compare(str(folder), "--no-cache", "--cache-dir", str(tmp_path / "cache"))
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("home", ["", "relative", "/nonexistent/home"])
def test_no_home_and_no_cache_change_nothing(folder: Path, home: str) -> None:
    words = [sys.executable, "-m", "factcheck", "compare", str(folder), "--isolated", "--output-format", "json"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "FACTCHECK_"))}
    ran = [
        subprocess.run([*words, *more], env=environment | {"HOME": home}, capture_output=True, check=False) for more in ([], ["--no-cache"])
    ]
    assert ran[0].stdout == ran[1].stdout != b""
    assert ran[0].stderr == ran[1].stderr


def test_cleaning_removes_what_is_kept_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    compare(str(folder), "--cache-dir", str(cache))
    (cache / "mine.txt").write_text("mine", encoding="utf-8")
    ran = CliRunner().invoke(app, ["cache", "clean", "--cache-dir", str(cache)])
    assert (ran.exit_code, ran.stdout) == (0, "")
    assert "8 files removed" in ran.stderr
    assert [p.name for p in files(cache)] == ["mine.txt"]
    assert clean(cache, (kept.FOLDER,)) == 0


def test_cleaning_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "mine.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "articles").symlink_to(tmp_path / "other")
    ran = CliRunner().invoke(app, ["cache", "clean", "--cache-dir", str(tmp_path / "cache")])
    assert (ran.exit_code, "Traceback" in ran.stderr) == (2, False)
    assert (tmp_path / "other" / "mine.txt").exists()


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A cache folder whose run was killed while it wrote there."""
    corpus.write(tmp_path / "in", 200)
    cache = tmp_path / "cache"
    words = [sys.executable, "-m", "factcheck", "compare", str(tmp_path / "in"), "--isolated", "--cache-dir", str(cache)]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL) as run:
        until = time.monotonic() + 60
        while len(files(cache)) < 5 and time.monotonic() < until:
            time.sleep(0.01)
        run.send_signal(signal.SIGKILL)
    return cache


def test_a_run_that_is_killed_leaves_whole_answers(killed: Path, tmp_path: Path) -> None:
    words = (str(tmp_path / "in"), "--output-format", "json")
    assert len(files(killed)) >= 5
    assert compare(*words, "--cache-dir", str(killed)).stdout == compare(*words, "--no-cache").stdout
