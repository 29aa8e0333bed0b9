"""Pages saved from a browser: their article, what is known of it, where its words stand, and what no page may do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.domain.article import Article, DateSource, Furniture
from factcheck.ingest.read import Reading, read

PAGES = Path(__file__).parent / "pages"
STORY = "A fire on the quay killed 12 people on Monday, the fire service said, and burned down three sheds along the harbour road."
MORE = "The mayor put the damage at 4 million euros and said that the harbour would stay closed for ten days at the least."


def page(*body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article>{''.join(body)}</article></body></html>"


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{line}</p>" for line in words)


LONG = page(*(f"<p>{' '.join(str(n * m) for n in range(300))}</p>" for m in range(900)))
FRENCH = "<html lang='fr'><body><p>Le feu sur le quai a tué 12 personnes, selon les pompiers, et détruit trois entrepôts.</p></body></html>"


def reading(folder: Path, content: str | bytes, name: str = "a.html") -> Reading:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return read([str(folder)])


def only(found: Reading) -> Article:
    assert found.skipped == ()
    return found.articles[0]


def why_skipped(folder: Path, content: str) -> str:
    found = reading(folder, content)
    assert found.articles == ()
    return found.skipped[0].reason


@pytest.fixture(scope="module")
def saved() -> dict[str, Article]:
    found = read([str(PAGES)])
    assert found.skipped == ()
    return {Path(article.path).stem: article for article in found.articles}


def test_the_article_of_each_template_is_found_and_nothing_beside_it(saved: dict[str, Article]) -> None:
    for name, told, beside in (
        ("newspaper", "destroyed three warehouses along the northern quay.", ("cookies", "dead", "Ferry", "700", "50,000", "Home")),
        ("wire", "Nearly 30 others were taken to hospital.", ("Bus crash", "Ten things")),
        ("blog", "from 5 villages.", ("cookies", "9,000", "45 boats", "60 people", "Twitter")),
    ):
        own = " ".join(sentence.text for sentence in saved[name].sentences if sentence.furniture is None)
        assert told in own
        assert not any(words in own for words in beside), own


def test_a_page_says_its_outlet_title_date_and_address(saved: dict[str, Article]) -> None:
    newspaper, wire, blog = saved["newspaper"], saved["wire"], saved["blog"]
    assert [a.source for a in (newspaper, wire, blog)] == ["The Eastport Courier", "Northline Wire", "Quay Notes"]
    assert newspaper.title == newspaper.sentences[0].text == "Harbour fire kills 12 as crews battle blaze"
    assert newspaper.url == "https://courier.example/2024/03/11/harbour-fire"
    assert [str(a.published) for a in (newspaper, wire, blog)] == ["2024-03-11T18:40+01:00", "2024-03-11", "2024-03-12"]
    assert {a.published_from for a in saved.values()} == {DateSource.HTML}


def test_what_is_given_beside_a_page_wins_over_what_the_page_says(tmp_path: Path) -> None:
    (tmp_path / "articles.yaml").write_text('a.html: {source: "The Tide", published: 2023-01-02}\n', encoding="utf-8")
    head = '<meta property="og:site_name" content="Other"><meta property="article:published_time" content="2020-05-05">'
    article = only(reading(tmp_path, page(paragraphs(STORY, MORE), head=head)))
    assert (article.source, str(article.published), article.published_from) == ("The Tide", "2023-01-02", DateSource.ARTICLES_YAML)


def test_credits_and_copyright_lines_are_marked(saved: dict[str, Article]) -> None:
    marked = {sentence.text[:11]: sentence.furniture for sentence in saved["wire"].sentences if sentence.furniture}
    assert marked == {"(Reporting ": Furniture.CAPTION, "© 2024 Nort": Furniture.COPYRIGHT, "All rights ": Furniture.COPYRIGHT}


def test_every_word_stands_where_the_file_has_it(saved: dict[str, Article]) -> None:
    for name, words in (
        ("newspaper", ["harbour killed", "31 people were injured", "€4.5m", "220"]),
        ("wire", ["At least nine dockers", "Nearly 30", "million by"]),
        ("blog", ["17 fire", "mayor", "Thirty-one"]),
    ):
        article = saved[name]
        file = next(PAGES.glob(f"{name}.*")).read_bytes().decode("windows-1252" if name == "wire" else "utf-8").split("\n")
        for wanted in words:
            line, column = article.position(article.text.index(wanted))
            assert file[line - 1][column - 1 :].startswith(wanted), wanted


def test_words_parted_by_markup_are_one_word_with_the_place_of_its_beginning(saved: dict[str, Article]) -> None:
    blog = saved["blog"]
    assert "has killed 12 people" in blog.text
    assert "that number may" in blog.text
    line, column = blog.position(blog.text.index("12 people"))
    assert (PAGES / "blog.html").read_text(encoding="utf-8").split("\n")[line - 1][column - 1 :].startswith("1</strong>2 people")


def test_words_that_the_file_spells_otherwise_stand_in_the_right_line(tmp_path: Path) -> None:
    article = only(
        reading(tmp_path, page("\n", f"<p>{STORY}</p>\n<p>The ma&#121;or spoke of &pound;4 million in d&#97;mage.</p>\n<p>{MORE}</p>"))
    )
    assert article.position(article.text.index("£4 million"))[0] == 3


def test_spans_count_in_the_text_that_show_text_prints() -> None:
    path = str(PAGES / "blog.html")
    text = CliRunner().invoke(app, ["extract", path, "--show-text"]).stdout
    found = json.loads(CliRunner().invoke(app, ["extract", path, "--output-format", "jsonl", "--show-text"]).stdout)
    assert found["text"] == text
    assert [text[m["start"] : m["end"]] for m in found["mentions"]] == [m["text"] for m in found["mentions"]]
    assert len(found["mentions"]) > 5


def test_of_several_articles_each_text_stands_under_its_path() -> None:
    text = CliRunner().invoke(app, ["extract", str(PAGES), "--show-text"]).stdout
    assert [Path(line.split()[1]).name for line in text.splitlines() if line.startswith("==> ")] == [
        "blog.html",
        "newspaper.html",
        "wire.htm",
    ]


@pytest.mark.parametrize(
    ("declared", "data", "read_as", "told"),
    [
        ("windows-1251", "Кафе".encode("cp1251"), "Кафе", "windows-1251"),
        ("ISO-8859-15", b"\xa4uro", "€uro", "iso8859-15"),
        ("iso-8859-1", b"caf\xe9 \x93now\x94", "café “now”", "windows-1252"),
        ("no-such-charset", b"caf\xe9", "café", "windows-1252"),
        ("shift_jis", b"caf\xe9 \xff", "café ÿ", "windows-1252"),
        ("unicode_escape", b"\\x41 \xe9", "\\x41 é", "windows-1252"),
        ("zlib_codec", b"caf\xe9", "café", "windows-1252"),
        ("iso-8859-1", "café".encode(), "café", "utf-8"),
    ],
)
def test_a_charset_is_utf_8_else_what_is_declared_else_windows_1252(
    tmp_path: Path, declared: str, data: bytes, read_as: str, told: str
) -> None:
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    content = page(paragraphs(STORY, MORE, "In the SIGN nobody was hurt, its owner said, since they had all gone home by then."), head=head)
    article = only(reading(tmp_path, content.encode().replace(b"SIGN", data)))
    assert article.encoding == told
    assert f"In the {read_as} nobody" in article.text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (page(), "no article was found on the page"),
        ("", "the page holds no text"),
        ("<!-- 12 people died -->", "the page holds no text"),
        (page("<script>document.write('<p>12 people died in the blast</p>')</script>"), "no article was found on the page"),
        ("<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article was found on the page"),
        ("<div>" * 5000 + STORY + "</div>" * 5000, "the elements of the page are nested too deeply"),
        (page("<p>12 dead</p>" * 50_001), "the page has more than 50,000 elements"),
        (page(f"<p>{'x' * 32_000_000}</p>"), "the page is larger than 32 MB"),
        (LONG, "the text of the page is longer than 1,000,000 signs"),
        (FRENCH, "it is not in English"),
    ],
    ids=["empty", "no-text", "comment", "script", "menu", "deep", "many", "large", "long", "french"],
)
def test_a_page_without_an_article_is_skipped_with_the_reason(tmp_path: Path, content: str, reason: str) -> None:
    assert why_skipped(tmp_path, content) == reason


def test_scripts_comments_and_acting_signs_reach_no_reader(tmp_path: Path) -> None:
    hostile = f"<p>{STORY} \x1b[31mRed &#27;[2J &#x202e;thgir</p><script>99 people died</script><!-- 98 people died --><p>{MORE}</p>"
    (tmp_path / "a.html").write_text(page(hostile), encoding="utf-8")
    ran = CliRunner().invoke(app, ["extract", str(tmp_path)])
    assert ran.exit_code == 0
    assert not set("\x1b\u202e") & set(ran.stdout)
    assert "99" not in ran.stdout
    assert "98" not in ran.stdout


def test_entities_that_would_grow_without_end_are_not_expanded(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    content = f'<!DOCTYPE html [<!ENTITY a0 "x">{bomb}]>' + page(paragraphs(STORY, MORE, "&a11;"))
    assert len(only(reading(tmp_path, content)).text) < 2000


def test_what_a_browser_saves_beside_a_page_is_left_out_and_said(tmp_path: Path) -> None:
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "frame.html").write_text(page(paragraphs(STORY, MORE)), encoding="utf-8")
    found = reading(tmp_path, page(paragraphs(STORY, MORE)))
    assert [Path(article.path).name for article in found.articles] == ["a.html"]
    assert [(Path(skipped.item).name, skipped.reason) for skipped in found.skipped] == [("a_files", "the parts of a saved page")]


def test_the_library_for_pages_loads_only_where_there_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    for name, loaded in (("a.txt", "False"), (str(PAGES / "blog.html"), "True")):
        code = (
            f"import sys; from factcheck.ingest.read import read; read([{name!r}]); "
            "print('trafilatura' in sys.modules, 'lxml' in sys.modules)"
        )
        ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        assert ran.stdout.split() == [loaded, loaded]


def test_a_page_reads_the_same_after_another_one(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text(page(paragraphs(STORY, MORE)), encoding="utf-8")
    alone = read([str(tmp_path / "b.html")]).articles[0].text
    (tmp_path / "a.html").write_text(page(paragraphs(STORY, MORE)), encoding="utf-8")
    assert [article.text for article in read([str(tmp_path)]).articles] == [alone, alone]
