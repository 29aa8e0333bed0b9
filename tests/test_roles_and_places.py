"""Roles and places through the whole program: two articles in, findings out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.report.read_json import read_report
from factcheck.report.renderers import RENDERERS, View


def run(tmp_path: Path, *texts: str, form: str = "json") -> str:
    for number, text in enumerate(texts):
        (tmp_path / f"outlet{number}.txt").write_text(f"News of the day\n\n{text}\n", encoding="utf-8")
    return CliRunner().invoke(app, ["compare", str(tmp_path), "--output-format", form, "--isolated"]).stdout


def document(tmp_path: Path, *texts: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(tmp_path, *texts))
    return found


def told(tmp_path: Path, *texts: str) -> list[tuple[str, list[str]]]:
    return [(f["code"], sorted(p["text"] for p in f["locations"])) for f in document(tmp_path, *texts)["findings"]]


@pytest.mark.parametrize(
    ("a", "b", "roles"),
    [
        ("Former governor Oskar Lindahl spoke.", "Acting Gov. Oskar Lindahl spoke.", ["Acting Gov.", "Former governor"]),
        ("Deputy Mayor Oskar Lindahl spoke.", "Oskar Lindahl, the mayor, spoke.", ["Deputy Mayor", "mayor"]),
        ("President Oskar Lindahl spoke.", "Prime Minister Oskar Lindahl spoke.", ["President", "Prime Minister"]),
        ("Oskar Lindahl is a prosecutor.", "His lawyer, Oskar Lindahl, spoke.", ["lawyer", "prosecutor"]),
        ("Russian diver Oskar Lindahl spoke.", "Danish diver Oskar Lindahl spoke.", ["Danish diver", "Russian diver"]),
        (
            "Oskar Lindahl, deputy head of the miners' union, spoke.",
            "The vice president of the union, Oskar Lindahl, spoke.",
            ["deputy head of the miners' union", "vice president of the union"],
        ),
        ("A former pilot died on Friday.", "A pilot who helped was killed on Friday.", ["former pilot", "pilot"]),
        ("A former pilot died on Friday.", "A pilot called the tower on Friday.", None),
        ("A former pilot died on Friday.", "A former pilot and a pilot died on Friday.", None),
        ("The candidate Oskar Lindahl spoke.", "The former candidate Oskar Lindahl spoke.", None),
        ("Sgt. Oskar Lindahl fired.", "Officer Oskar Lindahl fired.", None),
        ("Deputy prosecutor Oskar Lindahl spoke.", "Prosecutor Oskar Lindahl spoke.", None),
        ("Mayor Oskar Lindahl spoke.", "Oskar Lindahl, a father of two, spoke.", None),
        ("Governor Oskar Lindahl spoke. The former governor Oskar Lindahl lost.", "Former governor Oskar Lindahl spoke.", None),
        ("Mayor Oskar Lindahl spoke.", "Governor Petra Lindahl spoke.", None),
        ("Tarn police captain Oskar Lindahl fired.", "Oskar Lindahl, a lieutenant of the Bell Valley guard, fired.", None),
    ],
)
def test_roles_that_cannot_both_hold_are_told(tmp_path: Path, a: str, b: str, roles: list[str] | None) -> None:
    assert told(tmp_path, a, b) == ([("ROL001", roles)] if roles else [])


@pytest.mark.parametrize(
    ("a", "b", "places"),
    [
        ("Oskar Lindahl was arrested in Fresno.", "Oskar Lindahl was arrested in Clovis.", ["in Clovis", "in Fresno"]),
        ("Oskar Lindahl, 41, of Leeds, died.", "Oskar Lindahl, 41, of Bradford, died.", ["Bradford", "Leeds"]),
        ("Oskar Lindahl was found in Spain.", "Mr. Oskar Lindahl left. He was found in Portugal.", ["in Portugal", "in Spain"]),
        (
            "Rain fell in the town of Tarn, where the mine is.",
            "The town of Tarn is 7 miles from the mine.",
            ["Tarn is 7 miles from the mine", "Tarn, where the mine is"],
        ),
        ("Oskar Lindahl was arrested in Fresno.", "Oskar Lindahl was arrested in California.", None),
        ("Oskar Lindahl was arrested in Mumbai.", "Oskar Lindahl was arrested in Bombay.", None),
        ("Oskar Lindahl was arrested in Fresno.", "Oskar Lindahl was arrested in Clovis, near Fresno.", None),
        ("Oskar Lindahl was arrested in Harlem.", "Oskar Lindahl was arrested in New York City.", None),
        ("Oskar Lindahl was arrested in Fresno.", "Petra Falk was arrested in Clovis.", None),
        ("Oskar Lindahl was arrested in Fresno.", "Oskar Lindahl was born in Clovis.", None),
        ("Petra Falk and Oskar Lindahl were arrested in Fresno.", "Oskar Lindahl was arrested in Clovis.", None),
    ],
)  # fmt: skip
def test_two_places_of_one_thing_are_told(tmp_path: Path, a: str, b: str, places: list[str] | None) -> None:
    assert told(tmp_path, a, b) == ([("PLC001", places)] if places else [])


def test_a_side_of_a_place_is_told(tmp_path: Path) -> None:
    a = "The ferry sank off the fishing port on the western tip of Gozo island."
    b = "The ferry sank off the fishing port on the northern tip of Gozo island."
    assert told(tmp_path, a, b) == [("PLC001", ["the northern tip of Gozo", "the western tip of Gozo"])]


def test_a_place_under_a_name_and_its_adjective_is_told_once(tmp_path: Path) -> None:
    texts = ("the western tip of Sumatra.", "the northern tip of Sumatra.", "the northern tip of the Sumatran mainland.")
    found = told(tmp_path, *(f"The ferry sank off the fishing port on {there}" for there in texts))
    assert [len(places) for code, places in found if code == "PLC001"] == [len(texts)]


@pytest.mark.parametrize(
    "texts",
    [
        ("Governor Oskar Lindahl spoke.", "Former governor Oskar Lindahl spoke."),
        ("Chief Oskar Lindahl left.", "Chief Oskar Lyndahl left."),
    ],
)
def test_every_finding_has_a_fact_and_its_assertions(tmp_path: Path, texts: tuple[str, ...]) -> None:
    told = document(tmp_path, *texts)
    (finding,) = told["findings"]
    (fact,) = [f for f in told["facts"] if f["id"] == finding["fact"]]
    assert (fact["kind"], fact["verdict"], fact["story"]) == (finding["kind"], "differs", finding["story"])
    rows = {a["id"]: a for a in told["assertions"]}
    assert sorted(rows[i]["text"] for i in fact["assertions"]) == sorted(p["text"] for p in finding["locations"])
    assert all(rows[i]["quantity"] is None for i in fact["assertions"])


@pytest.mark.parametrize("form", ["full", "concise"])
def test_people_read_it_too(tmp_path: Path, form: str) -> None:
    shown = run(tmp_path, "Governor Oskar Lindahl spoke.", "Former governor Oskar Lindahl spoke.", form=form)
    assert "role of Oskar Lindahl: " in shown
    assert "no attribution" not in shown


def test_a_stored_report_tells_them_again(tmp_path: Path) -> None:
    text = run(tmp_path, "Governor Oskar Lindahl spoke.", "Former governor Oskar Lindahl spoke.")
    assert RENDERERS["json"](read_report(text, "run.json"), View()) == text
