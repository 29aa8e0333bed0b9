"""What an engine is: the one thing that whoever runs the work elsewhere has to write.

A run is two maps and one shuffle. The first map reads articles where they lie and answers what grouping needs of each; the
shuffle (shuffle.py) puts them by story, on disk, in the one process that asked; the second map reads the articles of each
story again, where it works, and answers what is told of it. Neither texts nor what articles say go through the middle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Engine(Protocol):
    """Runs a function over items; `stage` is what a person calls this work.

    Function, items and answers can be pickled. The items may be more than any memory holds: an engine that works ahead
    takes but a bounded number of them beyond the answer that is waited for, and keeps no answer that was handed over.
    `operator.length_hint` tells of how many items one knows the number. Where work on an item kills whatever does it,
    `function.lost(item)` stands for the answer, if the function has that. What a function raises is raised here.
    """

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        ...
