"""A stored run is the run: read back, every format prints it to the last byte as it printed the run itself."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck import pipeline
from factcheck.domain.fact import Verdict
from factcheck.domain.finding import Level
from factcheck.domain.interval import Interval
from factcheck.domain.report import Report, RuleTold
from factcheck.errors import InputError
from factcheck.report.read_json import read_report
from factcheck.report.renderers import RENDERERS, View
from factcheck.settings import Settings
from tests.report.builders import harbour
from tests.report.test_terminal import hostile

ROOT = Path(__file__).parent.parent.parent
VIEWS = (
    View(),
    View(width=60, color=True, show_agreements=True, show_coverage=True, show_suppressed=True, statistics=True),
)


def stored(report: Report) -> str:
    return RENDERERS["json"](report, View())


@cache
def real() -> Report:
    return pipeline.compare(Settings(paths=(str(ROOT / "articles"),)))


def unlike() -> Report:
    """The story with what its own findings do not have: suppressed findings, rules, open and endless numbers, other stories."""
    report = harbour()
    rule = RuleTold(code="MON001", name="money-mismatch", level=Level.ERROR, about="two sums", help="Two sums.\n\nWhy: “<sums>”")
    story = report.stories[0]
    fact = story.facts[0]
    ends = Interval(low=None, high=fact.values[0].meaning.core.high / 7, low_open=True, high_open=True)  # type: ignore[operator]
    endless = replace(fact.values[0], meaning=replace(fact.values[0].meaning, core=ends, support=ends))
    mixed = replace(fact, values=(endless, *fact.values[1:]), pairs=(), verdict=Verdict.NOT_COMPARABLE, reasons=("no rate",))
    return replace(
        report,
        rules=replace(report.rules, path=None, told=(rule,)),
        stories=(replace(story, facts=(mixed, *story.facts[1:])),),
        suppressed=report.findings[1:],
        findings=report.findings[:1],
    )


@pytest.mark.parametrize("view", VIEWS, ids=["plain", "all"])
@pytest.mark.parametrize("form", RENDERERS)
@pytest.mark.parametrize("make", [harbour, lambda: hostile(harbour()), unlike, real], ids=["harbour", "hostile", "unlike", "real"])
def test_every_format_prints_a_stored_run_as_the_run_itself(make: Callable[[], Report], form: str, view: View) -> None:
    report = make()
    assert RENDERERS[form](read_report(stored(report), "run.json"), view) == RENDERERS[form](report, view)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "run.json:1:1: broken JSON"),
        ('{"schema": "factcheck/report/1",\n "tool": }', "run.json:2:10: broken JSON: Expecting value"),
        ('{"a": ' + "[" * 100_000, "run.json: broken JSON: nested too deeply"),
        ('{"schema": NaN}', "run.json: broken JSON"),
        ("[]", "run.json: no report of factcheck: expected `object`, got `array`"),
        ("{}", "run.json: no report of factcheck: its schema is not named"),
        ('{"schema": "factcheck/extract/1"}', "its schema is not named"),
        ('{"schema": 1}', "run.json: no report of factcheck: schema: expected `str`"),
        (
            '{"schema": "factcheck/report/2"}',
            "written by a newer version of factcheck: factcheck/report/2, where factcheck/report/1 is read",
        ),
        ('{"schema": "factcheck/report/0"}', "written by another version"),
        ('{"schema": "factcheck/report/1"}', "no report of factcheck: object missing required field `tool`"),
    ],
)
def test_what_is_no_report_is_told_as_such(text: str, told: str) -> None:
    assert told in words_of(text)


def words_of(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read_report(text, "run.json")
    return str(caught.value)


def without_label(document: dict[str, Any]) -> None:
    del document["findings"][1]["label"]


def other_level(document: dict[str, Any]) -> None:
    document["findings"][0]["level"] = "fatal"


def zero_line(document: dict[str, Any]) -> None:
    document["assertions"][0]["line"] = 0


def unknown_assertion(document: dict[str, Any]) -> None:
    document["facts"][0]["values"][0]["assertion"] = "nobody@1"


def unknown_value(document: dict[str, Any]) -> None:
    document["facts"][0]["pairs"][0]["left"] = "nobody@1"


def unknown_article(document: dict[str, Any]) -> None:
    document["assertions"][0]["article"] = "nobody"


def no_day(document: dict[str, Any]) -> None:
    document["articles"][0]["published"] = "yesterday"


def turned_days(document: dict[str, Any]) -> None:
    scope = next(one["scope"] for one in document["assertions"] if one["scope"])
    scope["from"] = "2099-01-01"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (without_label, "no report of factcheck: findings[1]: object missing required field `label`"),
        (other_level, "findings[0].level: invalid enum value 'fatal'"),
        (zero_line, "assertions[0].line: expected `int` >= 1"),
        (unknown_assertion, "contradicts itself: harbour-fire-money-1a2b names the assertion nobody@1, which is not in it"),
        (unknown_value, "contradicts itself: harbour-fire-money-1a2b names the value nobody@1"),
        (unknown_article, "names the article nobody"),
        (no_day, "Invalid isoformat string: 'yesterday'"),
        (turned_days, "ends (2024-03-10) before it begins (2099-01-01)"),
    ],
)
def test_what_is_wrong_in_a_report_is_told_with_its_place(spoil: Callable[[dict[str, Any]], None], told: str) -> None:
    document = json.loads(stored(harbour()))
    spoil(document)
    assert told in words_of(json.dumps(document))


def test_a_key_that_a_later_program_added_is_no_fault() -> None:
    document = json.loads(stored(harbour()))
    document["later"] = document["findings"][0]["later"] = 1
    assert stored(read_report(json.dumps(document), "run.json")) == stored(harbour())


def test_of_two_assertions_that_begin_at_one_place_a_fact_has_the_one_of_its_kind() -> None:
    report = harbour()
    story = report.stories[0]
    from factcheck.domain.kinds import Kind

    other = replace(story.assertions[0], kind=Kind.DATE)
    twice = replace(report, stories=(replace(story, assertions=(*story.assertions, other)),))
    assert stored(read_report(stored(twice), "run.json")) == stored(twice)
    assert len(json.loads(stored(twice))["assertions"]) == len(story.assertions) + 1
