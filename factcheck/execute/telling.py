"""An engine that tells how far its work has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import length_hint

from factcheck.execute.interface import Engine, R, T

Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Telling:
    """Another engine's answers, with a word to `told` after each: the stage, how many are done, of how many; 0 where nobody knows."""

    engine: Engine
    told: Told

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        total = length_hint(items)
        for done, answer in enumerate(self.engine.map(function, items, stage), 1):
            yield answer
            self.told(stage, done, total)
