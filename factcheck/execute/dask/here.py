"""A cluster of this machine, in a process of its own that ends, with all that it started, as soon as nobody holds its standard input.

    python -m factcheck.execute.dask.here WORKERS

It prints the address of its scheduler and nothing else, ever. Why not a cluster inside the process that asks: Ctrl-C would reach
its workers, which tell of it aloud, and where that process is killed they would outlive it for a while.
"""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sys
import tempfile
import threading
from contextlib import suppress

import dask
import psutil
from distributed import LocalCluster

# Whoever waits longer for a handful of processes waits for something that is broken.
PATIENCE = 60.0


def main(workers: int) -> None:
    """Run the cluster until standard input ends."""
    late = threading.Timer(PATIENCE, os._exit, (1,))
    late.daemon = True
    late.start()
    scratch = tempfile.mkdtemp(prefix="factcheck-dask-")
    threading.Thread(target=_end_with_stdin, args=(scratch,), daemon=True).start()
    dask.config.set(
        {
            "temporary-directory": scratch,
            "distributed.scheduler.http.routes": [],  # no page is to be had
            "distributed.worker.http.routes": [],
            # Looking a hundred times a second what a worker is doing, and moving its tasks about, costs more than it saves here.
            "distributed.worker.profile.enabled": False,
            "distributed.scheduler.work-stealing": False,
            "distributed.scheduler.allowed-failures": 1,  # the engine tries again by itself, item by item
        }
    )
    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        protocol="tcp",
        dashboard_address="127.0.0.1:0",
        scheduler_kwargs={"dashboard": False},
        memory_limit=None,
        silence_logs=logging.CRITICAL,
    )
    late.cancel()
    print(cluster.scheduler_address, flush=True)  # noqa: T201  (whoever started this waits for it)
    threading.Event().wait()


def _end_with_stdin(scratch: str) -> None:
    """Wait for the end of standard input, then end every process that was started here, whatever it does."""
    os.read(sys.stdin.fileno(), 1)
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            process.kill()
    shutil.rmtree(scratch, ignore_errors=True)
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():  # what was started anew meanwhile
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
