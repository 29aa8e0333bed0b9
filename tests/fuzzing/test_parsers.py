"""Whatever stands in a file, its reader reads it or tells what is wrong with it, and where; nothing else comes out."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.compare.rates import house_rates
from factcheck.domain.article import Article
from factcheck.errors import InputError, Problem
from factcheck.ingest.article import article_from
from factcheck.ingest.articles_file import articles_file
from factcheck.ingest.decode import decode
from factcheck.ingest.drafts import Drafts, File
from factcheck.ingest.readers import CHARSETS, READERS
from factcheck.rules.loader import SECTIONS, built_in, from_node, parsed
from factcheck.rules.overrides import override
from factcheck.rules.toml_nodes import toml_node
from factcheck.state.baseline import read_baseline
from factcheck.state.comments import read_comments
from factcheck.state.decisions import decisions_of
from factcheck.state.last_run import _read as read_last_run
from tests.fuzzing.hostile import acting, changed, examples, soup

_TAGS = (
    "<p>", "</p>", "<article>", "</article>", "<div class=related>", "</div>", "<table><tr><td>", "</table>", "<script>", "</script>",
    "<!--", "-->", "<title>", "</title>", "<meta charset=", '"utf-7">', "<meta property=og:site_name content='", "'>", "<time datetime=",
    "9999-99-99", "<h1>", "</h1>", "<svg>", "<math>", "<template>", "<![CDATA[", "]]>", "&#0;", "&#xD800;", "&amp", "&x;", "<base href=",
    "<time>31 February 2020</time>", "<a href='javascript:x'>", "<html lang=", "<q>", "\r", "<p hidden>", "<br/>" * 50, "<b>" * 300,
    "The blast on the quay injured 15 people on Sunday, the mayor of the town said in the evening. ",
)  # fmt: skip
PAGE = st.lists(st.one_of(st.sampled_from(_TAGS), acting), max_size=25).map("".join)
FRONT = st.tuples(soup, soup).map(lambda parts: f"---\ntitle: {parts[0]}\n---\n{parts[1]}")
LINE = st.one_of(
    soup,
    changed({"id": "one", "text": "The blast injured 15 people.", "story": "fire", "source": "A", "published": "2022-09-28", "url": "https://a"}).map(
        json.dumps
    ),
    st.just('{"id": 1, "text": ' + "9" * 5000 + "x"),
)  # fmt: skip
BYTES = st.one_of(
    st.binary(max_size=200),
    acting.map(lambda text: text.encode("utf-8", "replace")),
    acting.map(lambda text: text.encode("utf-16", "replace")),
)
INPUTS = {".md": st.one_of(FRONT, soup, acting), ".html": PAGE, ".jsonl": st.lists(LINE, max_size=3).map("\n".join)}


def sayable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def file_of(data: bytes, suffix: str) -> File | None:
    """A file as its reader gets it; None for what is no text."""
    try:
        return File(path=f"f{suffix}", id=f"f{suffix}", stem="f", decoded=decode(data, CHARSETS.get(suffix, lambda _: None)(data)))
    except ValueError:
        return None


def read(data: bytes, suffix: str) -> Drafts:
    """What a reader makes of bytes; every draft is made an article, and what stands in that has a place."""
    file = file_of(data, suffix)
    drafts = READERS[suffix](file) if file else Drafts()
    for draft in drafts.drafts:
        holds(article_from(draft))
    assert all(isinstance(problem, Problem) and problem.message for problem in drafts.problems)
    assert not any("fails on it" in skipped.reason for skipped in drafts.skipped)
    return drafts


def holds(article: Article) -> None:
    for sentence in article.sentences:
        assert article.text[sentence.start : sentence.end] == sentence.text
        line, column = article.position(sentence.start)
        assert line >= 1
        assert column >= 1


@pytest.mark.parametrize("suffix", INPUTS)
@examples(60)
@given(st.data())
def test_an_article_is_read_or_told(suffix: str, data: st.DataObject) -> None:
    read(sayable(data.draw(INPUTS[suffix])).encode(), suffix)


@pytest.mark.parametrize("suffix", INPUTS)
@examples(60)
@given(BYTES)
def test_any_bytes_are_read_or_told(suffix: str, data: bytes) -> None:
    read(data, suffix)


def told_or(read_it: Callable[[], Any]) -> None:
    """A reading that ends, or tells problems with a path."""
    try:
        read_it()
    except InputError as error:
        problems = error.problems
    else:
        problems = ()
    assert all(problem.path and problem.message for problem in problems)


HOUSE = {
    "version": 1,
    "extends": ["default"],
    "settings": {"fail-on": "error", "min-confidence": 0.2, "home-currency": "EUR", "select": ["NUM"], "skip-unreadable": True},
    "sources": {"courier": {"match": "c*.md", "repeats": "agency", "country": "GB"}, "agency": {"match": "a*.md"}},
    "quantities": {"nearly": {"core": "7%", "support": "15%"}},
    "names": [{"canonical": "Ora Vell", "accept": ["O. Vell"], "avoid": ["Ora Well"]}],
    "rules": {
        "percent-mismatch": {"tolerance": "1%"},
        "HOUSE001 debt": {
            "check": "money-mismatch", "when": {"event": ["LOAN"], "head": ["loan"], "unit": "USD", "kind": "money"}, "level": "error",
            "message": "{label} {a} {b}", "examples": {"conflict": [["It lent $3.", "It lent $5."]], "agree": []},
        },
    },
}  # fmt: skip
DECISIONS = {
    "version": 1,
    "decisions": [
        {
            "rule": "NUM001", "fact": "fire/count/x", "sources": {"a": 15, "b": [19, 20]}, "decision": "explained",
            "reason": "x", "until": "2030-12-31",
        }
    ],
}  # fmt: skip
BASELINE = {"version": 1, "entries": [{"rule": "NUM001", "story": "fire", "fact": "fire/count/x", "sources": {"a": "15", "b": ["19"]}}]}
METADATA = {"f.md": {"source": "A", "published": "2022-09-28", "url": "https://a", "title": "t", "story": "s"}}


def written(document: Any) -> st.SearchStrategy[str]:
    """A document with parts changed, as JSON, which YAML reads too; or no such document."""
    return st.one_of(changed(document).map(json.dumps), changed(document).map(lambda one: json.dumps(one, ensure_ascii=False)), soup).map(
        sayable
    )


@examples(80)
@given(written(HOUSE))
def test_rules_are_read_or_told(text: str) -> None:
    told_or(lambda: parsed(text, "rules.yaml", built_in()))


@examples(60)
@given(soup.map(sayable))
def test_a_table_of_toml_is_read_or_told(text: str) -> None:
    told_or(lambda: from_node(toml_node(f"[tool.factcheck]\n{text}", "pyproject.toml"), "pyproject.toml", built_in()))


@examples(60)
@given(st.one_of(soup, st.tuples(st.sampled_from(SECTIONS), soup).map("=".join)).map(sayable))
def test_an_entry_of_the_command_line_is_read_or_told(text: str) -> None:
    told_or(lambda: from_node(override(text, SECTIONS), "--config", built_in()))


@examples(80)
@given(written(DECISIONS))
def test_decisions_are_read_or_told(text: str) -> None:
    told_or(lambda: decisions_of(text, "decisions.yaml", built_in()))


@examples(40)
@given(written(BASELINE))
def test_a_baseline_is_read_or_told(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder) / "baseline.yaml").write_text(text, encoding="utf-8")
        told_or(lambda: read_baseline(path, built_in()))


@examples(40)
@given(written(METADATA))
def test_what_is_known_of_articles_is_read_or_told(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "f.md").touch()
        (Path(folder) / "articles.yaml").write_text(text, encoding="utf-8")
        assert all(problem.path == "x/articles.yaml" for problem in articles_file(Path(folder), "x").problems)


@examples(40)
@given(
    st.lists(st.one_of(acting, st.sampled_from(("2022-09-28", "GBP", "USD", "1e999999999", "0", "NaN", ",", ",", "\n"))), max_size=12).map(
        "".join
    )
)
def test_rates_of_a_house_are_read_or_told(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (path := Path(folder) / "rates.csv").write_bytes(f"date,from,to,rate\n{text}".encode("utf-8", "replace"))
        told_or(lambda: house_rates(path))


@examples(60)
@given(
    st.lists(
        st.one_of(
            acting,
            st.sampled_from(("<!-- factcheck: ", "ignore[", "NUM001", "]", ' reason="', '"', " until=", "2030-12-31", " -->", "\n\n")),
        ),
        max_size=14,
    )
)
@example(['<!-- factcheck: ignore[NUM001] until=9999-99-99 reason="" -->'])
def test_comments_of_our_own_are_read_or_told(parts: list[str]) -> None:
    file = file_of(sayable("".join(parts)).encode(), ".md")
    drafts = READERS[".md"](file).drafts if file else ()
    articles = tuple(article_from(draft) for draft in drafts)
    told_or(lambda: read_comments(articles, {article.id: "story" for article in articles}, built_in()))


@examples(60)
@given(
    st.one_of(
        st.binary(max_size=80),
        changed({"schema": "factcheck/last-run/1", "at": "x", "folder": "y"}).map(lambda one: json.dumps(one).encode()),
    )
)
def test_a_damaged_record_of_the_last_run_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_last_run(data)
