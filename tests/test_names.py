"""Names through the whole program: two articles and a rules file in, findings out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

RULES = """
version: 1
names:
  - {canonical: Mikheil Kavtarishvili, accept: [M. Kavtarishvili], avoid: [Misha Kavtarishvili]}
"""


def run(tmp_path: Path, *texts: str, rules: str | None = None, form: str = "json") -> str:
    for number, text in enumerate(texts):
        (tmp_path / f"outlet{number}.txt").write_text(text, encoding="utf-8")
    options = ["--isolated"]
    if rules is not None:
        (tmp_path / "rules.yaml").write_text(rules, encoding="utf-8")
        options = ["--rules", str(tmp_path / "rules.yaml")]
    return CliRunner().invoke(app, ["compare", str(tmp_path), "--output-format", form, *options]).stdout


def findings(tmp_path: Path, *texts: str, rules: str | None = None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(tmp_path, *texts, rules=rules))["findings"]
    return found


CHIEF = (
    "The fire is out.\n\nFire Chief Shelly Abernathy called it arson.",
    "The fire is out.\n\nIt was arson, said Fire Chief Shelley Abernathy.",
)


def test_a_spelling_is_told_with_its_places(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, *CHIEF)
    assert (finding["code"], finding["kind"], finding["level"]) == ("NAM001", "name", "warning")
    assert sorted(place["text"] for place in finding["locations"]) == ["Shelley Abernathy", "Shelly Abernathy"]
    for place in finding["locations"]:
        text = (tmp_path / Path(place["path"]).name).read_text(encoding="utf-8")
        assert text[place["start"] : place["end"]] == place["text"]


@pytest.mark.parametrize("form", ["full", "concise", "matrix", "json"])
def test_every_format_shows_it(tmp_path: Path, form: str) -> None:
    shown = run(tmp_path, *CHIEF, form=form)
    assert form == "matrix" or ("NAM001" in shown and "Shelly Abernathy" in shown)
    assert "no attribution" not in shown


def test_accents_alone_are_an_information(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, "Late news\n\nThe mayor is José Ibáñez.", "Late news\n\nThe mayor is Jose Ibanez.")
    assert finding["level"] == "info"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Late news\n\nMikhail Kavtarishvili resigned.", ["Mikhail Kavtarishvili"]),
        ("Late news\n\nFew knew Misha Kavtarishvili well.", ["Misha Kavtarishvili"]),
        ("Late news\n\nMikheil Kavtarishvili resigned.", []),
        ("Late news\n\nM. Kavtarishvili resigned. Mr Kavtarishvili left.", []),
    ],
)
def test_a_name_is_told_where_the_house_spells_it_otherwise(tmp_path: Path, text: str, told: list[str]) -> None:
    found = [f for f in findings(tmp_path, text, rules=RULES) if f["code"] == "NAM002"]
    assert [place["text"] for f in found for place in f["locations"]] == told
    assert all(f["suggestion"] == "“Mikheil Kavtarishvili”" for f in found)


LIST = """
version: 1
names:
  - {canonical: Austria, accept: []}
  - {canonical: Niger, accept: []}
  - {canonical: Kim Jong Un, accept: [Kim Jong-un]}
  - {canonical: Sergei Tikhanovsky, accept: []}
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The minister flew to Australia on Monday.", []),
        ("Floods hit Nigeria on Monday.", []),
        ("The funeral of Kim Jong Il was on Monday.", []),
        ("Svetlana Tikhanovskaya left on Monday.", []),
        ("Kim Jong-un spoke on Monday.", []),
        ("Siarhei Tsikhanouski was jailed on Monday.", ["Siarhei Tsikhanouski"]),
    ],
)
def test_the_house_list_does_not_take_one_for_another(tmp_path: Path, text: str, told: list[str]) -> None:
    found = findings(tmp_path, f"Late news\n\n{text}", rules=LIST)
    assert [place["text"] for f in found for place in f["locations"]] == told


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Talks in Austria went on, Mayor Ana Ruiz said.", "Talks in Australia went on, Mayor Ana Ruiz said."),
        ("A convoy left Niger with the envoy Ana Ruiz.", "A convoy left Nigeria with the envoy Ana Ruiz."),
        ("Leader Kim Jong Un waved at noon.", "Leader Kim Jong Il waved at noon."),
        ("Activist Sergei Tikhanovsky was named.", "Activist Svetlana Tikhanovskaya was named."),
        ("The sisters Marta Kovacs, 12, and Maria Kovacs, 9, met.", "Marta Kovacs, 12, and Maria Kovacs, 9, met."),
        ("Shelly Abernathy, 40, and her twin Shelley Abernathy, 40, left.", "Shelley Abernathy, 40, left."),
    ],
)
def test_two_that_are_no_one_are_never_told_as_spellings(tmp_path: Path, a: str, b: str) -> None:
    assert [f for f in findings(tmp_path, f"Late news\n\n{a}", f"Late news\n\n{b}") if f["code"].startswith("NAM")] == []


def test_reasons_spell_a_name_as_the_articles_do(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path, "Late news\n\nKenDarious McDonald, 9, was found.", "Late news\n\nKendarius McDonald, 9, was found.")
    assert "KenDarious and Kendarius are two spellings of one sound" in finding["reasons"]
