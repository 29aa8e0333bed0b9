"""How fast names are compared and found: microseconds a pair, words a second. Not a test: machines differ.

python tests/benchmarks/names.py [ARTICLE.txt ...]
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from factcheck.align.names import compare_names
from factcheck.compare.known_names import family_names, given_names
from factcheck.extract.entities.coreference import bound
from factcheck.extract.entities.find import entity_mentions
from factcheck.ingest.article import article_from
from factcheck.ingest.drafts import Draft
from factcheck.ingest.metadata import Metadata

PAIRS = 5_000


def main(paths: list[str]) -> None:
    """Time both on names drawn from the gazetteer and on the articles given."""
    draw = random.Random(1)  # noqa: S311  (the same names in every run)
    given, family = sorted(given_names()), sorted(family_names())
    names = [f"{draw.choice(given)} {draw.choice(family)}".title() for _ in range(PAIRS + 1)]
    compare_names("warm", "up")
    clock = time.process_time()
    for a, b in zip(names, names[1:], strict=False):
        compare_names(a, b)
    print(f"{1e6 * (time.process_time() - clock) / PAIRS:.0f} µs a pair of names never seen before")
    words, clock = 0, time.process_time()
    for path in paths:
        text = Path(path).read_text(encoding="utf-8")
        bound(path, entity_mentions(article_from(Draft(id=path, path=path, text=text, given=Metadata(), name=path))))
        words += len(text.split())
    if words:
        print(f"{words / (time.process_time() - clock):,.0f} words a second, sentences included")


if __name__ == "__main__":
    main(sys.argv[1:])
