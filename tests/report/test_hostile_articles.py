"""Articles that were written, named and placed to act on whoever reads a report of them, from the file to every format."""

import pytest

from factcheck import pipeline
from factcheck.domain.report import Report
from factcheck.domain.visible import HIDDEN
from factcheck.report.renderers import RENDERERS, View
from factcheck.settings import Settings
from tests.report import machine

ATTACKS = (
    "\x1b]0;owned\x07\x1b[2J",
    "\u202egnp\u2066\u200b",
    "::error file=x::pwned ##[error]pwned",
    "%0A::error::pwned",
    "=cmd|' /C calc'!A0",
    "]]><![CDATA[",
    "\x01\x0b\x0c\x1f\ufffe",
    "<script>alert(1)</script>",
    "[x](http://evil.example) @everyone",
)
SENTENCE = "Officials {attack} said the blast {attack} injured {count} people{attack} on Sunday. {attack}"


@pytest.fixture(scope="module", params=ATTACKS, ids=range(len(ATTACKS)))
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Two hostile articles that differ, in files with hostile names, under hostile outlets."""
    attack = request.param
    folder = tmp_path_factory.mktemp("hostile")
    for name, count in (("a", 15), ("b", 19)):
        source = attack if attack.isprintable() else "".join(filter(str.isprintable, attack))
        story = source or "story"
        head = f"---\nsource: {source + name!r}\nstory: {story!r}\npublished: 2020-09-14\n---\n"
        stem = attack.replace("/", "-") + name
        (folder / f"{stem}.md").write_text(head + SENTENCE.format(attack=attack, count=count) + "\n", encoding="utf-8")
    return pipeline.compare(Settings(paths=(str(folder),), isolated=True))


def test_the_attack_stands_in_the_report(report: Report) -> None:
    assert [finding.code for finding in report.findings if finding.code == "NUM001"] == ["NUM001"]


@pytest.mark.parametrize("form", RENDERERS)
def test_nothing_hidden_is_printed_in_any_format(report: Report, form: str) -> None:
    view = View(show_agreements=True, show_coverage=True, show_suppressed=True, statistics=True)
    assert HIDDEN.findall(RENDERERS[form](report, view).replace("\n", "")) == []


@pytest.mark.parametrize("form", ["full", "concise", "matrix", "markdown"])
def test_no_line_is_a_command_to_a_runner_of_workflows(report: Report, form: str) -> None:
    view = View(show_agreements=True, show_coverage=True, wrap=False)
    lines = RENDERERS[form](report, view).splitlines()
    assert [line for line in lines if line.lstrip().startswith("::") or "##[" in line] == []


def test_every_machine_format_is_read_back(report: Report) -> None:
    number = len(report.findings)
    assert len(machine.json_report(report)["findings"]) == len(machine.json_lines(report)) == number
    assert len(machine.sarif_run(report)["results"]) == number
    assert len(machine.gitlab_issues(report)) == number
    assert len(machine.csv_rows(report)) == sum(len(finding.locations) for finding in report.findings)
    assert machine.junit_root(report).get("failures") != "0"
    commands, others = machine.github_commands(report)
    assert len(commands) <= number + 1
    assert all(line.startswith("- ") for line in others)


def test_markdown_makes_nothing_of_it(report: Report) -> None:
    tokens = machine.markdown_tokens(report)
    assert {token.type for token in tokens}.isdisjoint({"link_open", "image", "html_block"})
    assert {token.content for token in tokens if token.type == "html_inline"} <= {"<b>", "</b>", "<i>", "</i>", "<sub>", "</sub>"}


def test_no_cell_is_a_formula(report: Report) -> None:
    assert all(cell.lstrip()[:1] not in set("=+-@") for row in machine.csv_rows(report) for cell in row.values() if cell)
