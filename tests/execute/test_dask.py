"""Work on a Dask cluster: the answers of one process, whatever happens to a worker, and nothing left behind or said."""

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.errors import InputError
from factcheck.execute.serial import Serial
from factcheck.execute.telling import Telling
from factcheck.pipeline import compare
from factcheck.report.renderers import RENDERERS, View
from factcheck.settings import Settings
from tests.benchmarks import corpus
from tests.execute.clusters import Cluster, cluster
from tests.execute.test_processes import children_of, failing, slow_first

pytest.importorskip("distributed", reason="the extra `dask` is not installed")

ROOT = Path(__file__).parents[2]
HERE = os.getpid()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("dask") / "cluster") as found:
        yield found


def dask(running: Cluster, **how: Any) -> Any:
    from factcheck.execute.dask.engine import Dask

    return Dask(address=running.address, **how)


def pid_of(_item: int) -> int:
    return os.getpid()


@dataclass(frozen=True)
class Deadly:
    """Kills the process that it works in, for some items, unless that is the one that asks."""

    by: int
    asks: int

    def __call__(self, item: int) -> int:
        if item % self.by == self.by - 1 and os.getpid() != self.asks:
            os.kill(os.getpid(), signal.SIGKILL)
        return item

    def lost(self, item: int) -> int:
        return -item


def test_answers_come_in_order_from_the_workers(running: Cluster) -> None:
    with dask(running) as engine:
        found = list(engine.map(slow_first, range(300), "counting"))
        assert HERE not in {*engine.map(pid_of, range(20), "counting")}
    assert [item for item, _ in found] == list(range(300))


def frozen(_item: int) -> int:
    return gc.get_freeze_count()


def test_what_a_worker_has_loaded_is_not_looked_through_for_garbage_again(running: Cluster) -> None:
    with dask(running) as engine:
        list(engine.map(frozen, range(64), "load"))
        assert min(engine.map(frozen, range(64), "count")) > 0


def test_few_items_are_taken_ahead_of_the_answers(running: Cluster) -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for item in range(1_000_000):
            taken = item
            yield item

    with dask(running) as engine:
        answers = engine.map(slow_first, items(), "counting")
        assert [next(answers)[0] for _ in range(100)] == list(range(100))
        assert taken < 4_000


def test_a_worker_killed_amid_the_work_changes_no_byte(running: Cluster, tmp_path: Path) -> None:
    corpus.write(tmp_path, 120)
    settings = Settings(paths=(str(tmp_path),), isolated=True)
    killed: set[int] = set()
    with dask(running) as engine:

        def told(_stage: str, done: int, _total: int) -> None:
            if done == 10 and len(killed) < 2:
                killed.add(pid := min(engine._client.run(os.getpid).values()))
                os.kill(pid, signal.SIGKILL)

        found = compare(settings, Telling(engine, told))
    assert killed
    assert RENDERERS["json"](found, View()) == RENDERERS["json"](compare(settings, Serial()), View())


