"""How time and memory grow with the articles, what a second process and a warm cache save. Not a test: machines differ.

    python -m tests.benchmarks.scale stages [ARTICLES]
    python -m tests.benchmarks.scale stream [ARTICLES …]
    python -m tests.benchmarks.scale engines [ARTICLES]

All on a made corpus (`corpus.py`). `stages` prints for each stage the articles a second, and how its time grows from so many
articles to four times as many. `stream` runs the command on feeds that name no story: articles a second and peak memory.
`engines` sets `-j 2` against `-j 1`, and a warm cache against a cold one. Times are those of the processor, so that others at
work on the machine count for little, but for `-j 2` over `-j 1`, which needs two processors that nobody else uses.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from time import perf_counter, process_time
from typing import TypeVar

from factcheck.align.grouping import traits_of
from factcheck.align.stories import group_of
from factcheck.align.windows import Waiting, in_order, stories_in
from factcheck.comparing import Comparing
from factcheck.domain.article import Article
from factcheck.execute.keeping import Keeping
from factcheck.execute.processes import Processes
from factcheck.execute.serial import Serial
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.judging import heard_of
from factcheck.pipeline import ECB_RATES
from factcheck.rules.loader import built_in
from factcheck.saying import Saying
from factcheck.state.kept import Kept
from tests.benchmarks import corpus

R = TypeVar("R")
RULES = built_in()
SAYING, COMPARING = Saying(RULES.hedges), Comparing(ECB_RATES)
# A time is the mean of so many corpora of one size, and grows to that of one corpus so many times as large.
TIMES = 4


def stages(count: int = 1_000) -> None:
    """Each stage at a number of articles, and at four times as many."""
    _spent(20)  # loads the tables
    small, large = Counter[str](), _spent(TIMES * count)
    for seed in range(1, TIMES + 1):
        small.update(_spent(count, seed))
    for stage, seconds in large.items():
        print(f"{stage:>10}: {TIMES * count / seconds:8,.0f} articles a second, {TIMES * seconds / small[stage]:.2f} times the time at 4 N")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at {TIMES * count:,} articles")


def _spent(count: int, seed: int = 1) -> Counter[str]:
    """The seconds of each stage; what it makes is forgotten story by story, as a stream does it."""
    spent: Counter[str] = Counter()
    waiting = []
    for name, articles in groupby(_articles(count, seed), key=lambda article: Path(article.path).parent.name):
        group = group_of(name, tuple(articles), 0)
        seconds, said = _timed(lambda group=group: tuple(map(SAYING, group.articles)), process_time)
        spent["extraction"] += seconds
        heard = heard_of(group, said, RULES)
        spent["comparing"] += _timed(lambda heard=heard: COMPARING(heard), process_time)[0]
        seconds, found = _timed(lambda group=group: [Waiting(a.id, a.path, traits_of(a)) for a in group.articles], process_time)
        spent["grouping"] += seconds
        waiting += found
    waiting.sort(key=in_order)
    spent["grouping"] += _timed(lambda: list(stories_in("feed", waiting, count)), process_time)[0]
    return spent


def _articles(count: int, seed: int = 1) -> Iterator[Article]:
    for path, text in corpus.made(count, seed):
        yield article_from(Draft(id=path, path=path, text=text, given=Metadata(), name=path))


def stream(*counts: int) -> None:
    """The command itself on feeds of several sizes, none of whose articles names its story."""
    for count in counts or (1_000, 10_000, 100_000):
        with tempfile.TemporaryDirectory() as folder:
            feed = Path(folder) / "feed.jsonl"
            corpus.write_feed(feed, count, named=False)
            seconds, memory, lines = _run(feed)
            size = feed.stat().st_size // 1_000_000
        print(f"{count:8,} articles, {size:4} MB: {count / seconds:4.0f} a second, {memory} MB at most, {lines:,} findings", flush=True)


def _run(feed: Path) -> tuple[float, int, int]:
    """The processor's seconds of a run, its peak memory, and the lines that it wrote."""
    words = [sys.executable, "-m", "factcheck", "compare", str(feed), "--isolated", "--no-cache", "--output-format", "jsonl"]
    measure = (
        "import resource, subprocess, sys\n"
        "run = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE)\n"
        "lines = sum(1 for _ in run.stdout)\n"
        "run.wait()\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, lines)"
    )
    seconds, memory, lines = subprocess.run(
        [sys.executable, "-c", measure, *words], capture_output=True, text=True, check=True
    ).stdout.split()
    return float(seconds), int(memory), int(lines)


def engines(count: int = 4_000) -> None:
    """What a second process and a cache save, for extraction."""
    articles = tuple(_articles(count))
    serial, _ = _timed(lambda: _count(Serial().map(SAYING, articles, "")), perf_counter)
    with Processes(2) as engine:
        double, _ = _timed(lambda: _count(engine.map(SAYING, articles, "")), perf_counter)
    print(f"-j 2 over -j 1: {serial / double:.2f} times as fast")
    with tempfile.TemporaryDirectory() as folder:
        cold, warm = (
            _timed(lambda: _count(Keeping(Serial(), Kept(Path(folder))).map(SAYING, articles, "")), process_time)[0] for _ in range(2)
        )
    print(f"warm over cold: {cold / warm:.1f} times as fast")


def _count(answers: Iterator[object]) -> int:
    """How many answers there are; each is forgotten at once."""
    return sum(1 for _ in answers)


def _timed(work: Callable[[], R], clock: Callable[[], float]) -> tuple[float, R]:
    start = clock()
    done = work()
    return clock() - start, done


if __name__ == "__main__":
    {"stages": stages, "stream": stream, "engines": engines}[sys.argv[1]](*map(int, sys.argv[2:]))
