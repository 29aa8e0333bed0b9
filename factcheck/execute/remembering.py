"""The answers of the last run, which stand wherever function and item are what they were."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from factcheck.execute.interface import Engine, R, T


@dataclass(slots=True)
class Remembering:
    """An engine that asks another only for what is new since the last `turn`; what a run did not ask for is forgotten by the next."""

    engine: Engine
    before: dict[Hashable, Any] = field(default_factory=dict)
    now: dict[Hashable, Any] = field(default_factory=dict)
    worked: int = 0

    def turn(self) -> None:
        """Begin another run."""
        self.before, self.now, self.worked = self.now, {}, 0

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        wanted = tuple(items)
        new = tuple(dict.fromkeys(item for item in wanted if (function, item) not in self.before and (function, item) not in self.now))
        made = {(function, item): answer for item, answer in zip(new, self.engine.map(function, new, stage), strict=True)}
        self.worked += len(new)
        for item in wanted:
            key = (function, item)
            if key not in self.now:
                self.now[key] = made[key] if key in made else self.before[key]
            yield self.now[key]
