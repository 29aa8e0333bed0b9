"""The line to paste: whole figures, each with its own hedge and its own source; none where it would make no sense."""

from __future__ import annotations

import pytest

from tests.rules.stories import told

KILLED = "A blast at the Testville depot killed {} people on Friday, police said."


def suggested(code: str, *texts: str) -> str | None:
    (found,) = [f for f in told(texts) if f.code == code]
    return found.suggestion


@pytest.mark.parametrize(
    ("code", "texts", "line"),
    [
        ("NUM001", (KILLED.format("15"), KILLED.format("19")), "“between 15 and 19”"),
        ("NUM001", (KILLED.format("at most 15"), KILLED.format("at least 40")), "“from at most 15 to at least 40”"),
        (
            "NUM003",
            ("Local officials said 20,000 people marched on Sunday.", "Around 50,000 people marched on Sunday, organisers said."),
            "“20,000 according to local officials, around 50,000 according to organisers”",
        ),
        (
            "MON001",
            (
                "The IMF approved a $1.2 billion loan to Testland on Wednesday.",
                "The IMF approved a $1.9 billion loan to Testland on Wednesday.",
            ),
            "“between $1.2 billion and $1.9 billion”",
        ),
        (
            "MON002",
            (
                "The IMF approved a $1.5 billion dollar loan to Testland on Wednesday.",
                "The IMF approved a £1.42 billion loan to Testland on Wednesday.",
            ),
            "“$1.5 billion (£1.42 billion)”",
        ),
    ],
)
def test_a_line_can_be_pasted(code: str, texts: tuple[str, ...], line: str) -> None:
    assert suggested(code, *texts) == line


def test_a_conversion_by_time_has_one_plural() -> None:
    assert suggested("INT002", "The plate moves 7 mm/yr (2 inch/year) to the north.") == "“7 mm/yr (0.28 inches per year)”"
