"""Work in several processes: the answers of one process, whatever happens to another, and nothing left behind."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from factcheck.domain.kinds import Kind
from factcheck.errors import InputError
from factcheck.execute.processes import Processes
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.pipeline import compare, stories_of
from factcheck.rules.loader import built_in
from factcheck.saying import Saying
from factcheck.settings import Settings
from tests.benchmarks import corpus

HERE = os.getpid()


def slow_first(item: int) -> tuple[int, bool]:
    time.sleep(0.05 if item % 8 == 1 else 0)
    return item, multiprocessing.parent_process() is not None


@dataclass(frozen=True)
class Deadly:
    """Kills the process that it works in, for some items."""

    by: int

    def __call__(self, item: int) -> int:
        if item and item % self.by == 0 and multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        return item

    def lost(self, item: int) -> int:
        return -item


def deadly(item: int) -> int:
    return Deadly(7)(item)


@contextmanager
def nothing_left() -> Iterator[None]:
    before = set(multiprocessing.active_children())
    yield
    assert set(multiprocessing.active_children()) == before


def test_answers_come_in_order_from_other_processes() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine:
        found = list(engine.map(slow_first, range(60), "counting"))
    assert [item for item, _ in found] == list(range(60))
    assert sum(elsewhere for _, elsewhere in found) == 59


def test_items_that_are_not_at_hand_are_taken_a_bounded_number_ahead() -> None:
    taken: list[int] = []

    def coming() -> Iterator[int]:
        for n in range(1000):
            taken.append(n)
            yield n

    with nothing_left(), Processes(2, fewest=1) as engine:
        for told, (item, elsewhere) in enumerate(engine.map(slow_first, coming(), "counting")):
            assert (item, elsewhere) == (told, told > 0)
            assert len(taken) < told + 100
    assert len(taken) == 1000


def test_an_item_that_is_sent_and_kills_its_process_is_lost_alone() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine:
        found = list(engine.map(Deadly(17), iter(range(40)), "counting"))
    assert found == [-n if n and n % 17 == 0 else n for n in range(40)]


def test_few_items_start_no_process() -> None:
    with Processes(2) as engine:
        assert not any(elsewhere for _, elsewhere in engine.map(slow_first, range(20), "counting"))


def test_processes_that_are_no_forks_answer_alike() -> None:
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        with nothing_left(), Processes(2, fewest=1) as engine:
            assert list(engine.map(abs, range(-30, 0), "counting")) == [abs(n) for n in range(-30, 0)]
    finally:
        stop.set()
        other.join()


def test_an_item_that_kills_its_process_is_lost_alone() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine:
        assert list(engine.map(Deadly(17), range(40), "counting")) == [-n if n and n % 17 == 0 else n for n in range(40)]


def test_a_death_that_no_answer_stands_for_is_an_error_with_a_hint() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine, pytest.raises(InputError, match="a process died"):
        list(engine.map(deadly, range(40), "counting"))


def test_work_that_nobody_finishes_leaves_no_process() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine:
        assert next(engine.map(slow_first, range(1000), "counting"))


def test_two_processes_tell_what_one_tells(tmp_path: Path) -> None:
    corpus.write(tmp_path, 40)
    settings = Settings(paths=(str(tmp_path),), isolated=True)
    with Processes(2, fewest=2) as engine:
        assert compare(settings, engine) == compare(settings)


def article(name: str, text: str) -> object:
    return article_from(Draft(id=name, path=name, text=text, given=Metadata(story="s"), name=name))


def test_an_article_that_the_program_fails_on_is_left_out_and_the_rest_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.extract.extract import extract

    def failing(given: object) -> object:
        if given.id == "bad.txt":  # type: ignore[attr-defined]
            raise RuntimeError("boom")
        return extract(given)  # type: ignore[arg-type]

    monkeypatch.setattr("factcheck.extract.extract.extract", failing)
    texts = {"a.txt": "The blast injured 15 people on Sunday.", "b.txt": "The blast injured 19 people on Sunday.", "bad.txt": "Nine died."}
    (story,) = stories_of(tuple(article(*one) for one in texts.items()), built_in())  # type: ignore[misc]
    assert [a.id for a in story.articles] == ["a.txt", "b.txt"]
    assert len([fact for fact in story.facts if fact.kind is Kind.COUNT]) == 1
    assert [(s.item, s.stage) for s in story.skipped] == [("bad.txt", "extract")]
    assert "RuntimeError at test_processes.py:" in story.skipped[0].reason


def test_an_article_that_kills_is_left_out_too() -> None:
    left_out = Saying(built_in().hedges).lost(article("a.txt", "Nine died."))  # type: ignore[arg-type]
    assert (left_out.item, left_out.stage) == ("a.txt", "extract")


def children_of(pid: int) -> set[int]:
    return {int(n) for task in Path(f"/proc/{pid}/task").iterdir() for n in (task / "children").read_text(encoding="utf-8").split()}


@pytest.mark.skipif(not Path(f"/proc/self/task/{HERE}/children").exists(), reason="the system tells no children")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_no_process_and_no_half_written_file(tmp_path: Path, sent: signal.Signals) -> None:
    corpus.write(tmp_path / "in", 400)
    words = [sys.executable, "-m", "factcheck", "compare", str(tmp_path / "in"), "--isolated", "-j", "2", "-o", str(tmp_path / "out")]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=tmp_path, start_new_session=True) as run:
        until = time.monotonic() + 60
        while len(workers := children_of(run.pid)) < 2 and time.monotonic() < until:
            time.sleep(0.01)
        assert len(workers) == 2
        os.killpg(run.pid, sent) if sent is signal.SIGINT else run.send_signal(sent)
        _, told = run.communicate(timeout=60)
    assert run.returncode == (130 if sent is signal.SIGINT else -sent), told.decode()
    assert told == b""
    until = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def failing(item: int) -> int:
    if item == 31:
        raise LookupError("thirty-one")
    return item


def test_what_a_function_raises_is_raised_and_leaves_no_process() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine, pytest.raises(LookupError, match="thirty-one"):
        list(engine.map(failing, range(60), "counting"))


def long_answer(item: int) -> bytes:
    return bytes(3_000_000 + item)


def test_answers_larger_than_any_pipe_come_whole_and_ending_amid_them_is_no_wait() -> None:
    with nothing_left(), Processes(2, fewest=1) as engine:
        found = engine.map(long_answer, range(40), "counting")
        assert [len(next(found)) for _ in range(12)] == [3_000_000 + n for n in range(12)]
