"""Many items at once, in processes of this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
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

    A map that has enough to do starts them, when its first item has loaded here whatever the work needs. Items among which
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
        wanted = tuple(items)
        if self.workers < 2 or len(wanted) < self.fewest:
            yield from Serial().map(function, wanted, stage)
            return
        yield function(wanted[0])
        pool = Pool(self.workers, function, wanted)
        self._pools.append(pool)
        parcels = [(start, min(start + _TOGETHER, len(wanted))) for start in range(1, len(wanted), _TOGETHER)]
        for parcel, answers in _in_turn(pool, parcels, self.workers * _AHEAD):
            yield from _again(function, wanted, parcel) if isinstance(answers, Died) else _unpacked(function, answers)
        pool.end()
        self._pools.remove(pool)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        while self._pools:
            self._pools.pop().end()


def _in_turn(pool: Pool, parcels: list[Parcel], ahead: int) -> Iterator[tuple[Parcel, list[Any] | Died]]:
    """The parcels in their order, each with its answers; none is sent that is further ahead than the next one to be told."""
    sent = 0
    early: dict[Parcel, list[Any] | Died] = {}
    for turn, parcel in enumerate(parcels):
        while True:
            while sent < len(parcels) and sent < turn + ahead and not pool.full:
                pool.send(parcels[sent])
                sent += 1
            if parcel in early:
                break
            early.update(pool.receive())
        yield parcel, early.pop(parcel)


def _again(function: Callable[[T], R], wanted: tuple[T, ...], parcel: Parcel) -> Iterator[R]:
    """The answers of a process that no other items share; where it dies too, of one for each item."""
    with Pool(1, function, wanted) as pool:
        pool.send(parcel)
        ((_, answers),) = pool.receive()
    if not isinstance(answers, Died):
        yield from _unpacked(function, answers)
    elif parcel[1] - parcel[0] == 1:
        yield _lost(function, wanted[parcel[0]])
    else:
        for at in range(*parcel):
            yield from _again(function, wanted, (at, at + 1))


def _unpacked(function: Callable[[T], R], answers: list[Any]) -> Iterator[R]:
    return iter(answers) if (known := lasting(function)) is None else map(known.unpack, answers)


def _lost(function: Any, item: Any) -> Any:  # noqa: ANN401  (whatever the function answers)
    if hasattr(function, "lost"):
        return function.lost(item)
    raise InputError((Problem(path="-j", message="a process died at its work", hint="there may be too little memory"),))
