"""The table of mentions: what is written is read back as it was said, in pieces, whole or not at all."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from factcheck.cli import app
from factcheck.domain.mention import When
from factcheck.report.parquet.columns import COLUMNS, VERSION, reference
from tests.report.builders import extracted

ROOT = Path(__file__).parents[2]
parquet = pytest.importorskip("pyarrow.parquet", reason="the extra `parquet` is not installed")


def written(found: Any, together: int = 50_000) -> Any:
    from factcheck.report.parquet.write import write

    file = io.BytesIO()
    write(found, file, together)
    return parquet.ParquetFile(io.BytesIO(file.getvalue()))


def read(found: Any, **how: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = written(found, **how).read().to_pylist()
    return rows


def extract(*words: str) -> Any:
    return CliRunner().invoke(app, ["extract", *words])


def test_every_mention_is_a_row_with_what_the_other_formats_say_of_it(tmp_path: Path) -> None:
    folder, file = str(ROOT / "articles"), tmp_path / "mentions.parquet"
    assert extract(folder, "--output-format", "parquet", "-o", str(file)).exit_code == 0
    rows = parquet.read_table(file).to_pylist()
    lines = map(json.loads, extract(folder, "--output-format", "jsonl").stdout.splitlines())
    told = [(article["path"], one) for article in lines for one in article["mentions"]]
    assert len(rows) == len(told) > 80
    for row, (path, one) in zip(rows, told, strict=True):
        figure = one["quantity"] or {}
        assert {name: row[name] for name in ("path", "kind", "start", "end", "line", "column", "text", "event", "head", "sentence")} == {
            "path": path,
            **{name: one[name] for name in ("kind", "start", "end", "line", "column", "text", "event", "head", "sentence")},
        }
        assert [row[name] for name in ("low", "high", "unit", "hedge", "step")] == [
            figure.get(name) for name in ("low", "high", "unit", "hedge", "step")
        ]
        assert (row["attribution"], row["entity"], row["flags"] or []) == (one["attribution"], one["entity"], one["flags"])
        if one["date"] and one["date"]["from"]:
            begins = row["moment_from"].isoformat(timespec="minutes") if row["moment_from"] else row["when_from"].isoformat()
            assert begins == one["date"]["from"]


def test_a_file_of_many_articles_is_told_apart_from_the_article(tmp_path: Path) -> None:
    line = {
        "id": "n1",
        "text": "Nine people died in Minsk on Sunday.",
        "source": "Echo",
        "published": "2022-09-26T18:05+02:00",
        "story": "s",
    }
    (tmp_path / "feed.jsonl").write_text(json.dumps(line), encoding="utf-8")
    file = tmp_path / "out.parquet"
    assert extract(str(tmp_path / "feed.jsonl"), "--output-format", "parquet", "-o", str(file)).exit_code == 0
    row = parquet.read_table(file).to_pylist()[0]
    assert (row["file"], row["path"]) == (f"{tmp_path.as_posix()}/feed.jsonl", f"{tmp_path.as_posix()}/feed.jsonl#n1")
    assert (row["source"], row["story"], row["published"], row["published_at"]) == (
        "Echo",
        "s",
        date(2022, 9, 26),
        "2022-09-26T18:05+02:00",
    )
    assert (row["core_low"], row["core_high"], row["head_class"], row["flags"]) == (9.0, 9.0, "person", [])


def turned(**changed: Any) -> list[Any]:
    """The first article alone, its first mention changed."""
    article, (first, *_), _ = extracted()[0]
    return [(article, (replace(first, **changed),), ())]


def test_days_and_moments_stand_in_columns_of_their_own() -> None:
    at = When(first=datetime(2022, 9, 26, 2, 5), last=datetime(2022, 9, 26, 3, 0))  # noqa: DTZ001  (local, as articles say it)
    (row,) = read(turned(when=at))
    assert (row["when_from"], row["when_to"], row["moment_from"]) == (date(2022, 9, 26), date(2022, 9, 26), at.first)
    (row,) = read(turned(when=When(first=date(1999, 1, 1), last=date(1999, 12, 31))))
    assert (row["when_from"], row["when_to"], row["moment_from"], row["moment_to"]) == (date(1999, 1, 1), date(1999, 12, 31), None, None)


def test_what_no_double_and_no_encoding_holds_breaks_nothing() -> None:
    article, (first, *_), _ = extracted()[0]
    assert first.quantity is not None
    huge = replace(first, text="9" * 400 + "\ud800\x1b[2J", quantity=replace(first.quantity, low=Decimal("9e400"), high=None))
    (row,) = read([(replace(article, title="\udcff", source="Öl"), (huge,), ())])
    assert (row["low"], row["high"], row["text"], row["title"], row["source"]) == (None, None, "9" * 400 + "?\x1b[2J", "?", "Öl")


def test_rows_are_written_in_groups_and_the_same_input_gives_the_same_bytes() -> None:
    groups = written(extracted(), together=1)
    assert groups.num_row_groups == len(extracted())
    assert groups.read().to_pylist() == read(extracted())
    first, second = io.BytesIO(), io.BytesIO()
    from factcheck.report.parquet.write import write

    write(extracted(), first)
    write(iter(extracted()), second)
    assert first.getvalue() == second.getvalue()


def test_nothing_found_is_a_table_without_rows() -> None:
    found = written(())
    assert found.metadata.num_rows == 0
    assert found.schema_arrow.names == [one.name for one in COLUMNS]
    assert found.schema_arrow.metadata[b"factcheck"].decode() == VERSION
    assert found.schema_arrow.field("low").metadata[b"about"].decode().startswith("the lower end")


def test_the_page_of_the_columns_is_written_by_their_declaration() -> None:
    assert (ROOT / "factcheck" / "report" / "parquet" / "README.md").read_text(encoding="utf-8") == reference()
    assert len({one.name for one in COLUMNS}) == len(COLUMNS)


def test_a_terminal_gets_no_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cli.bytes_out.on_a_terminal", lambda: True)
    ran = extract(str(ROOT / "articles"), "--output-format", "parquet")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "-o FILE" in ran.stderr


@pytest.mark.parametrize("where", [lambda folder: folder, lambda folder: folder / "none" / "out.parquet"])
def test_where_nothing_can_be_written_nothing_is_left(tmp_path: Path, where: Callable[[Path], Path]) -> None:
    ran = extract(str(ROOT / "articles"), "--output-format", "parquet", "-o", str(where(tmp_path)))
    assert ran.exit_code == 2
    assert "cannot be written" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    from factcheck.files import new_file
    from factcheck.report.parquet.write import write

    def broken() -> Any:
        yield extracted()[0]
        raise KeyboardInterrupt

    (tmp_path / "out.parquet").write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt), new_file(tmp_path / "out.parquet") as file:
        write(broken(), file)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("out.parquet", b"before")]


WITHOUT = """
import sys
for name in ("pyarrow", "distributed"):
    sys.modules[name] = None
from factcheck.__main__ import main
sys.exit(main())
"""


def test_without_pyarrow_the_command_that_installs_it_is_told() -> None:
    words = [sys.executable, "-c", WITHOUT, "extract", str(ROOT / "articles"), "--output-format", "parquet"]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert 'python -m pip install "factcheck-cli[parquet]"' in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_full_disk_is_told_on_stdout_too() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        words = [sys.executable, "-m", "factcheck", "extract", str(ROOT / "articles"), "--output-format", "parquet"]
        ran = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (2, "factcheck: stdout: cannot be written: No space left on device\n")
