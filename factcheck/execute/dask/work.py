"""What a worker does: the answers of a function for the items of a parcel, if worker and whoever asks are one program."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from factcheck.code_version import code_version
from factcheck.execute.keeping import lasting

# A worker may have several threads; Python runs one of them at a time, and no room of ours expects another.
_ALONE = threading.Lock()


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers of a parcel, packed where their function knows how, and the seconds they took."""

    answers: list[Any]
    seconds: float


@dataclass(frozen=True, slots=True)
class Raised:
    """What a function raised, in place of its answers."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Differs:
    """The worker runs another version of the program: its answers would be others."""


def packed(function: Callable[[Any], Any], items: Sequence[Any]) -> bytes:
    """A function and its items as they travel: bytes, through which Dask does not look for tasks of its own."""
    return pickle.dumps((function, list(items)), pickle.HIGHEST_PROTOCOL)


def work(code: bytes | None, parcel: bytes) -> bytes:
    """The answers to a parcel, as bytes."""
    answer = _answered(parcel) if code_version() == code else Differs()
    return pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)


def _answered(parcel: bytes) -> Answered | Raised:
    with _ALONE:
        began = perf_counter()
        try:
            function, items = pickle.loads(parcel)  # noqa: S301  (who may talk to a worker may run what they like there, by Dask's design)
            known = lasting(function)
            answers = [function(item) if known is None else known.pack(function(item)) for item in items]
        except Exception as error:  # noqa: BLE001  (whoever asked is told)
            return Raised(error)
        return Answered(answers, perf_counter() - began)
