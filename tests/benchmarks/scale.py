"""How the time grows with the articles, what a second process and a warm cache save. Not a test: machines differ.

    python -m tests.benchmarks.scale [ARTICLES]

Makes a corpus of so many articles and one of four times as many (`corpus.py`), and prints for each stage the articles a second
and the ratio of the times, then the peak memory, `-j 2` over `-j 1`, and warm over cold.
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from factcheck.align.grouping import events
from factcheck.comparing import Comparing, Heard
from factcheck.domain.article import Article
from factcheck.execute.keeping import Keeping
from factcheck.execute.processes import Processes
from factcheck.execute.serial import Serial
from factcheck.pipeline import ECB_RATES, reading_of
from factcheck.rules.loader import built_in
from factcheck.saying import Said, Saying
from factcheck.settings import Settings
from factcheck.state.kept import Kept
from tests.benchmarks import corpus

R = TypeVar("R")
SAYING = Saying(built_in().hedges)


def main(count: int) -> None:
    """Measure both sizes, then the engines on the larger."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_read(Path(folder) / str(n), n) for n in (count, 4 * count))
        times = [dict(_stages(articles)) for articles in (small, large)]
        for stage, spent in times[1].items():
            print(f"{stage:>10}: {len(large) / spent:8,.0f} articles a second, {spent / times[0][stage]:.2f} times the time at 4 N")
        print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at {len(large):,} articles")
        serial, _ = _timed(lambda: list(Serial().map(SAYING, large, "")))
        with Processes(2) as engine:
            double, _ = _timed(lambda: list(engine.map(SAYING, large, "")))
        print(f"-j 2 over -j 1: {serial / double:.2f} times as fast")
        cold, _ = _timed(lambda: list(Keeping(Serial(), Kept(Path(folder) / "cache")).map(SAYING, large, "")))
        warm, _ = _timed(lambda: list(Keeping(Serial(), Kept(Path(folder) / "cache")).map(SAYING, large, "")))
        print(f"warm over cold: {cold / warm:.1f} times as fast")


def _read(folder: Path, count: int) -> tuple[Article, ...]:
    corpus.write(folder, count)
    return reading_of(Settings(paths=(str(folder),))).articles


def _stages(articles: tuple[Article, ...]) -> dict[str, float]:
    list(map(SAYING, articles[:20]))  # loads its tables
    grouping, _ = _timed(lambda: events(articles))
    extraction, said = _timed(lambda: [SAYING(article) for article in articles])
    stories: dict[str, list[tuple[Article, Said]]] = {}
    for article, one in zip(articles, said, strict=True):
        assert isinstance(one, Said)
        stories.setdefault(str(Path(article.path).parent), []).append((article, one))
    heard = [
        Heard(story=name, articles=tuple(a for a, _ in both), days=tuple((a.id, None) for a, _ in both), said=tuple(s for _, s in both))
        for name, both in stories.items()
    ]
    comparing, _ = _timed(lambda: [Comparing(ECB_RATES)(one) for one in heard])
    return {"grouping": grouping, "extraction": extraction, "comparing": comparing}


def _timed(work: Callable[[], R]) -> tuple[float, R]:
    start = perf_counter()
    done = work()
    return perf_counter() - start, done


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
