"""Parquet files as rows, a row group a part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

BATCH = 128
"""Rows that are Python objects at a time."""


def names(file: BinaryIO) -> list[str]:
    """The columns. Raises OSError or ArrowException."""
    with pq.ParquetFile(file) as table:
        return list(table.schema_arrow.names)


def parts(file: BinaryIO, texts: Collection[str]) -> Iterator[tuple[int, int]]:
    """(number, rows before it) of each row group. Raises OSError or ArrowException, also where a text is missing."""
    with pq.ParquetFile(file) as table:
        _check(table, texts)
        before = 0
        for number in range(table.num_row_groups):
            yield number, before
            before += table.metadata.row_group(number).num_rows


def rows(file: BinaryIO, part: int, columns: Sequence[str], texts: Collection[str]) -> Iterator[dict[str, Any]]:
    """The rows of a row group; texts are bytes. Raises OSError or ArrowException."""
    with pq.ParquetFile(file) as table:
        _check(table, texts)
        for batch in table.iter_batches(BATCH, row_groups=[part], columns=list(columns), use_threads=False):
            values = [_values(batch.column(name), name in texts) for name in batch.schema.names]
            for row in zip(*values, strict=True):
                yield dict(zip(batch.schema.names, row, strict=True))


def _check(table: pq.ParquetFile, texts: Collection[str]) -> None:
    if not set(texts) <= set(table.schema_arrow.names):
        raise pa.ArrowInvalid("the table has no such text")


def _values(column: pa.Array, is_text: bool) -> list[Any]:
    if is_text:
        if pa.types.is_dictionary(column.type):
            column = column.dictionary_decode()
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type) or pa.types.is_string_view(column.type):
            column = column.cast(pa.large_string()).cast(pa.large_binary())
    values: list[Any] = column.to_pylist()
    return values
