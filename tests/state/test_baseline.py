"""A baseline goes by what is said: text may move, a figure may not change."""

import json
import shutil
from pathlib import Path
from threading import Event, Thread

import pytest
import yaml
from msgspec.structs import replace

from factcheck.files import write_file
from factcheck.rules.loader import built_in
from factcheck.state.baseline import read_baseline, written
from tests.state.desk import FIFTEEN, NINETEEN, SIXTEEN, Desk

FILE = "factcheck-baseline.yaml"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def based(desk: Desk) -> Desk:
    assert desk.runs("baseline", "create", "blast").exit_code == 0
    return desk


def test_what_stood_when_it_was_written_is_not_told(based: Desk) -> None:
    ran = based.runs("compare", "blast", "--baseline", FILE)
    assert ran.exit_code == 0
    assert "Found nothing to report in 2 shared facts (1 suppressed)." in ran.stdout
    report = based.compares("--baseline", FILE)
    assert (report["findings"], report["summary"]["suppressed"]) == ([], 1)
    assert report["suppressed"][0]["suppression"]["means"] == "baseline"


def test_it_survives_text_that_moves(based: Desk) -> None:
    based.puts("blast/echo.txt", f"The council met at noon.\n\nShops stayed shut.\n\n{FIFTEEN}\n")
    assert based.told("--baseline", FILE) == []


def test_it_survives_words_around_the_figure(based: Desk) -> None:
    based.puts("blast/star.txt", "The huge blast injured 19 people on Sunday.")
    assert based.told("--baseline", FILE) == []


def test_a_changed_figure_is_a_new_finding(based: Desk) -> None:
    based.puts("blast/echo.txt", SIXTEEN)
    assert based.told("--baseline", FILE) == ["NUM001"]


def test_a_third_source_is_a_new_finding(based: Desk) -> None:
    based.puts("blast/herald.txt", SIXTEEN)
    assert based.told("--baseline", FILE) == ["NUM001"]


def test_it_holds_neither_lines_nor_words(based: Desk) -> None:
    (entry,) = yaml.safe_load((based.folder / FILE).read_text(encoding="utf-8"))["entries"]
    assert entry.keys() == {"rule", "story", "fact", "sources"}
    assert entry["sources"] == {"echo": "15", "star": "19"}


def test_the_folder_it_was_written_from_does_not_matter(based: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(based.folder / "blast")
    ran = based.runs("compare", ".", "--baseline", f"../{FILE}", "--output-format", "concise")
    assert ran.exit_code == 0, ran.stdout


def test_the_order_of_the_paths_changes_no_byte_of_it(desk: Desk) -> None:
    paths = ["blast/echo.txt", "blast/star.txt"]
    for name, order in (("one.yaml", paths), ("two.yaml", paths[::-1])):
        desk.runs("baseline", "create", *order, "--baseline", name)
    assert (desk.folder / "one.yaml").read_bytes() == (desk.folder / "two.yaml").read_bytes()


def test_create_overwrites_nothing(based: Desk) -> None:
    before = (based.folder / FILE).read_bytes()
    ran = based.runs("baseline", "create", "blast")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "stands already (`factcheck baseline update`" in ran.stderr
    assert (based.folder / FILE).read_bytes() == before


def test_update_drops_what_is_gone_and_takes_in_what_is_new(based: Desk) -> None:
    based.puts("blast/echo.txt", SIXTEEN)
    assert based.runs("baseline", "update", "blast").stdout == f"{FILE}: 1 finding, 1 new, 1 dropped\n"
    assert based.told("--baseline", FILE) == []


def test_a_shrinking_update_takes_in_nothing(based: Desk) -> None:
    based.puts("blast/echo.txt", SIXTEEN)
    assert based.runs("baseline", "update", "blast", "--shrink").stdout == f"{FILE}: 0 findings, 0 new, 1 dropped\n"
    assert based.told("--baseline", FILE) == ["NUM001"]


def test_update_leaves_stories_and_rules_alone_that_were_not_run(based: Desk) -> None:
    based.puts("fire/echo.txt", FIFTEEN)
    based.puts("fire/star.txt", NINETEEN)
    assert "2 findings, 1 new, 0 dropped" in based.runs("baseline", "update", "fire").stdout
    based.puts("blast/echo.txt", NINETEEN)
    assert "2 findings, 0 new, 0 dropped" in based.runs("baseline", "update", "blast", "--select", "MON").stdout
    assert "1 finding, 0 new, 1 dropped" in based.runs("baseline", "update", "blast").stdout


def test_show_tells_what_each_source_said(based: Desk) -> None:
    assert based.runs("baseline", "show").stdout == "blast\n  NUM001  echo: 15 · star: 19\n1 finding\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("version: 2\nentries: [what, ever]\n", [":1:10: written by a newer factcheck: version 2 (this one reads version 1)"]),
        ("version: one\n", [":1:10: this version is not known"]),
        ("entries: []\n", [":1:1: version is missing"]),
        ("version: 1\nentries: {a: b}\n", [":2:10: entries is a list"]),
        (
            "version: 1\nentries:\n- {rule: NUM1}\n- {fact: x, sources: [a]}\n",
            [":3:3: this entry has no fact", ":3:10: no rule", ":4:3:", ":4:10:"],
        ),
        ("version: 1\nentries: [\n", [":3:1: broken YAML"]),
        ("", [":1:1: a file of entries begins with version: 1"]),
        ("version: 1\nentries:\n- {rule: NUM001, fact: a/count/b, sources: {x: 1}, line: 3}\n", [":3:52: unknown key 'line'"]),
    ],
)
@pytest.mark.parametrize("command", ["compare", "baseline update"])
def test_a_damaged_one_is_told_with_every_mistake_and_left_alone(desk: Desk, text: str, told: list[str], command: str) -> None:
    path = desk.puts("old.yaml", text)
    ran = desk.runs(*command.split(), "blast", "--baseline", "old.yaml")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert all(f"old.yaml{words}" in ran.stderr for words in told), ran.stderr
    assert path.read_text(encoding="utf-8") == text


