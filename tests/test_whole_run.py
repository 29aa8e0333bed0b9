"""A run is told again from what was kept exactly where nothing changed that it stands on, and then to the byte."""

import os
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from factcheck import pipeline, whole_run
from factcheck.cli import app
from factcheck.domain.article import Skipped
from factcheck.errors import InputError
from factcheck.execute.serial import Serial
from factcheck.grounds import grounds_of
from factcheck.report.renderers import RENDERERS
from factcheck.settings import Settings
from factcheck.state import kept
from factcheck.whole_run import WholeRun, with_contents

ECHO = "A ferry sank off Dover on Sunday, killing 15 people. It had cost $1.5 billion, said Ann Lee, the owner."
STAR = "A ferry sank off Dover on Sunday, killing 19 people. It had cost £1.15 billion, said Anne Lee, the owner."
RULES = "version: 1\nextends: [default]\nrules:\n  two-currencies: {level: error}\n"
ENTRY = "    fact: in/count/0000000000\n    sources: {echo: 15, star: 19}\n"
DECISIONS = f"version: 1\ndecisions:\n  - rule: NUM001\n{ENTRY}    decision: explained\n    reason: by phone\n"
BASELINE = "version: 1\nentries:\n  - rule: NUM001\n    story: in\n" + ENTRY
RATES = "date,from,to,rate\n2020-09-14,GBP,USD,1.28\n"
DAY = date(2020, 9, 14)
SHOWN = ("--show-agreements", "--show-coverage", "--show-suppressed", "--statistics")

Change = Callable[[Settings], Settings | None]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path) -> Path:
    assert cache.is_relative_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "in").mkdir()
    puts("in/echo.txt", ECHO)
    puts("in/star.txt", STAR)
    puts("rules.yaml", RULES)
    puts("decisions.yaml", DECISIONS)
    puts("baseline.yaml", BASELINE)
    puts("rates.csv", RATES)
    return tmp_path


SETTINGS = Settings(paths=("in",), fx="rates.csv", baseline="baseline.yaml", today=DAY)


def puts(path: str, text: str) -> None:
    Path(path).write_text(text, encoding="utf-8")


def named(settings: Settings) -> str | None:
    return WholeRun(nullcontext(Serial()), explained=True).name(with_contents(grounds_of(settings)))


def written(path: str, *words: str) -> Change:
    """Another text in a file; in place of some words others, or at its end."""

    def change(_: Settings) -> None:
        text = Path(path).read_text(encoding="utf-8") if Path(path).exists() else ""
        puts(path, text.replace(*words) if len(words) == 2 else text + words[0])
        assert Path(path).read_text(encoding="utf-8") != text

    return change


def asked(**fields: Any) -> Change:
    return lambda settings: replace(settings, **fields)


def renamed(_: Settings) -> None:
    Path("in/star.txt").rename("in/sun.txt")


