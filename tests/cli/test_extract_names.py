"""What `factcheck extract` tells of names: whom each mention, description and pronoun means."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app

TEXT = (
    "A day in Minsk\n\nBelarusian President Igor Sablin flew to Minsk. Mr Sablin met nobody there. "
    "He left on Monday, the president's aides said.\n"
)


def extract(tmp_path: Path, form: str) -> str:
    (tmp_path / "post.txt").write_text(TEXT, encoding="utf-8")
    return CliRunner().invoke(app, ["extract", str(tmp_path / "post.txt"), "--output-format", form]).stdout


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_names_roles_and_places_are_mentions(tmp_path: Path, form: str) -> None:
    told = json.loads(extract(tmp_path, form))
    mentions = (told["articles"][0] if form == "json" else told)["mentions"]
    found = {(m["kind"], m["text"], m["entity"]) for m in mentions}
    assert {
        ("name", "Igor Sablin", "Igor Sablin"),
        ("name", "Sablin", "Igor Sablin"),
        ("name", "He", "Igor Sablin"),
        ("role", "Belarusian President", "Igor Sablin"),
        ("place", "Minsk", "Minsk"),
    } <= found
    assert all(TEXT[m["start"] : m["end"]] == m["text"] for m in mentions)
    (he,) = [m for m in mentions if m["text"] == "He"]
    assert 0.5 < he["certainty"] < 1
    assert he["quantity"] is None


def test_the_table_says_whom_and_how_surely(tmp_path: Path) -> None:
    (line,) = [line for line in extract(tmp_path, "table").splitlines() if " He " in line]
    assert "Igor Sablin" in line
    assert "% sure" in line
