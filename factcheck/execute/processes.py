"""Many items at once, in processes of this machine."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from types import TracebackType
from typing import Any, Self

from factcheck.errors import InputError, Problem
from factcheck.execute.interface import R, T
from factcheck.execute.keeping import lasting
from factcheck.execute.pool import Died, Parcel, Pool
from factcheck.execute.serial import Serial

# Fewer items than this are done before the processes have started.
FEWEST = 24
# Items that travel together: alone, each would wait for the one before it to be handed over.
_TOGETHER = 8
# Parcels for each process that may be done before their turn: no more answers than theirs ever wait.
_AHEAD = 4


@dataclass(slots=True)
class Processes:
    """An engine of `workers` processes; to be used by `with`, which leaves none of them behind.

    A map that has enough to do starts them, when its first item has loaded here whatever the work needs. Items that are all
    at hand are shared with processes that can share; others are sent, those of a few parcels at a time. Items among which
    a process dies are tried once more, each in a process of its own; where one dies again, `function.lost(item)` stands
    for the answer, if the function has that.
    """

    workers: int
    fewest: int = FEWEST
    _pools: list[Pool] = field(default_factory=list, init=False)

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items.

        Raises:
            InputError: where a process dies of an item, and the function has no answer for that.
        """
        shared = items if isinstance(items, Sequence) else None
        coming = iter(items)
        first = list(islice(coming, max(1, self.fewest)))
        if self.workers < 2 or len(first) < self.fewest:
            yield from Serial().map(function, chain(first, coming), stage)
            return
        yield function(first[0])
        pool = Pool(self.workers, function, shared)
        self._pools.append(pool)
        parcels = _parcels(chain(first[1:], coming), shared=shared is not None)
        for parcel, answers in _in_turn(pool, parcels, self.workers * _AHEAD):
            yield from _again(function, parcel.items) if isinstance(answers, Died) else _unpacked(function, answers)
        pool.end()
        self._pools.remove(pool)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        while self._pools:
            self._pools.pop().end()


def _parcels(items: Iterator[Any], *, shared: bool) -> Iterator[Parcel]:
    """The items in parcels, all but the first one, which is done already."""
    at = 1
    while together := list(islice(items, _TOGETHER)):
        yield Parcel(together, at if shared else None)
        at += len(together)


def _in_turn(pool: Pool, parcels: Iterator[Parcel], ahead: int) -> Iterator[tuple[Parcel, list[Any] | Died]]:
    """The parcels in their order, each with its answers; none is sent that is further ahead than the next one to be told."""
    sent: deque[Parcel] = deque()
    early: dict[Parcel, list[Any] | Died] = {}
    while True:
        while len(sent) < ahead and not pool.full and (parcel := next(parcels, None)) is not None:
            sent.append(parcel)
            pool.send(parcel)
        if not sent:
            return
        if sent[0] in early:
            parcel = sent.popleft()
            yield parcel, early.pop(parcel)
        else:
            early.update(pool.receive())


def _again(function: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
    """The answers of a process that no other items share; where it dies too, of one for each item."""
    with Pool(1, function) as pool:
        pool.send(Parcel(items))
        ((_, answers),) = pool.receive()
    if not isinstance(answers, Died):
        yield from _unpacked(function, answers)
    elif len(items) == 1:
        yield _lost(function, items[0])
    else:
        for item in items:
            yield from _again(function, [item])


def _unpacked(function: Callable[[T], R], answers: list[Any]) -> Iterator[R]:
    return iter(answers) if (known := lasting(function)) is None else map(known.unpack, answers)


def _lost(function: Any, item: Any) -> Any:  # noqa: ANN401  (whatever the function answers)
    if hasattr(function, "lost"):
        return function.lost(item)
    raise InputError((Problem(path="-j", message="a process died at its work", hint="there may be too little memory"),))
