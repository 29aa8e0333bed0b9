"""What a hundred million articles cost, from what a few thousand do. Not a test: machines differ.

    python -m tests.benchmarks.costs [ARTICLES]

Makes a feed of so many articles that name no story (`corpus.py`), runs each step of a run over it in one process, and prints in
Markdown what was measured and what follows. Times are those of the processor, which others on the machine disturb least.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time

from factcheck import stream
from factcheck.execute.interface import R, T
from factcheck.execute.serial import Serial
from factcheck.execute.shuffle import Laid, Shuffle
from factcheck.judging import Told
from factcheck.pipeline import extracted
from factcheck.report.jsonl import lines
from factcheck.report.parquet.write import write
from factcheck.settings import Settings
from tests.benchmarks import corpus

_ALL = 100_000_000
_HOUR, _GB, _MS = 3_600, 1e9, 1e3


@dataclass
class Timed:
    """The plain engine, which knows what each stage took."""

    spent: Counter[str] = field(default_factory=Counter)

    def map(self, function: Callable[[T], R], items: Iterable[T], stage: str) -> Iterator[R]:
        """The answers, in the order of the items."""
        for item in items:
            began = process_time()
            answer = function(item)
            self.spent[stage] += process_time() - began
            yield answer


class Weighed(Shuffle):
    """A shuffle that tells what it takes on disk when all articles are there."""

    size = 0

    def stories(self, only: Sequence[str] = ()) -> Iterator[tuple[str, Iterator[Laid]]]:
        """The stories, as they are."""
        pages, each = (self._base.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size"))
        Weighed.size = pages * each
        return super().stories(only)


def main(count: int) -> None:
    """Measure a run and a table, then print the page."""
    with tempfile.TemporaryDirectory() as made:
        feed = Path(made) / "feed.jsonl"
        with feed.open("w", encoding="utf-8") as file:
            for path, text in corpus.made(count):
                file.write(json.dumps({"id": path, "text": text}) + "\n")
        settings = Settings(paths=(str(feed),), isolated=True)
        list(_stream(Settings(paths=(str(corpus.ARTICLES),), isolated=True), Timed()))  # loads the tables
        timed, began = Timed(), process_time()
        stream.Shuffle = Weighed  # type: ignore[misc]
        told = sum(len(lines(one.findings)) for one in _stream(settings, timed))
        whole = process_time() - began
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        table, wide = _table(settings, feed.with_suffix(".parquet"))
        sizes = {"the feed": feed.stat().st_size, "the shuffle": Weighed.size, "the findings": told, "the table": wide}
    seconds = dict(timed.spent)
    seconds["shuffle"] = whole - sum(seconds.values())
    seconds["table"] = table
    _page(count, seconds, sizes, memory)


def _stream(settings: Settings, engine: Timed) -> Iterator[Told]:
    return stream.Stream(settings=settings, engine=engine, cache=None, spooled=None, leave_out=lambda _: None).told()


def _table(settings: Settings, file: Path) -> tuple[float, int]:
    """The seconds of a table without those of extracting, and its size."""
    _, found = extracted(settings, Serial())
    began = process_time()
    with file.open("wb") as out:
        write(found, out)
    return process_time() - began, file.stat().st_size


def _page(count: int, seconds: dict[str, float], sizes: dict[str, int], memory: int) -> None:
    print(f"Measured on {count:,} articles; peak memory of that process {memory / 1e6:,.0f} MB.\n")
    print("| step | milliseconds an article | hours for 100,000,000 |\n|---|---|---|")
    for name, spent in seconds.items():
        each = spent / count
        print(f"| {name} | {each * _MS:.2f} | {each * _ALL / _HOUR:,.0f} |")
    print("\n| on disk | bytes an article | GB for 100,000,000 |\n|---|---|---|")
    for name, size in sizes.items():
        print(f"| {name} | {size / count:,.0f} | {size / count * _ALL / _GB:,.0f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
