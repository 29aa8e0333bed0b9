"""What most say is what more than half of the independent sources say, in the words of one of them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (
            ("The blast injured 15 people.", "Doctors counted 15 people injured in the market.", "In all, 19 people were injured."),
            "15 (2 of 3)",
        ),
        (("The blast injured 15 people.", "In all, 19 people were injured."), None),
        (("The bank lent the country £1.15 billion.", "The country was lent $1.48 billion by the bank."), "$1.48 billion (2 of 2)"),
    ],
)
def test_what_most_say_is_stated_with_their_number(tmp_path: Path, texts: tuple[str, ...], said: str | None) -> None:
    for number, text in enumerate(texts):
        (tmp_path / f"outlet{number}.md").write_text(f"---\npublished: 2020-09-14\n---\n{text}\n", encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", "json"])
    assert [fact["consensus"] for fact in json.loads(ran.stdout)["facts"]] == [said]
