"""The corpus of `tests/corpus/extract`: a value, and the ways to say it with the span marked."""

from __future__ import annotations

import sys
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.domain.kinds import Kind
from factcheck.domain.mention import Mention
from factcheck.extract.quantities import EXTRACTORS
from tests.extract.sentences import read

CORPUS = Path(__file__).parents[1] / "corpus" / "extract"
KINDS = {
    "ages": Kind.AGE, "counts": Kind.COUNT, "dates": Kind.DATE, "durations": Kind.DURATION, "measures": Kind.MEASURE,
    "money": Kind.MONEY, "percents": Kind.PERCENT, "ranks": Kind.RANK, "ratios": Kind.RATIO, "times": Kind.TIME,
    "vague": Kind.COUNT,
}  # fmt: skip


def load(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = yaml.safe_load((CORPUS / f"{name}.yaml").read_text(encoding="utf-8"))
    return entries


def marked() -> list[tuple[str, dict[str, Any], str]]:
    return [(name, entry["value"], sentence) for name in KINDS for entry in load(name) for sentence in entry["says"]]


def found(name: str, sentence: str) -> Mention:
    """The one mention of the kind at the marked span."""
    start, end = sentence.index("«"), sentence.index("»") - 1
    mentions = [m for m in read(sentence.replace("«", "").replace("»", "")) if m.kind is KINDS[name]]
    at_the_mark = [m for m in mentions if (m.start, m.end) == (start, end)]
    assert at_the_mark, f"read {[m.text for m in mentions]}"
    return at_the_mark[0]


@pytest.mark.parametrize(("name", "value", "sentence"), marked(), ids=lambda v: v if isinstance(v, str) else "")
def test_every_way_to_say_it_has_the_value(name: str, value: dict[str, Any], sentence: str) -> None:
    mention = found(name, sentence)
    if mention.quantity is None:
        check_moment(mention, value)
        return
    quantity = mention.quantity
    assert [quantity.low, quantity.high] == [None if v is None else Decimal(str(v)) for v in (value["low"], value["high"])]
    assert quantity.unit == value.get("unit", "")
    assert (quantity.hedge and quantity.hedge.value) == value.get("hedge")
    assert quantity.step == Decimal(str(value["step"]))


def check_moment(mention: Mention, value: dict[str, Any]) -> None:
    assert mention.when is not None
    ends = [datetime.fromisoformat(v) if isinstance(v, str) else v for v in (value["first"], value["last"])]
    assert [mention.when.first, mention.when.last] == ends
    assert mention.when.scope == value.get("scope", "instant")
    told = {
        "part": mention.when.part,
        "zone": mention.when.zone,
        "hedge": mention.when.hedge and mention.when.hedge.value,
        "either": mention.when.either_half,
    }
    assert {key: told[key] for key in told if key in value} == {key: value[key] for key in told if key in value}


@pytest.mark.parametrize("sentence", [s for entry in load("silent") for s in entry["says"]])
def test_no_figure_is_read_where_none_is_stated(sentence: str) -> None:
    figures = [m for m in read(sentence) if m.quantity is not None and m.kind is not Kind.RANK]
    assert [(m.kind.value, m.text) for m in figures] == []


def test_as_much_must_stay_silent_as_must_be_read() -> None:
    assert sum(len(entry["says"]) for entry in load("silent")) >= len(marked())


def test_every_extractor_has_a_corpus() -> None:
    names = {extractor.__module__.rpartition(".")[2] for extractor in EXTRACTORS}
    assert names <= {path.stem for path in CORPUS.glob("*.yaml")}
    assert len(names) == len(EXTRACTORS)


def test_every_kind_file_is_in_the_list() -> None:
    folder = Path(sys.modules["factcheck.extract.quantities"].__file__ or "").parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert files == {extractor.__module__.rpartition(".")[2] for extractor in EXTRACTORS}


@pytest.mark.parametrize("sentence", ["It stood in the 1600 block of Mill Lane.", "The screen has 2880 pixels by 1800."])
def test_what_looks_like_a_year_and_is_none_is_no_date(sentence: str) -> None:
    assert [m.text for m in read(sentence) if m.when is not None] == []


def test_the_corpus_speaks_of_one_day() -> None:
    assert date(2020, 9, 14).weekday() == 0