CHANGES: dict[str, Change] = {
    "a word of an article": written("in/star.txt", "19", "18"),
    "a space at the end of an article": written("in/star.txt", " "),
    "another article": written("in/sun.txt", STAR),
    "an article called otherwise": renamed,
    "a file that is left out": written("in/notes.pdf", "%PDF"),
    "what is known of an article": written("in/articles.yaml", "star.txt: {source: The Star}\n"),
    "the story that an article names": written("in/articles.yaml", "star.txt: {story: ferry}\n"),
    "the day of an article": written("in/articles.yaml", "star.txt: {published: 2020-09-15}\n"),
    "the level of a rule": written("rules.yaml", "error", "info"),
    "an option of a rule": written("rules.yaml", "  percent-mismatch: {tolerance: 2%}\n"),
    "a rule switched off": written("rules.yaml", "  count-mismatch: {enabled: false}\n"),
    "a rule of the house": written("rules.yaml", "  H001 ferry: {check: count-mismatch, level: error}\n"),
    "the meaning of a hedge": written("rules.yaml", "quantities: {about: 20%}\n"),
    "what is known of an outlet": written("rules.yaml", "sources: {star: {match: star.txt, repeats: echo}, echo: {match: echo.txt}}\n"),
    "a name of the house": written("rules.yaml", "names: [{canonical: Ann Lee, avoid: [Anne Lee]}]\n"),
    "a setting of the house": written("rules.yaml", "settings: {min-level: error}\n"),
    "a decision's reason": written("decisions.yaml", "phone", "letter"),
    "a decision's last day": written("decisions.yaml", "    until: 2020-12-31\n"),
    "another decision": written("decisions.yaml", f"  - rule: MON002\n{ENTRY}    decision: accepted\n    reason: so be it\n"),
    "no decision": lambda _: Path("decisions.yaml").unlink(),
    "an entry of the baseline": written("baseline.yaml", "15", "16"),
    "a rate of the house": written("rates.csv", "1.28", "1.29"),
    "the bank's rates": asked(fx="ecb"),
    "no rates": asked(fx="off"),
    "the rates of a day": asked(fx_date="2020-09-14"),
    "a day on which a decision may have expired": asked(today=date(2020, 9, 15)),
    "the home currency": asked(home_currency="GBP"),
    "chosen rules": asked(select=("NUM",)),
    "rules left out": asked(ignore=("NUM",)),
    "rules added": asked(extend_select=("NUM",)),
    "an entry by hand": asked(config=("rules.money-mismatch.tolerance=2%",)),
    "no rules file": asked(isolated=True, decisions="decisions.yaml"),
    "a level": asked(min_level=pipeline.Level.ERROR),
    "a confidence": asked(min_confidence=0.9),
    "a story": asked(stories=("in",)),
    "files left out": asked(exclude=("*.pdf",)),
    "what cannot be read, left out": asked(skip_unreadable=True),
    "no baseline": asked(baseline=None),
    "our own copy": asked(ours="in/star.txt"),
    "other paths": asked(paths=("in/echo.txt", "in/star.txt")),
}


@pytest.mark.parametrize("changed", CHANGES)
def test_a_run_has_another_name_after_every_change_of_what_it_stands_on(changed: str) -> None:
    before = named(SETTINGS)
    assert before is not None
    assert named(SETTINGS) == before
    settings = CHANGES[changed](SETTINGS) or SETTINGS
    after = named(settings)
    assert after not in {before, None}


def test_the_rules_that_are_named_are_in_the_name() -> None:
    puts("more.yaml", RULES)
    assert len({named(SETTINGS), *(named(replace(SETTINGS, rules_paths=p)) for p in (("rules.yaml",), ("more.yaml",)))}) == 3


def test_another_program_is_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    before = named(SETTINGS)
    monkeypatch.setattr(whole_run, "version_of_all", lambda: b"another")
    assert named(SETTINGS) not in {before, None}
    monkeypatch.setattr(whole_run, "version_of_all", lambda: None)
    assert named(SETTINGS) is None


def test_a_day_on_which_nothing_can_expire_is_no_part_of_the_name() -> None:
    Path("decisions.yaml").unlink()
    plain = replace(SETTINGS, baseline=None)
    assert named(plain) == named(replace(plain, today=date(2030, 1, 1))) is not None
    own = replace(plain, ours="in/star.txt")
    assert named(own) != named(replace(own, today=date(2030, 1, 1)))


def test_a_run_that_asks_git_has_no_name() -> None:
    assert named(replace(SETTINGS, changed_since="HEAD")) is None


def test_where_links_lead_is_in_the_name_of_a_run_over_our_own_copy() -> None:
    Path("own").symlink_to("in/star.txt")
    own = replace(SETTINGS, paths=("in",), ours="own")
    before = named(own)
    Path("own").unlink()
    Path("own").symlink_to("in/echo.txt")
    assert named(own) not in {before, None}


def test_our_own_copy_among_lines_of_a_feed_has_no_name() -> None:
    puts("in/feed.jsonl", '{"id": "1", "text": "Nine died."}\n')
    assert named(SETTINGS) is not None
    assert named(replace(SETTINGS, ours="in/star.txt")) is None


