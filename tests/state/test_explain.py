"""`factcheck explain` tells every step of a finding of the last run, what else was considered, and why not."""

import re
from pathlib import Path

import pytest

from factcheck.align.considered import weights_of
from factcheck.align.fitted import DIFFERING, MEETING
from factcheck.language.en.evidence_words import EVIDENCE
from factcheck.pipeline import compared
from factcheck.settings import Settings
from tests.state.desk import FIFTEEN, SIXTEEN, Desk


@pytest.fixture
def ran(desk: Desk) -> Desk:
    desk.runs("compare", "blast")
    return desk


def page(desk: Desk, called: str = "NUM001") -> str:
    ran = desk.runs("explain", called, "--width", "100")
    assert ran.exit_code == 0, ran.stderr
    return " ".join(str(ran.stdout).split())


def test_every_step_is_told_in_its_order(ran: Desk) -> None:
    told = page(ran)
    steps = ["1. Words", "2. Value", "3. Alignment", "4. Conversion", "5. Verdict"]
    assert sorted(steps, key=told.index) == steps
    assert "blast/echo.txt:1:19, undated “The blast injured 15 people on Sunday.” → 15, on its own word" in told
    assert "echo: states 15 means 15" in told
    assert "what happened: injured; what is counted: people; when: Sunday" in told
    assert "– differs for:" in told
    assert "None was needed: all are in one unit." in told
    assert "NUM001 count-mismatch: two counts of one thing cannot both be right. So: warning." in told


def test_a_figure_of_something_else_is_named_with_why_it_is_no_part(desk: Desk) -> None:
    desk.puts("blast/herald.txt", "The blast killed 19 people on Sunday.")
    desk.runs("compare", "blast")
    told = page(desk)
    assert "Also considered, and no part of it: 1 figure." in told
    assert "herald blast/herald.txt:1:18 19 “The blast killed 19 people on Sunday.”" in told
    assert "another event (injured / killed)" in told


def test_a_figure_that_its_words_set_aside_is_named(desk: Desk) -> None:
    desk.puts("blast/herald.txt", "The blast injured 15 people on Sunday, and another three people were injured in the rush.")
    desk.runs("compare", "blast")
    assert "set aside: part of another figure" in page(desk)


def test_a_conversion_is_told_with_its_rate_and_day(desk: Desk) -> None:
    desk.puts("blast/echo.txt", "---\npublished: 2022-09-28\n---\nThe government took a £1.15bn loan on Wednesday.")
    desk.puts("blast/star.txt", "---\npublished: 2022-09-28\n---\nThe government took a $1.5bn loan on Wednesday.")
    desk.runs("compare", "blast")
    assert re.search(r"echo: GBP → USD at \d\.\d{4}, the European Central Bank's rate of 2022-09-28: USD 1\.2", page(desk, "MON"))


def test_a_name_is_explained_with_names_like_it(desk: Desk) -> None:
    desk.puts("blast/echo.txt", "The shop belongs to Wolodymyr Hrechko, 51.")
    desk.puts("blast/star.txt", "It was sold by Volodymyr Grechko, 51, in May.")
    desk.runs("compare", "blast")
    told = page(desk, "NAM001")
    assert "star ▸ blast/star.txt" in told or "echo ▸ blast/echo.txt" in told
    assert "None: these are words." in told


def test_what_is_suppressed_is_explained_too(ran: Desk) -> None:
    ran.runs("decide", "NUM001", "--reason", "a recount")
    ran.runs("compare", "blast")
    assert "Not told: accepted: a recount (blast/decisions.yaml:4)" in page(ran)


def test_the_weights_told_of_a_pair_add_up_to_its_odds(desk: Desk) -> None:
    desk.puts("blast/herald.txt", "Hospital staff said 21 people were hurt in the blast on Sunday night.")
    run = compared(Settings(paths=("blast",), isolated=True))
    pairs = [pair for aligned in run.aligned for pair in aligned.sides.pairs.values()]
    assert len(pairs) == 4
    for pair in pairs:
        assert sum(e.weight for e in weights_of(pair)) == pytest.approx(pair.odds, abs=0.03)


def test_most_evidence_is_told_in_words() -> None:
    plain = {name for name in (*MEETING, *DIFFERING) if not name.startswith(("kind ", "head "))}
    assert len(plain - EVIDENCE.keys()) <= len(plain) // 10


