"""What explains a difference: which article is later, and which rate a sum was converted at."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app


def findings(tmp_path: Path, *articles: tuple[str, str]) -> list[tuple[str, str]]:
    """Code and level of what is told of texts published on given days."""
    lines = [
        json.dumps({"id": str(n), "story": "s", "source": f"outlet {n}", "text": text, "published": day})
        for n, (day, text) in enumerate(articles)
    ]
    (tmp_path / "all.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", "json"])
    return [(f["code"], f["level"]) for f in json.loads(ran.stdout)["findings"]]


@pytest.mark.parametrize(
    ("first", "later", "told"),
    [
        (("2024-03-02", 24), ("2024-03-03", 31), ("TOL001", "info")),
        (("2024-03-02", 31), ("2024-03-03", 24), ("TOL002", "warning")),
        (("2024-03-02", 31), ("2024-03-02", 24), ("NUM001", "warning")),
    ],
)
def test_a_toll_is_judged_by_which_article_is_later(
    tmp_path: Path, first: tuple[str, int], later: tuple[str, int], told: tuple[str, str]
) -> None:
    texts = [(day, f"The landslide killed {count} people.") for day, count in (first, later)]
    assert findings(tmp_path, *texts) == [told]


@pytest.mark.parametrize(("day", "code"), [("2022-09-28", "MON003"), ("2024-10-15", "MON002")])
def test_a_sum_in_two_currencies_is_judged_at_the_day_s_rate(tmp_path: Path, day: str, code: str) -> None:
    pounds, dollars = "The fund granted the country a £1.15bn loan.", "The fund granted the country a $1.5 billion loan."
    assert [told for told, _ in findings(tmp_path, (day, pounds), (day, dollars))] == [code]


def test_without_a_day_there_is_no_rate_and_no_difference(tmp_path: Path) -> None:
    for name, text in (("a", "The fund granted a £1.15bn loan."), ("b", "The fund granted a $1.5 billion loan.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    ran = CliRunner().invoke(app, ["compare", str(tmp_path), "--isolated", "--output-format", "json"])
    assert [f["code"] for f in json.loads(ran.stdout)["findings"]] in ([], ["MON004"])
