"""Whatever is put into Markdown comes out of a renderer as the same words, in a line, in a cell and as code."""

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.domain.visible import inert, visible
from factcheck.report.markdown_text import code, inline

RENDERER = MarkdownIt("gfm-like", {"html": True})
LETTERS = st.sampled_from([*list("ab1 é日&<>`*_~|\\[](){}#@!:/.-+$^=\"'\n\t\x1b\u202e;"), "://", "www.", "&amp;", "**", "``", "##[", "GH-"])
TEXTS = st.lists(LETTERS, max_size=30).map("".join)


def tokens(source: str) -> list[Any]:
    return [one for token in RENDERER.parse(source) for one in (token, *(token.children or ()))]


def words(parsed: list[Any]) -> str:
    """What a reader sees, without the blanks that have no width."""
    return "".join(one.content for one in parsed if one.type in {"text", "text_special", "code_inline"}).replace("\u200b", "")


def spaced(text: str) -> str:
    return " ".join(text.split())


@given(TEXTS)
@example("1 < 2 & a_b_c *x* [y](http://z) @me #1 $a$ `c` |")
@settings(max_examples=300, deadline=None)
def test_a_line_shows_what_was_put_in_and_nothing_else(text: str) -> None:
    parsed = tokens(f"x {inline(text)} y")
    assert {one.type for one in parsed} <= {"paragraph_open", "inline", "text", "text_special", "paragraph_close"}
    assert spaced(words(parsed)) == spaced(f"x {visible(text)} y")


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_a_cell_of_a_table_stays_one(left: str, right: str) -> None:
    parsed = tokens(f"| a | b |\n| --- | --- |\n| x{inline(left)}x | x{inline(right)}x |\n")
    cells = [parsed[index + 1].children for index, one in enumerate(parsed) if one.type == "td_open"]
    assert [spaced(words(cell)) for cell in cells] == [spaced(f"x{visible(side)}x") for side in (left, right)]


@given(TEXTS.filter(str.strip))
@settings(max_examples=200, deadline=None)
def test_code_shows_what_was_put_in(text: str) -> None:
    parsed = tokens(f"x {code(text)} y")
    shown = [one.content for one in parsed if one.type == "code_inline"]
    assert [spaced(one) for one in shown] == [spaced(inert(visible(text)))]
