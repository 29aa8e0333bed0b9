"""What a desk has decided: it holds while the figures stand, and every mistake in the file is told in its place."""

from datetime import date
from typing import Any

import pytest

from factcheck.domain.suppression import Means, Suppression
from tests.state.desk import NINETEEN, SIXTEEN, Desk

REASON = "the hospital corrected itself by phone"


def entry(finding: dict[str, Any], **other: str) -> str:
    sources = "{echo: 15, star: 19}"
    lines = {"rule": finding["code"], "fact": finding["fact"], "sources": sources, "reason": REASON} | other
    return "  - " + "\n    ".join(f"{word}: {value}" for word, value in lines.items()) + "\n"


def decide(desk: Desk, **other: str) -> str:
    text = "version: 1\ndecisions:\n" + entry(desk.finding(), **other)
    desk.puts("decisions.yaml", text)
    return text


@pytest.mark.parametrize("decision", ["accepted", "explained", "ours-stands", "corrected"])
def test_a_decision_suppresses_its_finding_and_says_why(desk: Desk, decision: str) -> None:
    decide(desk, decision=decision, by="Night desk", until="2999-12-31")
    report = desk.compares()
    assert (report["findings"], report["summary"]["suppressed"], report["summary"]["warnings"]) == ([], 1, 0)
    assert report["suppressed"][0]["suppression"] == {
        "means": "decision",
        "path": "decisions.yaml",
        "line": 3,
        "column": 5,
        "decision": decision,
        "reason": REASON,
        "by": "Night desk",
        "until": "2999-12-31",
    }


def test_the_terminal_counts_it_and_shows_it_when_asked(desk: Desk) -> None:
    decide(desk)
    assert desk.runs("compare", "blast").exit_code == 0
    assert "Found nothing to report in 2 shared facts (1 suppressed)." in desk.runs("compare", "blast").stdout
    assert REASON not in desk.runs("compare", "blast").stdout
    for form in ("full", "concise"):
        shown = desk.runs("compare", "blast", "--show-suppressed", "--output-format", form).stdout
        assert f"accepted: {REASON} (decisions.yaml:3)" in shown


def test_a_changed_figure_reopens_it_and_says_what_changed(desk: Desk) -> None:
    decide(desk)
    desk.puts("blast/echo.txt", SIXTEEN)
    findings = {finding["code"]: finding for finding in desk.compares()["findings"]}
    assert findings.keys() == {"NUM001", "SUP001"}
    assert findings["SUP001"]["message"] == "decision on NUM001 meets no finding: echo says 16 now, not 15"
    assert (findings["SUP001"]["locations"][0]["line"], findings["SUP001"]["kind"]) == (3, "other")


def test_one_that_meets_nothing_is_told(desk: Desk) -> None:
    decide(desk)
    desk.puts("blast/echo.txt", NINETEEN)
    assert desk.told() == ["SUP001"]
    assert desk.runs("compare", "blast").exit_code == 1


def test_one_that_was_corrected_is_meant_to_go(desk: Desk) -> None:
    decide(desk, decision="corrected")
    desk.puts("blast/echo.txt", NINETEEN)
    assert desk.told() == []


def test_one_whose_day_has_passed_lets_its_finding_be_told(desk: Desk) -> None:
    decide(desk, until="2001-01-31")
    assert sorted(desk.told()) == ["NUM001", "SUP003"]


def test_one_without_a_reason_suppresses_nothing(desk: Desk) -> None:
    decide(desk, reason='""')
    assert sorted(desk.told()) == ["NUM001", "SUP002"]


def test_a_later_decision_takes_the_place_of_one_that_has_expired(desk: Desk) -> None:
    text = decide(desk, until="2001-01-31")
    desk.puts("decisions.yaml", text + entry(desk.compares("--select", "NUM")["findings"][0]))
    assert desk.told() == []


def test_what_was_not_run_is_not_unused(desk: Desk) -> None:
    decide(desk)
    desk.puts("fire/echo.txt", "The fire injured 3 people on Monday.")
    desk.puts("fire/star.txt", "The fire injured 3 people on Monday.")
    assert desk.runs("compare", "fire").exit_code == 0
    assert desk.told("--select", "MON,SUP") == []


