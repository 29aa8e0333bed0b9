"""A run over more articles than memory holds tells what any run tells, story by story, and holds no text of what it has passed."""

import json
import random
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from factcheck.align import windows
from factcheck.cli import app
from factcheck.domain.article import Skipped
from factcheck.errors import InputError
from factcheck.execute.processes import Processes
from factcheck.execute.serial import Serial
from factcheck.execute.shuffle import Laid, Shuffle
from factcheck.ingest import pieces
from factcheck.ingest.input import Unread
from factcheck.ingest.pieces import Lying, lines_of, pieces_of
from factcheck.ingest.walk import Found
from factcheck.settings import Settings
from factcheck.stream import Stream
from tests.benchmarks import corpus

STORIES = 6


def line(name: str, text: str, **more: str) -> str:
    return json.dumps({"id": name, "text": text, **more}) + "\n"


def blast(n: int, hurt: int, **more: str) -> str:
    names = ("Oreval", "Tamsang", "Belmora", "Castrick", "Dunholt", "Elvesta")
    town = names[n % len(names)]
    text = f"The blast injured {hurt} people in {town} on Sunday. Mayor {town}son of {town} said the {town} hospital was full."
    return line(f"{more.get('story', n)}-{hurt}", text, **more)


def feed(*, keyed: bool) -> list[str]:
    return [blast(n, hurt, **({"story": f"s{n}"} if keyed else {})) for n in range(STORIES) for hurt in (15 + n, 40 + n, 15 + n + 100)]


