"""The page as text: whole, linked within itself, of one piece, and deaf to whatever an article says."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape
from msgspec.structs import replace

from factcheck.domain.entity import EntityMention, EntityType, NameVariant, Spelling
from factcheck.domain.finding import Aligned, Finding
from factcheck.domain.kinds import Kind
from factcheck.domain.report import Report
from factcheck.report.axis import Axis, Reading
from factcheck.report.html.measure import NARROW, clipped, drawn_width
from factcheck.report.html.number_line import NumberLine, number_line
from factcheck.report.html.page import breaking, environment
from factcheck.report.html.record import record, recorded
from factcheck.report.html.ticks import anchor, ticks
from factcheck.report.html.words import side_by_side
from factcheck.report.renderers import RENDERERS, View
from tests.report.builders import harbour, means
from tests.report.html.stories import ATTACKS, attacked, ten_articles

VOID = {"meta", "line", "circle", "path", "br", "wbr"}
OPTIONAL = {"td", "tr", "th"}  # the appendix leaves out the end tags that HTML lets it leave out


class Page(HTMLParser):
    """What a page holds: tags, ids, links, text, headings."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID | OPTIONAL:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in OPTIONAL | VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"script", "style"}:
            self.words.append(data)

    @property
    def ids(self) -> list[str]:
        return [value for _, attributes in self.tags if (value := attributes.get("id"))]

    @property
    def links(self) -> list[str]:
        return [value for tag, attributes in self.tags if tag == "a" and (value := attributes.get("href"))]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def html(report: Report | None = None) -> str:
    return RENDERERS["html"](report or harbour(), View())


def twice() -> Report:
    """Two stories, the findings of both."""
    report = harbour()
    story = report.stories[0]
    other = replace(story, id="second", facts=tuple(replace(one, story="second") for one in story.facts))
    return replace(report, stories=(story, other), findings=(*report.findings, *(replace(one, story="second") for one in report.findings)))


REPORTS = {"one story": harbour, "two stories": twice, "ten articles": ten_articles, "hostile": attacked}


@pytest.mark.parametrize("name", REPORTS)
def test_every_element_is_closed_and_every_id_given_once(name: str) -> None:
    page = Page(html(REPORTS[name]()))
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)


@pytest.mark.parametrize("name", REPORTS)
def test_every_link_within_the_page_lands(name: str) -> None:
    page = Page(html(REPORTS[name]()))
    inner = [link for link in page.links if link.startswith("#")]
    assert inner
    assert [link for link in inner if link.removeprefix("#") not in page.ids] == []
    labels = [value for _, attributes in page.tags if (value := attributes.get("aria-labelledby"))]
    assert [label for label in labels if label not in page.ids] == []