def test_what_is_told_is_of_the_content_that_the_name_is_made_of() -> None:
    run = WholeRun(nullcontext(Serial()), explained=False)
    grounds = with_contents(grounds_of(SETTINGS))
    before = run(grounds)
    puts("in/star.txt", STAR.replace("19", "15"))
    assert run(grounds) == before
    assert run(with_contents(grounds_of(SETTINGS))) != before


@pytest.mark.parametrize("unreadable", ["removed", "larger", "together"])
def test_files_that_cannot_be_held_have_no_name(unreadable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    grounds = grounds_of(SETTINGS)
    if unreadable == "removed":
        Path("in/star.txt").unlink()
    elif unreadable == "larger":
        puts("in/star.txt", STAR * 400)
        monkeypatch.setattr(whole_run, "_MOST_BYTES", 10_000)
    else:
        monkeypatch.setattr(whole_run, "_MOST_BYTES", len(ECHO) + len(STAR))  # a pound takes two bytes
    assert WholeRun(nullcontext(Serial()), explained=True).name(with_contents(grounds)) is None


def test_an_outcome_comes_back_equal_and_other_bytes_are_none() -> None:
    run = WholeRun(nullcontext(Serial()), explained=True)
    outcome = run(grounds_of(SETTINGS))
    assert outcome.report.findings
    assert outcome.explained
    assert run.unpack(run.pack(outcome)) == outcome
    with pytest.raises(ValueError, match="no packed value"):
        run.unpack(run.pack(outcome)[:-9])


def test_a_run_in_which_something_failed_does_not_last() -> None:
    run = WholeRun(nullcontext(Serial()), explained=True)
    outcome = run(grounds_of(SETTINGS))
    assert run.lasts(outcome)
    for failed in (False, True):
        report = replace(outcome.report, skipped=(Skipped(item="a", stage="read", reason="b", failed=failed),))
        assert run.lasts(replace(outcome, report=report)) is not failed


def test_a_run_over_more_words_than_may_be_kept_does_not_last(monkeypatch: pytest.MonkeyPatch) -> None:
    run = WholeRun(nullcontext(Serial()), explained=True)
    outcome = run(grounds_of(SETTINGS))
    monkeypatch.setattr(whole_run, "_MOST_WORDS", len(ECHO) + len(STAR) - 1)
    assert not run.lasts(outcome)


# From here on as a user has it.


def compare(*words: str) -> Any:
    return CliRunner().invoke(app, ["compare", "in", *words])


@pytest.fixture
def told_again(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Forbids, from when it is called, that anything is compared."""

    def refused(*_: object) -> None:
        raise AssertionError("it was compared anew")

    return lambda: monkeypatch.setattr(pipeline, "compared_on", refused)


@pytest.mark.parametrize("form", [form for form in RENDERERS if form != "jsonl"])
def test_every_format_is_told_again_to_the_byte(form: str, told_again: Callable[[], None]) -> None:
    words = ("--output-format", form, "--width", "90", *SHOWN)
    without = compare(*words, "--no-cache")
    assert compare().exit_code == 1
    told_again()
    again = compare(*words)
    assert again.stdout == without.stdout != ""
    assert (again.exit_code, again.stderr) == (without.exit_code, without.stderr)


def test_reports_beside_and_words_on_stderr_are_told_again(told_again: Callable[[], None]) -> None:
    puts("in/leer.txt", "")
    words = ("-q", "-v", "--output-format", "csv", "--report", "jsonl=out.jsonl")
    without = compare(*words, "--no-cache")
    lines = Path("out.jsonl").read_bytes()
    compare()
    told_again()
    again = compare(*words)
    assert (again.stdout, again.stderr) == (without.stdout, without.stderr)
    assert Path("out.jsonl").read_bytes() == lines != b""


def test_findings_of_a_run_told_again_are_explained_the_same(told_again: Callable[[], None]) -> None:
    compare()
    ids = ids_told("")
    assert len(ids) > 2
    explained = [CliRunner().invoke(app, ["explain", i]).stdout for i in ids]
    told_again()
    compare()
    assert [CliRunner().invoke(app, ["explain", i]).stdout for i in ids] == explained
    decided = CliRunner().invoke(app, ["decide", *ids_told("NUM001"), "--reason", "so it is"])
    assert decided.exit_code == 0, decided.stderr


@pytest.mark.parametrize("changed", CHANGES)
def test_after_every_change_a_run_tells_what_one_without_a_cache_tells(changed: str) -> None:
    options = {
        "fx": "--fx", "fx_date": "--fx-date", "home_currency": "--home-currency", "select": "--select", "ignore": "--ignore",
        "extend_select": "--extend-select", "config": "--config", "min_level": "--min-level", "min_confidence": "--min-confidence",
        "stories": "--story", "exclude": "--exclude", "ours": "--ours", "decisions": "--decisions",
    }  # fmt: skip
    words = ["--output-format", "json", "--baseline", "baseline.yaml", "--fx", "rates.csv"]
    compare(*words)
    settings = CHANGES[changed](SETTINGS)
    if settings is not None:
        for name, option in options.items():
            if (value := getattr(settings, name)) != getattr(SETTINGS, name):
                words += [option, str(value[0] if isinstance(value, tuple) else value)]
    with_cache, without = compare(*words), compare(*words, "--no-cache")
    assert (with_cache.stdout, with_cache.exit_code) == (without.stdout, without.exit_code)
    assert with_cache.stdout


def test_an_articles_yaml_that_broke_is_told_though_the_articles_are_the_same() -> None:
    assert compare().exit_code == 1
    puts("in/articles.yaml", "star.txt: [\n")
    assert compare().exit_code == 2


def test_what_cannot_be_reached_is_told_though_the_articles_are_the_same() -> None:
    words = ("--skip-unreadable", "--show-coverage")
    assert "gone.txt" not in compare(*words).stdout
    Path("in/gone.txt").symlink_to("nowhere.txt")
    assert "gone.txt" in compare(*words).stdout


def test_a_decision_ends_on_its_day_though_nothing_else_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    compare()
    (called,) = ids_told("NUM001")
    decided = CliRunner().invoke(app, ["decide", called, "--reason", "until then", "--until", "2999-01-01"])
    assert decided.exit_code == 0, decided.stderr
    before = compare().stdout
    monkeypatch.setattr("factcheck.cli.asked.today", lambda: date(2999, 1, 2))
    after = compare().stdout
    assert called not in before
    assert called in after
    assert "SUP003" in after


def ids_told(code: str) -> list[str]:
    lines = (line.split() for line in compare().stdout.splitlines())
    return [words[1] for words in lines if words[:1] == ["id"] and words[1].startswith(code)]


def test_a_run_that_left_out_what_cannot_be_read_is_not_kept() -> None:
    puts("in/feed.jsonl", "{broken\n")
    compare("--skip-unreadable")
    assert answers() == 2  # what each article says
    Path("in/feed.jsonl").unlink()
    compare("--skip-unreadable")
    assert answers() == 3


def answers() -> int:
    return sum(path.is_file() for path in Path(".cache/articles").rglob("*"))


def test_a_broken_engine_is_not_even_started_for_a_run_told_again(told_again: Callable[[], None]) -> None:
    compare()
    told_again()
    assert compare("--engine", "dask=tcp://127.0.0.1:9").exit_code == 1


def test_a_cache_that_cannot_be_written_to_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    without = compare("--no-cache")

    def read_only(*_: object, **__: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(kept, "_in_one_step", read_only)
    first, second = compare(), compare()
    assert first.stdout == second.stdout == without.stdout


def test_what_is_damaged_is_made_anew() -> None:
    told = compare().stdout
    for path in Path(".cache/articles").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-5])
    assert compare().stdout == told


def test_an_input_error_is_told_each_time() -> None:
    compare()
    puts("decisions.yaml", "version: 1\ndecisions: [{}]\n")
    assert [compare().exit_code for _ in range(2)] == [2, 2]
    with pytest.raises(InputError):
        grounds_of(SETTINGS)
