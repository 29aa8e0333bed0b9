"""The sentences around the evidence: what was found, compared, left out."""

from datetime import date

import pytest
from msgspec.structs import replace

from factcheck.domain.article import Article, Skipped
from factcheck.domain.calendar import Timestamp
from factcheck.domain.fact import Verdict
from factcheck.domain.report import Report
from factcheck.report.renderers import RENDERERS, View
from factcheck.report.wording import coverage, day_span, found, listed, outlets
from tests.report.builders import article, harbour, means


def on(*days: str) -> list[Article]:
    stamps = [Timestamp(day=date.fromisoformat(day)) if day else None for day in days]
    return [replace(article("Post", None), published=stamp) for stamp in stamps]


def full(report: Report, **view: bool) -> str:
    return RENDERERS["full"](report, View(width=100, **view))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (("2022-09-28",), "28 Sep 2022"),
        (("2022-09-29", "2022-09-25"), "25–29 Sep 2022"),
        (("2022-09-28", "2022-10-02"), "28 Sep – 2 Oct 2022"),
        (("2021-12-30", "2022-01-02", ""), "30 Dec 2021 – 2 Jan 2022, 1 undated"),
        (("", ""), "undated"),
    ],
)
def test_a_span_of_days_says_nothing_twice(days: tuple[str, ...], words: str) -> None:
    assert day_span(on(*days)) == words


def test_what_was_found_is_counted() -> None:
    assert found(harbour()) == "Found 1 error, 1 warning and 1 info in 4 shared facts."
    quiet = replace(harbour(), summary=replace(harbour().summary, errors=0, warnings=0, infos=0, suppressed=2))
    assert found(quiet) == "Found nothing to report in 4 shared facts (2 suppressed)."
    assert listed([]) == ""


def test_the_reason_stands_beside_what_could_not_be_compared() -> None:
    report = harbour()
    story = report.stories[0]
    facts = tuple(replace(one, verdict=Verdict.NOT_COMPARABLE, reasons=("no date for a rate",)) for one in story.facts)
    report = replace(report, stories=(replace(story, facts=facts),), summary=replace(report.summary, not_comparable=2))
    assert coverage(report).endswith("2 not comparable (no date for a rate).")


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    first, second = article("Post", None), replace(article("Post", None), id="b", path="harbour/late.md")
    assert outlets([first, second]) == {"post": "Post (post)", "b": "Post (late)"}


def test_stories_that_share_no_fact_are_named_and_no_more() -> None:
    report = harbour()
    alone = replace(report.stories[0], id="elsewhere", facts=())
    text = full(replace(report, stories=(*report.stories, alone)))
    assert "No shared fact: elsewhere" in text
    assert text.count("elsewhere") == 1


def test_what_was_left_out_is_listed_briefly_unless_asked_for() -> None:
    many = tuple(Skipped(item=f"{index:02}.pdf", stage="read", reason="no text") for index in range(20))
    report = replace(harbour(), skipped=many)
    assert "and 12 more" in full(report)
    assert "19.pdf" not in full(report)
    assert "19.pdf" in full(report, show_coverage=True)


def test_suppressed_findings_are_shown_on_request() -> None:
    report = harbour()
    report = replace(report, suppressed=report.findings[:1], findings=())
    assert "MON001" not in full(report)
    assert "MON001" in full(report, show_suppressed=True)
    assert "(suppressed)" in RENDERERS["concise"](report, View(show_suppressed=True))


def test_figures_in_two_units_share_no_axis() -> None:
    report = harbour()
    first = report.findings[0]
    euro = replace(first.locations[0], meaning=means("3100000", unit="EUR"))
    text = full(replace(report, findings=(replace(first, locations=(euro, *first.locations[1:])),)))
    assert "├" not in text


def test_a_source_that_says_the_same_again_takes_one_line() -> None:
    report = harbour()
    first = report.findings[0]
    again = [replace(first.locations[1], article=f"a{index}", snippet=f"{first.locations[1].snippet} {index}") for index in range(9)]
    text = full(replace(report, findings=(replace(first, locations=(first.locations[0], *again)),)))
    assert text.count("━━ USD") == 4


def test_a_finding_without_a_place_is_still_told() -> None:
    report = harbour()
    bare = replace(report.findings[0], locations=(), story="", message="decision is unused")
    report = replace(report, findings=(bare,))
    assert "decision is unused" in full(report)
    assert "decision is unused" in RENDERERS["concise"](report, View())