@pytest.mark.parametrize("name", REPORTS)
def test_no_heading_skips_a_level(name: str) -> None:
    levels = [int(tag[1]) for tag, _ in Page(html(REPORTS[name]())).tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_loaded_and_nothing_runs(name: str) -> None:
    text = html(REPORTS[name]())
    page = Page(text)
    assert {tag for tag, _ in page.tags} & {"link", "img", "iframe", "object", "embed", "form", "base"} == set()
    assert [attributes for tag, attributes in page.tags if tag == "script"] == [{"type": "application/json", "id": "run"}]
    assert [name for _, attributes in page.tags for name in attributes if name.startswith("on") or name in {"src", "style"}] in (
        [],
        ["style"] * sum("style" in attributes for _, attributes in page.tags),
    )
    assert "@import" not in text
    assert re.findall(r"url\((?!#)", text) == []


def test_an_address_that_is_none_of_the_web_is_no_link() -> None:
    report = harbour()
    urls = ("javascript:alert(1)", "https://star.example/a?b=1&c=2", "data:text/html,x", None)
    articles = tuple(replace(one, url=url) for one, url in zip(report.articles, urls, strict=True))
    report = replace(report, articles=articles, stories=(replace(report.stories[0], articles=articles),))
    assert [link for link in Page(html(report)).links if not link.startswith("#")] == ["https://star.example/a?b=1&c=2"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_an_article_says_stays_text(attack: str) -> None:
    plain, hostile = Page(html(attacked("calm words"))), Page(html(attacked(attack)))
    # A long name is cut in a drawing, whose title then holds it whole.
    tags = [[tag for tag, _ in page.tags if tag != "title"] for page in (hostile, plain)]
    assert tags[0] == tags[1]


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_record_ends_before_its_end(attack: str) -> None:
    assert recorded(html(attacked(attack))) == json.loads(RENDERERS["json"](attacked(attack), View()))


@pytest.mark.parametrize("packed", [True, False])
def test_the_page_is_also_the_record(packed: bool) -> None:
    page = f'<script type="application/json" id="run">{record(harbour(), packed=packed)}</script>'
    assert recorded(page) == json.loads(RENDERERS["json"](harbour(), View()))


def test_a_story_of_ten_articles_stays_light() -> None:
    report = ten_articles()
    text = html(report)
    assert len(report.articles) == 10
    assert len(report.stories[0].assertions) >= 240
    assert len(text.encode()) < 100_000
    assert recorded(text) == json.loads(RENDERERS["json"](report, View()))


def test_every_figure_of_the_matrix_stands_on_the_page_with_its_mark() -> None:
    words = Page(html()).text
    assert [value for value in ("✗3.39", "≠>40k", "~7,000", "2,000–6,000", "↑12") if value not in words] == []


def test_every_assertion_stands_in_the_appendix_with_what_became_of_it() -> None:
    page = html()
    for said in harbour().stories[0].assertions:
        assert f"<td>{said.mention.text}<td>" in page
    assert "<td>pilot boat worth 90,000 kroner<td><td>NOK 90,000\n" in page


def test_every_drawing_says_in_words_what_it_shows() -> None:
    drawings = [attributes for tag, attributes in Page(html()).tags if tag == "svg" and attributes.get("role") == "img"]
    assert len(drawings) == 4
    assert "Evening Star: USD 3.34–3.45m" in (drawings[0]["aria-label"] or "")
    assert "log scale" in (drawings[1]["aria-label"] or "")
    assert "11 Mar 06:15, Northern Wire: 12" in (drawings[3]["aria-label"] or "")


def test_a_count_that_grows_is_drawn_over_the_time_of_its_articles() -> None:
    page = html()
    assert page.count('class="step"') == 2
    assert "Running tolls" in page


def test_spellings_of_a_name_stand_with_how_often_each_is_used() -> None:
    report = harbour()
    spellings = tuple(
        Spelling(article=article, mention=named(text), form=text.casefold(), count=count)
        for article, text, count in (("bay-courier", "Ilse Varga", 3), ("evening-star", "Ilze Varga", 1), ("morning-echo", "Ilse Varga", 1))
    )
    variant = NameVariant(
        type=EntityType.PERSON, spellings=spellings, confidence=0.9, reasons=("one sound",), common="ilse varga", accents_only=False
    )
    words = Page(html(replace(report, stories=(replace(report.stories[0], names=(variant,)),)))).text
    assert re.search(r"Ilse Varga\s+most\s+4\s+Bay Courier\s+×3\s*,\s+Morning Echo\s+Ilze Varga\s+1\s+Evening Star", words)


def named(text: str) -> EntityMention:
    return EntityMention(type=EntityType.PERSON, start=0, end=len(text), text=text, sentence=0, words=tuple(text.split()))


def quoted(*wordings: str) -> Finding:
    first = harbour().findings[0]
    places = tuple(
        replace(place, text=text, snippet=text, snippet_start=0, snippet_end=len(text), meaning=None, repeats=None)
        for place, text in zip(first.locations, wordings, strict=False)
    )
    return replace(first, kind=Kind.QUOTE, code="QUO001", name="quote-words", locations=places)


def test_two_wordings_stand_side_by_side_with_what_parts_them_marked() -> None:
    report = replace(harbour(), findings=(quoted("We will not pay the fine.", "We shall not pay this fine."),))
    page = html(report)
    assert "We <mark>will</mark> not pay <mark>the</mark> fine." in page
    assert "We <mark>shall</mark> not pay <mark>this</mark> fine." in page
    assert 'class="body parted"' in page


def test_words_that_were_aligned_are_marked_as_they_were_judged() -> None:
    aligned = tuple(
        Aligned(left=left, right=right, differs=differs)
        for left, right, differs in (("We’ll", "We will", False), ("not", "", True), ("pay", "pay", False), ("the", "any", True))
    )
    page = html(replace(harbour(), findings=(replace(quoted("We’ll not pay the", "We will pay any"), aligned=aligned),)))
    assert "We’ll <mark>not</mark> pay <mark>the</mark>" in page
    assert "We will pay <mark>any</mark>" in page


@given(st.lists(st.text(st.sampled_from("ab c'd,é 日"), max_size=40), min_size=2, max_size=4))
def test_no_word_of_a_quotation_is_lost(wordings: list[str]) -> None:
    assert ["".join(piece.text for piece in pieces) for pieces in side_by_side(wordings)] == wordings


def test_what_is_suppressed_is_folded_and_counted() -> None:
    report = replace(harbour(), suppressed=harbour().findings[:1])
    page = html(report)
    assert "<summary>1 not told" in page
    assert "MON001 money-mismatch" in page.split('id="suppressed"')[1]


def test_a_report_of_nothing_says_so() -> None:
    summary = replace(harbour().summary, errors=0, warnings=0, infos=0, assertions=0, compared=0, single_source=0)
    empty = replace(harbour(), articles=(), stories=(), findings=(), skipped=(), summary=summary)
    assert "Nothing was compared" in html(empty)


ENDS = st.floats(-1e6, 1e12, allow_nan=False)


@given(ENDS, ENDS, st.booleans(), st.sampled_from(["", "USD", "date", "clock"]))
def test_no_label_of_an_axis_runs_into_another(one: float, other: float, log: bool, unit: str) -> None:
    low, high = sorted((one, other))
    if unit in {"date", "clock"}:
        low, high, log = abs(low) % 700_000 + 1, abs(low) % 700_000 + 1 + high % 4_000, False
    if high - low < 1e-3 * max(abs(high), 1):
        high = low + max(abs(high), 1)
    if log:
        low, high = abs(low) + 1, abs(low) + 1 + high - low
    labels = ticks(Axis(low, high, log), unit)
    drawn = [(at * NARROW - {"start": 0, "middle": 0.5, "end": 1}[anchor(at)] * drawn_width(text), text) for at, text in labels]
    assert all(left + drawn_width(text) < after for (left, text), (after, _) in zip(drawn, drawn[1:], strict=False))
    assert all(0 <= at <= 1 for at, _ in labels)


@given(st.text(max_size=80), st.integers(20, 300))
def test_a_clipped_name_fits(name: str, pixels: int) -> None:
    assert drawn_width(clipped(name, pixels)) <= max(pixels, drawn_width("…"))


def test_a_count_is_labelled_with_whole_numbers_and_a_measure_with_parts() -> None:
    assert [text for _, text in ticks(Axis(4, 5, log=False), "")] == ["4", "5"]
    assert "4.2" in [text for _, text in ticks(Axis(4, 5, log=False), "mile")]


ROOMY, TALL = "Institute for Quiet Diplomacy", "The Harbour and Northern Counties Evening Telegraph and General Advertiser"


def drawing(*called: str) -> NumberLine:
    """A number line whose first reading is that of some sources."""
    line = number_line(
        [Reading(called, means("1400000..1600000", unit="USD"), True), Reading(("Echo",), means("2000000", unit="USD"), False)]
    )
    assert line is not None
    return line


@pytest.mark.parametrize("called", [("Star",), (ROOMY,), (TALL,), ("Star", "Sun"), (ROOMY, TALL), ("one_word_that_never_ends_" * 3,)])
def test_names_have_room_in_a_drawing_or_stand_whole_in_its_title(called: tuple[str, ...]) -> None:
    bar = drawing(*called).bars[0]
    assert (bar.whole is None) == (bar.label == ", ".join(called))
    assert bar.whole in {None, " and ".join(called)}
    beside = bar.y == bar.value_y
    assert drawn_width(bar.label) + (drawn_width(bar.value) if beside else 0) <= NARROW
    assert f"<title>{bar.whole}</title>" in drawn(drawing(*called)) or bar.whole is None


def drawn(line: NumberLine) -> str:
    return str(getattr(environment().get_template("drawing.html").module, "line_of")(line))  # noqa: B009  (a macro has no type)


def test_a_name_is_set_above_its_value_before_it_is_cut() -> None:
    short, long = drawing("Star"), drawing(ROOMY)
    assert (short.bars[0].whole, long.bars[0].whole) == (None, None)
    assert short.bars[0].y == short.bars[0].value_y
    assert long.bars[0].y < long.bars[0].value_y
    assert long.bars[1].y - short.bars[1].y == long.height - short.height == long.bars[0].value_y


@pytest.mark.parametrize("name", ["harbour_fire_of_2024", "_", "<i>_&_</i>", "plain"])
def test_a_name_may_be_broken_behind_each_underscore_and_reads_the_same(name: str) -> None:
    assert str(breaking(name)).replace("_<wbr>", "_") == str(escape(name))
    assert str(breaking(name)).count("<wbr>") == name.count("_")
