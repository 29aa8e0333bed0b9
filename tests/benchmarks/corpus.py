"""A made corpus: the articles of `articles/`, turned into many stories of two to eight articles each.

    python -m tests.benchmarks.corpus FOLDER|FEED.jsonl ARTICLES

Each story has towns and people of its own in place of those written, and figures moved a little; each of its articles is one
of ours with its sentences in part left out. In a feed each story has a day too. The same numbers give the same files.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

ARTICLES = Path(__file__).parents[2] / "articles"
_STARTS = ("Bal", "Dor", "Fen", "Gar", "Hol", "Kel", "Lan", "Mor", "Nor", "Pel", "Ros", "Sel", "Tor", "Var", "Wes", "Zan")
_MIDDLES = ("", "ba", "ce", "di", "fo", "ga", "hu", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu")
_ENDS = ("adan", "egorod", "ilia", "omar", "unek", "aport", "equin", "ister", "otov", "uvil")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
_FIGURE = re.compile(r"\b\d{1,3}\b(?![\d.,:/-])")
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_FEWEST, _MOST = 2, 8
_FIRST_DAY, _STORIES_A_DAY = date(2020, 9, 14), 50
_LEFT_OUT, _MOVED = 0.15, 0.1


def texts() -> list[str]:
    """Our own articles, without what stands before their text."""
    found = [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.iterdir()) if path.suffix in {".txt", ".md"}]
    return [re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL) for text in found]


def made(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """The path and text of so many articles, story by story."""
    draw, own = random.Random(seed), texts()  # noqa: S311  (the same corpus in every run)
    written = story = 0
    while written < count:
        size = min(draw.randint(_FEWEST, _MOST), count - written)
        names: dict[str, str] = {}
        for number in range(size):
            yield f"story{story:06d}/a{number}.txt", _turned(own[draw.randrange(len(own))], names, draw)
        written, story = written + size, story + 1


def _turned(text: str, names: dict[str, str], draw: random.Random) -> str:
    """One of our articles, told of another place and other people."""

    def renamed(match: re.Match[str]) -> str:
        return names.setdefault(match[0], "".join(map(draw.choice, (_STARTS, _MIDDLES, _MIDDLES, _ENDS))))

    def moved(match: re.Match[str]) -> str:
        return str(int(match[0]) + draw.randint(1, 9)) if draw.random() < _MOVED else match[0]

    paragraphs = []
    for paragraph in text.split("\n"):
        kept = [s for s in _SENTENCE.split(paragraph) if draw.random() >= _LEFT_OUT]
        paragraphs.append(" ".join(kept))
    return _FIGURE.sub(moved, _NAME.sub(renamed, "\n".join(paragraphs)))


def write(folder: Path, count: int, *, flat: bool = False) -> None:
    """The corpus as files: a folder for each story, or all in one folder."""
    for path, text in made(count):
        target = folder / (path.replace("/", "-") if flat else path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def write_feed(path: Path, count: int, *, named: bool) -> None:
    """The corpus as JSON Lines, story by story; `named`, if each article names its story."""
    with path.open("w", encoding="utf-8") as file:
        for name, text in made(count):
            story = name.partition("/")[0]
            day = _FIRST_DAY + timedelta(days=int(story.removeprefix("story")) // _STORIES_A_DAY)
            line = {"id": name, "text": text, "published": day.isoformat()} | ({"story": story} if named else {})
            file.write(f"{json.dumps(line)}\n")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    if target.suffix == ".jsonl":
        write_feed(target, int(sys.argv[2]), named=False)
    else:
        write(target, int(sys.argv[2]))
