"""Labelled stories as labelled pairs: which assertions stand on the sides of one referent.

A label file is JSON: `{"cluster", "discrepancies": [{"kind", "sides": [{"file", "exact_text", "value"?}]}], "agreements":
[{"sides"}], "traps": [...]}`; a side quotes the words of its figure in one file of the story.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from factcheck.align.attackers import attacker_died
from factcheck.align.pairing import Known, Paired, paired
from factcheck.align.stories import group
from factcheck.assemble.assemble import assemble
from factcheck.compare.currency import EcbRates
from factcheck.compare.meaning import Meaner
from factcheck.domain.article import Article
from factcheck.domain.assertion import Assertion
from factcheck.extract.entities.references import entities_of
from factcheck.extract.extract import extract
from factcheck.ingest.read import read

NUMERIC = frozenset({"count", "money", "percent", "measure", "date", "duration", "age", "rank", "ratio", "time"})


@dataclass(frozen=True)
class Labelled:
    """One candidate pair of a labelled story.

    `same` is None where the labels do not say; `referents` numbers what both are about.
    """

    story: str
    pair: Paired
    same: bool | None
    referents: frozenset[int] = frozenset()


def labelled_pairs(stories: Path, labels: Path) -> Iterator[Labelled]:
    """Every candidate pair of the stories that have a label file."""
    for path in sorted(labels.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield from _of_story(stories / gold["cluster"], gold)


def _of_story(folder: Path, gold: dict[str, Any]) -> Iterator[Labelled]:
    articles = read((str(folder),), exclude=(), skip_unreadable=True).articles
    (one,) = group(tuple(replace(article, story=folder.name) for article in articles))
    assertions = {a.id: tuple(assemble(a, extract(a), Meaner(), entities_of(a))) for a in one.articles}
    main = tuple(x for a in one.articles for x in assertions[a.id] if not x.flags)
    named = {Path(a.path).name: (a, assertions[a.id]) for a in one.articles}
    of: dict[str, set[int]] = defaultdict(set)
    for number, referent in enumerate(_referents(gold)):
        for identity in _figures(referent, named):
            of[identity].add(number)
    known = Known(
        days=one.days,
        dated=frozenset(a.id for a in one.articles if a.published is not None),
        rates=EcbRates(),
        attacker_died=frozenset(a.id for a in one.articles if attacker_died(a)),
    )
    for pair in paired(main, known).values():
        left, right = of.get(pair.left.id, set()), of.get(pair.right.id, set())
        same: bool | None = bool(left & right)
        if not same and not left and not right and pair.agrees:
            same = None  # equal figures that nobody labelled may well be one thing
        yield Labelled(gold["cluster"], pair, same, frozenset(left & right))


def _referents(gold: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    yield from (d["sides"] for d in gold["discrepancies"] if d["kind"] in NUMERIC)
    yield from (a["sides"] for a in gold["agreements"])


def _figures(sides: list[dict[str, Any]], named: dict[str, tuple[Article, tuple[Assertion, ...]]]) -> Iterator[str]:
    """The assertions that a referent's sides quote; of several in one side those that fit the other sides."""
    hits = [(side, _within(side, *named[side["file"]])) for side in sides if side["file"] in named]
    alone = [found[0] for _, found in hits if len(found) == 1]
    kinds = Counter((a.kind, a.event) for a in alone)
    values = {_value(a) for a in alone}
    for side, found in hits:
        if len(found) == 1:
            yield found[0].id
            continue
        stated = [float(n) for n in re.findall(r"\d+(?:\.\d+)?", str(side.get("value", "")).replace(",", ""))]
        fit = (
            [a for a in found if _value(a)[0] in stated]
            or [a for a in found if (a.kind, a.event) in kinds]
            or [a for a in found if _value(a) in values]
        )
        if len({_value(a) for a in fit}) == 1:
            yield from (a.id for a in fit)


def _within(side: dict[str, Any], article: Article, assertions: tuple[Assertion, ...]) -> list[Assertion]:
    words, found, at = side["exact_text"], [], article.text.find(side["exact_text"])
    while at >= 0:
        found += [a for a in assertions if a.mention.start < at + len(words) and at < a.mention.end]
        at = article.text.find(words, at + 1)
    return found


def _value(a: Assertion) -> tuple[float | None, float | None]:
    quantity = a.mention.quantity
    if quantity is None:
        return float(a.meaning.stated or 0), float(a.meaning.stated or 0)
    low, high = (None if end is None else float(end) for end in (quantity.low, quantity.high))
    return low, high
