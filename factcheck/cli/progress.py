"""How far long work has come, and how long the rest may take: one line on stderr, for a person who looks on."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from msgspec import Struct

from factcheck.execute.interface import Engine
from factcheck.execute.telling import Telling

# Whoever waits less wants no word; whoever waits longer needs no more than these a second.
_SILENT_FOR, _BETWEEN = 1.0, 0.1
_MINUTE = 60
_WORTH_TELLING = 1.0
_CLEAR = "\r\x1b[2K"


@contextmanager
def at_work(engine: AbstractContextManager[Engine], *, told: bool) -> Iterator[Engine]:
    """An engine while it lasts; `told` says that its progress may be shown."""
    with engine as working, told_on_stderr(working) if told else nullcontext(working) as shown:
        yield shown


@contextmanager
def told_on_stderr(engine: Engine) -> Iterator[Engine]:
    """An engine whose progress is shown while the work takes long, where stderr is a terminal and no machine reads it."""
    if not _somebody_looks():
        yield engine
        return
    line = _Line(began=time.monotonic())
    try:
        yield Telling(engine, line.told)
    finally:
        line.clear()


def _somebody_looks() -> bool:
    return sys.stderr is not None and sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


class _Line(Struct):
    """The line: when the work and its stage began, and when it was last written."""

    began: float
    stage: str = ""
    stage_began: float = 0.0
    written: float = 0.0

    def told(self, stage: str, done: int, total: int) -> None:
        """Write how far a stage has come, unless that was just done."""
        now = time.monotonic()
        if stage != self.stage:
            self.stage, self.stage_began = stage, now if self.stage else self.began
        if now - self.began < _SILENT_FOR or now - self.written < _BETWEEN:
            return
        self.written = now
        _write(f"{_CLEAR}{words(stage, done, total, now - self.stage_began)}")

    def clear(self) -> None:
        """Take the line away, if one was written."""
        if self.written:
            _write(_CLEAR)
            self.written = 0.0


def words(stage: str, done: int, total: int, seconds: float) -> str:
    """The stage, how many are done and how fast, and how long the rest takes at this pace; `total` is 0 where nobody knows it."""
    pace = done / seconds if seconds > 0 else 0.0
    rate = f" · {pace:,.0f} a second" if pace >= _WORTH_TELLING else ""
    left = (total - done) / pace if pace else 0.0
    rest = f"about {left / _MINUTE:.0f} min" if left >= 2 * _MINUTE else f"about {max(1, left):.0f} s"
    return f"{stage} {done:,}" + (f" of {total:,}" if total else "") + rate + (f" · {rest} left" if done < total else "")


def _write(words: str) -> None:
    sys.stderr.write(words)
    sys.stderr.flush()
