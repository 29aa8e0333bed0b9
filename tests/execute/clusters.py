"""Clusters for tests: a scheduler and its workers as processes of their own, which talk over the loopback."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_PATIENCE = 60.0


@dataclass
class Cluster:
    """A scheduler at an address, its process, and those of its workers."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def cluster(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """A cluster that works in a folder of its own, and ends with the block."""
    folder.mkdir(exist_ok=True)
    told = folder / "scheduler.json"
    common = ["--no-dashboard", "--host", "127.0.0.1", "--scheduler-file", str(told)]
    own = ["--nthreads", "1", "--local-directory", str(folder)]
    started: list[subprocess.Popen[bytes]] = []
    try:
        started.append(_run(folder, "dask_scheduler", *common, "--port", "0"))
        _until(told.exists)
        started += [_run(folder, "dask_worker", *common, *own) for _ in range(workers)]
        yield Cluster(_address(told), started[0], started[1:])
    finally:
        for one in started:
            os.killpg(one.pid, signal.SIGKILL)
            one.wait()


def _run(folder: Path, program: str, *words: str) -> subprocess.Popen[bytes]:
    # One death is enough: each costs the second that a new worker takes.
    settings = {
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
        "DASK_TEMPORARY_DIRECTORY": str(folder),
        "PYTHONPATH": str(_ROOT),
        "PYTHONWARNINGS": "ignore",
    }
    quiet = subprocess.DEVNULL
    call = [sys.executable, "-m", f"distributed.cli.{program}", *words]
    return subprocess.Popen(call, cwd=folder, stdout=quiet, stderr=quiet, env=os.environ | settings, start_new_session=True)


def _address(told: Path) -> str:
    import json

    address: str = json.loads(told.read_text(encoding="utf-8"))["address"]
    return address


def _until(true: object) -> None:
    assert callable(true)
    end = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)
