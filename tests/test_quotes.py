"""Quotations through the whole program: articles in, findings out, in every format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.report.read_json import read_report
from factcheck.report.renderers import RENDERERS, View

THIEF = "The ship is gone.\n\n“I fear the captain sold the ship to a thief,” Mayor Ana Ruiz said."
CROOK = "The ship is gone.\n\nAna Ruiz, the mayor, said: “I fear the captain sold the ship to a crook, and all its rope.”"


def run(tmp_path: Path, *texts: str, command: str = "compare", form: str = "json", width: int = 100, more: tuple[str, ...] = ()) -> str:
    for number, text in enumerate(texts):
        (tmp_path / f"outlet{number}.txt").write_text(text, encoding="utf-8", newline="")
    options = ["--isolated", "--width", str(width)] if command == "compare" else []
    return CliRunner().invoke(app, [command, str(tmp_path), "--output-format", form, *options, *more]).stdout


def findings(tmp_path: Path, *texts: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(tmp_path, *texts))["findings"]
    return found


def test_other_words_are_told_with_their_places(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, THIEF, CROOK)
    assert (finding["code"], finding["kind"], finding["level"]) == ("QUO001", "quote", "warning")
    assert "“thief” in outlet0, “crook” in outlet1" in finding["message"]
    for place in finding["locations"]:
        text = (tmp_path / Path(place["path"]).name).read_text(encoding="utf-8")
        assert text[place["start"] : place["end"]] == place["text"]


@pytest.mark.parametrize(
    ("other", "code", "level"),
    [
        ("“I fear the captain sold the ship to a thief,” Tom Kjeldsen said.", "QUO003", "error"),
        ("“I fear the captain never sold the ship to a thief,” Ana Ruiz said.", "QUO002", "error"),
        ("“I fear a captain sold the ship to a thief,” Ana Ruiz said.", "QUO001", "warning"),
        ("Ana Ruiz told the court that the captain “sold the whole ship to a thief”.", "QUO001", "info"),
        ("“I fear captain Horn sold a ship to the thief,” Ana Ruiz said.", "QUO001", "info"),
        ("Norwegian minister Ana Ruiz said: “I fear a captain sold the ship to a thief.”", "QUO001", "info"),
    ],
)
def test_each_rule_has_its_level(tmp_path: Path, other: str, code: str, level: str) -> None:
    (finding,) = findings(tmp_path, THIEF, f"Late news\n\n{other}")
    assert (finding["code"], finding["level"]) == (code, level)


def test_the_order_of_the_articles_changes_nothing_but_the_names(tmp_path: Path) -> None:
    (one,) = findings(tmp_path, THIEF, CROOK)
    (two,) = findings(tmp_path, CROOK, THIEF)
    assert one["fact"] == two["fact"]
    assert one["confidence"] == two["confidence"]


@pytest.mark.parametrize("form", ["full", "concise"])
def test_people_are_shown_both_words(tmp_path: Path, form: str) -> None:
    shown = run(tmp_path, THIEF, CROOK, form=form)
    assert "QUO001" in shown
    assert "thief" in shown
    assert "crook" in shown


def test_the_words_that_differ_are_marked_below_both_renderings(tmp_path: Path) -> None:
    lines = run(tmp_path, THIEF, CROOK, form="full").splitlines()
    at = next(n for n, line in enumerate(lines) if line.strip().startswith("outlet0 │"))
    for rendering, marks, word in ((lines[at], lines[at + 1], "thief"), (lines[at + 2], lines[at + 3], "crook")):
        assert rendering.index(word) == marks.index("━")
        assert marks.count("━") >= len(word)


@pytest.mark.parametrize("width", [40, 60, 100])
def test_it_keeps_to_the_width(tmp_path: Path, width: int) -> None:
    long = THIEF.replace("ship to", "ship, the crew, the rope, the lamps, the sails and twelve barrels of herring, to")
    shown = run(tmp_path, long, long.replace("thief", "w" * 70), form="full", width=width)
    assert all(cell_len(line) <= width for line in shown.splitlines() if "/outlet" not in line)


def test_nothing_of_a_quotation_acts_on_a_terminal(tmp_path: Path) -> None:
    for form in ("full", "concise", "json"):
        shown = run(tmp_path, THIEF.replace("captain", "\x1b[31mcaptain\u202e"), CROOK.replace("crook", "cro\x1b]8;;x\x07ok"), form=form)
        assert "\x1b" not in shown
        assert "\u202e" not in shown


@pytest.mark.parametrize("form", ["json", "jsonl", "table"])
def test_quotations_are_extracted_with_their_speaker(tmp_path: Path, form: str) -> None:
    shown = run(tmp_path, "The ship is gone.\n\nAna Ruiz came.\n\n“I fear the captain,” she said.", command="extract", form=form)
    assert "I fear the captain," in shown
    assert form == "table" or '"attribution":"she (Ana Ruiz)"' in shown


def test_another_number_on_another_day_is_a_warning(tmp_path: Path) -> None:
    texts = (
        f"---\npublished: 2024-03-0{day}\n---\nLate news\n\n“We counted {boats} boats in the harbour,” Ana Ruiz said."
        for day, boats in ((1, 12), (2, 20))
    )
    (finding,) = [f for f in findings(tmp_path, *texts) if f["kind"] == "quote"]
    assert (finding["code"], finding["level"]) == ("QUO002", "warning")


ALIKE = "Late news from Ord\n\nThere was more. “The captain sold the ship to a thief,” Ana Ruiz told the court on Monday."


def test_what_is_quoted_alike_has_a_fact_and_stands_in_a_stored_report(tmp_path: Path) -> None:
    text = run(tmp_path, THIEF, ALIKE)
    document = json.loads(text)
    assert document["findings"] == []
    (fact,) = [f for f in document["facts"] if f["kind"] == "quote"]
    assert (fact["label"], fact["verdict"]) == ("words of Ana Ruiz", "agree")
    rows = {a["id"]: a for a in document["assertions"] if a["kind"] == "quote"}
    assert [rows[i]["attribution"] for i in fact["assertions"]] == ["Ana Ruiz", "Ana Ruiz"]
    for row in rows.values():
        assert row["text"] in (tmp_path / row["article"].rpartition("/")[2]).read_text(encoding="utf-8")
    assert RENDERERS["json"](read_report(text, "run.json"), View()) == text


@pytest.mark.parametrize(("form", "shown"), [("full", True), ("matrix", True), ("full", False), ("matrix", False)])
def test_what_is_quoted_alike_is_shown_where_it_is_asked_for(tmp_path: Path, form: str, shown: bool) -> None:
    alike = run(tmp_path, THIEF, ALIKE, form=form, more=("--show-agreements",) if shown else ())
    assert ("words of Ana Ruiz  alike in 2" in alike) is shown


def test_a_copy_is_no_second_voice(tmp_path: Path) -> None:
    long = f"{THIEF}\n\nThe trial of the harbour master goes on in the old town hall of Ord until the end of the week, his lawyer said."
    document = json.loads(run(tmp_path, long, long))
    assert [f for f in document["facts"] if f["kind"] == "quote"] == []


def test_the_matrix_shows_the_words_that_differ(tmp_path: Path) -> None:
    shown = run(tmp_path, THIEF, CROOK, form="matrix")
    assert "✗ words of Ana Ruiz  no majority  ✗“thief” in outlet0  ✗“crook” in outlet1" in shown
