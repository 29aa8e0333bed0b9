"""Processes of this machine that do one piece of work, and never outlive whoever started them.

Why not `concurrent.futures`: where one of its processes is killed amid an answer, or all are because of Ctrl-C, its thread
waits for the rest of that answer for ever. Here each process has a pipe of its own, whose end tells that it is gone.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any, Self, cast

from factcheck.execute.interface import R, T
from factcheck.execute.keeping import lasting


@dataclass(frozen=True, slots=True, eq=False)
class Parcel:
    """Items that travel together; `at` is where they begin among those that forked processes share, None where none are shared."""

    items: Sequence[Any]
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Died:
    """What stands for the answers of a process that is gone."""


@dataclass(frozen=True, slots=True)
class _Raised:
    """What a function raised, in place of its answers."""

    error: Exception


@dataclass(slots=True)
class _Worker:
    """A process, our end of its pipe, and the parcel it has in hand."""

    process: BaseProcess
    pipe: Connection
    parcel: Parcel | None = None


class Pool:
    """Some processes that run a function over items, to be used by `with`."""

    def __init__(self, workers: int, function: Callable[[T], R], shared: Sequence[T] | None = None) -> None:
        # Forked processes share what is loaded, items too; where threads run, or elsewhere than on Linux, no fork is safe.
        self._forked = sys.platform == "linux" and threading.active_count() == 1
        self._context: Any = multiprocessing.get_context("fork" if self._forked else "spawn")
        self._function, self._shared = function, shared if self._forked else None
        self._workers: list[_Worker] = []
        self._most = workers

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.end()

    @property
    def busy(self) -> bool:
        """Whether answers are to come."""
        return any(worker.parcel for worker in self._workers)

    @property
    def full(self) -> bool:
        """Whether every process has something in hand."""
        return sum(worker.parcel is not None for worker in self._workers) == self._most

    def send(self, parcel: Parcel) -> None:
        """Hand the items of a parcel to a process that has none; the pool must not be full."""
        worker = next((w for w in self._workers if w.parcel is None), None) or self._start()
        worker.parcel = parcel
        with suppress(OSError):  # it is gone: that is told when its answer is received
            worker.pipe.send(list(parcel.items) if self._shared is None or parcel.at is None else (parcel.at, len(parcel.items)))

    def receive(self) -> Iterator[tuple[Parcel, list[Any] | Died]]:
        """The parcels that are answered next, each with its answers.

        Raises:
            Exception: what the function raised.
        """
        at_work = {worker.pipe: worker for worker in self._workers if worker.parcel is not None}
        for pipe in wait(list(at_work)):
            worker = at_work[cast("Connection", pipe)]
            parcel, worker.parcel = worker.parcel, None
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                answer = Died()
                self._workers.remove(worker)
                _stop(worker)
            if isinstance(answer, _Raised):
                raise answer.error
            assert parcel is not None
            yield parcel, answer

    def end(self) -> None:
        """End the processes, at work or not: they write no files, so that nothing is left half done."""
        while self._workers:
            _stop(self._workers.pop())

    def _start(self) -> _Worker:
        with _no_interrupt():
            ours, theirs = self._context.Pipe()
            inherited = [*(worker.pipe for worker in self._workers), ours], self._shared
            given = (theirs, self._function, *(inherited if self._forked else ((), None)))
            worker = _Worker(self._context.Process(target=_work, args=given, daemon=True), ours)
            self._workers.append(worker)
            worker.process.start()
            theirs.close()  # so that the pipe ends with the process, which alone holds this end
        return worker


def _stop(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.process.close()
    worker.pipe.close()


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Ctrl-C waits: amid a fork Python would forget it, and a process that has just begun would die of it aloud."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(pipe: Connection, function: Callable[[Any], Any], others: Sequence[Connection], shared: Sequence[Any] | None) -> None:
    """What each process does, until nobody asks any more; Ctrl-C is the business of the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in others:  # ends of ours, which would keep a pipe open whose other side is gone
        other.close()
    gc.freeze()  # what was inherited stays shared memory where nobody looks through it for garbage
    with suppress(EOFError, OSError):
        while True:
            asked = pipe.recv()
            pipe.send(_answers(function, asked if isinstance(asked, list) else _shared_ones(shared or (), *asked)))


def _shared_ones(shared: Sequence[Any], at: int, count: int) -> Sequence[Any]:
    return shared[at : at + count]


def _answers(function: Callable[[Any], Any], items: Sequence[Any]) -> list[Any] | _Raised:
    """The answers, packed where the function knows how: that is several times as fast as pickling them."""
    known = lasting(function)
    try:
        return [function(item) if known is None else known.pack(function(item)) for item in items]
    except Exception as error:  # noqa: BLE001  (whoever asked is told)
        return _Raised(error)
