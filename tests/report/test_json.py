"""The machine shape: keys to the letter, plain numbers, the same bytes for the same run in any order."""

import csv
import json
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck.report.extract_formats import EXTRACT_RENDERERS
from factcheck.report.json_values import dump, number, number_or_null
from factcheck.report.renderers import RENDERERS, View
from tests.report.builders import extracted, harbour, shuffled

KEYS = {
    "articles": "id path story source title published published_from encoding url repeats",
    "facts": "id story label kind verdict consensus assertions unit accumulates reasons values pairs",
    "assertions": (
        "id article kind start end line column text quantity core support normalized_unit rate rate_date "
        "event head scope attribution sentence modality flags meaning"
    ),
    "findings": (
        "id code name kind level confidence verdict story fact message reasons suggestion fingerprint locations "
        "label unit gap cause majority consensus spelled_out aligned suppression"
    ),
    "skipped": "item stage reason",
}
LOCATION = "article path start end line column text role source published snippet snippet_start snippet_end attribution meaning repeats"
SUMMARY = "errors warnings infos assertions compared single_source not_comparable suppressed hidden unchanged"
QUANTITY = "low high unit hedge step head"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    report = harbour()
    return json.loads(RENDERERS["json"](replace(report, suppressed=report.findings[:1]), View()))  # type: ignore[no-any-return]


def test_the_document_has_the_published_keys(document: dict[str, Any]) -> None:
    assert document["schema"] == "factcheck/report/1"
    assert list(document) == [
        "schema", "tool", "rules", "articles", "facts", "names", "assertions", "findings", "suppressed", "skipped", "summary",
    ]  # fmt: skip
    assert set(document["tool"]) == {"name", "version"}
    assert set(document["rules"]) == {"path", "digest", "told"}
    assert set(document["summary"]) == set(SUMMARY.split())


@pytest.mark.parametrize("name", KEYS)
def test_every_item_has_every_key(document: dict[str, Any], name: str) -> None:
    assert document[name]
    assert {tuple(item) for item in document[name]} == {tuple(KEYS[name].split())}


def test_findings_and_suppressed_have_one_shape(document: dict[str, Any]) -> None:
    assert tuple(document["suppressed"][0]) == tuple(KEYS["findings"].split())
    assert {tuple(place) for one in document["findings"] for place in one["locations"]} == {tuple(LOCATION.split())}
    assert {tuple(one["quantity"]) for one in document["assertions"]} == {tuple(QUANTITY.split())}


def test_an_assertion_is_normalized_as_its_fact_compared_it(document: dict[str, Any]) -> None:
    loan = next(one for one in document["assertions"] if one["text"] == "€3.1m")
    assert (loan["quantity"]["low"], loan["quantity"]["unit"]) == (3100000, "EUR")
    assert (loan["support"], loan["normalized_unit"]) == ([3336090, 3445470], "USD")
    assert (loan["rate"], loan["rate_date"]) == (1.0938, "2024-03-11")
    crowd = next(one for one in document["assertions"] if one["text"] == "More than 40,000")
    assert crowd["support"] == [40000, None]
    assert crowd["scope"] == {"kind": "instant", "from": "2024-03-10", "to": "2024-03-10"}


@pytest.mark.parametrize(
    ("value", "text"),
    [("1.5E+9", "1500000000"), ("1.150", "1.15"), ("-0.0", "0"), ("100", "100"), ("0.00001", "0.00001")],
)
def test_a_number_is_plain(value: str, text: bytes) -> None:
    assert dump(number(Decimal(value))) == text


def test_no_end_is_null() -> None:
    assert number_or_null(None) is None


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("form", RENDERERS)
def test_the_order_of_the_input_changes_no_byte(form: str, seed: int) -> None:
    assert RENDERERS[form](shuffled(harbour(), seed), View()) == RENDERERS[form](harbour(), View())


def test_an_extract_is_one_line_an_article() -> None:
    lines = [json.loads(line) for line in EXTRACT_RENDERERS["jsonl"](extracted(), View()).splitlines()]
    assert [line["path"] for line in lines] == sorted(line["path"] for line in lines)
    assert all({"id", "path", "mentions"} == set(line) for line in lines)
    mention = lines[0]["mentions"][0]
    assert (mention["kind"], mention["text"], mention["line"], mention["column"]) == ("money", "$4.2 million", 1, 35)
    assert mention["date"] is None
    assert mention["quantity"]["head"] == mention["head"] == "loan"


def test_spans_quote_what_they_say() -> None:
    texts = {one.id: one.text for one in harbour().articles}
    for line in map(json.loads, EXTRACT_RENDERERS["jsonl"](extracted(), View()).splitlines()):
        for mention in line["mentions"]:
            assert texts[line["id"]][mention["start"] : mention["end"]] == mention["text"]


def test_a_sheet_has_a_row_for_each_mention_and_no_formula() -> None:
    rows = list(csv.DictReader(StringIO(EXTRACT_RENDERERS["csv"](extracted(), View()))))
    mentions = [one for line in EXTRACT_RENDERERS["jsonl"](extracted(), View()).splitlines() for one in json.loads(line)["mentions"]]
    assert [(row["kind"], row["text"], row["start"]) for row in rows] == [(one["kind"], one["text"], str(one["start"])) for one in mentions]
    assert (rows[0]["low"], rows[0]["unit"], rows[0]["head"]) == ("4200000", "USD", "loan")


def test_a_sheet_runs_nothing_of_an_article() -> None:
    article, mentions, assertions = extracted()[0]
    hostile = replace(mentions[0], text="=1+1")
    rows = list(csv.DictReader(StringIO(EXTRACT_RENDERERS["csv"]([(article, (hostile, *mentions[1:]), assertions)], View()))))
    assert rows[0]["text"] == "'=1+1"
