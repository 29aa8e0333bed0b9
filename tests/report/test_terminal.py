"""What a terminal is sent: within its width, aligned in cells, and nothing of an article that could act on it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.cells import cell_len

from factcheck.domain.article import Skipped
from factcheck.domain.report import Report
from factcheck.domain.visible import HIDDEN
from factcheck.report.renderers import RENDERERS, View
from tests.report.builders import harbour, told

WIDTHS = (40, 50, 70, 80, 100, 140)
LONG = "w" * 5000
HOSTILE = (
    "A \x1b]8;;http://evil.example\x1b\\«5\x1b[31m»\x07 boats\u202e sank\u200b\u2066 [bold]off[/bold] :smile: \x9b2J",
    f"{LONG} «12» boats",
    f"«12» {LONG}",
    "港" * 400 + "«１２隻»" + "船" * 400,
    "cafe\u0301 " * 60 + "«two 🚤🚤 boats»" + " nai\u0308ve" * 60,
    "«" + "1" * 400 + "»",
    "tabs\t and\nnewlines \r\n «1\n000» here",
)


def full(report: Report, width: int = 100, **view: bool) -> str:
    return RENDERERS["full"](report, View(width=width, **view))


def hostile(report: Report, bad: str = "\x1b[2J\u202eevil\u200b\r\n") -> Report:
    """The story with every string of article origin turned against the screen, or against whoever reads the format."""
    articles = tuple(replace(one, source=bad + one.source, path=f"{one.path}\x1b[A") for one in report.articles)
    story = report.stories[0]
    facts = tuple(replace(one, story=bad, label=bad + one.label, consensus=bad) for one in story.facts)
    findings = tuple(
        replace(
            one,
            message=bad + one.message + LONG,
            label=bad,
            reasons=(bad, LONG),
            gap=bad,
            cause=bad,
            majority=bad,
            suggestion=bad + LONG,
            locations=tuple(
                replace(place, source=bad, path=bad, attribution=bad, text=f"{place.text}{bad}", snippet=bad * 40)
                for place in one.locations
            ),
        )
        for one in report.findings
    )
    return replace(
        report,
        articles=articles,
        stories=(replace(story, id=bad, articles=articles, facts=facts),),
        findings=tuple(replace(one, story=bad) for one in findings),
        suppressed=findings,
        skipped=(Skipped(item=bad, stage="read", reason=bad + LONG),),
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("form", ["full", "matrix"])
def test_no_line_is_wider_than_the_screen(form: str, width: int) -> None:
    text = RENDERERS[form](harbour(), View(width=width, show_agreements=True, show_coverage=True))
    assert [line for line in text.splitlines() if cell_len(line) > width] == []


@pytest.mark.parametrize("sentence", HOSTILE)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_sentence_breaks_the_width(sentence: str, width: int) -> None:
    lines = full(told(sentence), width).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


@pytest.mark.parametrize("form", RENDERERS)
def test_what_could_act_on_a_screen_is_never_sent(form: str) -> None:
    view = View(width=80, show_agreements=True, show_coverage=True, show_suppressed=True)
    text = RENDERERS[form](hostile(harbour()), view)
    assert HIDDEN.findall(text.replace("\n", "")) == []


@pytest.mark.parametrize("sentence", HOSTILE)
def test_a_hostile_sentence_is_shown_and_not_sent(sentence: str) -> None:
    assert HIDDEN.findall(full(told(sentence)).replace("\n", "")) == []


def test_an_escape_is_shown_as_words() -> None:
    text = full(told(HOSTILE[0]), wrap=False)
    assert r"\x1b]8;;http://evil.example" in text
    assert r"\u202e" in text
    assert "[bold]off[/bold] :smile:" in text


@pytest.mark.parametrize(
    "sentence",
    [
        "Some «1,200 boats» sank.",
        "港の火事で«１２隻»が沈んだ",
        "🚤🚤 «two boats» sank",
        "a cafe\u0301 and «40 tables» burned",
        "\x1b[31m«9» boats\u200b sank",
        "before\n\t  «7 \n boats» went",
    ],
)
def test_the_underline_stands_exactly_under_the_figure(sentence: str) -> None:
    lines = full(told(sentence)).splitlines()
    beneath = next(index for index, line in enumerate(lines) if "━" in line)
    words, drawn = lines[beneath - 1], lines[beneath]
    start, width = cell_len(drawn[: drawn.index("━")]), drawn.count("━")
    shown = sentence[sentence.index("«") + 1 : sentence.index("»")]
    expected = re.sub(r"\s+", " ", shown)
    before = next(index for index in range(len(words)) if cell_len(words[:index]) == start and words[index] == expected[0])
    assert words[before:].startswith(expected)
    assert width == cell_len(expected)


@given(
    before=st.text(st.sampled_from("ab é日🚤\x1b\u202e\n"), max_size=300),
    figure=st.text(st.sampled_from("0123456789 日$"), min_size=1, max_size=120).filter(str.strip),
    after=st.text(st.sampled_from("ab é日🚤\x1b\u202e\n"), max_size=300),
    width=st.integers(30, 130),
)
@settings(max_examples=150, deadline=None)
def test_a_figure_is_never_cut(before: str, figure: str, after: str, width: int) -> None:
    lines = full(told(f"{before}«{figure}»{after}"), width).splitlines()
    start = next(index for index, line in enumerate(lines) if line.startswith("   │"))
    words: list[str] = []
    while lines[start].startswith("   │"):
        words.append(lines[start].removeprefix("   │ "))
        start += 1
    shown = "".join("".join(line.split()) for line in words if "━" not in line)
    assert "".join(figure.split()) in shown
    assert all(cell_len(line) <= width for line in lines)
    assert sum(line.count("━") for line in words) >= cell_len("".join(figure.split()))


@pytest.mark.parametrize("form", RENDERERS)
def test_without_colour_there_is_no_escape_code(form: str) -> None:
    assert "\x1b" not in RENDERERS[form](harbour(), View(width=100))


def test_colour_says_nothing_that_words_do_not() -> None:
    plain, coloured = full(harbour()), full(harbour(), color=True)
    assert "\x1b[1;31m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_outlets_are_links_only_where_the_view_asks_and_the_address_is_safe() -> None:
    report = harbour()
    urls = {"evening-star": "https://star.example/a", "bay-courier": "https://x.example/\x1b[2J"}
    articles = tuple(replace(one, url=urls.get(one.id)) for one in report.articles)
    report = replace(report, articles=articles, stories=(replace(report.stories[0], articles=articles),))
    linked = full(report, color=True, links=True)
    assert "https://star.example/a" in linked
    assert "x.example" not in linked
    assert "\x1b]8;" not in full(report, color=True)


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "CI", "TERM"])
def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    expected = full(harbour(), 80, color=True)
    monkeypatch.setenv(name, "1")
    assert full(harbour(), 80, color=True) == expected


def test_evidence_stays_whole_where_nothing_wraps_it() -> None:
    assert "the flood.\n" in full(harbour(), 60, wrap=False)


def test_plain_drawing_uses_plain_characters() -> None:
    drawn = RENDERERS["matrix"](harbour(), View(width=100, ascii=True))
    assert drawn.isascii()


def test_a_value_and_its_mark_survive_every_width() -> None:
    for width in range(30, 130, 5):
        text = RENDERERS["matrix"](harbour(), View(width=width))
        assert [value for value in ("✗3.39", "≠>40k", "~7,000", "2,000–6,000", "↑12") if value not in text] == []


def test_what_was_not_compared_is_always_told() -> None:
    for form in ("full", "matrix", "concise"):
        assert "13 assertions: 12 compared, 1 in one article only" in " ".join(RENDERERS[form](harbour(), View()).split())


def test_a_report_of_nothing_says_so() -> None:
    summary = replace(harbour().summary, errors=0, warnings=0, infos=0, assertions=0, compared=0, single_source=0)
    report = replace(harbour(), articles=(), stories=(), findings=(), skipped=(), summary=summary)
    assert "Nothing was compared" in full(report)
    assert "Nothing was compared" in RENDERERS["matrix"](report, View())


def test_a_fact_that_a_finding_tells_of_is_not_listed_as_agreed() -> None:
    report = harbour()
    assert "Agreed: trawlers sunk" in full(report)
    agreed = next(fact for fact in report.stories[0].facts if fact.label == "trawlers sunk")
    told = replace(report, findings=(*report.findings, replace(report.findings[0], fact=agreed.id)))
    assert "Agreed:" not in full(told)


def test_facts_of_one_name_are_listed_once_with_their_number() -> None:
    report = harbour()
    story = report.stories[0]
    agreed = next(fact for fact in story.facts if fact.label == "trawlers sunk")
    twice = replace(story, facts=(*story.facts, replace(agreed, id="again")))
    assert "Agreed: trawlers sunk (2 facts)" in full(replace(report, stories=(twice,)))
