"""An engine whose answers outlive the run, where the function says under which name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from factcheck.execute.interface import Engine, R, T


class Store(Protocol):
    """Where answers are kept as bytes."""

    def get(self, name: str) -> bytes | None:
        """The answer of a name; None where there is none that is whole."""
        ...

    def has(self, name: str) -> bool:
        """Whether there is something for a name, be it whole or not."""
        ...

    def put(self, name: str, answer: bytes) -> None:
        """Keep an answer."""
        ...


@runtime_checkable
class Lasting(Protocol):
    """A function whose answers may be kept: they hang on nothing but what `name` is made of."""

    def name(self, item: Any) -> str | None:  # noqa: ANN401  (each function has items of its own)
        """The name of an item's answer; None where it cannot be told."""
        ...

    def lasts(self, answer: Any) -> bool:  # noqa: ANN401
        """Whether an answer would be the same another time."""
        ...

    def pack(self, answer: Any) -> bytes:  # noqa: ANN401
        """An answer as bytes."""
        ...

    def unpack(self, data: bytes) -> Any:  # noqa: ANN401
        """The answer that was packed.

        Raises:
            ValueError: where these bytes are none.
        """
        ...


def lasting(function: object) -> Lasting | None:
    """A function that knows how to name and pack its answers; None for any other."""
    return function if isinstance(function, Lasting) else None


@dataclass(slots=True)
class Keeping:
    """Another engine, asked only for what the store does not hold."""

    engine: Engine
    store: Store

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        known = lasting(function)
        if known is None:
            yield from self.engine.map(function, items, stage)
            return
        wanted = tuple(items)
        names = [known.name(item) for item in wanted]
        held = [name is not None and self.store.has(name) for name in names]
        new = self.engine.map(function, tuple(item for item, kept in zip(wanted, held, strict=True) if not kept), stage)
        for item, name, kept in zip(wanted, names, held, strict=True):
            answer = self._kept(known, name) if kept else None
            if answer is None:
                answer = function(item) if kept else next(new)  # what was kept is damaged, or gone since
                if name is not None and known.lasts(answer):
                    self.store.put(name, known.pack(answer))
            yield answer

    def _kept(self, function: Lasting, name: str | None) -> Any:  # noqa: ANN401
        data = self.store.get(name) if name is not None else None
        try:
            return None if data is None else function.unpack(data)
        except ValueError:
            return None
