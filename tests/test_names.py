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
