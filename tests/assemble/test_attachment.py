"""The corpus of `tests/corpus/assemble`: a marked figure, and what its sentence says of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.assemble.assemble import assemble
from factcheck.compare.meaning import Meaner
from factcheck.domain.assertion import Assertion, Flag, ScopeKind
from factcheck.extract.extract import extract
from factcheck.rules.loader import built_in
from tests.extract.sentences import article

CORPUS = Path(__file__).parents[1] / "corpus" / "assemble"
ENTRIES: list[dict[str, Any]] = [
    entry for path in sorted(CORPUS.glob("*.yaml")) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
]
KEYS = {"event", "side", "head", "subject", "who", "part", "modality", "other", "comparison", "each"}


def asserted(sentence: str) -> Assertion:
    """The assertion at the marked span of a sentence."""
    start, end = sentence.index("«"), sentence.index("»") - 1
    whole = article(sentence.replace("«", "").replace("»", ""))
    found = assemble(whole, extract(whole), Meaner(built_in().hedges))
    at_the_mark = [a for a in found if (a.mention.start, a.mention.end) == (start, end)]
    assert at_the_mark, f"read {[a.mention.text for a in found]}"
    return at_the_mark[0]


def told(one: Assertion) -> dict[str, object]:
    """What the corpus may ask of an assertion; what the sentence does not tell is None."""
    return {
        "event": one.event.value if one.event else None,
        "side": one.side.value if one.side else None,
        "modality": one.modality.value,
        "head": one.head.text if one.head and one.head.text else None,
        "subject": one.subject,
        "who": one.attribution.words if one.attribution else None,
        "part": Flag.PART in one.flags,
        "other": Flag.OTHER_EVENT in one.flags,
        "comparison": Flag.COMPARISON in one.flags,
        "each": one.scope.kind is ScopeKind.DISTRIBUTIVE,
    }


@pytest.mark.parametrize(("asked", "sentence"), [(entry, sentence) for entry in ENTRIES for sentence in entry["says"]])
def test_a_figure_hangs_on_its_own_words(asked: dict[str, Any], sentence: str) -> None:
    expected = {key: value for key, value in asked.items() if key != "says"}
    found = told(asserted(sentence))
    assert {key: found[key] for key in expected} == expected


def test_the_corpus_asks_what_can_be_told() -> None:
    assert {key for entry in ENTRIES for key in entry} <= KEYS | {"says"}
    assert all(len(entry) > 1 for entry in ENTRIES)