def test_an_article_that_changed_since_is_told(ran: Desk) -> None:
    assert "Changed since" not in page(ran)
    ran.puts("blast/echo.txt", SIXTEEN)
    (ran.folder / "blast" / "star.txt").unlink()
    assert "Changed since, so a new run may tell something else: blast/echo.txt, blast/star.txt" in page(ran)


@pytest.mark.parametrize("called", ["NUM001-zzzz", "num002", "NUM01", "x", "", "\x1b[31m"])
def test_an_unknown_id_ends_with_two_and_says_which_there_are(ran: Desk, called: str) -> None:
    done = ran.runs("explain", called)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "no finding of it is called" in done.stderr
    assert "NUM001-" in done.stderr
    assert "\x1b" not in done.stderr


def test_an_id_that_several_begin_with_is_asked_about(desk: Desk) -> None:
    desk.puts("fire/echo.txt", FIFTEEN)
    desk.puts("fire/star.txt", SIXTEEN)
    desk.runs("compare", "blast", "fire")
    assert "several findings begin with 'NUM001' (did you mean NUM001-" in desk.runs("explain", "NUM001").stderr


def test_hostile_words_of_an_article_are_shown_as_escapes(desk: Desk) -> None:
    desk.puts("blast/echo.txt", "The blast \x1b[31m\u202e injured 15 people on Sunday.")
    desk.runs("compare", "blast")
    shown = desk.runs("explain", "NUM001").stdout
    assert "\\x1b[31m\\u202e" in shown
    assert not {"\x1b", "\u202e"} & set(shown)


def test_each_folder_has_a_last_run_of_its_own(ran: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    other = ran.folder / "elsewhere"
    ran.puts("elsewhere/a.txt", "The blast injured 30 people on Sunday.")
    ran.puts("elsewhere/b.txt", "The blast injured 40 people on Sunday.")
    monkeypatch.chdir(other)
    assert "15" in page(ran)  # none of its own yet: the last of all
    ran.runs("compare", ".")
    assert "30" in page(ran)
    monkeypatch.chdir(ran.folder)
    assert "15" in page(ran)


@pytest.mark.parametrize(
    "damage", [b"", b"{", b'{"schema": "factcheck/last-run/9"}', b'{"schema": "factcheck/last-run/1", "at": 3}', b"\xff"]
)
def test_a_damaged_record_is_told_and_the_next_run_mends_it(ran: Desk, cache: Path, damage: bytes) -> None:
    (record,) = (cache / "runs").iterdir()
    record.write_bytes(damage)
    done = ran.runs("explain", "NUM001")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "cannot be read: it is" in done.stderr
    ran.runs("compare", "blast")
    assert page(ran)


@pytest.mark.parametrize("given", ["/proc/nope", "file"])
def test_without_a_place_for_it_a_run_goes_on_and_says_so_when_asked(desk: Desk, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.puts("file", "")
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", given)
    quiet, told = desk.runs("compare", "blast"), desk.runs("compare", "blast", "-v")
    assert (quiet.exit_code, quiet.stderr) == (1, "")
    assert quiet.stdout == told.stdout
    assert "the run is not kept for `explain` and `decide`" in told.stderr


def test_without_a_home_a_run_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("FACTCHECK_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", "/nonexistent/home")
    assert desk.runs("compare", "blast").exit_code == 1


def test_the_platform_says_where_caches_are(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FACTCHECK_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.folder / "xdg"))
    monkeypatch.setattr("sys.platform", "linux")
    desk.runs("compare", "blast")
    assert list((desk.folder / "xdg" / "factcheck" / "runs").glob("*.json"))
    assert page(desk)


def test_only_the_newest_records_are_kept(ran: Desk, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(25):
        folder = ran.folder / str(number)
        folder.mkdir()
        monkeypatch.chdir(folder)
        ran.runs("compare", "../blast")
    assert len(list((cache / "runs").iterdir())) == 20


def test_no_record_is_kept_where_none_is_wanted(desk: Desk, cache: Path) -> None:
    desk.runs("compare", "blast", "--no-cache")
    assert not cache.exists()


def test_the_folder_of_the_record_can_be_named(desk: Desk, cache: Path) -> None:
    desk.runs("compare", "blast", "--cache-dir", "kept")
    assert not cache.exists()
    assert desk.runs("explain", "NUM001", "--cache-dir", "kept").exit_code == 0
    assert desk.runs("decide", "NUM001", "--reason", "x", "--cache-dir", "kept").exit_code == 0
