"""A comment in our own copy suppresses what the block below it differs in; in another's it does nothing."""

import pytest

from factcheck.ingest.comments import comments
from tests.state.desk import FIFTEEN, Desk

COMMENT = '<!-- factcheck: ignore[NUM001] reason="counted by our own reporter" until=2999-12-31 -->'
OURS = ("--ours", "blast/echo.txt")


def ours(desk: Desk, comment: str, body: str = FIFTEEN) -> Desk:
    desk.puts("blast/echo.txt", f"{comment}\n{body}\n")
    return desk


def test_the_block_below_it_is_not_told(desk: Desk) -> None:
    report = ours(desk, COMMENT).compares(*OURS)
    assert report["findings"] == []
    suppression = report["suppressed"][0]["suppression"]
    assert (suppression["means"], suppression["path"], suppression["line"]) == ("comment", "blast/echo.txt", 1)
    assert (suppression["reason"], suppression["until"]) == ("counted by our own reporter", "2999-12-31")


@pytest.mark.parametrize(
    "comment",
    [
        "<!--factcheck:ignore[count-mismatch] reason=“counted by our own reporter”-->",
        "<!-- factcheck: ignore[MON001, num001]\n     reason='counted' -->".replace("'", '"'),
        "<!-- factcheck: ignore[NUM001] until=2999-12-31 reason=counted -->",
    ],
)
def test_it_may_be_written_in_several_ways(desk: Desk, comment: str) -> None:
    assert ours(desk, comment).told(*OURS) == []


def test_another_block_is_told(desk: Desk) -> None:
    assert sorted(ours(desk, COMMENT, f"The council met at noon.\n\n{FIFTEEN}").told(*OURS)) == ["NUM001", "SUP001"]


def test_another_rule_is_told(desk: Desk) -> None:
    assert sorted(ours(desk, COMMENT.replace("NUM001", "MON001")).told(*OURS)) == ["NUM001", "SUP001"]


def test_nothing_in_it_is_taken_for_an_assertion(desk: Desk) -> None:
    plain = desk.compares(*OURS)["summary"]["assertions"]
    assert ours(desk, COMMENT.replace("our own", "999 people injured, say our")).compares(*OURS)["summary"]["assertions"] == plain


@pytest.mark.parametrize("words", [(), ("--ours", "blast/star.txt")])
def test_in_the_copy_of_another_it_does_nothing_and_is_told_of(desk: Desk, words: tuple[str, ...]) -> None:
    report = ours(desk, COMMENT).compares(*words)
    assert [finding["code"] for finding in report["findings"]] == ["NUM001"]
    (skipped,) = report["skipped"]
    assert (skipped["item"], skipped["stage"]) == ("blast/echo.txt:1", "suppress")


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        ('<!-- factcheck: ignore reason="all" -->', "echo.txt:1:17: a comment that ignores every rule is refused"),
        ('<!-- factcheck: ignore[] reason="all" -->', "echo.txt:1:17: a comment that ignores every rule is refused"),
        ('<!-- factcheck: ignore[*] reason="all" -->', "echo.txt:1:24: '*' stands for several rules"),
        ('<!-- factcheck: ignore[NUM] reason="all" -->', "echo.txt:1:24: 'NUM' stands for several rules"),
        ('<!-- factcheck: ignore[NUM01] reason="x" -->', "no rule is called 'NUM01' (did you mean 'NUM001'?)"),
        ("<!-- factcheck: ignore[NUM001] until=tomorrow -->", "echo.txt:1:32: 'tomorrow' is no day"),
        ('<!-- factcheck: ignore[NUM001] resaon="x" -->', "echo.txt:1:32: 'resaon' is not understood here (did you mean 'reason'?)"),
        ("<!-- factcheck: ignore[NUM001] reason -->", "echo.txt:1:32: reason has no value"),
        ("<!-- factcheck: off -->", "echo.txt:1:17: this comment is not understood"),
        (f"{COMMENT} Rain fell.", "echo.txt:1:17: a comment to factcheck stands on a line of its own"),
    ],
)
def test_one_that_is_not_understood_is_told_with_its_place(desk: Desk, comment: str, told: str) -> None:
    ran = ours(desk, comment).runs("compare", "blast", *OURS)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert told in ran.stderr


