"""One item after the other, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from factcheck.execute.interface import R, T


@dataclass(frozen=True, slots=True)
class Serial:
    """The plain engine."""

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:  # noqa: ARG002  (nobody is told)
        """The answers, in the order of the items."""
        return map(function, items)
