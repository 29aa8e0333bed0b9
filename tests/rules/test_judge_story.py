"""Findings on one article, or on more than one fact: their words, places and levels, and how a house changes them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.domain.finding import Finding, Level
from factcheck.rules.loader import built_in, parsed
from tests.rules.stories import codes, told

WEEKDAY = "The barge sank on Tuesday, 9 August 2020, near the lock."


def one(code: str, *texts: str) -> Finding:
    (finding,) = [f for f in told(texts) if f.code == code]
    return finding


def test_a_wrong_weekday_is_told_with_the_days_that_would_fit() -> None:
    finding = one("DAT002", WEEKDAY)
    assert finding.message == "weekday and date: “Tuesday, 9 August 2020” in a, but 9 August 2020 was a Sunday"
    assert finding.reasons == (
        "the nearest Tuesdays are 4 August 2020 and 11 August 2020",
        "9 August falls on a Tuesday in 2016 and 2022",
    )
    assert finding.suggestion == "“Sunday, 9 August 2020” or “Tuesday, 11 August 2020”"


def test_a_wrong_weekday_said_twice_is_one_finding() -> None:
    assert [place.text for place in one("DAT002", f"{WEEKDAY} It rained on Tuesday, 9 August 2020.").locations] == [
        "Tuesday, 9 August 2020",
        "Tuesday, 9 August 2020",
    ]


def test_parts_are_told_with_their_sum_and_where_they_stand() -> None:
    finding = one("INT001", "The fire left 24 dead: 14 men and nine women.")
    assert finding.message == "parts of a figure: 24 dead in a, but 14 men and nine women make 23"
    assert [place.text for place in finding.locations] == ["24", "14 men and nine women"]
    assert finding.gap == "1 missing"


def test_a_wrong_conversion_is_told_with_the_right_one() -> None:
    finding = one("INT002", "The barge sank 80 km (60 miles) off the coast.")
    assert finding.suggestion == "“80 km (50 miles)”"


def test_a_wrong_conversion_of_money_names_rate_and_day() -> None:
    finding = one("INT002", "The town borrowed US$1.5bn (£900m).")
    assert "USD→GBP 0.9" in finding.reasons[0]
    assert "European Central Bank rate of 2022-09-28" in finding.reasons[0]


def test_a_headline_is_told_with_the_place_in_the_body() -> None:
    finding = one("INT003", "Fire kills 24 in a mill\n\nThe mill burnt down.\n\nThe fire killed 21 people, the mayor said.")
    assert finding.message == "people killed: 24 in the headline of a, 21 in its body"
    assert finding.level is Level.WARNING


def test_a_headline_is_told_with_the_articles_that_say_as_its_body() -> None:
    body = "The fire killed 21 people, the mayor said."
    finding = one("INT003", f"Fire kills 24 in a mill\n\nThe mill burnt down.\n\n{body}", f"Mill fire\n\nThe mill burnt down.\n\n{body}")
    assert [(place.article, place.text) for place in finding.locations] == [("a", "24"), ("a", "21"), ("b", "21")]


def test_a_figure_of_two_parties_names_both() -> None:
    finding = one("ATT002", "Police said 20,000 people marched on Sunday.", "Organisers said 20,000 people marched on Sunday.")
    assert finding.message == "people rallying, Sunday: 20,000 by Police in a, by Organisers in b"


def test_every_place_quotes_what_it_says() -> None:
    texts = [
        f"{WEEKDAY} It spread over 80 km (60 miles), and left 24 dead: 14 men and nine women.",
        "Few cheered when Anton Kavel began his fifth term.",
    ]
    found = told([*texts, "Anton Kavel was sworn in for a sixth term."])
    assert {f.code for f in found} == {"DAT002", "INT001", "INT002", "ORD001"}
    for place in (p for f in found for p in f.locations):
        assert [*texts, "Anton Kavel was sworn in for a sixth term."]["abc".index(place.path)][place.start : place.end] == place.text
        assert place.snippet[place.snippet_start : place.snippet_end] == place.text


@pytest.mark.parametrize("number", ["9" * 60, "0", "1" + "0" * 40])
def test_no_number_is_too_large_to_convert(number: str) -> None:
    told([f"The barge sank {number} km (60 miles) off the coast. It lay {number} degrees Celsius ({number} Fahrenheit)."])


def test_a_house_gives_a_rule_of_an_article_its_level_and_words() -> None:
    rules = parsed(
        'version: 1\nrules:\n  HOUSE1 dates: {check: weekday-wrong, level: info, message: "look at {a} in {source_a}"}\n',
        "r.yaml",
        built_in(),
    )
    (finding,) = told([WEEKDAY], rules=rules)
    assert (finding.code, finding.level, finding.message) == ("HOUSE1", Level.INFO, "look at Tuesday, 9 August 2020 in a")


def test_a_house_limits_a_rule_of_an_article_to_some_facts() -> None:
    rules = parsed("version: 1\nrules:\n  INT002: {when: {unit: [foot]}}\n", "r.yaml", built_in())
    text = "The barge sank 80 km (60 miles) off the coast. It is 30 meters (200 feet) long."
    assert [f.locations[0].text for f in told([text], rules=rules) if f.code == "INT002"] == ["30 meters"]


def test_an_option_says_how_far_a_conversion_may_lie() -> None:
    rules = parsed("version: 1\nrules:\n  INT002: {tolerance: 50%}\n", "r.yaml", built_in())
    assert told(["The barge sank 80 km (60 miles) off the coast."], rules=rules) == ()


def test_what_is_agreed_is_no_finding() -> None:
    assert codes(["The barge sank on Monday near the lock.", "The barge sank on Monday."]) == []


@pytest.mark.parametrize("form", ["full", "concise", "json"])
def test_one_article_alone_is_judged_and_ends_with_one(tmp_path: Path, form: str) -> None:
    (tmp_path / "a.txt").write_text(WEEKDAY, encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", form])
    assert ran.exit_code == 1
    assert "DAT002" in ran.stdout
    assert "no attribution" not in ran.stdout
    if form == "json":
        assert len(json.loads(ran.stdout)["findings"][0]["locations"]) == 1


def test_one_article_without_a_finding_ends_with_three(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The barge sank on Sunday, 9 August 2020.", encoding="utf-8")
    assert CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated"]).exit_code == 3


def test_a_stored_run_tells_it_in_the_same_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The fire left 24 dead: 14 men and nine women.", encoding="utf-8")
    compare = ["compare", str(tmp_path / "a.txt"), "--isolated", "--output-format"]
    line = CliRunner().invoke(app, [*compare, "concise"]).stdout
    (tmp_path / "run.json").write_text(CliRunner().invoke(app, [*compare, "json"]).stdout, encoding="utf-8")
    assert "parts of a figure: 24 dead in a, but 14 men and nine women make 23" in line
    assert CliRunner().invoke(app, ["report", str(tmp_path / "run.json"), "--to", "concise"]).stdout == line
