"""Mentions → a Parquet file, a batch at a time: memory holds one group of rows, however many articles come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

import pyarrow as pa
from pyarrow import parquet

from factcheck.report.parquet import columns
from factcheck.report.parquet.columns import COLUMNS, rows

if TYPE_CHECKING:
    from factcheck.domain.article import Article
    from factcheck.domain.assertion import Assertion
    from factcheck.domain.mention import Mention

# So many rows are held and written as one group, which readers skip or take as a whole.
_TOGETHER = 50_000
_TYPES = {
    columns.TEXT: pa.string(),
    columns.WHOLE: pa.int64(),
    columns.NUMBER: pa.float64(),
    columns.DAY: pa.date32(),
    columns.MOMENT: pa.timestamp("ms"),
    columns.TEXTS: pa.list_(pa.string()),
}
_FIELDS = [pa.field(one.name, _TYPES[one.type], metadata={"about": one.about}) for one in COLUMNS]
_SCHEMA = pa.schema(_FIELDS, {"factcheck": columns.VERSION})


def write(found: Iterable[tuple[Article, Sequence[Mention], Sequence[Assertion]]], file: BinaryIO, together: int = _TOGETHER) -> None:
    """The mentions of articles, in the order in which these come.

    Raises:
        OSError: where the file takes no more.
    """
    with parquet.ParquetWriter(file, _SCHEMA, compression="zstd") as writer:
        held: list[list[object]] = [[] for _ in COLUMNS]
        for article, mentions, assertions in found:
            for row in rows(article, mentions, assertions):
                for column, values in zip(COLUMNS, held, strict=True):
                    values.append(_plain(column.value(row)))
            if len(held[0]) >= together:
                writer.write_batch(_batch(held))
                held = [[] for _ in COLUMNS]
        if held[0]:
            writer.write_batch(_batch(held))


def _batch(held: Sequence[Sequence[object]]) -> pa.RecordBatch:
    arrays = [pa.array(values, field.type) for values, field in zip(held, _SCHEMA, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=_SCHEMA)


def _plain(value: Any) -> Any:  # noqa: ANN401  (each column has a type of its own)
    """A value as pyarrow takes it: lone halves of a character, which no encoding can write, are replaced."""
    if isinstance(value, str):
        return str(value) if value.isascii() else value.encode("utf-8", "replace").decode()
    return [_plain(one) for one in value] if isinstance(value, tuple) else value
