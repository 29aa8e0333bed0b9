"""The engine: parcels of items in flight, few at a time, their answers in the order of the items."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import islice
from time import monotonic
from types import TracebackType
from typing import Any, Self

from distributed import Client, Future, KilledWorker
from distributed.client import FutureCancelledError

from factcheck.code_version import code_version
from factcheck.errors import InputError, Problem
from factcheck.execute.dask import running
from factcheck.execute.dask.work import Answered, Differs, Raised, packed, work
from factcheck.execute.interface import R, T
from factcheck.execute.keeping import lasting

# A parcel is to keep its worker so long: much more than what sending it costs, much less than anybody waits.
_SECONDS = 0.25
_FIRST, _MOST = 8, 256
# Parcels for each thread of a worker that may be done before their turn.
_AHEAD = 4
# How often somebody looks whether there are workers, and how long there may be none.
_LOOK, _ALONE = 5.0, 60.0


@dataclass(frozen=True, slots=True)
class _Sent:
    """Items that travel together, and the promise of their answers."""

    items: Sequence[Any]
    future: Future[Any]


@dataclass(slots=True)
class Dask:
    """An engine on a Dask cluster, to be used by `with`: the one at `address`, else one of `workers` processes of its own.

    The cluster is looked for, or started, when there is something to do. Items among which a worker dies too often are
    tried once more, one by one; where one kills again, `function.lost(item)` stands for the answer, if the function has that.
    """

    workers: int = 1
    address: str | None = None
    alone: float = _ALONE
    _ends: ExitStack = field(default_factory=ExitStack, init=False)
    _client: Client | None = field(default=None, init=False)
    _threads: int = field(default=1, init=False)
    _looked: float = field(default=0.0, init=False)
    _met: float = field(default=0.0, init=False)

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:  # noqa: ARG002  (nobody is told)
        """The answers, in the order of the items.

        Raises:
            InputError: where the cluster cannot be reached, runs another program, or loses an item that has no answer for that.
        """
        coming, travels = iter(items), packed(function)
        sent: deque[_Sent] = deque()
        together = _FIRST
        try:
            while True:
                while len(sent) < max(1, self._threads * _AHEAD) and (parcel := list(islice(coming, together))):
                    sent.append(self._send(travels, parcel))
                if not sent:
                    return
                answer = self._received(sent[0].future)
                done = sent.popleft().items
                if isinstance(answer, Answered):
                    together = _next_size(len(done), answer.seconds)
                    yield from _unpacked(function, answer)
                else:
                    yield from self._one_by_one(function, done)
        finally:
            for one in sent:
                one.future.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ends.close()
        self._client = None

    def _send(self, function: bytes, items: Sequence[Any]) -> _Sent:
        client = self._client or self._started()
        if monotonic() - self._looked > _LOOK:
            self._look(client)
        return _Sent(items, client.submit(work, code_version(), function, packed(items), pure=False))

    def _started(self) -> Client:
        opened = running.local(self.workers) if self.address is None else running.at(self.address)
        self._client = client = self._ends.enter_context(opened)
        self._look(client)
        return client

    def _look(self, client: Client) -> None:
        """See how much the cluster can do at once; workers come and go."""
        self._looked = monotonic()
        self._threads = sum(client.ncores().values())
        if self._threads:
            self._met = self._looked
        elif self._looked - self._met > self.alone:
            raise self._gone("it has no workers any more")

    def _received(self, future: Future[Any]) -> Answered | None:
        """The answers of a parcel; None where it killed its workers."""
        assert self._client is not None
        while True:
            try:
                answer = pickle.loads(future.result(timeout=_LOOK))  # noqa: S301  (from a worker of ours)
            except TimeoutError:
                self._look(self._client)
            except KilledWorker:
                return None
            except (ImportError, AttributeError) as error:  # it has not this function
                raise running.differs(self.address) from error
            except (FutureCancelledError, OSError) as error:
                raise self._gone("the scheduler is gone") from error
            else:
                break
        if isinstance(answer, Raised):
            raise answer.error
        if isinstance(answer, Differs):
            raise running.differs(self.address)
        assert isinstance(answer, Answered)
        return answer

    def _one_by_one(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """The answers of items that share a parcel with none: whichever kills its workers again is lost alone."""
        for item in items:
            answer = self._received(self._send(packed(function), [item]).future)
            if answer is not None:
                yield from _unpacked(function, answer)
            elif (lost := getattr(function, "lost", None)) is not None:
                yield lost(item)
            else:
                raise self._gone("a worker died at its work, again and again")

    def _gone(self, why: str) -> InputError:
        return InputError((Problem(path=running.named(self.address), message=why),))


def _unpacked(function: Callable[[T], R], answered: Answered) -> Iterator[R]:
    return iter(answered.answers) if (known := lasting(function)) is None else map(known.unpack, answered.answers)


def _next_size(done: int, seconds: float) -> int:
    """How many items travel together after so many took so long: at most twice as many, for the next ones may take longer."""
    return max(1, min(_MOST, 2 * done, int(done * _SECONDS / max(seconds, 1e-6))))
