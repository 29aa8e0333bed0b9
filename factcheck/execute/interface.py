"""What an engine is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Runs a function over items; `stage` is what a person calls this work."""

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        ...
