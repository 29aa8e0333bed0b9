"""Whatever stands in any text of a report, each format is what its readers take it for, and nothing in it acts."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given
from msgspec.structs import replace

from factcheck import pipeline
from factcheck.domain.report import Report
from factcheck.domain.visible import HIDDEN
from factcheck.report.extract_formats import EXTRACT_RENDERERS
from factcheck.report.html.record import recorded
from factcheck.report.read_json import read_report
from factcheck.report.renderers import RENDERERS, View
from factcheck.settings import Settings
from tests.fuzzing.door import OURS, THEIRS
from tests.fuzzing.hostile import attacked, examples, written
from tests.report import machine
from tests.report.builders import extracted, harbour
from tests.report.html.test_page import Page

EVERYTHING = View(width=60, color=True, links=True, show_agreements=True, show_coverage=True, show_suppressed=True, statistics=True)
# What colours a screen, and opens the link to a page of the web.
_OUR_SEQUENCES = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b\x07]*\x1b\\")
_COMMAND = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)


class Made:
    """A report with its texts attacked on call; hypothesis prints it in a word."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def __repr__(self) -> str:
        return "report"

    def __call__(self, before: str, after: str) -> Report:
        return attacked(self.report, before, after)  # type: ignore[no-any-return]


@cache
def real(folder: str) -> Report:
    """A run over two articles, with all that a made report may lack."""
    return pipeline.compare(Settings(paths=(folder,), isolated=True))


@pytest.fixture(scope="module", params=["made", "real"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    if request.param == "made":
        return Made(replace(harbour(), suppressed=harbour().findings[1:]))
    folder = tmp_path_factory.mktemp("articles")
    (folder / "a.md").write_text(OURS, encoding="utf-8")
    (folder / "b.md").write_text(THEIRS, encoding="utf-8")
    return Made(real(str(folder)))


def printed(form: str, report: Report, view: View = EVERYTHING) -> str:
    return RENDERERS[form](report, view)


@examples(25)
@given(written, written)
def test_a_screen_is_sent_nothing_that_acts_but_our_own_colours(made: Made, before: str, after: str) -> None:
    bad = made(before, after)
    for form in ("full", "concise", "matrix"):
        text = printed(form, bad)
        assert _COMMAND.findall(text) == []
        assert HIDDEN.findall(_OUR_SEQUENCES.sub("", text).replace("\n", "")) == []
        assert not re.search(r"\x1b\]8;[^\x1b]*;(?!https?://|file:|\x1b)", printed(form, bad))


@examples(25)
@given(written, written)
def test_every_machine_format_is_read_back_by_its_reader(made: Made, before: str, after: str) -> None:
    bad = made(before, after)
    findings = len(bad.findings)
    assert len(machine.json_report(bad)["findings"]) == len(machine.json_lines(bad)) == findings
    assert len(machine.sarif_run(bad)["results"]) == findings
    assert len(machine.gitlab_issues(bad)) == findings
    assert machine.junit_root(bad).tag == "testsuites"
    rows = machine.csv_rows(bad)
    assert len(rows) == sum(len(finding.locations) for finding in bad.findings)
    assert all(cell.lstrip()[:1] not in set("=+-@\t\r＝＋－＠") for row in rows for cell in row.values() if not _is_number(cell))


@examples(25)
@given(written, written)
def test_no_format_holds_what_hides_or_a_command_to_a_runner(made: Made, before: str, after: str) -> None:
    bad = made(before, after)
    for form in RENDERERS:
        text = printed(form, bad, View(show_coverage=True, show_suppressed=True))
        assert HIDDEN.findall(text.replace("\n", "")) == [], form
        if form != "github":
            assert _COMMAND.findall(text) == [], form
    commands, others = machine.github_commands(bad)
    assert {name for name, _, _ in commands} <= {"error", "warning", "notice"}
    assert all(set(told) <= {"file", "line", "endLine", "col", "endColumn", "title"} for _, told, _ in commands)
    assert all(line.startswith("- ") for line in others)


@examples(15)
@given(written, written)
def test_a_page_holds_the_same_elements_whatever_it_says(made: Made, before: str, after: str) -> None:
    page = Page(text := printed("html", made(before, after)))
    tags = {tag for tag, _ in page.tags}
    assert tags.isdisjoint({"link", "img", "iframe", "object", "embed", "form", "base", "audio", "video", "input"})
    assert [attributes for tag, attributes in page.tags if tag == "script"] == [{"type": "application/json", "id": "run"}]
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name in {"src", "srcdoc", "action"}]
    assert all(link.startswith(("#", "http://", "https://")) for link in page.links)
    assert recorded(text)["schema"] == "factcheck/report/1"


@examples(15)
@given(written, written)
def test_markdown_holds_no_markup_of_an_article(made: Made, before: str, after: str) -> None:
    tokens = machine.markdown_tokens(made(before, after))
    kinds = {token.type for token in tokens}
    assert kinds.isdisjoint({"link_open", "image", "fence", "code_block", "em_open", "strong_open", "s_open", "html_block", "hr"})
    assert {token.content for token in tokens if token.type == "html_inline"} <= {"<b>", "</b>", "<i>", "</i>", "<sub>", "</sub>"}


@examples(15)
@given(written, written)
def test_a_stored_run_is_printed_as_the_run_itself(made: Made, before: str, after: str) -> None:
    bad = made(before, after)
    stored = read_report(printed("json", bad), "run.json")
    for form in RENDERERS:
        assert printed(form, stored) == printed(form, bad), form


@examples(25)
@given(written, written)
@pytest.mark.parametrize("form", EXTRACT_RENDERERS)
def test_an_extract_holds_nothing_that_acts(form: str, before: str, after: str) -> None:
    text = EXTRACT_RENDERERS[form](attacked(tuple(extracted()), before, after), View(width=100))
    assert HIDDEN.findall(text.replace("\n", "")) == []
    assert _COMMAND.findall(text) == []


def _is_number(cell: str) -> bool:
    return not cell or re.fullmatch(r"-?\d+(\.\d+)?", cell) is not None
