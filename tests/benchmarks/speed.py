"""How fast figures are read, beside quantulum3 on the same text in the same run.

    pip install -e '.[bench]'
    python -m tests.benchmarks.speed

Prints characters a second of full extraction and assembly and of quantulum3 on the articles of `articles/`, one by one and
repeated as one text, the time for texts twice as long each (cost must be linear), and the peak memory of one article of ten
megabytes. Ends with 1 where the repeated text is read less than ten times as fast, or where the longest text takes over a
quarter more per character than the shortest.
"""

from __future__ import annotations

import gc
import resource
import sys
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from factcheck.assemble.assemble import assemble
from factcheck.compare.meaning import Meaner
from factcheck.extract.extract import extract
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata
from factcheck.rules.loader import built_in

if TYPE_CHECKING:
    from factcheck.domain.article import Article

ARTICLES = Path(__file__).parents[2] / "articles"
GOAL = 10  # times the characters a second of quantulum3
SLACK = 1.25
LONG = 10_000_000
TURNS = 4


def main() -> int:
    """Run all three and say whether the goals are met."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.iterdir()) if path.suffix in {".txt", ".md"}]
    text = "\n\n".join(texts)
    # The time of quantulum3 grows with the square of a text: the shorter the texts, the better it stands.
    beside_quantulum(texts, 10)
    ratio = beside_quantulum([f"{text}\n\n" * 5], 1)
    growth = doubled(f"{text}\n\n" * 20)
    with get_context("spawn").Pool(1) as pool:
        base, peak, seconds = pool.apply(long_article, (f"{text}\n\n",))
    print(f"one article of 10 MB: {seconds:.1f} s, peak memory {peak} MB ({base} MB before it)")
    return 0 if ratio >= GOAL and growth <= SLACK else 1


def beside_quantulum(texts: list[str], repeats: int) -> float:
    """Characters a second of both on the same texts; how many times as fast we are."""
    from quantulum3 import parser

    parser.parse("5 km")  # loads its tables
    articles = [as_article(text) for text in texts]
    meaner = Meaner(built_in().hedges)
    length = sum(map(len, texts)) * repeats * TURNS
    spent = [0.0, 0.0]
    for _ in range(TURNS):  # in turns, so that a busy machine slows both
        spent[0] += sum(seconds(article, meaner) for _ in range(repeats) for article in articles)
        start = perf_counter()
        for text in texts * repeats:
            parser.parse(text)
        spent[1] += perf_counter() - start
    ours, theirs = length / spent[0], length / spent[1]
    speeds = f"factcheck {ours / 1000:,.0f} KB/s, quantulum3 {theirs / 1000:,.0f} KB/s"
    print(f"texts of {max(map(len, texts)):,} characters at most: {speeds}, {ours / theirs:.1f} times as fast")
    return ours / theirs


def doubled(text: str) -> float:
    """Time for texts each twice as long as the one before; how much more a character of the longest one costs."""
    meaner = Meaner(built_in().hedges)
    rates: list[float] = []
    for doublings in range(5):
        article = as_article(text * 2**doublings)
        rates.append(min(seconds(article, meaner) for _ in range(3)) / len(article.text))
        print(f"{len(article.text):>10,} characters: {rates[-1] * 1e9:,.0f} ns each")
    return rates[-1] / rates[0]


def long_article(text: str) -> tuple[int, int, float]:
    """Peak memory in MB before and after one long article, and the seconds it took; runs in a process of its own."""
    base = _peak()
    start = perf_counter()
    article = as_article(text * (LONG // len(text)))
    assemble(article, extract(article), Meaner(built_in().hedges))
    return base, _peak(), perf_counter() - start


def seconds(article: Article, meaner: Meaner) -> float:
    """Seconds to extract and assemble an article; the collector of cycles rests, as in `timeit`."""
    gc.disable()
    start = perf_counter()
    assemble(article, extract(article), meaner)
    spent = perf_counter() - start
    gc.enable()
    return spent


def as_article(text: str) -> Article:
    """The text as an article without a date."""
    return article_from(Draft(id="a", path="a.txt", text=text, given=Metadata(), name="a"))


def _peak() -> int:
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