def test_a_missing_one_is_told_with_what_writes_it(desk: Desk) -> None:
    ran = desk.runs("compare", "blast", "--baseline", "nope.yaml")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "nope.yaml: no such file (`factcheck baseline create` writes one)" in ran.stderr


def test_one_that_is_no_utf8_is_told(desk: Desk) -> None:
    (desk.folder / "old.yaml").write_bytes(b"version: 1\n# caf\xe9\n")
    assert "old.yaml: cannot be read: it is not UTF-8" in desk.runs("compare", "blast", "--baseline", "old.yaml").stderr


def test_one_in_a_folder_that_is_not_there_is_told(desk: Desk) -> None:
    ran = desk.runs("baseline", "create", "blast", "--baseline", str(Path("no") / "such.yaml"))
    assert ran.exit_code == 2
    assert "cannot be written" in ran.stderr


def test_hostile_names_of_outlets_come_back_as_they_were(desk: Desk) -> None:
    desk.puts("blast/articles.yaml", 'echo.txt: {source: "E\\u202echo: #1, {x} \\"y\\" ’"}\nstar.txt: {source: "- *a"}\n')
    desk.runs("baseline", "create", "blast")
    assert "\u202e" not in (desk.folder / FILE).read_text(encoding="utf-8")
    assert desk.told("--baseline", FILE) == []
    assert "\u202e" not in desk.runs("baseline", "show").stdout


def test_a_run_reads_it_whole_while_another_writes_it(based: Desk) -> None:
    keys = [entry.key for entry in read_baseline(based.folder / FILE, built_in()) if entry.key]
    many = [replace(keys[0], fact=f"blast/count/{number:010x}") for number in range(200)]
    texts = [written(many[:size]) for size in (1, 200)]
    done = Event()

    def write() -> None:
        while not done.is_set():
            for text in texts:
                write_file(Path(FILE), text)

    writer = Thread(target=write)
    write_file(Path(FILE), texts[0])
    writer.start()
    try:
        sizes = {len(read_baseline(Path(FILE), built_in())) for _ in range(40)}
    finally:
        done.set()
        writer.join()
    assert sizes <= {1, 200}


def test_entries_that_nothing_meets_are_told_when_asked(based: Desk) -> None:
    assert "nothing meets" not in based.runs("compare", "blast", "--baseline", FILE, "-v").stderr
    based.puts("blast/echo.txt", NINETEEN)
    assert f"{FILE}: entries that nothing meets any more: 1 (" in based.runs("compare", "blast", "--baseline", FILE, "-v").stderr


def test_variables_and_files_say_of_a_baseline_what_they_say_of_a_run(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_BASELINE", "named.yaml")
    desk.puts("rules.yaml", "version: 1\nsettings: {ignore: [NUM001]}\n")
    assert desk.runs("baseline", "create", "blast").stdout == "named.yaml: 0 findings\n"
    monkeypatch.setenv("FACTCHECK_IGNORE", "MON001")
    assert "1 finding, 1 new" in desk.runs("baseline", "update", "blast").stdout
    assert desk.told() == []


def test_a_rules_file_may_name_the_baseline_and_the_decisions_beside_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.puts("rules.yaml", "version: 1\nsettings: {baseline: known.yaml, decisions: night.yaml, ours: blast/star.txt}\n")
    desk.puts("night.yaml", "version: 1\n")
    monkeypatch.chdir(desk.folder / "blast")
    ran = desk.runs("baseline", "create", ".")
    assert (ran.exit_code, ran.stdout) == (0, f"{Path('..', 'known.yaml')}: 1 finding\n"), ran.stderr
    assert desk.runs("compare", ".").exit_code == 0
    (desk.folder / "known.yaml").unlink()
    assert desk.runs("compare", ".").exit_code == 2
    desk.puts("known.yaml", "version: 1\n")
    assert "19 in our copy" in desk.runs("compare", ".").stdout
    assert desk.runs("decide", "NUM001", "--reason", "x").exit_code == 0
    assert "NUM001" in (desk.folder / "night.yaml").read_text(encoding="utf-8")


@pytest.fixture
def long_read(desk: Desk) -> Desk:
    """The articles of this repository, with a baseline of them."""
    shutil.copytree(ROOT / "articles", desk.folder / "long")
    assert desk.runs("baseline", "create", "long").exit_code == 0
    return desk


def test_every_entry_on_articles_of_length_survives_a_paragraph_more(long_read: Desk) -> None:
    for path in (long_read.folder / "long").iterdir():
        head, blank, rest = path.read_text(encoding="utf-8").partition("\n\n")
        path.write_text(
            f"{head}{blank}Trams will run again tomorrow, the company wrote.\n\n{rest}\n\nRain is forecast.\n", encoding="utf-8"
        )
    ran = long_read.runs("compare", "long", "--baseline", FILE, "--output-format", "concise")
    assert ran.exit_code == 0, ran.stdout
    assert "0 suppressed" not in ran.stdout


def test_a_changed_figure_of_an_article_of_length_opens_its_own_finding(long_read: Desk) -> None:
    path = long_read.folder / "long" / "agency.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("150,000", "180,000"), encoding="utf-8")
    report = json.loads(long_read.runs("compare", "long", "--baseline", FILE, "--output-format", "json").stdout)
    assert {finding["fact"].split("/")[1] for finding in report["findings"]} == {"count"}
    assert report["suppressed"]