def test_a_stream_sends_no_text_and_loses_nothing_with_a_worker(running: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import Client

    from factcheck.execute.dask import engine as module

    corpus.write(tmp_path, 96)
    words = ["compare", str(tmp_path), "--isolated", "--no-cache", "--output-format", "jsonl"]
    packed, sent = module.packed, list[bytes]()

    def seen(value: object) -> bytes:
        sent.append(packed(value))
        if len(sent) == 8:
            with Client(running.address, set_as_default=False) as client:
                os.kill(min(client.run(os.getpid).values()), signal.SIGKILL)
        return sent[-1]

    monkeypatch.setattr(module, "packed", seen)
    there = CliRunner().invoke(app, [*words, "--engine", f"dask={running.address}"])
    alone = CliRunner().invoke(app, words)
    assert there.stdout == alone.stdout
    assert len(there.stdout.splitlines()) > 10
    assert len(sent) > 8
    assert sum(map(len, sent)) < sum(path.stat().st_size for path in tmp_path.rglob("*.txt"))
    line = next(tmp_path.rglob("a0.txt")).read_bytes().splitlines()[-1]
    assert not any(line in parcel for parcel in sent)


def test_an_item_that_kills_its_worker_is_lost_alone(running: Cluster) -> None:
    with dask(running) as engine:
        assert list(engine.map(Deadly(20, HERE), range(24), "counting")) == [-n if n == 19 else n for n in range(24)]


def test_what_a_function_raises_is_raised(running: Cluster) -> None:
    with dask(running) as engine, pytest.raises(LookupError, match="thirty-one"):
        list(engine.map(failing, range(60), "counting"))


def test_workers_read_articles_by_their_paths_and_are_sent_what_was_typed(
    running: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    for name, count in (("a.txt", 15), ("b.txt", 19)):
        (tmp_path / "in" / name).write_text(f"The blast injured {count} people on Sunday.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    words = ["compare", "in", "-", "--stdin-filename", "in/c.txt", "--isolated", "--no-cache", "--output-format", "json"]
    typed = "The blast injured 23 people on Sunday."
    alone = CliRunner().invoke(app, words, input=typed)
    there = CliRunner().invoke(app, [*words, "--engine", f"dask={running.address}"], input=typed)
    assert (there.exit_code, there.stderr) == (1, "")
    assert there.stdout == alone.stdout
    assert "in/c.txt" in there.stdout


def test_workers_of_another_version_are_refused(running: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.execute.dask import engine as module
    from factcheck.execute.dask import running as connecting

    monkeypatch.setattr(module, "code_version", lambda: b"another")
    with dask(running) as engine, pytest.raises(InputError, match="a worker runs another version of factcheck"):
        list(engine.map(abs, range(3), "counting"))  # one that came later
    monkeypatch.setattr(connecting, "code_version", lambda: b"another")
    with dask(running) as engine, pytest.raises(InputError, match=r"the worker tcp://127\.0\.0\.1:\d+ \(and 1 others\) runs another"):
        list(engine.map(abs, range(3), "counting"))


def test_a_scheduler_that_is_not_there_or_has_no_workers_is_told_in_time(tmp_path: Path) -> None:
    from factcheck.execute.dask.running import at

    with pytest.raises(InputError, match="no scheduler answers within 1 s"), at("tcp://127.0.0.1:9", patience=1):
        pass
    with cluster(tmp_path, workers=0) as idle, pytest.raises(InputError, match="has no workers"), at(idle.address, patience=1):
        pass


def test_a_cluster_that_goes_away_amid_the_work_ends_the_run(tmp_path: Path) -> None:
    with cluster(tmp_path, workers=1) as lost, dask(lost) as engine:
        answers = engine.map(slow_first, range(100_000), "counting")
        next(answers)
        os.killpg(lost.scheduler.pid, signal.SIGKILL)
        with pytest.raises(InputError, match="is gone"):
            list(answers)


def test_workers_that_go_and_do_not_come_back_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.execute.dask import engine as module

    monkeypatch.setattr(module, "_LOOK", 0.2)
    with cluster(tmp_path, workers=1) as lost, dask(lost, alone=1.0) as engine:
        answers = engine.map(slow_first, range(100_000), "counting")
        next(answers)
        os.killpg(lost.workers[0].pid, signal.SIGKILL)
        with pytest.raises(InputError, match="it has no workers any more"):
            list(answers)


@pytest.mark.parametrize(
    ("engine", "told"),
    [
        ("dsk", "did you mean 'dask'?"),
        ("spark", "there are processes, dask"),
        ("dask=", "names no address"),
        ("processes=tcp://10.0.0.1:8786", "names no address"),
        ("dask=10.0.0.1", "this is no address of a scheduler (such as tcp://10.0.0.1:8786)"),
    ],
)
def test_an_engine_that_there_is_not_is_refused(engine: str, told: str) -> None:
    ran = CliRunner().invoke(app, ["compare", str(ROOT / "articles"), "--engine", engine], env={"COLUMNS": "200"})
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in " ".join(ran.stderr.split())


def test_processes_are_not_asked_of_a_cluster_that_has_its_own(running: Cluster) -> None:
    words = ["extract", str(ROOT / "articles"), "-j", "2"]
    ran = CliRunner().invoke(app, words, env={"FACTCHECK_ENGINE": f"dask={running.address}"})
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "a cluster that runs already has its own workers (leave -j out, or the address)" in ran.stderr


WITHOUT = "import sys; sys.modules['distributed'] = None; from factcheck.__main__ import main; sys.exit(main())"


def test_without_dask_the_command_that_installs_it_is_told() -> None:
    words = [sys.executable, "-c", WITHOUT, "compare", str(ROOT / "articles"), "--engine", "dask"]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert 'python -m pip install "factcheck-cli[dask]"' in ran.stderr
    assert "Traceback" not in ran.stderr


def own_cluster(folder: Path) -> "subprocess.Popen[bytes]":
    """A run on a cluster of its own, in a folder that holds traps, and with places of its own for all that a program may leave."""
    places = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "FACTCHECK_CACHE_DIR": str(folder / "cache")}
    for place in places.values():
        Path(place).mkdir()
    for trap in ("dask", "psutil", "pickle", "random", "socket"):
        (folder / "home" / f"{trap}.py").write_text("raise SystemExit(9)", encoding="utf-8")
    words = [sys.executable, "-P", "-m", "factcheck", "compare", str(folder / "in"), "--isolated", "--engine", "dask", "-j", "2"]
    pipe = subprocess.PIPE
    return subprocess.Popen(words, stdout=pipe, stderr=pipe, cwd=folder / "home", env=os.environ | places, start_new_session=True)


def left_in(folder: Path) -> list[Path]:
    return [path for place in ("home", "tmp") for path in (folder / place).rglob("*") if path.suffix != ".py"]


def test_a_cluster_of_one_s_own_tells_what_one_process_tells_and_leaves_nothing(tmp_path: Path) -> None:
    corpus.write(tmp_path / "in", 60)
    with own_cluster(tmp_path) as run:
        printed, told = run.communicate(timeout=120)
    alone = CliRunner().invoke(app, ["compare", str(tmp_path / "in"), "--isolated", "--no-cache"])
    assert (printed.decode(), told, run.returncode) == (alone.stdout, b"", alone.exit_code)
    assert left_in(tmp_path) == []


def below(pid: int) -> set[int]:
    """All processes that one has started, and those that these have."""
    try:
        own = children_of(pid)
    except OSError:
        return set()
    return own.union(*map(below, own))


def until(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + 60
    while not true() and time.monotonic() < end:
        time.sleep(0.05)
    return true()


@pytest.mark.skipif(not Path(f"/proc/self/task/{HERE}/children").exists(), reason="the system tells no children")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_no_process_and_says_nothing(tmp_path: Path, sent: signal.Signals) -> None:
    import psutil

    corpus.write(tmp_path / "in", 400)
    with own_cluster(tmp_path) as run:
        assert until(lambda: len(below(run.pid)) >= 4)  # the cluster, its two workers, and what looks after their memory
        ended = {run.pid, *below(run.pid)}
        addresses = {c.laddr.ip for pid in ended for c in psutil.Process(pid).net_connections("inet")}
        assert addresses <= {"127.0.0.1"}
        os.killpg(run.pid, sent) if sent is signal.SIGINT else run.send_signal(sent)
        _, told = run.communicate(timeout=60)
    assert run.returncode == (130 if sent is signal.SIGINT else -sent), told.decode()
    assert told == b""
    assert until(lambda: not any(map(psutil.pid_exists, ended)))
    assert left_in(tmp_path) == []