def compare(*words: str, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(app, ["compare", "--isolated", "--no-cache", "--output-format", "jsonl", *words])


def whole(folder: Path, *words: str) -> Result:
    """The same run with a report beside it, for which everything must be known at once."""
    return compare(*words, "--report", f"json={folder / 'whole.out'}")


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Input of every kind: texts in folders, a page, feeds that name their stories and feeds that do not, in two encodings."""
    folder = tmp_path / "in"
    corpus.write(folder / "texts", 7)
    (folder / "keyed.jsonl").write_text("".join(feed(keyed=True)), encoding="utf-8-sig")
    (folder / "desk").mkdir()
    (folder / "desk" / "feed.jsonl").write_text("\n".join(feed(keyed=False)), encoding="utf-8")
    old = "".join(line(f"old{n}", f"The fire killed {n} people in the café.", story="fire") for n in (3, 4)).replace("\\u00e9", "é")
    (folder / "old.jsonl").write_bytes(old.encode("cp1252"))
    for name, dead in (("a.txt", 9), ("b.html", 11)):
        text = f"A ferry sank off Belmora on Monday and {dead} people drowned, the coast guard said on Monday evening."
        (folder / "ferry").mkdir(exist_ok=True)
        (folder / "ferry" / name).write_text(f"<html><body><article><p>{text}</p></article></body></html>" if name[2:] == "html" else text)
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def test_a_stream_tells_what_any_run_tells(mixed: Path, tmp_path: Path) -> None:
    streamed, other = compare(str(mixed)), whole(tmp_path, str(mixed))
    assert (streamed.exit_code, streamed.stdout) == (other.exit_code, other.stdout)
    stories = [json.loads(told)["story"] for told in streamed.stdout.splitlines()]
    assert stories == sorted(stories)
    assert len({*stories}) > STORIES


@pytest.mark.parametrize("keyed", [True, False])
def test_the_order_of_a_feed_changes_nothing(tmp_path: Path, keyed: bool) -> None:
    told = set()
    for seed in range(3):
        lines = feed(keyed=keyed)
        random.Random(seed).shuffle(lines)  # noqa: S311  (the same orders in every run)
        (tmp_path / "feed.jsonl").write_text("".join(lines), encoding="utf-8")
        told.add(compare(str(tmp_path / "feed.jsonl")).stdout)
    (one,) = told
    assert len(one.splitlines()) >= STORIES


def test_two_processes_tell_what_one_tells(mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_PIECE", 256)

    def told(engine: Any) -> list[Any]:
        asked = Settings(paths=(str(mixed),), isolated=True)
        return list(Stream(settings=asked, engine=engine, cache=None, spooled=None, leave_out=lambda _: None).told())

    with Processes(2, fewest=2) as engine:
        assert told(engine) == told(Serial())


def test_a_cluster_tells_what_one_process_tells(mixed: Path) -> None:
    pytest.importorskip("distributed")
    words = [sys.executable, "-m", "factcheck", "compare", str(mixed), "--isolated", "--no-cache", "--output-format", "jsonl"]
    ran = subprocess.run([*words, "--engine", "dask", "-j", "2"], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout.decode()) == (1, compare(str(mixed)).stdout)


BROKEN = (
    ('{"id": broken\n', "broken JSON"),
    ('{"text": "One."}\n', "missing `id`"),
    ('{"id": " ", "text": "One."}\n', "id is empty"),
    ('{"id": "s0-15", "text": "One."}\n', "stands already at"),
    ('{"id": "x", "text": "One.", "published": "soon"}\n', "not a date"),
)


@pytest.mark.parametrize("piece", [1 << 18, 64])
@pytest.mark.parametrize(("broken", "message"), BROKEN)
def test_what_is_broken_is_told_with_its_line_and_nothing_else_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int, broken: str, message: str
) -> None:
    monkeypatch.setattr(pieces, "_PIECE", piece)
    lines = feed(keyed=True)
    lines.insert(7, "\n" + broken)
    (tmp_path / "feed.jsonl").write_text("".join(lines), encoding="utf-8")
    streamed, other = compare(str(tmp_path)), whole(tmp_path, str(tmp_path))
    assert (streamed.exit_code, streamed.stdout, streamed.stderr) == (2, "", other.stderr)
    assert "feed.jsonl:9:" in streamed.stderr
    assert message in streamed.stderr
    going_on = compare(str(tmp_path), "--skip-unreadable", "-v")
    assert going_on.stdout == whole(tmp_path, str(tmp_path), "--skip-unreadable").stdout != ""
    assert message in going_on.stderr
    assert "left out" in going_on.stderr


@pytest.mark.parametrize("data", [b'{"id": "x", "text": "a\x00b"}\n', "{}".encode("utf-16")])
def test_a_feed_that_is_no_text_is_told_as_any_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "feed.jsonl").write_bytes("".join(feed(keyed=True)).encode() + data if data[0] == 123 else data)
    streamed, other = compare(str(tmp_path)), whole(tmp_path, str(tmp_path))
    assert (streamed.exit_code, streamed.stdout, streamed.stderr) == (2, "", other.stderr)


def test_a_line_that_is_too_long_is_left_out_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "LONGEST_LINE", 1000)
    monkeypatch.setattr(pieces, "_PIECE", 300)
    (tmp_path / "feed.jsonl").write_text(line("long", "word " * 900) + "".join(feed(keyed=True)), encoding="utf-8")
    told = compare(str(tmp_path), "-v")
    assert "feed.jsonl:1: it is a line of more than" in told.stderr
    assert len(told.stdout.splitlines()) >= STORIES


@settings(deadline=None)
@given(st.binary(max_size=60).map(lambda data: data.replace(b"x", b"\n")), st.integers(1, 70))
def test_the_lines_of_the_pieces_are_the_lines_of_the_file(tmp_path_factory: pytest.TempPathFactory, data: bytes, size: int) -> None:
    path = tmp_path_factory.getbasetemp() / "pieces.jsonl"
    path.write_bytes(data)
    lying = Lying(unread=Unread(found=Found(shown="f", id="f", path=path), given=None, stamp=None), at=path)  # type: ignore[arg-type]
    before, pieces._PIECE = pieces._PIECE, size
    try:
        found = [(one.offset, one.data) for piece in pieces_of(0, lying) for one in lines_of(piece)]
    finally:
        pieces._PIECE = before
    lines = [part + b"\n" for part in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    expected, at = [], 0
    for one in lines:
        expected += [(at, one.removeprefix(b"\xef\xbb\xbf") if at == 0 else one)] if one else []
        at += len(one)
    assert found == expected


def stream(path: Path, left_out: Callable[[Skipped], None] = lambda _: None) -> Stream:
    return Stream(settings=Settings(paths=(str(path),), isolated=True), engine=Serial(), cache=None, spooled=None, leave_out=left_out)


def test_a_story_is_told_before_the_next_is_read_and_what_vanishes_is_left_out(tmp_path: Path) -> None:
    path, left_out = tmp_path / "feed.jsonl", []
    path.write_text("".join(feed(keyed=True)), encoding="utf-8")
    told = stream(path, left_out.append).told()
    assert next(told).findings
    path.write_text(path.read_text(encoding="utf-8").replace("-", "+"), encoding="utf-8")
    assert [one.articles for one in told] == [0] * (STORIES - 1)
    assert {one.reason for one in left_out} == {"its file was changed while it was read"}
    assert len(left_out) == 3 * (STORIES - 1)


def peak(path: Path) -> int:
    """The most memory that a run had, in MB."""
    words = [sys.executable, "-m", "factcheck", "compare", str(path), "--isolated", "--no-cache", "--output-format", "jsonl"]
    code = f"import resource, subprocess; subprocess.run({words!r}); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(ran.stdout.splitlines()[-1]) // 1024


@pytest.mark.skipif(not hasattr(resource, "RUSAGE_CHILDREN") or sys.platform != "linux", reason="counts in other units")
def test_memory_does_not_grow_with_the_corpus(tmp_path: Path) -> None:
    sizes = {}
    for count in (4, 120):
        path = tmp_path / f"{count}.jsonl"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(feed(keyed=True))
            file.writelines(line(f"long{n}", "The word " * 120_000, story=f"long{n}") for n in range(count))
        sizes[count] = peak(path)
        path.unlink()
    assert sizes[120] < sizes[4] + 20


def test_a_feed_s_stories_are_called_alike_from_wherever_the_program_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desk").mkdir()
    lines = [told.replace('"id": "', '"id": "some/folder/') for told in feed(keyed=False)]
    (tmp_path / "desk" / "feed.jsonl").write_text("".join(lines), encoding="utf-8")
    names = []
    for folder, path in (("desk", "feed.jsonl"), (".", "desk/feed.jsonl")):
        monkeypatch.chdir(tmp_path / folder)
        told = compare(path)
        assert told.stdout == whole(tmp_path, path).stdout
        names.append({json.loads(one)["story"] for one in told.stdout.splitlines()})
    assert names[0] == names[1]
    assert len(names[0]) == STORIES
    assert all(name.startswith("desk/") for name in names[0])


def test_standard_input_is_a_feed_of_any_size(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_text("".join(feed(keyed=True)), encoding="utf-8")
    words = ["compare", "--isolated", "--no-cache", "--output-format", "jsonl"]
    given_by_name = CliRunner().invoke(app, [*words, str(tmp_path / "feed.jsonl")])
    name = str(tmp_path / "feed.jsonl")
    typed = CliRunner().invoke(app, [*words, "-", "--stdin-filename", name], input="".join(feed(keyed=True)))
    assert typed.stdout == given_by_name.stdout != ""


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "feed.jsonl").write_text("".join(feed(keyed=True)), encoding="utf-8")
    target = tmp_path / "out.jsonl"
    assert compare(str(tmp_path / "in"), "-o", str(target)).stdout == ""
    assert target.read_text(encoding="utf-8") == compare(str(tmp_path / "in")).stdout
    (tmp_path / "in" / "feed.jsonl").write_text("{", encoding="utf-8")
    before = target.read_bytes()
    assert compare(str(tmp_path / "in"), "-o", str(target)).exit_code == 2
    assert target.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out.jsonl"}


def test_a_story_may_be_chosen_and_one_that_is_none_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_text("".join(feed(keyed=True)), encoding="utf-8")
    assert {json.loads(told)["story"] for told in compare(str(tmp_path), "--story", "s3").stdout.splitlines()} == {"s3"}
    wrong = compare(str(tmp_path), "--story", "s33")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "did you mean 's3'?" in wrong.stderr


def test_a_stream_can_be_explained(tmp_path: Path) -> None:
    (tmp_path / "feed.jsonl").write_text("".join(feed(keyed=True)), encoding="utf-8")
    cache = ["--cache-dir", str(tmp_path / "cache")]
    told = CliRunner().invoke(app, ["compare", str(tmp_path / "feed.jsonl"), "--isolated", "--output-format", "jsonl", *cache])
    name = json.loads(told.stdout.splitlines()[-1])["id"]
    explained = CliRunner().invoke(app, ["explain", name, *cache])
    assert explained.exit_code == 0
    assert name in explained.stdout


def test_stories_of_a_large_folder_are_closed_window_by_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[int] = []
    parted = windows.parted

    def watched(among: Any, *, stray: bool = True) -> Any:
        held.append(len(among))
        return parted(among, stray=stray)

    monkeypatch.setattr(windows, "WINDOW", 6)
    monkeypatch.setattr(windows, "parted", watched)
    lines = [blast(n, hurt, published=f"2020-0{n + 1}-1{k}") for n in range(STORIES) for k, hurt in enumerate((15, 19))]
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "feed.jsonl").write_text("".join(reversed(lines)), encoding="utf-8")
    streamed = compare(str(tmp_path))
    assert streamed.stdout == whole(tmp_path, str(tmp_path)).stdout
    stories = {json.loads(told)["story"] for told in streamed.stdout.splitlines()}
    assert len(stories) == STORIES
    assert all(story.startswith(f"desk/2020-0{n + 1}-10/") for n, story in enumerate(sorted(stories)))
    assert max(held) == 6


def test_a_full_disk_is_an_error_with_a_hint() -> None:
    with Shuffle() as shuffle:
        shuffle._base.execute("PRAGMA max_page_count = 20")
        with pytest.raises(InputError, match="TMPDIR"):
            [shuffle.put(Laid(file=0, line=n, offset=0, size=0, id=f"article {n}", path=f"feed.jsonl#{n}")) for n in range(10_000)]
