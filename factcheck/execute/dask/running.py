"""A cluster to work on: started on this machine for one run, or running already at an address."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import dask
from distributed import Client

from factcheck.code_version import code_version
from factcheck.errors import InputError, Problem
from factcheck.execute.dask import here

# So long a scheduler may take to answer, and its first worker to come.
PATIENCE = 10.0
_ADDRESS = re.compile(r"(tcp|tls)://([^/\s:@\[\]]+|\[[0-9a-fA-F:.]+\]):\d{1,5}")
_SETTINGS = {
    "distributed.comm.timeouts.connect": f"{PATIENCE}s",
    "distributed.admin.large-graph-warning-threshold": "1TB",  # what was typed travels, however long it is
}
# What a worker is asked: by a function of Python itself, since it may not have ours.
_VERSION = f"__import__({code_version.__module__!r}, fromlist=['']).code_version()"


@contextmanager
def local(workers: int) -> Iterator[Client]:
    """A cluster of so many processes of this machine, which talk over the loopback and end with this one, however it ends.

    Raises:
        InputError: where it does not start.
    """
    fails = InputError((Problem(path="--engine dask", message="a cluster on this machine does not start"),))
    words = [sys.executable, "-m", here.__name__, str(workers)]
    quiet, pipe = subprocess.DEVNULL, subprocess.PIPE
    safe = os.environ | {"PYTHONSAFEPATH": "1"}  # no module is looked for in the folder of whoever asks
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=quiet, env=safe, start_new_session=True) as started:  # noqa: S603  (ourselves)
        try:
            assert started.stdout is not None
            address = started.stdout.readline().decode().strip()
            if not address:
                raise fails
            with _silence(), _connected(address, PATIENCE, fails, direct=True) as client:
                yield client
        finally:
            _ended(started)


@contextmanager
def at(address: str, patience: float = PATIENCE) -> Iterator[Client]:
    """The cluster of a scheduler that runs at an address; it is left as it was.

    Raises:
        InputError: where no scheduler answers in time, it has no workers, or one of them runs another program than this.
    """
    if not _ADDRESS.fullmatch(address):
        raise _cannot(address, "this is no address of a scheduler", "such as tcp://10.0.0.1:8786")
    silent = _cannot(address, f"no scheduler answers within {patience:.0f} s", "is it running, and reached from here?")
    with _silence(), _connected(address, patience, silent) as client:
        try:
            client.wait_for_workers(1, timeout=patience)
        except TimeoutError as error:
            raise _cannot(address, "the scheduler has no workers", f"start some: dask worker {address}") from error
        _same_program(client, address)
        yield client


def differs(address: str | None, worker: str = "a worker") -> InputError:
    """The error of a worker that runs another version of the program, where there is one at all."""
    hint = "install the same version there, for the same version of Python, and start the workers anew"
    return _cannot(address, f"{worker} runs another version of factcheck than this one, or none", hint)


def _same_program(client: Client, address: str) -> None:
    mine = code_version()
    try:
        told = client.run(eval, _VERSION, on_error="return")
    except (OSError, TimeoutError) as error:
        raise _cannot(address, "the scheduler does not answer any more") from error
    others = sorted(worker for worker, version in told.items() if version != mine)
    if others:
        more = f" (and {len(others) - 1} others)" if len(others) > 1 else ""
        raise differs(address, f"the worker {others[0]}{more}")


def _cannot(address: str | None, why: str, hint: str | None = None) -> InputError:
    return InputError((Problem(path=named(address), message=why, hint=hint),))


def named(address: str | None) -> str:
    """The option that asks for a cluster, as messages name it."""
    return f"--engine dask={address}" if address else "--engine dask"


@contextmanager
def _connected(address: str, patience: float, fails: InputError, *, direct: bool = False) -> Iterator[Client]:
    """A client of a scheduler; `direct` says that it reaches the workers too, and takes the answers from them."""
    try:
        client = Client(address, timeout=patience, set_as_default=False, name="factcheck", direct_to_workers=direct)
    except (OSError, TimeoutError, ValueError) as error:
        raise fails from error
    try:
        yield client
    finally:
        with suppress(Exception):  # it may be broken already
            client.close(timeout=PATIENCE)


def _ended(started: subprocess.Popen[bytes]) -> None:
    """End what was started, by the end of its standard input."""
    assert started.stdin is not None
    with suppress(OSError):
        started.stdin.close()
    try:
        started.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        started.kill()


@contextmanager
def _silence() -> Iterator[None]:
    """The time in which Dask tells nobody of itself: what goes wrong reaches us as an error, and is told once, by us."""
    before = logging.root.manager.disable
    with warnings.catch_warnings(), dask.config.set(_SETTINGS):
        warnings.simplefilter("ignore")
        logging.disable(logging.CRITICAL)
        try:
            yield
        finally:
            logging.disable(before)
