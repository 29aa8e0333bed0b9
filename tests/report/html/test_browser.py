"""The page in a real browser. Where none is installed these tests say so and stand aside: `apt-get install chromium`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from factcheck.report.renderers import RENDERERS, View
from tests.browser import Tab, browser, chromium
from tests.report.builders import harbour
from tests.report.html.stories import attacked, growing, ten_articles
from tests.report.html.test_page import quoted, twice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(chromium() is None, reason="no chromium on this machine: the page is not tried in a browser")

OPENED = "document.querySelectorAll('details').forEach(one => one.open = true)"
WIDER = """
(() => {
  const edge = document.documentElement.clientWidth;
  const unseen = one => one.closest('thead') && one.closest('thead').getBoundingClientRect().width <= 1;
  const inside = one => one.closest('.scroll') && one.closest('.scroll').scrollWidth > one.closest('.scroll').clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > edge + 1 && !inside(one) && !unseen(one) && !one.closest('.skip, svg'))
    .map(one => one.outerHTML.slice(0, 120));
})()
"""
CONTRAST = """
(() => {
  const parsed = color => { const c = color.match(/[\\d.]+/g).map(Number); return c.length === 3 ? [...c, 1] : c; };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const ground = one => {
    for (; one; one = one.parentElement) {
      const color = parsed(getComputedStyle(one).backgroundColor);
      if (color[3] === 1) return color;
    }
    return [255, 255, 255, 1];
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || one.closest('script, style, title')) continue;
    const style = getComputedStyle(one);
    const [front, back] = [light(parsed(one.closest('svg') ? style.fill : style.color)), light(ground(one))];
    const ratio = (Math.max(front, back) + .05) / (Math.min(front, back) + .05);
    if (ratio < 4.5) poor.push([walker.currentNode.data.trim().slice(0, 40), one.className.baseVal ?? one.className, ratio]);
  }
  return poor;
})()
"""
COLLIDING = """
[...document.querySelectorAll('svg[role=img]')].flatMap(drawing => {
  const boxes = [...drawing.querySelectorAll('text')].map(one => [one.textContent, one.getBoundingClientRect()]);
  return boxes.flatMap(([name, a], i) => boxes.slice(i + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
    .map(([other]) => `${name} / ${other}`));
})
"""
LOST = """
[...document.querySelectorAll('a[href^="#"]')].filter(link => {
  link.click();
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return !target || location.hash !== link.hash || target.getClientRects().length === 0;
}).map(link => link.href)
"""

REPORTS = {
    "harbour": harbour,
    "two-stories": twice,
    "ten-articles": ten_articles,
    "growing": growing,
    "hostile": attacked,
    "quotes": lambda: replace(harbour(), findings=(quoted("We will not pay the fine.", "We shall not pay this fine."),)),
}


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    path = chromium()
    assert path
    with browser(path) as one:
        yield one


@pytest.fixture(scope="module", params=REPORTS)
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pages") / f"{request.param}.html"
    path.write_text(RENDERERS["html"](REPORTS[request.param](), View()), encoding="utf-8")
    return path


@pytest.mark.parametrize("width", [360, 700, 1200])
def test_nothing_is_wider_than_the_screen(tab: Tab, page: Path, width: int) -> None:
    tab.open(page, width=width).value(OPENED)
    assert tab.value(WIDER) == []
    assert tab.value("document.documentElement.scrollWidth") <= width


def test_nothing_is_fetched_and_nothing_complains(tab: Tab, page: Path) -> None:
    tab.complaints.clear()
    tab.requests.clear()
    tab.open(page).value(OPENED)
    assert tab.complaints == []
    assert tab.requests == [page.resolve().as_uri()]
    assert tab.value("typeof window.taken") == "undefined"


def test_every_link_within_the_page_lands_on_something_that_is_seen(tab: Tab, page: Path) -> None:
    assert tab.open(page).value(LOST) == []


@pytest.mark.parametrize("dark", [False, True])
def test_every_word_stands_out_from_its_ground(tab: Tab, page: Path, dark: bool) -> None:
    tab.open(page, dark=dark).value(OPENED)
    assert tab.value(CONTRAST) == []


@pytest.mark.parametrize("width", [360, 1200])
def test_no_word_of_a_drawing_covers_another(tab: Tab, page: Path, width: int) -> None:
    if "hostile" in page.name:
        pytest.skip("values there are 5,000 characters wide, and a value is never cut")
    assert tab.open(page, width=width).value(COLLIDING) == []


@pytest.mark.parametrize("width", [360, 1200])
def test_a_hostile_article_is_shown_and_not_obeyed(tab: Tab, tmp_path: Path, width: int) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(RENDERERS["html"](attacked(), View()), encoding="utf-8")
    tab.open(path, width=width)
    words = tab.value("document.body.innerText")
    assert "</script><script>window.taken=1;alert(1)</script>" in words
    assert '"><img src=x onerror="window.taken=1">' in words
    assert "\\u202eevil\\u2066\\u200b\\x00\\x1b[2J" in words
    assert tab.value("document.querySelectorAll('img, iframe, form, object, script:not(#run)').length") == 0
    assert tab.value("JSON.parse(document.getElementById('run').textContent).schema") == "factcheck/report/1"


def test_what_is_folded_on_a_screen_is_printed(tab: Tab, page: Path) -> None:
    tab.open(page, width=673, media="print")
    shown = "[...document.querySelectorAll('.sheet table, .agreed')].every(one => one.getBoundingClientRect().height > 0)"
    assert tab.value(shown)
    assert tab.value("document.documentElement.scrollWidth") <= 673


def test_the_keyboard_finds_the_report_first_and_then_every_link(tab: Tab, page: Path) -> None:
    tab.open(page)
    key = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    tab.ask("Input.dispatchKeyEvent", type="keyDown", **key)
    assert tab.value("document.activeElement.className") == "skip"
    assert tab.value("document.activeElement.getBoundingClientRect().left") >= 0
    tab.ask("Input.dispatchKeyEvent", type="keyDown", key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
    assert tab.value("location.hash") == "#main"
    assert tab.value("[...document.querySelectorAll('a, summary')].every(one => one.tabIndex === 0)")


def test_a_screen_reader_is_told_the_parts_of_the_page_and_what_each_drawing_shows(tab: Tab, page: Path) -> None:
    tab.open(page)
    nodes = [(node.get("role", {}).get("value"), node.get("name", {}).get("value")) for node in tab.accessible() if not node["ignored"]]
    roles = [role for role, _ in nodes]
    assert {"banner", "navigation", "main", "contentinfo", "heading", "table", "cell"} <= set(roles)
    assert [name for role, name in nodes if role in {"image", "graphics-document", "article", "region", "navigation"} and not name] == []


def test_a_phone_reads_the_matrix_as_a_list_without_losing_a_value_or_a_mark(tab: Tab, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(RENDERERS["html"](harbour(), View()), encoding="utf-8")
    words = tab.open(path, width=360).value("document.querySelector('.grid').innerText")
    assert [value for value in ("✗3.39", "≠>40k", "~7,000", "2,000–6,000", "↑12") if value not in words] == []
    named = "getComputedStyle(document.querySelector('.grid td[data-of]'), '::before').content"
    assert tab.value(named) == '"Bay Courier"'