def test_all_that_are_not_understood_come_together(desk: Desk) -> None:
    ran = ours(desk, f"<!-- factcheck: x -->\n{FIFTEEN}\n\n<!-- factcheck: ignore[Q] until=1 -->").runs("compare", "blast", *OURS)
    assert ran.stderr.count("echo.txt:") == 3


def test_one_without_a_reason_suppresses_nothing(desk: Desk) -> None:
    assert sorted(ours(desk, "<!-- factcheck: ignore[NUM001] -->").told(*OURS)) == ["NUM001", "SUP002"]


def test_one_whose_day_has_passed_suppresses_nothing(desk: Desk) -> None:
    assert sorted(ours(desk, COMMENT.replace("2999", "1999")).told(*OURS)) == ["NUM001", "SUP003"]


def test_many_openings_without_an_end_take_no_time() -> None:
    assert list(comments("<!-- factcheck: ignore[" * 100_000, 0)) == []
    assert len(list(comments("<!-- factcheck: ignore[ -->" * 20_000, 0))) == 20_000


PAGE = """<!doctype html>
<html lang="en"><head><title>Blast in the old port</title>
<script>var note = '<!-- factcheck: ignore[MON001] reason="in a script" -->';</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Blast in the old port</h1>
<p>The council met at noon and heard from those who live near the harbour and its long sheds.</p>
{comment}
<p>The blast injured 15 people on Sunday.</p>
<p>The mayor of the town asked for quiet, and for anybody who saw it to call the station.</p>
</article></body></html>
"""


def page(desk: Desk, comment: str) -> Desk:
    (desk.folder / "blast/echo.txt").unlink(missing_ok=True)
    desk.puts("blast/echo.html", PAGE.format(comment=comment))
    return desk


OUR_PAGE = ("--ours", "blast/echo.html")


def test_in_a_page_of_ours_it_counts_as_in_any_copy(desk: Desk) -> None:
    assert page(desk, "").told(*OUR_PAGE) == ["NUM001"]
    report = page(desk, COMMENT).compares(*OUR_PAGE)
    assert report["findings"] == []
    suppression = report["suppressed"][0]["suppression"]
    assert (suppression["path"], suppression["line"], suppression["column"]) == ("blast/echo.html", 6, 1)


def test_in_a_page_it_moves_no_place_and_adds_no_assertion(desk: Desk) -> None:
    comment = COMMENT.replace("NUM001", "MON001")
    with_it = page(desk, comment).compares()
    without = page(desk, "").compares()
    assert with_it["findings"][0]["locations"][0]["line"] == 7
    assert [(p["line"], p["column"]) for p in with_it["findings"][0]["locations"]] == [
        (p["line"], p["column"]) for p in without["findings"][0]["locations"]
    ]
    assert with_it["summary"]["assertions"] == without["summary"]["assertions"]
    assert [s["item"] for s in with_it["skipped"]] == ["blast/echo.html:6"]


def test_one_in_a_page_that_is_not_understood_is_told_with_its_place(desk: Desk) -> None:
    ran = page(desk, "<p>Rain</p> <!-- factcheck: ignore\n  [NUM01] -->").runs("compare", "blast", *OUR_PAGE)
    assert ran.exit_code == 2
    assert "echo.html:7:4: no rule is called 'NUM01'" in ran.stderr


def test_one_at_the_end_of_a_page_meets_nothing_and_is_told(desk: Desk) -> None:
    page(desk, "")
    desk.puts("blast/echo.html", PAGE.format(comment="").replace("</article>", f"</article>{COMMENT}"))
    assert sorted(desk.told(*OUR_PAGE)) == ["NUM001", "SUP001"]