def test_rules_of_suppression_are_chosen_and_levelled_as_others(desk: Desk) -> None:
    decide(desk, until="2001-01-31")
    assert desk.told("--ignore", "SUP003") == ["NUM001"]
    desk.puts("rules.yaml", "version: 1\nrules:\n  expired-decision: {level: info}\n")
    assert [f["level"] for f in desk.compares()["findings"]] == ["warning", "info"]


def test_the_nearest_file_is_read_unless_another_is_named(desk: Desk) -> None:
    decide(desk)
    (desk.folder / "decisions.yaml").rename(desk.folder / "night.yaml")
    assert desk.told() == ["NUM001"]
    assert desk.told("--decisions", "night.yaml") == []
    (desk.folder / "night.yaml").rename(desk.folder / "blast" / "decisions.yaml")
    assert desk.told() == []
    assert desk.told("--isolated") == ["NUM001"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("version: 7\ndecisions: what\n", [":1:10: written by a newer factcheck: version 7 (this one reads version 1)"]),
        (
            "version: 1\ndecisions:\n  - {rule: NUM01, fact: s/c/h, sources: {a: 1}, reason: r}\n",
            [":3:12: no rule is called 'NUM01'", "did you"],
        ),
        (
            (
                "version: 1\ndecisions:\n  - rule: NUM001\n    fact: f\n    sources: 3\n    until: soon\n"
                "    decision: acepted\n    becuse: r\n  - 7\n"
            ),
            [":4:11: 'f' is no fact", ":5:14:", ":6:12: 'soon' is no day", ":7:15: 'acepted'", ":8:5: unknown key 'becuse'", ":9:5:"],
        ),
        ("version: 1\ndecision: []\n", [":2:1: unknown key 'decision' (did you mean 'decisions'?)"]),
        ("version: 1\ndecisions:\n  - {rule: NUM001\n", [": broken YAML"]),
        ("- a\n", [":1:1: a file of decisions begins with version: 1"]),
        ("version: 1\ndecisions: &a [*a]\n", [": anchors and aliases are not read"]),
        (
            "version: 1\ndecisions:\n  - {until: 2024-02-30, rule: NUM001, fact: s/c/h, sources: {a: 1}}\n",
            [":3:13: '2024-02-30' is no day"],
        ),
    ],
)
def test_every_mistake_is_told_in_its_place(desk: Desk, text: str, told: list[str]) -> None:
    desk.puts("decisions.yaml", text)
    ran = desk.runs("compare", "blast")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert all(words in ran.stderr.replace("decisions.yaml", "") for words in told), ran.stderr


def test_words_of_a_decision_that_act_on_a_screen_are_shown_as_escapes(desk: Desk) -> None:
    decide(desk, reason='"red \\e[31m ink"', by='"\\u202Ename"')
    for form in ("full", "concise", "json"):
        shown = desk.runs("compare", "blast", "--show-suppressed", "--output-format", form).stdout
        assert "ink" in shown
        assert not {"\x1b", "\u202e"} & set(shown)


@pytest.mark.parametrize(("until", "expired"), [("2024-05-01", True), ("2024-05-02", False), (None, False)])
def test_a_decision_holds_through_its_last_day(until: str | None, expired: bool) -> None:
    day = date.fromisoformat(until) if until else None
    given = Suppression(means=Means.DECISION, path="decisions.yaml", line=1, column=1, until=day)
    assert given.expired(date(2024, 5, 2)) is expired


def test_a_file_that_is_named_and_missing_is_told(desk: Desk) -> None:
    ran = desk.runs("compare", "blast", "--decisions", "nope.yaml")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "nope.yaml: no such file (`factcheck decide FINDING --reason TEXT` begins one)" in ran.stderr


def test_a_stored_run_says_what_was_suppressed_and_why(desk: Desk) -> None:
    decide(desk, by="Night desk", until="2999-12-31")
    for form in ("full", "concise", "json"):
        stored = desk.runs("compare", "blast", "--output-format", "json").stdout
        desk.puts("run.json", stored)
        words = ["--show-suppressed", "--width", "100"]
        again = desk.runs("report", "run.json", "--to", form, *words)
        assert again.stdout == desk.runs("compare", "blast", "--output-format", form, *words).stdout


def test_decisions_in_force_are_named_when_asked(desk: Desk) -> None:
    decide(desk)
    assert "factcheck: decisions: decisions.yaml\n" in desk.runs("compare", "blast", "-v").stderr
