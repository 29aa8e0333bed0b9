"""What a worker does: the answers of a function for the items of a parcel, if worker and whoever asks are one program."""

from __future__ import annotations

import gc
import pickle
import threading
from dataclasses import dataclass
from functools import lru_cache
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


def packed(value: object) -> bytes:
    """A function, or items, as they travel: bytes, through which Dask does not look for tasks of its own."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def work(code: bytes | None, function: bytes, items: bytes) -> bytes:
    """The answers of a function for the items of a parcel, as bytes."""
    return packed(_answered(function, items) if code_version() == code else Differs())


def _answered(packed_function: bytes, items: bytes) -> Answered | Raised:
    with _ALONE:
        began = perf_counter()
        try:
            function = _unpacked(packed_function)
            known = lasting(function)
            wanted = pickle.loads(items)  # noqa: S301  (as below)
            answers = [function(item) if known is None else known.pack(function(item)) for item in wanted]
        except Exception as error:  # noqa: BLE001  (whoever asked is told)
            return Raised(error)
        _settled(packed_function)
        return Answered(answers, perf_counter() - began)


@lru_cache(2)
def _unpacked(function: bytes) -> Any:  # noqa: ANN401  (one that can be called)
    """A function, which comes with every parcel of its map, and is unpacked once."""
    return pickle.loads(function)  # noqa: S301  (who may talk to a worker may run what they like there, by Dask's design)


@lru_cache(2)
def _settled(function: bytes) -> None:  # noqa: ARG001  (once for each)
    """After a function's first parcel all that it needs is loaded: from now on nobody looks through that for garbage."""
    gc.freeze()
